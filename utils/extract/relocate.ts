import type { Amount, Entity, Evidence, Measure, Section, Span, Why } from '@/utils/reading';

/** Leads a span of the condensed text back to the raw one. */
export type Back = (span: Span) => Span;

const moveWhy = (why: readonly Why[], back: Back): Why[] =>
  why.map(({ rule, cues }) => ({ rule, cues: cues.map(back) }));

const moveAmount = (amount: Amount, back: Back, raw: string): Amount => {
  const { start, end } = back(amount);
  return { ...amount, start, end, text: raw.slice(start, end) };
};

/** A measure with every offset, and every quoted word, as the raw text has it. */
export function moveMeasure(measure: Measure, back: Back, raw: string): Measure {
  const { start, end } = back(measure);
  const moved: Measure = {
    ...measure,
    start,
    end,
    head: back(measure.head),
    agents: measure.agents.map((agent) => {
      const span = back(agent);
      return { ...agent, ...span, text: raw.slice(span.start, span.end) };
    }),
    amounts: measure.amounts.map((amount) => moveAmount(amount, back, raw)),
    why: moveWhy(measure.why, back),
  };
  if (measure.statusCue)
    moved.statusCue = { ...back(measure.statusCue), level: measure.statusCue.level };
  if (measure.deadline) {
    const span = back(measure.deadline);
    moved.deadline = { ...measure.deadline, ...span, text: raw.slice(span.start, span.end) };
  }
  if (measure.instrument)
    moved.instrument = { ...measure.instrument, cue: back(measure.instrument.cue) };
  return moved;
}

/** An entity with its offsets and its name as the raw text has them. */
export function moveEntity(entity: Entity, back: Back, raw: string): Entity {
  const { start, end } = back(entity);
  const moved: Entity = {
    ...entity,
    start,
    end,
    name: raw.slice(start, end),
    why: moveWhy(entity.why, back),
  };
  if (entity.amount) moved.amount = moveAmount(entity.amount, back, raw);
  return moved;
}

/** A section with its offsets in the raw text. */
export function moveSection(section: Section, back: Back): Section {
  const moved: Section = { ...section, ...back(section) };
  if (section.heading) moved.heading = back(section.heading);
  if (section.statusCue) moved.statusCue = back(section.statusCue);
  return moved;
}

/** The evidence of the details with its spans in the raw text. */
export function moveEvidence<T extends Partial<Record<string, Evidence>>>(
  evidence: T,
  back: Back,
): T {
  const moved = { ...evidence };
  for (const key of Object.keys(evidence) as (keyof T)[]) {
    const item = evidence[key];
    if (item?.span) moved[key] = { ...item, span: back(item.span) };
  }
  return moved;
}
