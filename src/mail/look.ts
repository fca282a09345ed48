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
  const tiny = isTiny(style('font-size'), around.tiny);
  const background = backgroundOf(style, around.background);
  const shown = color === undefined || color === 'transparent' ? around.color : color;
  return {
    gone: around.gone || display === 'none' || opacity < 0.05 || isShutAway(style),
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

function toOpacity(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return 1;
  return value.includes('%') ? number / 100 : number;
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
  if (/hidden|clip/.test(style('overflow')) && (isZero(style('max-height')) || isZero(style('height'))))
    return true;
  if (Number.parseFloat(style('text-indent')) < -900) return true;
  if (/absolute|fixed/.test(style('position')) && isOutside(style)) return true;
  if (/inset\((?:100|50)%/.test(style('clip-path'))) return true;
  return /scale\(0|matrix\(0, 0, 0, 0/.test(style('transform'));
}

function isOutside(style: StyleOf): boolean {
  const far = (side: string) => Number.parseFloat(style(side)) < -900;
  return far('left') || far('top') || /rect\((?:[01](?:px)?[, ]*){4}\)/.test(style('clip'));
}

function isZero(length: string): boolean {
  return /^0(?:px|pt|em|%)?$/.test(length);
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
};

function toColor(value: string): Color | 'transparent' | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'transparent';
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (hex !== undefined) {
    const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
    return [part(0), part(2), part(4)];
  }
  const [red, green, blue, alpha] = (/^rgba?\(([^)]*)\)/.exec(text)?.[1] ?? '').match(/[\d.]+/g) ?? [];
  if (blue === undefined) return namedColors[text];
  return alpha !== undefined && Number(alpha) < 0.05
    ? 'transparent'
    : [Number(red), Number(green), Number(blue)];
}

function isAlike(one: Color | undefined, other: Color | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) <= 12;
}
