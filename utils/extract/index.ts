import type { Entity, Measure, PageFacts, Reading, Section, Span } from '@/utils/reading';
import { readDetails } from '@/utils/reply/details';
import { detectReply } from '@/utils/reply/detect';
import { signalsOf } from '@/utils/reply/signals';
import { condense, rawSpan } from '@/utils/text/condense';
import { readStructure } from '@/utils/text/structure';
import { findEntities } from './interim';
import { findMeasures } from './measures';

/**
 * Reads a reply: kind, details, outline, entities and measures of `text`, with every offset a
 * UTF-16 code unit into `text` itself. Pure: the same text and facts give the same reading
 * everywhere. Never throws on any text; a text that is no reply gives kind `none`.
 */
export function readReply(text: string, page?: PageFacts): Reading {
  const condensed = condense(text);
  const structure = readStructure(condensed.text);
  const entities = findEntities(condensed.text);
  const back = (span: Span): Span => rawSpan(condensed, span);
  const { kind, score, reasons } = detectReply(signalsOf(condensed.text, page));
  const { details, evidence } = readDetails(structure, page, (span) => {
    const { start, end } = back(span);
    return text.slice(start, end);
  });
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
    evidence: relocate(evidence, back),
    outline: relocate(outline, back),
    measures: rename(relocate(measures, back), text),
    entities: rename(relocate(entities, back), text),
  };
}

/** Leads every span in a value back to the raw text, however deep it lies. */
export function relocate<T>(value: T, back: (span: Span) => Span): T {
  if (Array.isArray(value)) return value.map((item) => relocate(item, back)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = relocate(item, back);
  const { start, end } = copy;
  if (typeof start === 'number' && typeof end === 'number')
    Object.assign(copy, back({ start, end }));
  return copy as T;
}

/** What is quoted from the text is quoted as the text has it. */
function rename<T extends Entity | Measure>(items: T[], text: string): T[] {
  return items.map((item) =>
    'name' in item ? { ...item, name: text.slice(item.start, item.end) } : item,
  );
}
