import type { Entity, Measure, Span } from '@/utils/reading';
import { readInstrument } from './instrument';
import type { ClauseParse } from './parse';
import type { Actor } from './actors';
import { readSpecificity } from './specificity';
import type { Decided } from './status';
import type { Token } from './tokens';

/** What was read of a measure before it is put together. */
export interface Parts {
  parse: ClauseParse;
  /** Of the clause, or of both clauses of a pivot. */
  tokens: readonly Token[];
  span: Span;
  role: string;
  verdict: Decided;
  actor: Actor | null;
  due: Entity | null;
  quantity: Entity | null;
  section: number;
}

/** Puts a measure together; a clause without a known verb has its first two characters as head. */
export function buildMeasure(text: string, parts: Parts): Measure {
  const { parse, tokens, span, role, verdict, actor, due, quantity, section } = parts;
  const head = parse.head ?? { start: span.start, end: Math.min(span.end, span.start + 2) };
  const inside: Token[] = [];
  for (const token of tokens)
    if (token.entity && token.start >= span.start && token.end <= span.end) inside.push(token);
  const measure: Measure = {
    start: span.start,
    end: span.end,
    head: { start: head.start, end: head.end },
    status: verdict.status,
    agents: [],
    amounts: [],
    cites: [],
    section,
    specificity: readSpecificity(text, parts, inside),
    why: [
      { rule: `role:${role}`, cues: parse.head ? [{ start: head.start, end: head.end }] : [] },
      {
        rule: `status:${verdict.rule}`,
        cues: verdict.cue ? [{ start: verdict.cue.start, end: verdict.cue.end }] : [],
      },
    ],
  };
  for (const { entity, index } of inside) {
    if (entity?.amount) measure.amounts.push(entity.amount);
    if (entity?.type === 'policy') measure.cites.push(index);
  }
  if (verdict.cue) measure.statusCue = verdict.cue;
  if (actor) {
    const { start, end } = actor.span;
    measure.by = actor.text;
    measure.agents.push({
      start,
      end,
      text: actor.text,
      role: actor.role,
      inherited: start < parse.clause.start,
    });
  }
  if (due) {
    const { start, end, name, interval } = due;
    measure.due = name;
    measure.deadline = { start, end, text: name, ...(interval ?? { basis: 'unknown' }) };
  }
  if (quantity) measure.qty = quantity.name;
  const instrument = readInstrument(text, span, parse.head, inside);
  if (instrument) measure.instrument = instrument;
  return measure;
}
