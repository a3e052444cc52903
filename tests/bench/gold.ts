import { fileURLToPath } from 'node:url';
import type { Entity } from '@/utils/reading';
// @ts-expect-error The scorer is plain JavaScript, kept as it is used by annotators.
import { loadGold as load } from '../fixtures/gold/score.mjs';

export interface GoldDocument {
  text: string;
  entities: Pick<Entity, 'start' | 'end' | 'type'>[];
  /** What the document's comment states, by field. */
  details: Record<string, string | undefined>;
}

/** The bundled annotated replies of one folder under tests/fixtures/gold, by name. */
export const loadGold = (folder: string): Map<string, GoldDocument> =>
  load(fileURLToPath(new URL(`../fixtures/gold/${folder}`, import.meta.url)));

/** Text of a wanted length, made by repeating replies whole. */
export function textOf(length: number, documents: Iterable<GoldDocument>): string {
  const whole = [...documents].map((d) => d.text).join('\n');
  return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
}
