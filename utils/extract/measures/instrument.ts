import type { Instrument, Span } from '@/utils/reading';
import { INSTRUMENTS } from '../lexicon/instruments';
import type { Token } from './tokens';

/** Words by their first character, each with its instrument's place in the list. */
const TABLE = new Map<number, [word: string, place: number][]>();
/** Whether a character begins one: asked first, since most begin none. */
const BEGINS = new Uint8Array(0x10000);
INSTRUMENTS.forEach(({ words }, place) => {
  for (const word of words.split(/\s+/)) {
    const key = word.charCodeAt(0);
    BEGINS[key] = 1;
    const bucket = TABLE.get(key);
    if (bucket) bucket.push([word, place]);
    else TABLE.set(key, [[word, place]]);
  }
});
const FUNDING = INSTRUMENTS.findIndex(({ tool }) => tool === 'funding');
const PLANNING = INSTRUMENTS.findIndex(({ tool }) => tool === 'planning');

/**
 * The kind of policy instrument by Rothwell & Zegveld (1981): of the words of the measure that tell
 * one, the most telling; else an amount of money or a document that is issued; else nothing.
 */
export function readInstrument(
  text: string,
  { start, end }: Span,
  head: Token | null,
  inside: readonly Token[],
): Instrument | null {
  let best = INSTRUMENTS.length;
  let cue: Span | null = null;
  for (let i = start; i < end && best > 0; i++) {
    const code = text.charCodeAt(i);
    if (BEGINS[code] === 0) continue;
    for (const [word, place] of TABLE.get(code)!)
      if (place < best && text.startsWith(word, i) && i + word.length <= end) {
        best = place;
        cue = { start: i, end: i + word.length };
      }
  }
  if (best > FUNDING) {
    const money = inside.find((t) => t.entity?.type === 'money');
    if (money) [best, cue] = [FUNDING, { start: money.start, end: money.end }];
  }
  if (best > PLANNING && head?.word?.verb === 'issue') {
    const policy = inside.find((t) => t.entity?.type === 'policy');
    if (policy) [best, cue] = [PLANNING, { start: policy.start, end: policy.end }];
  }
  const found = INSTRUMENTS[best];
  return found && cue ? { side: found.side, tool: found.tool, cue } : null;
}
