// What all drawings share: their measures in pixels of the drawing, their legend, their names.

export const WIDTH = 720;
export const LABEL = 112;
export const RIGHT = 48;
export const FONT = 13;
export const INNER = WIDTH - LABEL - RIGHT;
export const FAMILY = "system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** About how wide words are drawn, in pixels: a Chinese character is a square. */
const widthOf = (words: string): number =>
  [...words].reduce((sum, char) => sum + (char > '\u2e7f' ? FONT : FONT * 0.58), 0);

/** Where a legend's words begin, from its swatch. */
export const SWATCH = 24;
const LEGEND_ROW = 26;

export interface Place {
  x: number;
  y: number;
}

/** Where each name of a legend stands, with its swatch before it, and how high the legend is. */
export function legendOf(names: readonly string[]): { places: Place[]; height: number } {
  let [x, y] = [LABEL, 0];
  const places = names.map((name) => {
    const width = SWATCH + widthOf(name);
    if (x > LABEL && x + width > WIDTH) [x, y] = [LABEL, y + LEGEND_ROW];
    const place = { x, y };
    x += width + 20;
    return place;
  });
  return { places, height: y + LEGEND_ROW + 8 };
}

/** A district's name as it fits before its row. */
export const short = (label: string): string =>
  label.length > 8 ? `${label.slice(0, 7)}…` : label;
