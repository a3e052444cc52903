import type { Entity, Span } from '@/utils/reading';
import { MASK } from '@/utils/text/masks';
import { wordAt, type Word } from '../lexicon/table';

/** A known word, an entity, or a masked stretch of a clause; what lies between them is unknown. */
export interface Token extends Span {
  word: Word | null;
  entity: Entity | null;
}

/** Walks entities in text order, so that a whole text is read in linear time. */
export class EntityCursor {
  private at = 0;
  constructor(private readonly entities: readonly Entity[]) {}
  /** The entity that starts at `offset`; offsets must not go down by more than a clause. */
  startingAt(offset: number): Entity | null {
    while (this.at > 0 && (this.entities[this.at - 1]?.start ?? -1) >= offset) this.at--;
    while (this.at < this.entities.length && this.entities[this.at]!.start < offset) this.at++;
    const entity = this.entities[this.at];
    return entity?.start === offset ? entity : null;
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
    const entity = entities.startingAt(i);
    if (entity && entity.end <= end) {
      tokens.push({ start: i, end: entity.end, word: null, entity });
      i = entity.end;
      continue;
    }
    if (mask[i] !== MASK.none) {
      let to = i + 1;
      while (to < end && mask[to] !== MASK.none && !entities.startingAt(to)) to++;
      tokens.push({ start: i, end: to, word: null, entity: null });
      i = to;
      continue;
    }
    const word = wordAt(text, i, end);
    if (word) tokens.push({ start: i, end: i + word.length, word, entity: null });
    i += word?.length ?? 1;
  }
  return tokens;
}
