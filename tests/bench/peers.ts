import { createRequire } from 'node:module';
import type { Entity, EntityType } from '@/utils/reading';

/** What a peer says of a text, in our types, UTF-16 offsets. */
export type Mention = Pick<Entity, 'start' | 'end' | 'type'>;

export interface Peer {
  name: string;
  /** The types of ours that it can give at all; it is scored on these alone. */
  types: readonly EntityType[];
  load: () => Promise<(text: string) => Mention[]>;
}

export const NAME_TYPES = [
  'government',
  'organisation',
  'place',
  'programme',
  'person',
  'work',
] as const;

const require = createRequire(import.meta.url);
const GOVERNMENT_WORD = /(局|委|府|厅|部|办|院|会)$/;

interface Tagged {
  word: string;
  tag: string;
}

/** ICTCLAS tags (nr ns nt nz t m q) in our types, to the peer's advantage where they are vague. */
function mentionsOfTags(words: Iterable<Tagged>): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  let number: Mention | null = null;
  for (const { word, tag } of words) {
    const span = { start: at, end: (at += word.length) };
    if (number && (tag === 'q' || tag === 'm')) {
      number.end = span.end;
      continue;
    }
    number = null;
    if (tag === 'nr') mentions.push({ ...span, type: 'person' });
    else if (tag === 'ns') mentions.push({ ...span, type: 'place' });
    else if (tag === 'nt')
      mentions.push({ ...span, type: GOVERNMENT_WORD.test(word) ? 'government' : 'organisation' });
    else if (tag === 'nz') mentions.push({ ...span, type: 'programme' });
    else if (tag === 't') mentions.push({ ...span, type: 'date' });
    else if (tag === 'm') mentions.push((number = { ...span, type: 'quantity' }));
  }
  return mentions;
}

const TAGGER_TYPES = [...NAME_TYPES, 'date', 'quantity'] as const;

export const PEERS: Peer[] = [
  {
    name: '@node-rs/jieba',
    types: TAGGER_TYPES,
    load: async () => {
      const { Jieba } = await import('@node-rs/jieba');
      const { dict } = await import('@node-rs/jieba/dict.js');
      const jieba = Jieba.withDict(dict);
      return (text) => mentionsOfTags(jieba.tag(text, true));
    },
  },
  {
    name: 'jieba-wasm',
    types: TAGGER_TYPES,
    load: async () => {
      const { tag } = await import('jieba-wasm');
      return (text) => mentionsOfTags(tag(text, true) as Tagged[]);
    },
  },
  {
    // It gives word edges and no types: each segment is taken for a name of the right type.
    name: 'Intl.Segmenter',
    types: NAME_TYPES,
    load: async () => {
      const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
      return (text) =>
        [...segmenter.segment(text)]
          .filter((s) => s.isWordLike && s.segment.length > 1)
          .map((s) => ({
            start: s.index,
            end: s.index + s.segment.length,
            type: 'place' as const,
          }));
    },
  },
  {
    name: 'chrono-node zh',
    types: ['date'],
    load: async () => {
      const { hans } = await import('chrono-node/zh');
      return (text) =>
        hans
          .parse(text)
          .map((r) => ({ start: r.index, end: r.index + r.text.length, type: 'date' as const }));
    },
  },
  {
    name: 'recognizers-text-suite',
    types: ['date', 'money', 'quantity'],
    load: async () => {
      // The package ships CommonJS only.
      const suite = require('@microsoft/recognizers-text-suite') as Record<
        string,
        (text: string, culture: string) => { start: number; end: number }[]
      >;
      const readers = [
        ['recognizeDateTime', 'date'],
        ['recognizeCurrency', 'money'],
        ['recognizePercentage', 'quantity'],
        ['recognizeDimension', 'quantity'],
      ] as const;
      return (text) =>
        readers.flatMap(([name, type]) =>
          // Its ends are inclusive.
          suite[name]!(text, 'zh-cn').map(({ start, end }) => ({ start, end: end + 1, type })),
        );
    },
  },
];
