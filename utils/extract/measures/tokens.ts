import type { Entity, Span } from '@/utils/reading';
import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { wordIn } from '../lexicon/scan';
import type { Word } from '../lexicon/table';

/** A known word, an entity, or a masked stretch of a clause; what lies between them is unknown. */
export interface Token extends Span {
  word: Word | null;
  entity: Entity | null;
  /** The entity's index in text order, or -1. */
  index: number;
}

/** 新认定5家: one word with the verb, where it counts what was done. */
function doneAnew(ground: Ground, at: number, end: number): Word | null {
  const word = wordIn(ground, at + 1, end);
  return word?.verb && COUNT.test(ground.text[at + 1 + word.length] ?? '')
    ? { ...word, length: word.length + 1 }
    : null;
}
const COUNT = /[\d一二两三四五六七八九十百千了]/;

/** Walks entities in text order, so that a whole text is read in linear time. */
export class EntityCursor {
  private at = 0;
  constructor(readonly entities: readonly Entity[]) {}

  /** Index of the first entity that starts at or behind `offset`; offsets go up but for a clause. */
  from(offset: number): number {
    const { entities } = this;
    while (this.at > 0 && entities[this.at - 1]!.start >= offset) this.at--;
    while (this.at < entities.length && entities[this.at]!.start < offset) this.at++;
    return this.at;
  }
}

/** Gives the known words, entities and masked stretches of `text[start, end)`, in order. */
export function tokensOf(ground: Ground, cursor: EntityCursor, { start, end }: Span): Token[] {
  const { mask, text } = ground;
  const { entities } = cursor;
  const tokens: Token[] = [];
  let index = cursor.from(start);
  let entityAt = entities[index]?.start ?? end;
  for (let i = start; i < end;) {
    while (entityAt < i) entityAt = entities[++index]?.start ?? end;
    const entity = entityAt === i ? entities[index]! : null;
    if (entity && entity.end <= end) {
      tokens.push({ start: i, end: entity.end, word: null, entity, index });
      i = Math.max(i + 1, entity.end);
      continue;
    }
    if (mask[i] !== MASK.none) {
      let to = i + 1;
      while (to < end && mask[to] !== MASK.none && to !== entityAt) {
        to++;
        while (entityAt < to) entityAt = entities[++index]?.start ?? end;
      }
      tokens.push({ start: i, end: to, word: null, entity: null, index: -1 });
      i = to;
      continue;
    }
    let word = wordIn(ground, i, end);
    if (word === null && text[i] === '新') word = doneAnew(ground, i, end);
    if (word) tokens.push({ start: i, end: i + word.length, word, entity: null, index: -1 });
    i += word?.length ?? 1;
  }
  return tokens;
}
