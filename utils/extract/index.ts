import type { Entity, PageFacts, Reading, Section, Span } from '@/utils/reading';
import { readDetails, type DetailsReading } from '@/utils/reply/details';
import { detectReply } from '@/utils/reply/detect';
import { signalsOf } from '@/utils/reply/signals';
import { condense, rawSpan } from '@/utils/text/condense';
import { readStructure } from '@/utils/text/structure';
import { findEntities } from './entities';
import { groundOf, type Ground } from './ground';
import type { OwnName } from './entities/own';
import { findMeasures, type MeasureFacts } from './measures';
import { moveEntity, moveEvidence, moveMeasure, moveSection } from './relocate';
import { resolveValues } from './values';

/** A text made ready for reading its measures; all offsets are condensed ones but for `back`. */
export interface Prepared {
  ground: Ground;
  details: DetailsReading;
  entities: Entity[];
  facts: MeasureFacts;
  back: (span: Span) => Span;
}

/** Everything that a reading of measures builds on: structure, details, entities. */
export function prepare(text: string, page?: PageFacts, dictionary?: readonly OwnName[]): Prepared {
  const condensed = condense(text);
  const ground = groundOf(readStructure(condensed.text));
  const back = (span: Span): Span => rawSpan(condensed, span);
  const details = readDetails(ground, page, (span) => {
    const { start, end } = back(span);
    return text.slice(start, end);
  });
  const { date, division } = details.details;
  const facts: MeasureFacts = {};
  if (date !== undefined) facts.replyDate = date;
  if (division !== undefined) facts.division = division;
  const entities = resolveValues(
    ground.text,
    findEntities(ground, details.details, dictionary),
    details.details,
  );
  return { ground, details, entities, facts, back };
}

/**
 * Reads a reply: kind, details, outline, entities and measures of `text`, with every offset a
 * UTF-16 code unit into `text` itself. Pure: the same text and facts give the same reading
 * everywhere. Names of the reader's own `dictionary` win over what the engine finds. Never throws on any text; a text that is no reply gives kind `none`.
 */
export function readReply(
  text: string,
  page?: PageFacts,
  dictionary?: readonly OwnName[],
): Reading {
  const { ground, details, entities, facts, back } = prepare(text, page, dictionary);
  const { kind, score, reasons } = detectReply(signalsOf(ground.text, page));
  const { measures, statuses } = findMeasures(ground, entities, facts);
  const outline: Section[] = ground.parts.map(({ section }, i) => {
    const given = statuses.get(i);
    return given ? { ...section, status: given.status, statusCue: given.cue } : section;
  });
  return {
    kind,
    score,
    reasons,
    details: details.details,
    evidence: moveEvidence(details.evidence, back),
    outline: outline.map((section) => moveSection(section, back)),
    measures: measures.map((measure) => moveMeasure(measure, back, text)),
    entities: entities.map((entity) => moveEntity(entity, back, text)),
  };
}
