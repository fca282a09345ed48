import { describe, expect, it } from 'vitest';
import { readFile } from '../src/files/read-file.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const secret = 'Vi bjuder på middag och vin för 900 kr.';
const page = (inner: string, head = '', body = '') =>
  `<html><head>${head}</head><body${body}><p>Nordhälsa Pharma AB bjuder in till ett möte den 12 maj. Vi bjuder på lunch.</p>${inner}<p>Välkomna!</p></body></html>`;

async function screened(source: string, type: 'html' | 'eml'): Promise<Report> {
  const head =
    'From: Eva Ek <eva.ek@nordhalsa.example>\r\nTo: klinik@region.example\r\nSubject: Inbjudan\r\n' +
    'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
  const bytes = new TextEncoder().encode(type === 'eml' ? head + source : source);
  const read = await readFile(`a.${type}`, bytes);
  if ('error' in read) throw new Error(read.error.code);
  return screen(read.message, pack, { date: '2026-03-01', language: 'sv' });
}

const style = (rule: string) => `<div style="${rule}">${secret}</div>`;
const sheet = (rule: string) => `<style>${rule}</style>`;

/** Ways to keep words from a reader that a program would still find. */
const techniques: readonly (readonly [name: string, source: string])[] = [
  ['display: none', page(style('display:none'))],
  ['display: none, important', page(style('display: none !important'))],
  ['the attribute hidden', page(`<div hidden>${secret}</div>`)],
  ['a class in a style sheet', page(`<div class="x">${secret}</div>`, sheet('.x{display:none}'))],
  ['an id in a style sheet', page(`<p id="x">${secret}</p>`, sheet('p#x { visibility: hidden; }'))],
  ['visibility: hidden', page(style('visibility:hidden'))],
  ['visibility: collapse', page(`<table><tr style="visibility:collapse"><td>${secret}</td></tr></table>`)],
  ['opacity 0', page(style('opacity:0'))],
  ['opacity of one per cent', page(style('opacity:1%'))],
  [
    'opacity of several elements',
    page(`<div style="opacity:.3"><div style="opacity:.3">${secret}</div></div>`),
  ],
  ['a filter', page(style('filter:opacity(0)'))],
  ['font size 0', page(style('font-size:0'))],
  ['font size 1px', page(style('font-size:1px'))],
  ['font size in the shorthand', page(style('font:0/0 a'))],
  ['white on the default white', page(style('color:#fff'))],
  ['white on a white body', page(style('color:white'), '', ' bgcolor="#ffffff"')],
  [
    'white on a white cell',
    page(`<table><tr><td bgcolor="white"><font color="#FFFFFF">${secret}</font></td></tr></table>`),
  ],
  ['nearly white on white', page(style('color:#fafafa'))],
  ['a colour on itself', page(style('color:navy;background:navy'))],
  ['transparent letters', page(style('color:transparent'))],
  ['letters with alpha 0', page(style('color:rgba(0,0,0,0)'))],
  ['letters with alpha 0 in hex', page(style('color:#00000000'))],
  ['pushed out to the left', page(style('position:absolute;left:-9999px'))],
  ['pushed out to the right', page(style('position:fixed;right:-3000px'))],
  ['pushed out by its own width', page(style('position:absolute;left:-100vw'))],
  ['a far margin', page(style('margin-left:-9999px'))],
  ['a far indent', page(style('text-indent:-9999px'))],
  ['an indent beyond the box', page(style('text-indent:100%;white-space:nowrap;overflow:hidden'))],
  ['clip', page(style('position:absolute;clip:rect(0 0 0 0)'))],
  ['clip-path', page(style('clip-path:inset(100%)'))],
  ['a clip-path without extent', page(style('clip-path:circle(0)'))],
  ['scaled to nothing', page(style('transform:scale(0)'))],
  ['moved away', page(style('transform:translateX(-9999px)'))],
  ['no height', page(style('max-height:0;overflow:hidden'))],
  ['one pixel', page(style('height:1px;overflow:hidden'))],
  ['no width', page(style('width:0;overflow:hidden;white-space:nowrap'))],
  ['behind the page', page(style('position:absolute;z-index:-1'))],
  ['mso-hide', page(style('mso-hide:all'))],
  [
    'a preheader',
    page(style('display:none;font-size:1px;color:#ffffff;max-height:0px;opacity:0;overflow:hidden')),
  ],
  ['template', page(`<template><p>${secret}</p></template>`)],
  ['noscript', page(`<noscript>${secret}</noscript>`)],
  ['closed details', page(`<details><summary>Mer</summary>${secret}</details>`)],
  ['a closed dialog', page(`<dialog>${secret}</dialog>`)],
];

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
