import { describe, expect, it } from 'vitest';
import { readHtml } from '../src/files/read-html.ts';
import { buildBody } from '../src/mail/body-text.ts';

describe('layout of HTML', () => {
  it.each([
    ['paragraphs are lines', '<p>A</p><p>B</p>', 'A\nB'],
    ['an empty paragraph is a blank line', '<p>A</p><p>&nbsp;</p><p><br></p><p>B</p>', 'A\n\nB'],
    ['a break ends a line, two leave one blank', 'A<br>B<br><br><br>C<br>', 'A\nB\n\nC'],
    ['a break at the end of a block adds nothing', '<div>A<br></div><div>B</div>', 'A\nB'],
    ['white space is one space', ' A \n\t B<b> C </b> D ', 'A B C D'],
    ['no space inside a word split over elements', 'Mid<span>dag</span>', 'Middag'],
    [
      'cells are parted by a tab',
      '<table><tr><td>12.00</td> <td>Lunch</td></tr><tr><td>13</td></tr></table>',
      '12.00\tLunch\n13',
    ],
    [
      'paragraphs within cells too',
      '<table><tr><td><p>12.00</p></td><td><p>Lunch</p></td></tr></table>',
      '12.00\tLunch',
    ],
    [
      'empty cells leave no tab at the ends',
      '<table><tr><td></td><td>A</td><td>&nbsp;</td></tr></table>B',
      'A\nB',
    ],
    [
      'nested tables stay on lines of their own',
      '<table><tr><td><table><tr><td>A</td></tr></table></td><td>B</td></tr></table>',
      'A\nB',
    ],
    ['pre keeps lines and spaces', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    [
      'style, script, title and buttons are no text',
      '<title>T</title><style>p{}</style><script>x</script><button>Y</button>A',
      'A',
    ],
    ['comments are no text', 'A<!-- B --><!--[if mso]>C<![endif]-->', 'A'],
    ['zero-width filling is nothing', '<div>\u200c\u200b&nbsp;</div>A', 'A'],
  ])('%s', (_what, html, body) => {
    expect(readHtml(html)?.body).toBe(body);
  });

  it('puts alternatives of pictures on lines of their own and tells where', () => {
    const html = readHtml('Hej <img alt="Acme  AB"> du<img src="x" width="1" height="1" alt="spårning">');
    expect(html?.body).toBe('Hej\nAcme AB\ndu');
    expect(html?.alternatives).toEqual([{ start: 4, end: 11 }]);
  });

  it('says when a mail is mainly pictures', () => {
    expect(readHtml('<img src="a" width="600">Visa i webbläsaren')?.hasPictures).toBe(true);
    expect(readHtml('<img src="a" width="60">Visa i webbläsaren')?.hasPictures).toBe(false);
    expect(readHtml(`<img src="a" width="600">${'Hej och välkommen. '.repeat(10)}`)?.hasPictures).toBe(false);
  });
});

describe('hidden text', () => {
  it.each([
    '<div style="display:none">X</div>',
    '<div style="display:none !important">X</div>',
    '<div hidden>X</div>',
    '<span style="visibility:hidden">X</span>',
    '<span style="font-size:0">X</span>',
    '<span style="font-size:1px">X</span>',
    '<span style="opacity:0">X</span>',
    '<div style="max-height:0;overflow:hidden">X</div>',
    '<div style="mso-hide:all">X</div>',
    '<div style="background:#fff"><span style="color:#FFFFFF">X</span></div>',
    '<div bgcolor="#ffffff"><font color="white">X</font></div>',
    '<span style="color:transparent">X</span>',
    '<div style="position:absolute;left:-9999px">X</div>',
    '<style>/* x */ .gone, .y { display: none }</style><p class="a Gone">X</p>',
    '<details><summary>A</summary>X</details>',
  ])('%s is left out and told', (html) => {
    const read = readHtml(`${html}<p>A</p>`);
    expect(read?.body).not.toContain('X');
    expect(read?.hiddenText).toBe(true);
  });

  it.each([
    '<div style="font-size:0"><span style="font-size:14px">X</span></div>',
    '<div style="visibility:hidden"><p style="visibility:visible">X</p></div>',
    '<div style="background:#000;color:#fff">X</div>',
    '<div style="background:#fff url(a.png)"><span style="color:#fff">X</span></div>',
    '<style>@media (max-width:600px) { .a { display:none } }</style><p class="a">X</p>',
    '<style>.a{display:none!important} .b{}</style><p class="b">X</p>',
    '<div style="height:0">X</div>',
  ])('%s is seen', (html) => {
    const read = readHtml(html);
    expect(read?.body).toBe('X');
    expect(read?.hiddenText).toBe(false);
  });
});

describe('runs', () => {
  it('lead every character that a source wrote back to it', () => {
    const builder = buildBody<string>();
    const sources = ['  Hej \n du', 'och  du ', 'rad\r\n  två  '];
    builder.addText(sources[0] ?? '', sources[0] ?? '');
    builder.endBlock();
    builder.addText(sources[1] ?? '', sources[1] ?? '');
    builder.addAlternative('bild');
    builder.addText(sources[2] ?? '', sources[2] ?? '', 'preserve');
    const { body, runs } = builder.finish();
    expect(body).toBe('Hej du\noch du\nbild\nrad\n  två');
    const covered = runs.map(({ source, sourceStart, bodyStart, length }) => {
      const written = source.slice(sourceStart, sourceStart + length);
      expect(body.slice(bodyStart, bodyStart + length)).toBe(written.replace(/\s/g, ' '));
      return length;
    });
    expect(covered.reduce((sum, length) => sum + length, 0)).toBe(body.length - 'bild'.length - 4);
  });
});

describe('sources made to be costly', () => {
  it('are refused where they nest deeper than mail does', () => {
    expect(readHtml('<div>'.repeat(100_000))).toBeUndefined();
    const formatting = Array.from({ length: 1500 }, (_, at) => `<b id=${at}>`).join('');
    expect(readHtml(`<p>${formatting}</p>${'<p>x'.repeat(100_000)}`)).toBeUndefined();
  });

  it('are read where they are merely long', () => {
    expect(readHtml('<p>hej</p>'.repeat(20_000))?.body.length).toBe(4 * 20_000 - 1);
    expect(readHtml(`<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">Text`)?.body).toBe('Text');
  });
});
