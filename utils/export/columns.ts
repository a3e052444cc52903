import { targetOf } from '@/utils/amounts';
import { groupBy } from '@/utils/group-by';
import { followedIn } from '@/utils/library/followed';
import type { Code, FollowUp, Highlight, Id, Reply } from '@/utils/library/types';
import { DETAIL_FIELDS, type Measure } from '@/utils/reading';
import type { ExportSource, ReplyBundle } from './source';

/** A cell as the tables know it: dates and numbers stay what they are. */
export type Cell = string | number | boolean | null;

export interface Column<T> {
  name: string;
  value: (row: T) => Cell;
}

/** A row of the long form: a measure the engine read, or a highlight a person made. */
export type LongRow = {
  bundle: ReplyBundle;
  codes: ReadonlyMap<string, Code>;
} & (
  | { type: 'measure'; measure: Measure; followUp?: FollowUp | undefined }
  | { type: 'highlight'; highlight: Highlight }
);

/** What rows say beyond their own reply: names of codes, what became of promises. */
export interface Shared {
  codes: ReadonlyMap<Id, Code>;
  followUps: ReadonlyMap<Id, readonly FollowUp[]>;
}

/** What the rows of an export share. */
export const sharedOf = ({ codes, followUps }: ExportSource): Shared => ({
  codes: new Map(codes.map((code) => [code.id, code])),
  followUps: groupBy(followUps, ({ replyId }) => replyId),
});

const LIST_SEPARATOR = '|';

/** A list in one cell: items joined by `|`, with `\` and `|` inside an item escaped by `\`. */
const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(LIST_SEPARATOR);

/** The list that `joinList` put into a cell. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const items = [''];
  for (let i = 0; i < cell.length; i++) {
    if (cell[i] === '\\' && i + 1 < cell.length) items[items.length - 1] += cell[++i]!;
    else if (cell[i] === LIST_SEPARATOR) items.push('');
    else items[items.length - 1] += cell[i]!;
  }
  return items;
}

const ofMeasure =
  (value: (measure: Measure, bundle: ReplyBundle) => Cell) =>
  (row: LongRow): Cell =>
    row.type === 'measure' ? value(row.measure, row.bundle) : null;

const ofHighlight =
  (value: (highlight: Highlight, codes: ReadonlyMap<string, Code>) => Cell) =>
  (row: LongRow): Cell =>
    row.type === 'highlight' ? value(row.highlight, row.codes) : null;

const ofFollowUp =
  (value: (followUp: FollowUp) => Cell) =>
  (row: LongRow): Cell =>
    row.type === 'measure' && row.followUp ? value(row.followUp) : null;

const ofReply =
  (value: (reply: Reply) => Cell | undefined) =>
  ({ bundle }: { bundle: ReplyBundle }): Cell =>
    value(bundle.reply) ?? null;

/** Details of the reply, the same in every table. */
export const REPLY_COLUMNS: readonly Column<{ bundle: ReplyBundle }>[] = [
  { name: 'reply_url', value: ofReply(({ url }) => url) },
  { name: 'kind', value: ofReply(({ kind }) => kind) },
  { name: 'title', value: ofReply(({ details }) => details.title) },
  { name: 'number', value: ofReply(({ details }) => details.number) },
  { name: 'session', value: ofReply(({ details }) => details.session) },
  { name: 'proposer', value: ofReply(({ details }) => joinList(details.proposer ?? [])) },
  { name: 'issuer', value: ofReply(({ details }) => details.issuer) },
  { name: 'docno', value: ofReply(({ details }) => details.docno) },
  { name: 'division', value: ofReply(({ details }) => details.division) },
  { name: 'division_code', value: ofReply(({ details }) => details.divisionCode) },
  { name: 'date', value: ofReply(({ details }) => details.date) },
  { name: 'published', value: ofReply(({ details }) => details.published) },
  { name: 'result', value: ofReply(({ details }) => details.result) },
  { name: 'reply_tags', value: ofReply(({ tags }) => joinList(tags)) },
  { name: 'reply_note', value: ofReply(({ note }) => note) },
  {
    name: 'corrected',
    value: ofReply(({ evidence }) =>
      joinList(DETAIL_FIELDS.filter((field) => evidence[field]?.source === 'person')),
    ),
  },
  { name: 'capture_sha256', value: ({ bundle }) => bundle.captures[0].sha256 },
  { name: 'captured_at', value: ({ bundle }) => bundle.captures[0].takenAt },
  { name: 'engine', value: ({ bundle }) => bundle.captures[0].engine },
];

const names = (ids: readonly string[], codes: ReadonlyMap<string, Code>): string =>
  joinList(ids.map((id) => codes.get(id)?.name ?? id));

/** What only a measure has. */
export const MEASURE_COLUMNS: readonly Column<LongRow>[] = [
  { name: 'status', value: ofMeasure(({ status }) => status) },
  {
    name: 'status_cue',
    value: ofMeasure(({ statusCue: cue }, { captures }) =>
      cue ? captures[0].text.slice(cue.start, cue.end) : null,
    ),
  },
  { name: 'status_level', value: ofMeasure(({ statusCue }) => statusCue?.level ?? null) },
  {
    name: 'reason',
    value: ofMeasure(({ reason }, { captures }) =>
      reason ? captures[0].text.slice(reason.start, reason.end) : null,
    ),
  },
  { name: 'by', value: ofMeasure(({ by }) => by ?? null) },
  { name: 'due', value: ofMeasure(({ due }) => due ?? null) },
  { name: 'due_from', value: ofMeasure(({ deadline }) => deadline?.from ?? null) },
  { name: 'due_to', value: ofMeasure(({ deadline }) => deadline?.to ?? null) },
  { name: 'due_basis', value: ofMeasure(({ deadline }) => deadline?.basis ?? null) },
  { name: 'qty', value: ofMeasure(({ qty }) => qty ?? null) },
  { name: 'qty_value', value: ofMeasure((measure) => targetOf(measure)?.value ?? null) },
  { name: 'qty_unit', value: ofMeasure((measure) => targetOf(measure)?.unit ?? null) },
  {
    name: 'cites',
    value: ofMeasure(({ cites }, { captures }) =>
      joinList(cites.map((i) => captures[0].reading.entities[i]?.name ?? '')),
    ),
  },
  { name: 'instrument', value: ofMeasure(({ instrument }) => instrument?.side ?? null) },
  { name: 'instrument_tool', value: ofMeasure(({ instrument }) => instrument?.tool ?? null) },
  { name: 'specificity', value: ofMeasure(({ specificity }) => specificity.total) },
  { name: 'outcome', value: ofFollowUp(({ state }) => state) },
  { name: 'outcome_evidence', value: ofFollowUp(({ evidence }) => evidence) },
  { name: 'outcome_url', value: ofFollowUp(({ evidenceUrl }) => evidenceUrl) },
  { name: 'outcome_at', value: ofFollowUp(({ changedAt }) => changedAt) },
  { name: 'outcome_by', value: ofFollowUp(({ changedBy }) => changedBy ?? null) },
];

/** Whatever an import needs to make the same highlight again. */
export const HIGHLIGHT_COLUMNS: readonly Column<LongRow>[] = [
  { name: 'prefix', value: ofHighlight(({ selectors }) => selectors.quote.prefix) },
  { name: 'suffix', value: ofHighlight(({ selectors }) => selectors.quote.suffix) },
  { name: 'anchor_capture', value: ofHighlight(({ selectors }) => selectors.capture) },
  { name: 'rival', value: ofHighlight(({ selectors }) => selectors.rival ?? null) },
  { name: 'section', value: ofHighlight(({ selectors }) => joinList(selectors.section)) },
  { name: 'colour', value: ofHighlight(({ colour }) => colour) },
  { name: 'codes', value: ofHighlight(({ codes }, all) => names(codes, all)) },
  { name: 'code_ids', value: ofHighlight(({ codes }) => joinList(codes)) },
  {
    name: 'coded_by',
    // One a code, in their order; all are empty where nobody signed.
    value: ofHighlight(({ codes, codedBy }) =>
      codedBy ? joinList(codes.map((id) => codedBy[id] ?? '')) : null,
    ),
  },
  { name: 'proposed_ids', value: ofHighlight(({ proposed }) => joinList(proposed)) },
  { name: 'tags', value: ofHighlight(({ tags }) => joinList(tags)) },
  { name: 'note', value: ofHighlight(({ note }) => note) },
  { name: 'origin', value: ofHighlight(({ origin }) => origin) },
  { name: 'anchor', value: ofHighlight(({ anchor }) => anchor) },
  { name: 'created_by', value: ofHighlight(({ createdBy }) => createdBy ?? null) },
  { name: 'created_at', value: ofHighlight(({ createdAt }) => createdAt) },
  { name: 'changed_at', value: ofHighlight(({ changedAt }) => changedAt) },
];

const spanOf = (row: LongRow): { start: number; end: number } =>
  row.type === 'measure' ? row.measure : row.highlight.selectors.position;

/** The words of a row: of a highlight those that were marked, whatever the page says now. */
export function wordsOf(row: LongRow): string {
  if (row.type === 'highlight') return row.highlight.selectors.quote.exact;
  return row.bundle.captures[0].text.slice(row.measure.start, row.measure.end);
}

/** Names a measure the same in every table and every export of its capture. */
export const measureId = (sha256: string, { start, end }: { start: number; end: number }): string =>
  `${sha256.slice(0, 12)}:${start}-${end}`;

/** What a row is called: a highlight by its own id, a measure by its capture and where it stands. */
const idOf = (row: LongRow): string =>
  row.type === 'highlight'
    ? row.highlight.id
    : measureId(row.bundle.captures[0].sha256, row.measure);

/** What a row is called. */
export const ID_COLUMN: Column<LongRow> = { name: 'id', value: idOf };

/** The words of a row and where they stand. */
export const SPAN_COLUMNS: readonly Column<LongRow>[] = [
  { name: 'text', value: wordsOf },
  { name: 'start', value: (row) => spanOf(row).start },
  { name: 'end', value: (row) => spanOf(row).end },
];

/** The long form's own columns, in the order of docs/formats.md; those of the reply follow. */
export const LONG_COLUMNS: readonly Column<LongRow>[] = [
  { name: 'record', value: ({ type }) => type },
  ID_COLUMN,
  ...SPAN_COLUMNS,
  ...MEASURE_COLUMNS,
  ...HIGHLIGHT_COLUMNS,
];

/** The rows of one reply: its measures as the newest capture was read, then its highlights. */
export function* longRows(bundle: ReplyBundle, shared: Shared): Generator<LongRow> {
  const { codes, followUps } = shared;
  const { reply, captures, highlights } = bundle;
  const own = followUps.get(reply.id) ?? [];
  const followed = own.length > 0 ? followedIn(captures[0], captures, own) : null;
  for (const measure of captures[0].reading.measures)
    yield { type: 'measure', measure, followUp: followed?.get(measure.start), bundle, codes };
  for (const highlight of highlights) yield { type: 'highlight', highlight, bundle, codes };
}
