import type { EntityType, Specificity } from '@/utils/reading';
import type { Parts } from './build';
import type { Token } from './tokens';

/** A measure names an object when so many characters stand behind its verb. */
const OBJECT_MIN = 2;
/** 推送1260人 says how many and nothing else: a figure is no object besides. */
const FIGURES: ReadonlySet<EntityType> = new Set(['date', 'money', 'quantity']);

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** How many Chinese characters of `text[from, end)` belong to no date or figure. */
function wordsBehind(text: string, from: number, end: number, inside: readonly Token[]): number {
  let count = 0;
  let next = 0;
  for (let i = from; i < end; i++) {
    while (inside[next] && inside[next]!.end <= i) next++;
    const token = inside[next];
    if (token?.entity && token.start <= i && FIGURES.has(token.entity.type)) i = token.end - 1;
    else if (isHan(text.charCodeAt(i))) count++;
  }
  return count;
}

/**
 * One point each for body, action, object, deadline and amount: the sum explains itself. `inside`
 * are the entities of the measure, in order.
 */
export function readSpecificity(
  text: string,
  { parse, span, actor, due, quantity }: Parts,
  inside: readonly Token[],
): Specificity {
  const body = actor !== null || parse.subject?.kind === 'self';
  const action = parse.head !== null;
  const from = parse.head?.end ?? span.start;
  const object = wordsBehind(text, from, span.end, inside) >= OBJECT_MIN;
  const deadline = due !== null;
  const amount = quantity !== null;
  const total = Number(body) + Number(action) + Number(object) + Number(deadline) + Number(amount);
  return { total, body, action, object, deadline, amount };
}
