import { KIN, OBJECTS, TOPICS, type Topic } from './concepts';
import { surroundings, type Surroundings } from './context';
import { matchWords, wordIndex } from './words';
import type { AlignInput } from './types';

/** How much each kind of feature and each place it was found in counts (`npm run quality:align`). */
interface Weights {
  gram: number;
  topic: number;
  /** The family of the topic: three kinds of subsidy are likelier one row than two strangers. */
  kin: number;
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
  /** Power of the idf of topic words: what most measures say (加装电梯) tells none apart. */
  wordIdf: number;
}

const WEIGHTS: Weights = {
  gram: 0.6,
  topic: 2,
  kin: 1,
  object: 0.3,
  pair: 0.2,
  lead: 0.4,
  farLead: 0.15,
  before: 0.25,
  heading: 0.4,
  upper: 0.05,
  lonely: 0.5,
  trust: 1.5,
  sharp: 2,
  topicIdf: 1,
  wordIdf: 0.6,
};

/** A measure as features: parallel arrays, sorted by id, of length one. */
export interface Vector {
  ids: Int32Array;
  weights: Float32Array;
}

type Family = 'gram' | 'topic' | 'kin' | 'object' | 'pair';
const FAMILIES: readonly Family[] = ['gram', 'topic', 'kin', 'object', 'pair'];

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

/** What is known of a measure before the others are: topic words as `topic|word`. */
interface Raw {
  gram: Bag;
  object: Bag;
  own: Bag;
  around: Bag;
}

function collect(raw: Raw, text: string, weight: number, signs: Bag): void {
  if (!text.trim()) return;
  for (const { id, word, weight: sure } of matchWords(TOPIC_WORDS, text)) {
    const key = `${id}|${word}`;
    signs.set(key, (signs.get(key) ?? 0) + sure * weight);
  }
  for (const sign of matchWords(OBJECT_WORDS, text)) add(raw.object, sign.id, weight);
  const bare = text.replace(EMPTY, ' ');
  for (const [run] of bare.matchAll(CJK))
    for (let i = 0; i + 1 < run.length; i++) add(raw.gram, run.slice(i, i + 2), weight);
  for (const [word] of bare.matchAll(LATIN)) add(raw.gram, word.toLowerCase(), weight);
}

const empty = (): Raw => ({
  gram: new Map(),
  object: new Map(),
  own: new Map(),
  around: new Map(),
});

/** The features of the measures of one reply, before anything is known of the others. */
export function readFeatures(input: AlignInput, weights: Weights = WEIGHTS): Raw[] {
  const around = surroundings(input);
  const own = around.map((s) => {
    const raw = empty();
    collect(raw, s.own, 1, raw.own);
    return raw;
  });
  return around.map((s, i) => {
    const raw = own[i]!;
    const whole: Raw = {
      ...raw,
      gram: new Map(raw.gram),
      object: new Map(raw.object),
      around: new Map(),
    };
    const { near, far } = splitLead(s);
    collect(whole, near, weights.lead, whole.around);
    collect(whole, far, weights.farLead, whole.around);
    if (i > 0 && s.linked) mix(whole, own[i - 1]!, weights.before);
    s.headings.forEach((heading, level) =>
      collect(whole, heading, level === 0 ? weights.heading : weights.upper, whole.around),
    );
    return whole;
  });
}

/** Takes the features of the measure before into one that goes on from it. */
function mix(to: Raw, from: Raw, weight: number): void {
  for (const family of ['gram', 'object'] as const)
    for (const [key, value] of from[family]) add(to[family], key, value * weight);
  for (const [key, value] of from.own)
    to.around.set(key, (to.around.get(key) ?? 0) + value * weight);
}

/** How much each topic word tells among these measures, 0 to 1. */
function wordWeights(all: readonly Raw[], power: number): (key: string) => number {
  const having = new Map<string, number>();
  for (const { own } of all)
    for (const word of new Set([...own.keys()].map(wordOf)))
      having.set(word, (having.get(word) ?? 0) + 1);
  const most = Math.log(all.length + 2);
  const known = new Map<string, number>();
  for (const [word, n] of having)
    known.set(word, Math.max(0, Math.log((all.length + 2) / (n + 1)) / most) ** power);
  return (key) => known.get(wordOf(key)) ?? 1;
}
const wordOf = (key: string): string => key.slice(key.indexOf('|') + 1);

function topicsOf(signs: Bag, tell: (key: string) => number): Bag {
  const topics: Bag = new Map();
  for (const [key, value] of signs) {
    const topic = key.slice(0, key.indexOf('|'));
    topics.set(topic, (topics.get(topic) ?? 0) + value * tell(key));
  }
  return topics;
}

function bagsOf(raw: Raw, tell: (key: string) => number, weights: Weights): Record<Family, Bag> {
  const topic = sharpen(topicsOf(raw.own, tell), topicsOf(raw.around, tell), weights);
  const pair: Bag = new Map();
  const kin: Bag = new Map();
  for (const [name, share] of topic) {
    const family = KIN[name as Topic];
    for (const [object, weight] of raw.object)
      add(pair, `${family ?? name} ${object}`, share * weight);
    if (family) kin.set(family, (kin.get(family) ?? 0) + share);
  }
  return { gram: raw.gram, topic, kin, object: raw.object, pair };
}

/** Own words decide what a measure is about; the words around it where its own say little. */
function sharpen(own: Bag, around: Bag, { trust, sharp }: Weights): Bag {
  let said = 0;
  for (const value of own.values()) said += value;
  const open = 1 / (1 + trust * said);
  const mixed: Bag = new Map(own);
  for (const [id, value] of around) mixed.set(id, (mixed.get(id) ?? 0) + value * open);
  const top = Math.max(0, ...mixed.values());
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

/** Turns the features of all replies into vectors of length one: rare features weigh more. */
export function vectorise(
  read: readonly Raw[][],
  weights: Weights = WEIGHTS,
): { vectors: Vector[]; vocabulary: Vocabulary } {
  const tell = wordWeights(read.flat(), weights.wordIdf);
  const replies = read.map((measures) => measures.map((raw) => bagsOf(raw, tell, weights)));
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
            (family === 'topic' || family === 'kin' ? idf ** weights.topicIdf : idf) *
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
