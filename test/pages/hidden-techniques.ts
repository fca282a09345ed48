/** The words that no screening may find. */
export const secret = 'Vi bjuder på middag och vin för 900 kr.';

/** A mail around some markup, with words of its own that every reader sees. */
export const mailAround = (inner: string, head = '', body = '') =>
  `<html><head>${head}</head><body${body}><p>Nordhälsa Pharma AB bjuder in till ett möte den 12 maj. Vi bjuder på lunch.</p>${inner}<p>Välkomna!</p></body></html>`;

/** Markup with the secret in one style. */
export const style = (rule: string) => `<div style="${rule}">${secret}</div>`;
/** A style sheet of a mail's own. */
export const sheet = (rule: string) => `<style>${rule}</style>`;

/** Ways to keep words from a reader that a program would still find. */
export const techniques: readonly (readonly [name: string, source: string])[] = [
  ['display: none', mailAround(style('display:none'))],
  ['display: none, important', mailAround(style('display: none !important'))],
  ['the attribute hidden', mailAround(`<div hidden>${secret}</div>`)],
  ['a class in a style sheet', mailAround(`<div class="x">${secret}</div>`, sheet('.x{display:none}'))],
  ['an id in a style sheet', mailAround(`<p id="x">${secret}</p>`, sheet('p#x { visibility: hidden; }'))],
  ['visibility: hidden', mailAround(style('visibility:hidden'))],
  [
    'visibility: collapse',
    mailAround(`<table><tr style="visibility:collapse"><td>${secret}</td></tr></table>`),
  ],
  ['opacity 0', mailAround(style('opacity:0'))],
  ['opacity of one per cent', mailAround(style('opacity:1%'))],
  [
    'opacity of several elements',
    mailAround(`<div style="opacity:.3"><div style="opacity:.3">${secret}</div></div>`),
  ],
  ['a filter', mailAround(style('filter:opacity(0)'))],
  ['font size 0', mailAround(style('font-size:0'))],
  ['font size 1px', mailAround(style('font-size:1px'))],
  ['font size in the shorthand', mailAround(style('font:0/0 a'))],
  ['white on the default white', mailAround(style('color:#fff'))],
  ['white on a white body', mailAround(style('color:white'), '', ' bgcolor="#ffffff"')],
  [
    'white on a white cell',
    mailAround(`<table><tr><td bgcolor="white"><font color="#FFFFFF">${secret}</font></td></tr></table>`),
  ],
  ['nearly white on white', mailAround(style('color:#fafafa'))],
  ['a colour on itself', mailAround(style('color:navy;background:navy'))],
  ['transparent letters', mailAround(style('color:transparent'))],
  ['letters with alpha 0', mailAround(style('color:rgba(0,0,0,0)'))],
  ['letters with alpha 0 in hex', mailAround(style('color:#00000000'))],
  ['pushed out to the left', mailAround(style('position:absolute;left:-9999px'))],
  ['pushed out to the right', mailAround(style('position:fixed;right:-3000px'))],
  ['pushed out by its own width', mailAround(style('position:absolute;left:-100vw'))],
  ['a far margin', mailAround(style('margin-left:-9999px'))],
  ['a far indent', mailAround(style('text-indent:-9999px'))],
  ['an indent beyond the box', mailAround(style('text-indent:100%;white-space:nowrap;overflow:hidden'))],
  ['clip', mailAround(style('position:absolute;clip:rect(0 0 0 0)'))],
  ['clip-path', mailAround(style('clip-path:inset(100%)'))],
  ['a clip-path without extent', mailAround(style('clip-path:circle(0)'))],
  ['scaled to nothing', mailAround(style('transform:scale(0)'))],
  ['moved away', mailAround(style('transform:translateX(-9999px)'))],
  ['no height', mailAround(style('max-height:0;overflow:hidden'))],
  ['one pixel', mailAround(style('height:1px;overflow:hidden'))],
  ['no width', mailAround(style('width:0;overflow:hidden;white-space:nowrap'))],
  ['behind the page', mailAround(style('position:absolute;z-index:-1'))],
  ['mso-hide', mailAround(style('mso-hide:all'))],
  [
    'a preheader',
    mailAround(style('display:none;font-size:1px;color:#ffffff;max-height:0px;opacity:0;overflow:hidden')),
  ],
  ['template', mailAround(`<template><p>${secret}</p></template>`)],
  ['noscript', mailAround(`<noscript>${secret}</noscript>`)],
  ['closed details', mailAround(`<details><summary>Mer</summary>${secret}</details>`)],
  ['a closed dialog', mailAround(`<dialog>${secret}</dialog>`)],
];

/** Ways that only a browser's computed style or layout gives away. */
export const browserTechniques: readonly (readonly [name: string, source: string])[] = [
  ['scaled to almost nothing', mailAround(style('transform:scale(.01)'))],
  ['turned away', mailAround(style('transform:rotateY(90deg)'))],
  ['turned over the edge', mailAround(style('transform:rotateX(90deg)'))],
  ['the property scale', mailAround(style('scale:0'))],
  ['the property translate', mailAround(style('translate:-9999px'))],
  ['zoomed to nothing', mailAround(style('zoom:.01'))],
  ['content-visibility', mailAround(style('content-visibility:hidden'))],
  ['a fill that is transparent', mailAround(style('-webkit-text-fill-color:transparent'))],
  ['white in hsl', mailAround(style('color:hsl(0 0% 100%)'))],
  ['white in oklch', mailAround(style('color:oklch(1 0 0)'))],
  ['white mixed', mailAround(style('color:color-mix(in srgb, white 99%, black)'))],
  [
    'white by a variable',
    mailAround(`<div style="--c:#fff"><span style="color:var(--c)">${secret}</span></div>`),
  ],
  ['a size by calculation', mailAround(style('font-size:calc(1px - 1px)'))],
  ['a size by inheritance', mailAround(`<div style="font-size:.5px"><p><b>${secret}</b></p></div>`)],
  [
    'a rule with two selectors',
    mailAround(`<div class="a"><p class="b">${secret}</p></div>`, sheet('.a > .b{display:none}')),
  ],
  ['a rule for a media', mailAround(`<p class="b">${secret}</p>`, sheet('@media screen{.b{opacity:0}}'))],
  ['a rule with :not', mailAround(`<p class="b">${secret}</p>`, sheet('p:not(.a).b{visibility:hidden}'))],
  ['a layer of rules', mailAround(`<p class="b">${secret}</p>`, sheet('@layer x{.b{font-size:0}}'))],
  ['a nested rule', mailAround(`<div class="a"><p>${secret}</p></div>`, sheet('.a{& p{display:none}}'))],
  ['a height of nothing with overflow clip', mailAround(style('height:0;overflow:clip'))],
  ['no height, cut in one direction', mailAround(style('height:0;overflow-y:hidden'))],
  ['a small part of a high line', mailAround(style('height:2px;line-height:40px;overflow:hidden'))],
  [
    'a frame around that has no height',
    mailAround(`<div style="height:0;overflow:hidden"><div><p>${secret}</p></div></div>`),
  ],
  ['a relative shift', mailAround(style('position:relative;left:-5000px'))],
  ['a shift below everything', mailAround(style('position:absolute;top:-200vh'))],
  ['a clip by path of a polygon', mailAround(style('clip-path:polygon(0 0, 0 0, 0 0)'))],
  ['a mask of nothing', mailAround(style('mask-image:linear-gradient(transparent,transparent)'))],
  ['a popover', mailAround(`<div popover>${secret}</div>`)],
  ['a hidden field', mailAround(`<input type="hidden" value="${secret}">`)],
];
