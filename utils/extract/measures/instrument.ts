import type { Instrument, Span } from '@/utils/reading';
import { INSTRUMENTS } from '../lexicon/instruments';
import type { Token } from './tokens';

/**
 * The kind of policy instrument by Rothwell & Zegveld (1981), by the first word of the measure that
 * tells it, the head verb's own before any other; nothing when no word tells.
 */
export function readInstrument(
  text: string,
  { start, end }: Span,
  head: Token | null,
  inside: readonly Token[],
): Instrument | null {
  const words = text.slice(start, end);
  for (const { side, tool, pattern } of INSTRUMENTS) {
    const match = pattern.exec(words);
    if (match) {
      const at = start + match.index;
      return { side, tool, cue: { start: at, end: at + match[0].length } };
    }
  }
  const policy = inside.find((t) => t.entity?.type === 'policy');
  if (policy && head?.word?.verb === 'issue')
    return { side: 'environment', tool: 'planning', cue: { start: policy.start, end: policy.end } };
  return null;
}
