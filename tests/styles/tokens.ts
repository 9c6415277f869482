import { readFileSync } from 'node:fs';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** Red, green and blue of sRGB, from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

const COLOUR = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)|#([\da-f])([\da-f])([\da-f])\b/g;

/** OKLCH (lightness, chroma, hue in degrees) in sRGB, as CSS Color 4 defines it. */
function toRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const [red, green, blue] = linear.map((value) => {
    const kept = Math.min(1, Math.max(0, value));
    return kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055;
  });
  return [red!, green!, blue!];
}

const [OF_MAP = ''] = readFileSync('src/styles/map-tokens.css', 'utf8').split('@media');
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8') + OF_MAP;

/** Every colour of the design, in both themes, from the stylesheet itself. @param css text of the stylesheet */
export function colourTokens(css = TOKENS): Map<string, Record<Theme, Rgb>> {
  const colours = new Map<string, Record<Theme, Rgb>>();
  for (const [, name, value] of css.matchAll(/--([\w-]+): light-dark\((.*)\);/g)) {
    const [light, dark] = [...value!.matchAll(COLOUR)].map(([, l, c, h, ...hex]): Rgb => {
      if (l !== undefined) return toRgb(Number(l), Number(c), Number(h));
      const [red = 0, green = 0, blue = 0] = hex.slice(0, 3).map((digit) => parseInt(digit, 16) / 15);
      return [red, green, blue];
    });
    colours.set(name!, { light: light!, dark: dark! });
  }
  return colours;
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => {
    const [r, g, b] = [red, green, blue].map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

export const toHex = (rgb: Rgb) =>
  `#${rgb
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
