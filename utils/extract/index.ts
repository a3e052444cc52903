import type { Entity, PageFacts, Reading, Span } from '@/utils/reading';
import { readingDetails, type DetailsReading } from '@/utils/reply/details';
import { detecting } from '@/utils/reply/detect';
import { signalsOf } from '@/utils/reply/signals';
import { condensing, rawSpan } from '@/utils/text/condense';
import { compiling } from '@/utils/text/early';
import { atOnce, type Steps } from '@/utils/text/steps';
import { findingEntities } from './entities';
import { lookingOver, type Ground } from './ground';
import type { OwnName } from './entities/own';
import { findingMeasures, type MeasureFacts } from './measures';
import { moveEntity, moveEvidence, moveMeasure, moveSection } from './relocate';
import { resolvingValues } from './values';

/** A text made ready for reading its measures; all offsets are condensed ones but for `back`. */
export interface Prepared {
  ground: Ground;
  details: DetailsReading;
  entities: Entity[];
  facts: MeasureFacts;
  back: (span: Span) => Span;
}

/** Everything that a reading of measures builds on: structure, details, entities. */
export const prepare = (...what: Parameters<typeof preparing>): Prepared =>
  atOnce(preparing(...what));

function* preparing(
  text: string,
  page?: PageFacts,
  dictionary?: readonly OwnName[],
): Steps<Prepared> {
  yield* compiling();
  const condensed = yield* condensing(text);
  yield;
  const ground = yield* lookingOver(condensed.text);
  const back = (span: Span): Span => rawSpan(condensed, span);
  const details = yield* readingDetails(ground, page, (span) => {
    const { start, end } = back(span);
    return text.slice(start, end);
  });
  const { date, published, division, issuer } = details.details;
  const facts: MeasureFacts = { replyDate: date, published, division, issuer };
  const entities = yield* findingEntities(ground, details.details, dictionary);
  yield* resolvingValues(ground.text, entities, details.details);
  return { ground, details, entities, facts, back };
}

/**
 * Reads a reply: kind, details, outline, entities and measures of `text`, with every offset a
 * UTF-16 code unit into `text` itself. Pure: the same text and facts give the same reading
 * everywhere. Names of the reader's own `dictionary` win over what the engine finds. Never throws on any text; a text that is no reply gives kind `none`.
 */
export const readReply = (...what: Parameters<typeof readingReply>): Reading =>
  atOnce(readingReply(...what));

/** The same with rests between steps that take a few milliseconds at most, for a page that is in use. */
export function* readingReply(
  text: string,
  page?: PageFacts,
  dictionary?: readonly OwnName[],
): Steps<Reading> {
  const { ground, details, entities, facts, back } = yield* preparing(text, page, dictionary);
  const { kind, score, reasons } = yield* detecting(signalsOf(ground.text, page));
  yield;
  facts.letter = kind === 'letter' || kind === 'none';
  const { measures, statuses } = yield* findingMeasures(ground, entities, facts);
  const evidence = moveEvidence(details.evidence, back);
  yield;
  const outline = ground.parts.map(({ section }, i) => moveSection(section, statuses.get(i), back));
  yield;
  yield* forEach(measures, (measure) => moveMeasure(measure, back, text));
  yield;
  yield* forEach(entities, (entity) => moveEntity(entity, back, text));
  return {
    kind,
    score,
    reasons,
    details: details.details,
    evidence,
    outline,
    measures,
    entities,
  };
}

/** Measures or entities between two rests. */
const BETWEEN_RESTS = 256;

function* forEach<T>(list: readonly T[], act: (one: T) => void): Steps<void> {
  for (const [i, one] of list.entries()) {
    if (i % BETWEEN_RESTS === BETWEEN_RESTS - 1) yield;
    act(one);
  }
}
