import type { Entity, Span } from '@/utils/reading';

/** What alignment needs of a reply: any `Reading` with its text, from the engine or from gold. */
export interface AlignInput {
  /** Names the reply within one alignment: a capture's id, or a file. */
  id: string;
  text: string;
  measures: readonly AlignMeasure[];
  entities: readonly Pick<Entity, 'start' | 'end' | 'type'>[];
}

/** The part of a `Measure` that alignment looks at. */
export interface AlignMeasure extends Span {
  by?: string;
}

/** A measure within one alignment: reply and place in its list of measures. */
export interface Member {
  reply: string;
  measure: number;
}
