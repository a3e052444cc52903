/** A stretch of the window in CSS pixels, as a `DOMRect` has it. */
interface Box {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** The side of the words on which an element should lie. */
export type Side = 'above' | 'below';

/** Room between words and what lies beside them, and at the window's edges, in CSS pixels. */
const GAP = 10;
const EDGE = 12;

/** As near to `wanted` as leaves `length` inside the window; at its beginning when that is too long. */
const inside = (wanted: number, length: number, window: number): number =>
  Math.max(EDGE, Math.min(wanted, window - EDGE - length));

/**
 * Where an element of `size` lies beside words: on the wanted side, on the other one when only that
 * has room, over them when neither has; never beyond the window's edges while it fits between them.
 */
export function beside(words: Box, size: Size, window: Size, side: Side): { x: number; y: number } {
  const below = words.bottom + GAP;
  const above = words.top - GAP - size.height;
  const [wanted, other] = side === 'below' ? [below, above] : [above, below];
  const fits = (top: number): boolean => top >= EDGE && top + size.height <= window.height - EDGE;
  const top = !fits(wanted) && fits(other) ? other : wanted;
  return {
    x: inside(words.left, size.width, window.width),
    y: inside(top, size.height, window.height),
  };
}
