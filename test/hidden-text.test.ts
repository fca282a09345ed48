import { describe, expect, it } from 'vitest';
import { readFile } from '../src/files/read-file.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { mailAround as page, secret, sheet, style, techniques } from './pages/hidden-techniques.ts';

const pack = loadPack();
async function screened(source: string, type: 'html' | 'eml'): Promise<Report> {
  const head =
    'From: Eva Ek <eva.ek@nordhalsa.example>\r\nTo: klinik@region.example\r\nSubject: Inbjudan\r\n' +
    'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
  const bytes = new TextEncoder().encode(type === 'eml' ? head + source : source);
  const read = await readFile(`a.${type}`, bytes);
  if ('error' in read) throw new Error(read.error.code);
  return screen(read.message, pack, { date: '2026-03-01', language: 'sv' });
}

describe.each(['html', 'eml'] as const)('text hidden in .%s', (type) => {
  it.each(techniques)('by %s gives no signal, and the report says that it is there', async (_, source) => {
    const report = await screened(source, type);
    expect(report.reading?.hiddenText).toBe(true);
    expect(report.wording).not.toContain('middag');
    expect(report.signals.map((signal) => signal.kind)).not.toContain('dinner');
    expect(report.signals.map((signal) => signal.id)).not.toContain('alcohol');
    expect(report.signals.map((signal) => signal.kind)).toContain('lunch');
  });

  it('by comments is nobody’s text', async () => {
    const report = await screened(page(`<!-- ${secret} --><!--[if mso]>${secret}<![endif]-->`), type);
    expect(report.reading?.hiddenText).toBeUndefined();
    expect(report.wording).not.toContain('middag');
  });
});

describe('text that a reader sees', () => {
  it.each([
    ['aria-hidden', page(`<div aria-hidden="true">${secret}</div>`)],
    ['a role', page(`<div role="presentation">${secret}</div>`)],
    ['grey letters', page(style('color:#999'))],
    ['pale letters', page(style('color:#ccc'))],
    ['small letters', page(style('font-size:8px'))],
    ['white on blue', page(style('color:#fff;background:#003366'))],
    ['white on a picture', page(style('color:#fff;background:url(a.png)'))],
    [
      'white in a blue cell',
      page(`<table><tr><td bgcolor="#003366"><font color="white">${secret}</font></td></tr></table>`),
    ],
    ['half opacity', page(style('opacity:.5'))],
    [
      'size 0 with its own size inside',
      page(`<div style="font-size:0"><span style="font-size:14px">${secret}</span></div>`),
    ],
    [
      'shown within what is not visible',
      page(`<div style="visibility:hidden"><b style="visibility:visible">${secret}</b></div>`),
    ],
    ['a rule for something else', page(`<div class="y">${secret}</div>`, sheet('.x{display:none}'))],
    [
      'a rule that is overruled',
      page(`<div class="x" style="display:block">${secret}</div>`, sheet('.x{display:none}')),
    ],
    ['open details', page(`<details open><summary>Mer</summary>${secret}</details>`)],
    ['a small indent', page(style('text-indent:-20px'))],
    ['a box that is cut', page(style('overflow:hidden;height:200px'))],
  ])('is read: %s', async (_, source) => {
    const report = await screened(source, 'html');
    expect(report.signals.map((signal) => signal.kind)).toContain('dinner');
  });
});

describe('words that are crossed out letter by letter', () => {
  it('are not said', async () => {
    const report = await screened(
      page('<p>Vi bjuder på m\u0336i\u0336d\u0336d\u0336a\u0336g\u0336.</p>'),
      'html',
    );
    expect(report.signals.map((signal) => signal.kind)).not.toContain('dinner');
  });
});

describe('words split by what cannot be seen', () => {
  it.each([
    ['zero-width spaces', 'Vi bjuder på m\u200bid\u200bdag.'],
    ['joiners', 'Vi bjuder på mid\u200ddag.'],
    ['soft hyphens', 'Vi bjuder på mid\u00addag.'],
    ['elements of size 0', 'Vi bjuder på mid<span style="font-size:0">zx</span>dag.'],
    ['comments', 'Vi bjuder på mid<!-- x -->dag.'],
    ['Cyrillic letters', 'Vi bjuder på mіddаg.'],
    ['Greek letters', 'Vi bjuder på middαg.'],
    ['wide letters', 'Vi bjuder på ｍｉｄｄａｇ.'],
    ['mathematical letters', 'Vi bjuder på 𝐦𝐢𝐝𝐝𝐚𝐠.'],
    ['variation selectors', 'Vi bjuder på mid\ufe0fdag.'],
    ['grapheme joiners', 'Vi bjuder på mid\u034fdag.'],
  ])('are still read: %s', async (_, text) => {
    const report = await screened(page(`<p>${text}</p>`), 'html');
    const dinner = report.signals.find((signal) => signal.kind === 'dinner');
    expect(dinner).toBeDefined();
    expect(report.wording.slice(dinner?.start, dinner?.end)).toBe(dinner?.quote);
  });
});
