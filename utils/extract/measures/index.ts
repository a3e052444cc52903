import type { Entity, Measure, Span } from '@/utils/reading';
import { atOnce, type Steps } from '@/utils/text/steps';
import type { Clause, Sentence } from '@/utils/text/clauses';
import type { Ground } from '../ground';
import { Scope, type Given } from './context';
import { labelled } from './labels';
import { announcement, askedFirst } from './leads';
import { parseClause } from './parse';
import { listsReasons } from './reasons';
import { explainRefusals, type Told } from './refusals';
import { roleOf } from './role';
import { SentenceReader, type Decide, type MeasureFacts } from './sentence';
import { EntityCursor } from './tokens';

export type { Decide, MeasureFacts };

/** What a reading of measures gives: the measures, and what headings and lead-ins said. */
export interface MeasureReading {
  measures: Measure[];
  statuses: Map<number, Given>;
}

const SPEAKING = new Set(['body', 'opening']);
/** No clerk writes a clause of so many characters; what has no punctuation at all is none. */
const LONGEST_CLAUSE = 1_000;
const isClause = ({ start, end }: Clause): boolean => end - start <= LONGEST_CLAUSE;

/** 今后由谁负责? 所谓转供电,就是…. What is asked or explained says nothing of what follows. */
const isNoAnswer = (text: string, { start, clauses }: Sentence): boolean =>
  clauses.at(-1)?.closer === '?' || text.startsWith('所谓', start);

/** 3、对每个桩补贴2000元。该项补贴没有依据: an item's first words, with the answer behind. */
const isTopic = (text: string, item: Span, [first, second]: readonly Sentence[]): boolean =>
  second !== undefined &&
  first!.clauses.length === 1 &&
  first!.start - item.start <= LONGEST_NUMBER &&
  /^[(]?\d/.test(text.slice(item.start, item.start + 2));
/** (12)、 */
const LONGEST_NUMBER = 5;

/**
 * Finds the measures of a condensed reply (docs/guideline.md, “Measures”), with status, slots and
 * reasons. `entities` must be in text order; all offsets are those of `ground.text`.
 */
export const findMeasures = (...what: Parameters<typeof findingMeasures>): MeasureReading =>
  atOnce(findingMeasures(...what));

/** The same with rests; the default for `decide` is the trained scorer. */
export function* findingMeasures(
  ground: Ground,
  entities: readonly Entity[],
  facts: MeasureFacts,
  decide: Decide = roleOf,
): Steps<MeasureReading> {
  const { text, parts } = ground;
  const cursor = new EntityCursor(entities);
  const scope = new Scope(parts, text, facts.replyDate ?? facts.published);
  const measures: Measure[] = [];
  const firstHeading = parts.findIndex(
    ({ section }) => section.role === 'body' && section.level > 0,
  );
  let lead: Given | null = null;
  yield;
  const labels = labelled(text, ground.paragraphs);
  for (const [p, { part, sentences }] of ground.paragraphs.entries()) {
    const role = parts[part]!.section.role;
    if (!SPEAKING.has(role)) continue;
    lead = null;
    const neutral = scope.isNeutral(part);
    const asked = scope.isRequest(part);
    let reasons = scope.isReason(part);
    const told: Told[] = [];
    const request = Math.max(
      askedFirst(text, sentences),
      Number(scope.hasTopics(part) && isTopic(text, parts[part]!.section, sentences)),
    );
    for (const [s, sentence] of sentences.entries()) {
      if (isNoAnswer(text, sentence)) continue;
      const reader = new SentenceReader(ground, facts, part, decide, reasons, s);
      lead = reader.read(
        sentence.clauses.filter(isClause).map((clause) => parseClause(ground, cursor, clause)),
        lead,
        scope.of(part),
        {
          first: s === 0,
          last: s === sentences.length - 1,
          label: s === 0 && labels.has(p),
          neutral,
          asked: asked || s < request,
          intro: part < firstHeading,
        },
      );
      measures.push(...reader.measures);
      told.push(...reader.told);
      reasons = reader.reasons && (reasons || listsReasons(text, sentence));
      if (reasons && s === sentences.length - 1) scope.explain(part);
      const given = role === 'body' ? announcement(text, sentence, lead) : null;
      if (given) scope.announce(part, given);
      yield;
    }
    explainRefusals(text, told);
    // 接下来,我局将更加重视…。 and a list of its own: the list is what is still to come.
    if (role === 'body' && lead?.status === 'planned' && scope.listBehind(part))
      scope.announce(part, lead);
  }
  const statuses = new Map<number, Given>();
  parts.forEach((_, i) => {
    const given = scope.statusOf(i);
    if (given) statuses.set(i, given);
  });
  return { measures, statuses };
}
