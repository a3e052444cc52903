import type { Entity, Span } from '@/utils/reading';
import { MASK } from '@/utils/text/masks';
import { wordAt, type Word } from '../lexicon/table';

/** A known word, an entity, or a masked stretch of a clause; what lies between them is unknown. */
export interface Token extends Span {
  word: Word | null;
  entity: Entity | null;
  /** The entity's index in text order, or -1. */
  index: number;
}

/** Walks entities in text order, so that a whole text is read in linear time. */
export class EntityCursor {
  private at = 0;
  constructor(private readonly entities: readonly Entity[]) {}
  get(index: number): Entity {
    return this.entities[index]!;
  }

  /** Index of the entity that starts at `offset`, or -1; offsets go up but for a clause. */
  startingAt(offset: number): number {
    while (this.at > 0 && (this.entities[this.at - 1]?.start ?? -1) >= offset) this.at--;
    while (this.at < this.entities.length && this.entities[this.at]!.start < offset) this.at++;
    return this.entities[this.at]?.start === offset ? this.at : -1;
  }
}

/** Gives the known words, entities and masked stretches of `text[start, end)`, in order. */
export function tokensOf(
  text: string,
  mask: Uint8Array,
  entities: EntityCursor,
  { start, end }: Span,
): Token[] {
  const tokens: Token[] = [];
  for (let i = start; i < end;) {
    const index = entities.startingAt(i);
    const entity = index === -1 ? null : entities.get(index);
    if (entity && entity.end <= end) {
      tokens.push({ start: i, end: entity.end, word: null, entity, index });
      i = entity.end;
      continue;
    }
    if (mask[i] !== MASK.none) {
      let to = i + 1;
      while (to < end && mask[to] !== MASK.none && entities.startingAt(to) === -1) to++;
      tokens.push({ start: i, end: to, word: null, entity: null, index: -1 });
      i = to;
      continue;
    }
    const word = wordAt(text, i, end);
    if (word) tokens.push({ start: i, end: i + word.length, word, entity: null, index: -1 });
    i += word?.length ?? 1;
  }
  return tokens;
}
