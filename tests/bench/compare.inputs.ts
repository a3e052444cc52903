import type { AlignInput } from '@/utils/compare/types';
import { random } from '../seeded';
import { loadGold, type GoldDocument } from './gold';

interface Line {
  text: string;
  measures: AlignInput['measures'];
  entities: AlignInput['entities'];
}

/** Gives `count` replies of about `size` measures each, of lines drawn from the open gold replies. */
export function madeReplies(count: number, size: number, seed = 1): AlignInput[] {
  const next = random(seed);
  const lines = [...loadGold('dev').values()].flatMap(linesOf).filter((l) => l.measures.length > 0);
  return Array.from({ length: count }, (_, i) => {
    const reply: { text: string; measures: AlignInput['measures'][number][] } & Pick<
      AlignInput,
      'entities'
    > = { text: `关于第${i}号提案的答复\n`, measures: [], entities: [] };
    const entities: AlignInput['entities'][number][] = [];
    while (reply.measures.length < size) {
      const line = lines[Math.floor(next() * lines.length)]!;
      const shift = reply.text.length;
      const moved = <T extends { start: number; end: number }>(s: T): T => ({
        ...s,
        start: s.start + shift,
        end: s.end + shift,
      });
      reply.measures.push(...line.measures.map(moved));
      entities.push(...line.entities.map(moved));
      reply.text += `${line.text}\n`;
    }
    return { ...reply, entities, id: `reply-${i}` };
  });
}

/** Gold documents have measures, which the engine's benchmark has no use for. */
function linesOf(document: GoldDocument): Line[] {
  const doc = document as GoldDocument & Pick<AlignInput, 'measures'>;
  let at = 0;
  return doc.text.split('\n').map((text) => {
    const start = at;
    const end = (at += text.length + 1) - 1;
    const inside = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
      spans
        .filter((s) => s.start >= start && s.end <= end)
        .map((s) => ({ ...s, start: s.start - start, end: s.end - start }));
    return { text, measures: inside(doc.measures), entities: inside(doc.entities) };
  });
}
