/** Where words begin and end, as if they were characters of theirs. */
export const START = 0x02;
export const END = 0x03;
/** In the second place of a key: whatever follows. */
export const ANY = 0;

/** How much oftener one character stands in a text than two certain ones side by side. */
const ALONE = 12;
/** More characters than these in one place are not told apart. */
const MOST = 16;
const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0));
/** How a group begins: one that looks ahead or behind, or another. */
const GROUP = /\((?:\?(?:(<?[=!])|:))?/y;
const QUANTIFIER = /(?:([?*]|\{0[\d,]*\})|\+|\{[\d,]+\})\??/y;

/** What can stand right before a place in a pattern; null when nothing is known. */
type Before = readonly number[] | null;

const either = (a: Before, b: Before): Before =>
  a && b && a.length + b.length <= MOST ? [...a, ...b] : null;

/**
 * What every match of a pattern must hold: one of these keys at least, each two characters side by
 * side (the first in the upper half) or one alone, with `ANY` behind it. Null where nothing can be
 * told. For patterns without flags, and without escapes but of punctuation, `\d`, `\s` and `\uXXXX`.
 */
export function requiredBy({ source }: RegExp): readonly number[] | null {
  // The source is read once, from left to right. Of a sequence the keys of one part are kept, those
  // that cost least; of alternatives all. What the readers give is this cost, Infinity without keys.
  const keys: number[] = [];
  let at = 0;
  let last: Before = null;

  const takes = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    at += match?.[0].length ?? 0;
    return match;
  };

  /** One of `members` stands here. */
  const one = (members: Before): number => {
    const before = last;
    last = members;
    if (!members || members.length > MOST) {
      last = null;
      return Infinity;
    }
    const isPair = before && before.length * members.length <= MOST;
    if (!isPair && members[0] === END) return Infinity;
    for (const first of isPair ? before : [ANY])
      for (const member of members) keys.push(isPair ? (first << 16) | member : member << 16);
    return isPair ? before.length * members.length : members.length * ALONE;
  };

  /** What the escape stands for whose backslash lies behind. */
  const escaped = (): Before => {
    const char = source[at++]!;
    if (char === 'u') at += 4;
    if (char === 'd') return DIGITS;
    return /\w/.test(char) ? null : [char.charCodeAt(0)];
  };

  const members = (): Before => {
    let all: Before = source[at] === '^' ? null : [];
    while (source[at] !== ']') {
      const char = source[at++]!;
      const some = char === '\\' ? escaped() : char === '-' ? null : [char.charCodeAt(0)];
      all = all && some && [...all, ...some];
    }
    at++;
    return all;
  };

  const group = (): number => {
    const before = last;
    const first = keys.length;
    const [, looks] = takes(GROUP)!;
    last = looks ? null : before;
    const cost = alternatives();
    at++;
    if (!looks) return cost;
    keys.length = first;
    last = before;
    return Infinity;
  };

  const atom = (): number => {
    const char = source[at]!;
    if (char === '(') return group();
    at++;
    if (char === '[') return one(members());
    if (char === '\\') return one(escaped());
    if (char === '.') return one(null);
    if (char === '$') return one([END]);
    if (char !== '^') return one([char.charCodeAt(0)]);
    last = [START];
    return Infinity;
  };

  const part = (): number => {
    const before = last;
    const first = keys.length;
    const cost = atom();
    const isOptional = takes(QUANTIFIER)?.[1];
    if (!isOptional) return cost;
    keys.length = first;
    last = either(before, last);
    return Infinity;
  };

  const sequence = (): number => {
    const first = keys.length;
    let best = Infinity;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const from = keys.length;
      const cost = part();
      if (cost < best) keys.splice(first, from - first);
      else keys.length = from;
      best = Math.min(best, cost);
    }
    return best;
  };

  const alternatives = (): number => {
    const before = last;
    const first = keys.length;
    let cost = sequence();
    for (let ends = last; source[at] === '|'; last = ends) {
      at++;
      last = before;
      cost += sequence();
      ends = either(ends, last);
    }
    if (cost === Infinity) keys.length = first;
    return cost;
  };

  return alternatives() === Infinity ? null : keys;
}
