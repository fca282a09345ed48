/** Red, green and blue from 0 to 255. */
export type Color = readonly [number, number, number];

/** Reads a colour as styles write it; undefined where it is not known, `transparent` where it can hardly be seen. */
export function toColor(value: string): Color | 'transparent' | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return 'transparent';
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, space = '', inside = ''] = /^(rgb|hsl|color|oklab|oklch|lab|lch)a?\(([^)]*)\)/.exec(text) ?? [];
  const [red, green, blue, alpha] = inside.match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
  if (blue === undefined) return namedColors[text];
  if (alpha !== undefined && Number(alpha) < 0.05) return 'transparent';
  const parts = [Number(red), Number(green), Number(blue)] as const;
  if (space === 'rgb') return parts;
  if (space.startsWith('ok')) return fromOklab(space === 'oklch' ? fromPolar(parts) : parts);
  const isPlain = space === 'color' && inside.startsWith('srgb ');
  return isPlain ? [parts[0] * 255, parts[1] * 255, parts[2] * 255] : undefined;
}

/** Whether letters of one colour cannot be told from the other behind them. */
export function isAlike(one: Color | undefined, other: Color | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  const isNear = one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= nearestChannel);
  return isNear && (light + 0.05) / (dark + 0.05) < leastContrast;
}

function fromHex(hex: string): Color | 'transparent' {
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return long.length === 8 && part(6) < 13 ? 'transparent' : [part(0), part(2), part(4)];
}

/** Lightness, chroma and angle to lightness and two axes. */
function fromPolar([lightness, chroma, angle]: Color): Color {
  const turn = (angle * Math.PI) / 180;
  return [lightness, chroma * Math.cos(turn), chroma * Math.sin(turn)];
}

/** OKLab to sRGB, by the matrices of its definition (Ottosson 2020). */
function fromOklab([lightness, a, b]: Color): Color {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const encode = (value: number) =>
    255 * Math.min(1, value <= 0.0031308 ? Math.max(0, 12.92 * value) : 1.055 * value ** (1 / 2.4) - 0.055);
  return [
    encode(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    encode(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    encode(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
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

/** Contrast (WCAG) below which letters cannot be told from what lies behind them. */
const leastContrast = 1.2;

/** Colours of one lightness may still differ in hue. */
const nearestChannel = 40;

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
