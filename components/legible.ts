/** Red, green, blue, 0–255. */
type Rgb = readonly [number, number, number];

/** Words and icons in a chosen colour reach WCAG's AA for text on these, the least kind, grounds. */
const GROUNDS = { light: '#f1ece0', dark: '#33312a' } as const;
const AA_TEXT = 4.5;

const rgbOf = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1–21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(rgbOf(a)), luminance(rgbOf(b))].toSorted((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const mix = (a: Rgb, b: Rgb, part: number): Rgb =>
  a.map((value, i) => value * (1 - part) + b[i]! * part) as unknown as Rgb;

/** The part that `#rrggbbaa` covers its ground with, 0–1. */
const alphaOf = (tint: string | undefined): number =>
  tint === undefined ? 0 : Number.parseInt(tint.slice(7, 9), 16) / 255;

/** The wanted colour, moved towards black or white until it can be read on its tinted ground. */
function legible(wanted: string, scheme: 'light' | 'dark', tint: number): string {
  const colour = rgbOf(wanted);
  const ground = rgbOf(GROUNDS[scheme]);
  const end: Rgb = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  for (let part = 0; part < 1; part += 0.02) {
    const here = hexOf(mix(colour, end, part));
    if (contrast(here, hexOf(mix(ground, rgbOf(here), tint))) >= AA_TEXT) return here;
  }
  return hexOf(end);
}

/**
 * Line colours and tints from one wanted colour (`#rrggbb`): the wanted one where it can be read,
 * the nearest that can elsewhere. Tints keep the strength of `tint`.
 */
export function coloursFrom(
  wanted: string,
  tint: { light: string; dark: string } | null,
): { light: string; dark: string; tint: { light: string; dark: string } | null } {
  const light = legible(wanted, 'light', alphaOf(tint?.light));
  const dark = legible(wanted, 'dark', alphaOf(tint?.dark));
  return {
    light,
    dark,
    tint: tint && {
      light: light + tint.light.slice(7),
      dark: dark + tint.dark.slice(7),
    },
  };
}
