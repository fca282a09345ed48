import type { Spacing } from './body-text.ts';
import { type Color, isAlike, toColor } from './color.ts';

/** How an element lies in the text around it. */
export type Flow = 'inline' | 'block' | 'row' | 'cell';

/** How a reader sees what stands in an element. */
export interface Look {
  /** Nothing in the element is shown, whatever its parts say. */
  readonly gone: boolean;
  /** The element's own text is not shown; a part of it may say otherwise. */
  readonly unseen: boolean;
  readonly flow: Flow;
  readonly spacing: Spacing;
  readonly opacity: number;
  /** Red, green, blue; absent where nothing has set it or a picture lies behind. */
  readonly color?: Color | undefined;
  readonly background?: Color | undefined;
  readonly invisible: boolean;
  readonly tiny: boolean;
}

/** Gives the value of a CSS property on one element, empty where it is not known. */
export type StyleOf = (property: string) => string;

/** How the outermost element looks before any style is known. */
export const plainLook: Look = {
  gone: false,
  unseen: false,
  flow: 'block',
  spacing: 'collapse',
  opacity: 1,
  invisible: false,
  tiny: false,
};

/** Judges from an element's style, declared or computed, whether a reader sees it and how it lies. */
export function lookAt(style: StyleOf, tag: string, around: Look): Look {
  const display = style('display');
  const opacity = around.opacity * toOpacity(style('opacity'));
  const color = toColor(style('-webkit-text-fill-color') || style('color'));
  const visibility = style('visibility');
  const invisible = visibility === '' ? around.invisible : /^(hidden|collapse)/.test(visibility);
  const tiny = isTiny(style('font-size') || sizeIn(style('font')), around.tiny);
  const background = backgroundOf(style, around.background);
  const shown = color === undefined || color === 'transparent' ? around.color : color;
  return {
    gone: around.gone || display === 'none' || opacity < faintest || isShutAway(style),
    unseen: invisible || tiny || color === 'transparent' || isAlike(shown, background),
    flow: flowOf(display, tag),
    spacing: spacingOf(style('white-space'), tag, around.spacing),
    opacity,
    color: shown,
    background,
    invisible,
    tiny,
  };
}

/** Below this opacity black letters on white have a contrast that nobody reads. */
const faintest = 0.15;

function toOpacity(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return 1;
  return value.includes('%') ? number / 100 : number;
}

/** The size in the shorthand `font`: “0/0 a”. */
function sizeIn(font: string): string {
  return /(?:^|\s)([\d.]+(?:px|pt|r?em|%)?)(?:\s|\/)/.exec(font)?.[1] ?? '';
}

function isTiny(size: string, around: boolean): boolean {
  const number = Number.parseFloat(size);
  if (Number.isNaN(number)) return size === '' ? around : false;
  if (/%/.test(size)) return around || number < 10;
  if (/r?em/.test(size)) return /rem/.test(size) ? number < 0.15 : around || number < 0.15;
  return number < 3;
}

/** Nothing of it can reach the screen: no height, pushed outside, clipped or shrunk away. */
function isShutAway(style: StyleOf): boolean {
  if (style('mso-hide') === 'all') return true;
  if (/hidden|clip/.test(style('overflow')) && isCutOff(style)) return true;
  if (isFarOut(style('text-indent')) || isFarOut(style('margin-left')) || isFarOut(style('margin-top')))
    return true;
  if (isMovedAway(style) || isShrunk(style) || isMaskedOut(style('mask-image'))) return true;
  if (style('content-visibility') === 'hidden') return true;
  if (
    /inset\((?:100|50)%|circle\(0(?!\.)|polygon\(0(?:px)? 0(?:px)?(?:, 0(?:px)? 0(?:px)?)*\)/.test(
      style('clip-path'),
    )
  )
    return true;
  if (/opacity\((?:0(?:%|\)|\.0)|\.0)/.test(style('filter'))) return true;
  return false;
}

function isMovedAway(style: StyleOf): boolean {
  const position = style('position');
  if (/absolute|fixed|relative/.test(position) && Number.parseInt(style('z-index'), 10) < 0) return true;
  if (/absolute|fixed|relative/.test(position) && sides.some((side) => isFarOut(style(side)))) return true;
  if (/absolute|fixed/.test(position) && /rect\((?:[01](?:px)?[, ]*){4}\)/.test(style('clip'))) return true;
  if (style('translate').split(' ').some(isFarOut)) return true;
  return /(?:translate[xy3d]*|matrix(?:3d)?)\([^)]*-\d{4,}/.test(style('transform'));
}

const sides = ['left', 'top', 'right', 'bottom'];

/** Drawn so small, or turned so far, that nothing of a letter is left. */
function isShrunk(style: StyleOf): boolean {
  const zoom = Number.parseFloat(style('zoom'));
  if (zoom < smallest && !style('zoom').includes('%')) return true;
  if (
    /^[\d.]/.test(style('scale')) &&
    style('scale')
      .split(' ')
      .some((part) => Number.parseFloat(part) < smallest)
  )
    return true;
  const transform = style('transform');
  const declared = /scale[xy3d]*\(\s*(\.?\d[\d.]*)/i.exec(transform);
  if (declared && Number(declared[1]) < smallest) return true;
  const matrix = /^matrix(3d)?\(([^)]*)\)/.exec(transform);
  const part = matrix?.[2]?.split(',').map(Number);
  if (!part) return false;
  const [a = 1, b = 0, c = 0, d = 1] = matrix?.[1] ? [part[0], part[1], part[4], part[5]] : part;
  return Math.min(Math.hypot(a, b), Math.hypot(c, d)) < smallest || Math.abs(a * d - b * c) < smallest ** 2;
}

/** Below a tenth of their size letters are a line. */
const smallest = 0.1;

/** A mask in which every colour is transparent. */
function isMaskedOut(mask: string): boolean {
  const colors = mask.match(/rgba?\([^)]*\)|transparent|#\w+/g) ?? [];
  return (
    /gradient/.test(mask) && colors.length > 0 && colors.every((color) => toColor(color) === 'transparent')
  );
}

/** What overflows is cut, and there is no room for anything else. */
function isCutOff(style: StyleOf): boolean {
  const indent = style('text-indent');
  return (
    ['max-height', 'height', 'max-width', 'width'].some((side) => isZero(style(side))) ||
    (indent.endsWith('%') && Number.parseFloat(indent) >= 100)
  );
}

/** Further out than any screen is wide. */
function isFarOut(length: string): boolean {
  const number = Number.parseFloat(length);
  return /%|v[wh]$/.test(length) ? number <= -100 : number < -900;
}

/** No line of letters is three pixels high. */
function isZero(length: string): boolean {
  const number = Number.parseFloat(length);
  return number === 0 || (number <= 3 && /^[\d.]+(?:px|pt)?$/.test(length));
}

function flowOf(display: string, tag: string): Flow {
  if (/^(inline|contents|ruby)/.test(display)) return 'inline';
  if (display === 'table-cell') return 'cell';
  if (display === 'table-row') return 'row';
  if (display !== '' && display !== 'none') return 'block';
  if (tag === 'td' || tag === 'th') return 'cell';
  if (tag === 'tr') return 'row';
  return blockTags.has(tag) ? 'block' : 'inline';
}

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext ' +
    'pre search section summary table tbody tfoot thead ul xmp'
  ).split(' '),
);

function spacingOf(whiteSpace: string, tag: string, around: Spacing): Spacing {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'lines';
  if (/^pre|preserve|break-spaces/.test(whiteSpace)) return 'preserve';
  if (whiteSpace !== '' && whiteSpace !== 'inherit') return 'collapse';
  return tag === 'pre' || tag === 'listing' || tag === 'xmp' ? 'preserve' : around;
}

function backgroundOf(style: StyleOf, around: Color | undefined): Color | undefined {
  const shorthand = style('background');
  if (/url\(|gradient/.test(shorthand) || /url\(|gradient/.test(style('background-image'))) return undefined;
  const color = toColor(
    style('background-color') || (shorthand.match(/#\w+|rgba?\([^)]*\)|[a-z]+/)?.[0] ?? ''),
  );
  return color === undefined || color === 'transparent' ? around : color;
}
