import type { Spacing } from './body-text.ts';

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

type Color = readonly [number, number, number];

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
  const color = toColor(style('color'));
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
  if (/absolute|fixed/.test(style('position')) && isOutside(style)) return true;
  if (/absolute|fixed|relative/.test(style('position')) && Number.parseInt(style('z-index'), 10) < 0)
    return true;
  if (
    /inset\((?:100|50)%|circle\(0(?!\.)|polygon\(0(?:px)? 0(?:px)?(?:, 0(?:px)? 0(?:px)?)*\)/.test(
      style('clip-path'),
    )
  )
    return true;
  if (/opacity\((?:0(?:%|\)|\.0)|\.0)/.test(style('filter'))) return true;
  return /scale[xy3d]*\(0(?![.\d])|matrix\(0, 0, 0, 0|(?:translate[xy3d]*|matrix)\([^)]*-\d{4,}/.test(
    style('transform'),
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

function isOutside(style: StyleOf): boolean {
  return (
    ['left', 'top', 'right', 'bottom'].some((side) => isFarOut(style(side))) ||
    /rect\((?:[01](?:px)?[, ]*){4}\)/.test(style('clip'))
  );
}

/** Further out than any screen is wide. */
function isFarOut(length: string): boolean {
  const number = Number.parseFloat(length);
  return /%|v[wh]$/.test(length) ? number <= -100 : number < -900;
}

function isZero(length: string): boolean {
  return /^(?:0(?:px|pt|em|%)?|1px|\.\d+px|0\.\d+px)$/.test(length);
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

const namedColors: Readonly<Record<string, Color>> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  lightgray: [211, 211, 211],
  lightgrey: [211, 211, 211],
  red: [255, 0, 0],
  green: [0, 128, 0],
  blue: [0, 0, 255],
  navy: [0, 0, 128],
  yellow: [255, 255, 0],
  orange: [255, 165, 0],
};

function toColor(value: string): Color | 'transparent' | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'transparent';
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [red, green, blue, alpha] =
    (/^(?:rgb|hsl)a?\(([^)]*)\)/.exec(text)?.[1] ?? '').match(/[\d.]+/g) ?? [];
  if (blue === undefined) return namedColors[text];
  if (alpha !== undefined && Number(alpha) < 0.05) return 'transparent';
  return text.startsWith('hsl') ? undefined : [Number(red), Number(green), Number(blue)];
}

function fromHex(hex: string): Color | 'transparent' {
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return long.length === 8 && part(6) < 13 ? 'transparent' : [part(0), part(2), part(4)];
}

/** Contrast (WCAG) below which letters cannot be told from what lies behind them. */
const leastContrast = 1.2;

function isAlike(one: Color | undefined, other: Color | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  const isNear = one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= nearestChannel);
  return isNear && (light + 0.05) / (dark + 0.05) < leastContrast;
}

/** Colours of one lightness may still differ in hue. */
const nearestChannel = 40;

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
