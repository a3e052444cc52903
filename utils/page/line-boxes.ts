/** A box as it is seen, in pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True for boxes of one line: more than half of the lower one's height is shared. */
function isSameLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/** The boxes of a range, which has one for each of its pieces, as one a line; those without area go. */
export function lineBoxes(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left || bottom <= top) continue;
    const last = lines.at(-1);
    if (!last || !isSameLine(last, { left, top, right, bottom })) {
      lines.push({ left, top, right, bottom });
      continue;
    }
    last.left = Math.min(last.left, left);
    last.top = Math.min(last.top, top);
    last.right = Math.max(last.right, right);
    last.bottom = Math.max(last.bottom, bottom);
  }
  return lines;
}
