import type { PageFacts, Reading, Section, Span } from '@/utils/reading';
import { readDetails } from '@/utils/reply/details';
import { detectReply } from '@/utils/reply/detect';
import { signalsOf } from '@/utils/reply/signals';
import { condense, rawSpan } from '@/utils/text/condense';
import { readStructure } from '@/utils/text/structure';
import { findEntities } from './entities';
import { findMeasures } from './measures';
import { moveEntity, moveEvidence, moveMeasure, moveSection } from './relocate';

/**
 * Reads a reply: kind, details, outline, entities and measures of `text`, with every offset a
 * UTF-16 code unit into `text` itself. Pure: the same text and facts give the same reading
 * everywhere. Never throws on any text; a text that is no reply gives kind `none`.
 */
export function readReply(text: string, page?: PageFacts): Reading {
  const condensed = condense(text);
  const structure = readStructure(condensed.text);
  const back = (span: Span): Span => rawSpan(condensed, span);
  const { kind, score, reasons } = detectReply(signalsOf(condensed.text, page));
  const { details, evidence } = readDetails(structure, page, (span) => {
    const { start, end } = back(span);
    return text.slice(start, end);
  });
  const entities = findEntities(structure, details);
  const { measures, statuses } = findMeasures(structure, entities, {
    ...(details.date === undefined ? {} : { replyDate: details.date }),
    ...(details.division === undefined ? {} : { division: details.division }),
  });
  const outline: Section[] = structure.parts.map(({ section }, i) => {
    const given = statuses.get(i);
    return given ? { ...section, status: given.status, statusCue: given.cue } : section;
  });
  return {
    kind,
    score,
    reasons,
    details,
    evidence: moveEvidence(evidence, back),
    outline: outline.map((section) => moveSection(section, back)),
    measures: measures.map((measure) => moveMeasure(measure, back, text)),
    entities: entities.map((entity) => moveEntity(entity, back, text)),
  };
}
