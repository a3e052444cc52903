import { describe } from './features';
import { promises, type ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { Role, RoleContext } from './role-context';
import { ROLE_WEIGHTS } from './role-model';
import { isMeasureRole, settledRole } from './settled';
import type { Token } from './tokens';

const REQUEST = CLAUSE.of(/[您你]|提案|(?:人大|各位|^)代表|委员们|建议(?:由|要)/);

/** What the head verb's class alone says: where the scorer starts from. */
export function plainRole(parse: ClauseParse, context: RoleContext): string {
  if (context.role === 'opening') return 'opening';
  if (parse.cues.some((cue) => cue.status === 'declined')) return 'refusal';
  if (!parse.head) return 'fact';
  if (parse.kind === 'means' && parse.cut === null) return 'means';
  const verb = parse.head.word?.verb;
  if (verb === 'state' || verb === 'speech') return 'fact';
  if (REQUEST.test(parse.words)) return 'request';
  if (context.status === null && !context.actor && parse.kind === 'noun') return 'background';
  if (
    (verb === 'improve' || verb === 'effect') &&
    context.previous?.measure &&
    parse.kind === 'verb'
  )
    return 'goal';
  return 'measure';
}

type Inner = Map<string, number>;
/**
 * Weights by feature number, then by its values, in whole tenths: their sums are exact, so that no
 * rounding decides what weighs nothing. Made once from the trained table.
 */
type Weights = (number | Map<string, number | Inner> | undefined)[];

/**
 * Reads the table that scripts/train-roles.ts writes, in tenths of a weight. A line is a feature, by its
 * number; a cell of it is a weight, a value with its weight, or a value with further values and theirs.
 */
export const readWeights = (table: string): Weights =>
  table.split('\n').map((line) => {
    if (!line) return undefined;
    const values = new Map<string, number | Inner>();
    for (const cell of line.split('\t')) {
      const first = cell.indexOf(' ');
      if (first === -1) return Number(cell);
      const rest = cell.slice(first + 1);
      values.set(cell.slice(0, first), rest.includes(' ') ? innerOf(rest) : Number(rest));
    }
    return values;
  });

function innerOf(words: string): Inner {
  const inner: Inner = new Map();
  const pairs = words.split(' ');
  for (let i = 0; i < pairs.length; i += 2) inner.set(pairs[i]!, Number(pairs[i + 1]));
  return inner;
}

/** How much speaks for the clause being a measure, in tenths; above 0 it is one. */
export function scoreOf(
  weights: Weights,
  text: string,
  parse: ClauseParse,
  context: RoleContext,
  plain: string,
): number {
  let sum = 0;
  describe(text, parse, context, plain, (id, a, b) => {
    let weight: number | Inner | Weights[number] = weights[id];
    if (a !== undefined && typeof weight === 'object') weight = weight.get(a);
    if (b !== undefined && typeof weight === 'object') weight = weight.get(b);
    if (typeof weight === 'number') sum += weight;
  });
  return sum;
}

const WEIGHTS = readWeights(ROLE_WEIGHTS);

/** In an answer to a letter: nobody of the replying side acts, and nothing says when. */
const isUnclaimed = (
  { kind, dates, head, tokens }: ClauseParse,
  { letter, status, claimed, ownActor }: RoleContext,
): boolean =>
  letter &&
  status === null &&
  !(claimed && (kind !== 'noun' || ownActor)) &&
  // 7月17日抢修漏点
  !(
    head !== null &&
    /^(?:verb|adverb)$/.test(kind) &&
    (dates.some((date) => date.kind === 'plain') || isCounted(head, tokens))
  );
/** 更换铸铁管18.6公里 */
const isCounted = (head: Token, tokens: readonly Token[]): boolean =>
  /^(?:build|fund|hold|train|enforce)$/.test(head.word?.verb ?? '') &&
  tokens.at(-1)?.entity?.type === 'quantity' &&
  tokens.at(-1)!.start > head.end;
/** What must speak for such a clause, tenths of a weight. */
const WARY = 3;

/** How it goes on behind what only tells: 楼栋建于1998年,按当时标准配置一台电梯. */
const flowsOn = (parse: ClauseParse, context: RoleContext): boolean =>
  isUnclaimed(parse, context) &&
  /^(?:fact|duty|says)$/.test(context.previous?.role ?? '') &&
  context.previous!.parse.kind !== 'self' &&
  !promises(context.previous!.parse) &&
  !HEEDS.test(context.previous!.parse.whole) &&
  !parse.words.text.includes('我') &&
  !parse.tokens.some(({ entity }) => entity?.type === 'money');
/** 我局高度重视,立即…: what was done about it begins. */
const HEEDS = CLAUSE.of(/[^,]了[^,解]|重视|关[注心]|核实|调查|经查|了解$/);

/** Decides what a clause is: its edges first, then the trained weights of its features. */
export function roleOf(text: string, parse: ClauseParse, context: RoleContext): Role {
  const settled = settledRole(text, parse, context);
  if (settled) return { measure: isMeasureRole(settled), role: settled };
  if (flowsOn(parse, context)) return { measure: false, role: 'fact' };
  const plain = plainRole(parse, context);
  if (scoreOf(WEIGHTS, text, parse, context, plain) > (isUnclaimed(parse, context) ? WARY : 0))
    return { measure: true, role: plain === 'refusal' ? plain : 'measure' };
  return { measure: false, role: plain === 'measure' ? 'background' : plain };
}
