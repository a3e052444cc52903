/** Tag of the one element that the reader adds to a page. */
export const HOST = 'fuwen-layer';

/** Run in the page: how many ranges of measures and of entities are painted. */
export function countMarks(): { measures: number; entities: number } {
  const statuses = new Set(['done', 'ongoing', 'planned', 'exploring', 'declined', 'unstated']);
  let measures = 0;
  let entities = 0;
  for (const [name, highlight] of CSS.highlights) {
    const kind = /^fuwen-([a-z]+)(?:-dark)?$/.exec(name)?.[1];
    if (!kind || kind === 'focus') continue;
    if (statuses.has(kind)) measures += highlight.size;
    else entities += highlight.size;
  }
  return { measures, entities };
}

/** Run in the page: whether just these words are painted as kept. */
export function showsKept(wanted: readonly string[]): boolean {
  const words = [...CSS.highlights]
    .filter(([name]) => name.startsWith('fuwen-hl-'))
    .flatMap(([, ranges]) => [...ranges].map(String));
  return JSON.stringify(words.toSorted()) === JSON.stringify(wanted.toSorted());
}

/** Run in the page: brings the first measure that is planned into view; gives the middle of its first line. */
export function centreOfPlanned(): { x: number; y: number } {
  const range = [...CSS.highlights.get('fuwen-planned')!][0] as Range;
  range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
  const box = range.getClientRects()[0]!;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
