import type { Amount, Entity, Evidence, Measure, Section, Span, Why } from '@/utils/reading';
import type { Given } from './measures/context';

/** Leads a span of the condensed text back to the raw one. */
export type Back = (span: Span) => Span;

/** Moves a span in place: what the engine has just made belongs to nobody else. */
function move(span: Span, back: Back): void {
  const { start, end } = back(span);
  span.start = start;
  span.end = end;
}

function moveWhy(why: readonly Why[], back: Back): void {
  for (const { cues } of why) for (const cue of cues) move(cue, back);
}

/** Amounts are shared by a measure and the entity they stand in, so these are copied. */
function moveAmount(amount: Amount, back: Back, raw: string): Amount {
  const { start, end } = back(amount);
  const { kind, value, unit, per } = amount;
  const moved: Amount = { start, end, text: raw.slice(start, end), kind, value, unit };
  if (per !== undefined) moved.per = per;
  return moved;
}

/** Gives every offset of a fresh measure, and every quoted word, as the raw text has it. */
export function moveMeasure(measure: Measure, back: Back, raw: string): Measure {
  const target = measure.amounts.findIndex(({ text }) => text === measure.qty);
  move(measure, back);
  move(measure.head, back);
  for (const agent of measure.agents) {
    move(agent, back);
    agent.text = raw.slice(agent.start, agent.end);
  }
  if (measure.by !== undefined) measure.by = measure.agents[0]!.text;
  for (let i = 0; i < measure.amounts.length; i++)
    measure.amounts[i] = moveAmount(measure.amounts[i]!, back, raw);
  if (target !== -1) measure.qty = measure.amounts[target]!.text;
  if (measure.statusCue) move(measure.statusCue, back);
  if (measure.deadline) {
    move(measure.deadline, back);
    measure.deadline.text = raw.slice(measure.deadline.start, measure.deadline.end);
    measure.due = measure.deadline.text;
  }
  if (measure.instrument) move(measure.instrument.cue, back);
  if (measure.reason) move(measure.reason, back);
  moveWhy(measure.why, back);
  return measure;
}

/** Gives the offsets and the name of a fresh entity as the raw text has them. */
export function moveEntity(entity: Entity, back: Back, raw: string): Entity {
  move(entity, back);
  entity.name = raw.slice(entity.start, entity.end);
  if (entity.amount) entity.amount = moveAmount(entity.amount, back, raw);
  // Names of one list share the cue that typed them, so cues are copied.
  entity.why = entity.why.map(({ rule, cues }) => ({ rule, cues: cues.map(back) }));
  return entity;
}

/** A section with its offsets in the raw text, and what its heading or lead-in says. */
export function moveSection(section: Section, given: Given | undefined, back: Back): Section {
  const { start, end } = back(section);
  const { role, parent, level, heading } = section;
  const moved: Section = { start, end, role, parent, level, heading: heading && back(heading) };
  if (given) {
    moved.status = given.status;
    moved.statusCue = back(given.cue);
  }
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
