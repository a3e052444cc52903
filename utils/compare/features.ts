import { OBJECTS, TOPICS } from './concepts';
import { surroundings, type Surroundings } from './context';
import { matchWords, wordIndex } from './words';
import type { AlignInput } from './types';

/** How much each kind of feature and each place it was found in counts (`npm run quality:align`). */
export interface Weights {
  gram: number;
  topic: number;
  object: number;
  /** Topic and object together: 加装 of 电梯 is not 加装 of 喷淋. */
  pair: number;
  lead: number;
  farLead: number;
  before: number;
  heading: number;
  upper: number;
  /** Of features that only one reply has. */
  lonely: number;
  /** How much a measure's own topic words silence those around it. */
  trust: number;
  /** How far its strongest topic stands out. */
  sharp: number;
  /** Power of the idf within topics: 0 leaves them alike. */
  topicIdf: number;
}

export const WEIGHTS: Weights = {
  gram: 0.6,
  topic: 2,
  object: 0.4,
  pair: 0.4,
  lead: 0.6,
  farLead: 0.15,
  before: 0.3,
  heading: 0.35,
  upper: 0.1,
  lonely: 0.5,
  trust: 1.4,
  sharp: 3,
  topicIdf: 0.5,
};

/** A measure as features: parallel arrays, sorted by id, of length one. */
export interface Vector {
  ids: Int32Array;
  weights: Float32Array;
}

export type Family = 'gram' | 'topic' | 'object' | 'pair';
const FAMILIES: readonly Family[] = ['gram', 'topic', 'object', 'pair'];

/** The features of one alignment: names by id, and how often each occurs. */
export interface Vocabulary {
  names: string[];
  families: Family[];
  byName: Map<string, number>;
}

const TOPIC_WORDS = wordIndex(TOPICS);
const OBJECT_WORDS = wordIndex(OBJECTS);

/** Words of every measure: they say when, how eagerly or how much, not what. */
const EMPTY =
  /计划|力争|争取|持续|正在|进一步|积极|全部|均已|目前|下一步|今年|年内|年底前?|以来|累计|共计?|推动|推进|开展|组织|实施|进行|加快|加强|做好|我[局区市县委部院]|全[区市县省]|[区市县]级|辖区|区内|各街?[镇道]|街道|部门|有关|相关|等|的|了|将|已|拟|对|在|与|和|并|再|还|均|由|为|把|及|或|以上|以内|左右|不少于|超过|至少|其余|剩余|首批|同步|统一|优先|重点|每(?=\s)|给予|予以|工作|方面|关于|建议|问题|情况|打算|提案|委员|代表/g;
const CJK = /[\u4e00-\u9fff]+/g;
const LATIN = /[A-Za-z][A-Za-z+]*/g;

type Bag = Map<string, number>;

function add(bag: Bag, key: string, weight: number): void {
  const had = bag.get(key) ?? 0;
  // Said twice is hardly more than said once; the strongest place counts.
  bag.set(key, Math.max(had, weight) + 0.15 * Math.min(had, weight));
}

function collect(bags: Record<Family, Bag>, text: string, weight: number): void {
  if (!text.trim()) return;
  for (const sign of matchWords(TOPIC_WORDS, text))
    bags.topic.set(sign.id, (bags.topic.get(sign.id) ?? 0) + sign.weight * weight);
  for (const sign of matchWords(OBJECT_WORDS, text)) add(bags.object, sign.id, weight);
  const bare = text.replace(EMPTY, ' ');
  for (const [run] of bare.matchAll(CJK))
    for (let i = 0; i + 1 < run.length; i++) add(bags.gram, run.slice(i, i + 2), weight);
  for (const [word] of bare.matchAll(LATIN)) add(bags.gram, word.toLowerCase(), weight);
}

/** The features of the measures of one reply, before anything is known of the others. */
export function readFeatures(input: AlignInput, weights: Weights = WEIGHTS): Record<Family, Bag>[] {
  const around = surroundings(input);
  const own = around.map((s) => {
    const bags = emptyBags();
    collect(bags, s.own, 1);
    return bags;
  });
  return around.map((s, i) => {
    const bags = emptyBags();
    mix(bags, own[i]!, 1);
    const { near, far } = splitLead(s);
    collect(bags, near, weights.lead);
    collect(bags, far, weights.farLead);
    if (i > 0 && s.linked) mix(bags, own[i - 1]!, weights.before);
    s.headings.forEach((heading, level) =>
      collect(bags, heading, level === 0 ? weights.heading : weights.upper),
    );
    bags.topic = sharpen(own[i]!.topic, bags.topic, weights);
    for (const [topic, share] of bags.topic)
      for (const [object, weight] of bags.object)
        bags.pair.set(`${topic} ${object}`, share * weight);
    return bags;
  });
}

/** Own words decide what a measure is about; the words around it where its own say little. */
function sharpen(own: Bag, all: Bag, { trust, sharp }: Weights): Bag {
  let said = 0;
  for (const value of own.values()) said += value;
  const open = 1 / (1 + trust * said);
  let top = 0;
  const mixed: Bag = new Map();
  for (const [id, value] of all) {
    const inside = own.get(id) ?? 0;
    const score = inside + (value - inside) * open;
    mixed.set(id, score);
    top = Math.max(top, score);
  }
  if (top === 0) return mixed;
  for (const [id, score] of mixed) {
    const share = (score / top) ** sharp;
    if (share < 0.05) mixed.delete(id);
    else mixed.set(id, share);
  }
  return mixed;
}

function splitLead({ lead }: Surroundings): { near: string; far: string } {
  const cut = lead.lastIndexOf(';');
  return { near: lead.slice(cut + 1), far: lead.slice(0, cut + 1) };
}

const emptyBags = (): Record<Family, Bag> => ({
  gram: new Map(),
  topic: new Map(),
  object: new Map(),
  pair: new Map(),
});

function mix(to: Record<Family, Bag>, from: Record<Family, Bag>, weight: number): void {
  if (weight === 0) return;
  for (const family of FAMILIES)
    for (const [key, value] of from[family])
      if (family === 'topic') to.topic.set(key, (to.topic.get(key) ?? 0) + value * weight);
      else add(to[family], key, value * weight);
}

/** Turns the features of all replies into vectors of length one: rare features weigh more. */
export function vectorise(
  replies: readonly Record<Family, Bag>[][],
  weights: Weights = WEIGHTS,
): { vectors: Vector[]; vocabulary: Vocabulary } {
  const names: string[] = [];
  const families: Family[] = [];
  const byName = new Map<string, number>();
  const inMeasures: number[] = [];
  const inReplies: number[] = [];
  const lastReply: number[] = [];
  let total = 0;
  replies.forEach((measures, reply) => {
    for (const bags of measures) {
      total++;
      for (const family of FAMILIES)
        for (const key of bags[family].keys()) {
          const name = `${family}:${key}`;
          let id = byName.get(name);
          if (id === undefined) {
            id = names.push(key) - 1;
            families.push(family);
            byName.set(name, id);
            inMeasures.push(0);
            inReplies.push(0);
            lastReply.push(-1);
          }
          inMeasures[id]!++;
          if (lastReply[id] !== reply) {
            lastReply[id] = reply;
            inReplies[id]!++;
          }
        }
    }
  });
  const vectors = replies.flatMap((measures) =>
    measures.map((bags): Vector => {
      const entries: [number, number][] = [];
      for (const family of FAMILIES) {
        const block: [number, number][] = [];
        let sum = 0;
        for (const [key, value] of bags[family]) {
          const id = byName.get(`${family}:${key}`)!;
          const idf = Math.log((total + 1) / (inMeasures[id]! + 0.5));
          const weight =
            value *
            (family === 'topic' ? idf ** weights.topicIdf : idf) *
            (inReplies[id]! > 1 ? 1 : weights.lonely);
          block.push([id, weight]);
          sum += weight * weight;
        }
        const scale = sum ? Math.sqrt(weights[family] / sum) : 0;
        for (const [id, weight] of block) entries.push([id, weight * scale]);
      }
      return unit(entries);
    }),
  );
  return { vectors, vocabulary: { names, families, byName } };
}

function unit(entries: [number, number][]): Vector {
  entries.sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(entries.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  return {
    ids: Int32Array.from(entries, ([id]) => id),
    weights: Float32Array.from(entries, ([, w]) => w / norm),
  };
}
