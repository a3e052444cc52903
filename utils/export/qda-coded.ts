import type { Code, Colour, Highlight, Id } from '@/utils/library/types';
import { STATUSES, type Status } from '@/utils/reading';
import { longRows, measureId, type LongRow, type Shared } from './columns';
import type { Coded } from './qda-parts';
import { slotsOf } from './said';
import type { ReplyBundle } from './source';
import { WORDS } from './words';

/** Codes of ours that no library has: what the program read stays apart from what people coded. */
const READ = 'fuwen:measure';
const BECAME = 'fuwen:outcome';
const readAs = (status: Status): Id => `${READ}:${status}`;
const became = (state: keyof typeof WORDS.outcome): Id => `${BECAME}:${state}`;

const STATUS_COLOURS: Record<Status, Colour> = {
  done: 'green',
  ongoing: 'blue',
  planned: 'yellow',
  exploring: 'purple',
  declined: 'pink',
  unstated: 'blue',
};

/** A code with those below it that are used; none where none is. */
function branch(
  top: { id: Id; name: string; description: string },
  below: readonly { id: Id; name: string; colour: Colour }[],
  used: ReadonlySet<Id>,
): Code[] {
  const code = { codebook: top.name, version: 1 };
  const own = below.filter(({ id }) => used.has(id));
  if (own.length === 0) return [];
  return [
    { ...code, ...top, colour: 'blue', parent: null, order: 0 },
    ...own.map((one, i): Code => ({ ...code, ...one, description: '', parent: top.id, order: i })),
  ];
}

/** The codes that measures bear, as far as they are used. */
export const measureCodes = (used: ReadonlySet<Id>): Code[] => [
  ...branch(
    { id: READ, name: WORDS.asRead, description: WORDS.asReadMeans },
    STATUSES.map((status) => ({
      id: readAs(status),
      name: WORDS.status[status],
      colour: STATUS_COLOURS[status],
    })),
    used,
  ),
  ...branch(
    { id: BECAME, name: WORDS.outcomeLabel, description: '' },
    (['kept', 'broken'] as const).map((state) => ({
      id: became(state),
      name: WORDS.outcome[state],
      colour: state === 'kept' ? 'green' : 'pink',
    })),
    used,
  ),
];

function codedMeasure({ measure, followUp, bundle }: LongRow & { type: 'measure' }): Coded {
  const [{ text, sha256, takenAt, id }] = bundle.captures;
  const outcome = followUp && followUp.state !== 'unknown' ? followUp.state : null;
  return {
    // Two replies may have captures with the same text.
    id: `${id}:${measureId(sha256, measure)}`,
    span: measure,
    words: text.slice(measure.start, measure.end),
    note: [
      slotsOf(measure, text).join('；'),
      [followUp?.evidence, followUp?.evidenceUrl].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join('\n'),
    createdAt: takenAt,
    codings: [
      { code: readAs(measure.status) },
      ...(outcome ? [{ code: became(outcome), by: followUp!.changedBy }] : []),
    ],
  };
}

/** The measures of the newest capture, by how they were read and what became of them. */
export function codedMeasures(bundle: ReplyBundle, shared: Shared): Coded[] {
  const rows = [...longRows({ ...bundle, highlights: [] }, shared)];
  return rows.flatMap((row) => (row.type === 'measure' ? codedMeasure(row) : []));
}

/** A highlight with those of its codes that the codebook knows. */
export const codedHighlight = (highlight: Highlight, codes: ReadonlySet<Id>): Coded => ({
  id: highlight.id,
  span: highlight.selectors.position,
  words: highlight.selectors.quote.exact,
  note: highlight.note,
  by: highlight.createdBy,
  createdAt: highlight.createdAt,
  codings: highlight.codes
    .filter((id) => codes.has(id))
    .map((code) => ({ code, by: highlight.codedBy?.[code] })),
});
