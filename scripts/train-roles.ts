import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare, type Prepared } from '@/utils/extract';
import { findMeasures, type Decide } from '@/utils/extract/measures';
import { describe, Feature } from '@/utils/extract/measures/features';
import type { ClauseParse } from '@/utils/extract/measures/parse';
import { plainRole, readWeights, scoreOf } from '@/utils/extract/measures/role';
import type { RoleContext } from '@/utils/extract/measures/role-context';
import { isMeasureRole, settledRole } from '@/utils/extract/measures/settled';
import { moveMeasure } from '@/utils/extract/relocate';
import type { Measure, Span } from '@/utils/reading';
import {
  f1,
  interval,
  loadGold,
  scoreDocument,
  total,
  type Counts,
  type Gold,
} from '../tests/quality/score';

/**
 * `npm run train`: trains the scorer of clause roles from the open annotated replies and writes its
 * table. Says first how well it does on documents that it has not seen: each is read by a scorer
 * trained on all others. `--write` writes, `--top` shows the heaviest features, `--pred FILE` keeps
 * the unseen readings for the scorer of the gold. The held replies are never touched.
 */
const OUT = fileURLToPath(new URL('../utils/extract/measures/role-model.ts', import.meta.url));
/** Rare features learn one document by heart. */
const SEEN_MIN = 8;
const EPOCHS = 20;
/** The weights are the mean of those after each epoch from this one on: they wander less. */
const MEAN_FROM = 5;
/** The order of the clauses moves the weights as much as a few new documents do; a mean over several orders does less. */
const SHUFFLES = [7, 1, 2];
/** What a settled clause counts beside one that the scorer decides. */
const SETTLED = 0.1;
/** How far from certain an annotation is taken to be. */
const DOUBT = 0.05;
const L2 = 0.06;
const RATE = 0.25;
/** Weights below this many tenths are left out of the table. */
const WEIGHT_MIN = 1;

interface Example {
  features: string[];
  measure: boolean;
  /** Its edges settle it, so the scorer is not asked; it still shows what is no measure. */
  settled: boolean;
}
interface Document {
  name: string;
  gold: Gold;
  ready: Prepared;
  examples: Example[];
}
type Weights = Map<string, number>;

const overlap = (a: Span, b: Span): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

function featuresOf(text: string, parse: ClauseParse, context: RoleContext): string[] {
  const features: string[] = [];
  describe(text, parse, context, plainRole(parse, context), (id, a = '', b = '') =>
    features.push(`${Feature[id]}\t${a}\t${b}`),
  );
  return features;
}

const read = ({ ready, gold }: Document, decide: Decide): Measure[] =>
  findMeasures(ready.ground, ready.entities, ready.facts, decide).measures.map((measure) =>
    moveMeasure(measure, ready.back, gold.text),
  );

/** Every clause, with the annotators' answer. */
function open(folder: string): Document[] {
  return [...loadGold(folder)].map(([name, gold]) => {
    const document: Document = { name, gold, ready: prepare(gold.text), examples: [] };
    read(document, (text, parse, context, span) => {
      const raw = parse.start < parse.end ? document.ready.back(span) : null;
      const measure = raw !== null && gold.measures.some((g) => overlap(g, raw) >= 0.5);
      if (parse.start < parse.end)
        document.examples.push({
          features: featuresOf(text, parse, context),
          measure,
          settled: settledRole(text, parse, context) !== null,
        });
      return { measure, role: 'gold' };
    });
    return document;
  });
}

interface Weighed {
  features: string[];
  measure: boolean;
  weight: number;
}
/** Logistic regression with L2 by AdaGrad; adds the weights after each late epoch to `sums`. */
function descend(examples: readonly Weighed[], shuffle: number, sums: Weights): void {
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  const order = examples.map((_, i) => i);
  let seed = shuffle;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { features, measure, weight: counts } = examples[i]!;
      const z = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
      const error = counts * (1 / (1 + Math.exp(-z)) - (measure ? 1 - DOUBT : DOUBT));
      for (const f of features) {
        const weight = weights.get(f) ?? 0;
        const gradient = error + L2 * weight;
        const square = (squares.get(f) ?? 0) + gradient * gradient;
        squares.set(f, square);
        weights.set(f, weight - (RATE * gradient) / Math.sqrt(square + 1e-6));
      }
    }
    if (epoch >= MEAN_FROM)
      for (const [f, weight] of weights) sums.set(f, (sums.get(f) ?? 0) + weight);
  }
}

/** The mean weights of all shuffles; these are fixed, so the result is always the same. */
function train(documents: readonly Document[]): Weights {
  const all = documents.flatMap(({ examples }) => examples);
  const seen = new Map<string, number>();
  for (const { features } of all) for (const f of features) seen.set(f, (seen.get(f) ?? 0) + 1);
  const kept = all.map(({ features, measure, settled }) => ({
    measure,
    weight: settled ? SETTLED : 1,
    features: features.filter((f) => seen.get(f)! >= SEEN_MIN),
  }));
  const sums: Weights = new Map();
  for (const shuffle of SHUFFLES) descend(kept, shuffle, sums);
  const added = SHUFFLES.length * (EPOCHS - MEAN_FROM);
  for (const [f, sum] of sums) sums.set(f, sum / added);
  return sums;
}

/** As `readWeights` reads it: a line a feature, a cell a value, what they share said once. */
function tableOf(weights: Weights): string {
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 10)] as const)
    .filter(([, weight]) => Math.abs(weight) >= WEIGHT_MIN)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = Object.values(Feature)
    .filter((name) => typeof name === 'string')
    .map((name) => ({ name, cells: new Map<string, string[]>() }));
  for (const [feature, weight] of kept) {
    const [name, a, b] = feature.split('\t') as [string, string, string];
    if (/\s/.test(a + b)) throw new Error(`white space in a value of ${name}: no table holds it`);
    const { cells } = lines.find((line) => line.name === name)!;
    cells.set(a, [...(cells.get(a) ?? [a]), b, String(weight)]);
  }
  return lines
    .map(({ cells }) =>
      [...cells.values()].map((cell) => cell.filter(Boolean).join(' ')).join('\t'),
    )
    .join('\n');
}

function decideBy(weights: Weights): Decide {
  const table = readWeights(tableOf(weights));
  return (text, parse, context) => {
    const settled = settledRole(text, parse, context);
    if (settled) return { measure: isMeasureRole(settled), role: settled };
    const plain = plainRole(parse, context);
    return { measure: scoreOf(table, text, parse, context, plain) > 0, role: 'measure' };
  };
}

const documents = [...open('dev'), ...open('own')];
const clauses = documents.flatMap(({ examples }) => examples);
console.log(
  `${documents.length} documents, ${clauses.length} clauses, ${clauses.filter((c) => c.measure).length} measures`,
);
const counts: Counts[] = [];
const lines: string[] = [];
for (const document of documents) {
  const others = documents.filter((other) => other !== document);
  const measures = read(document, decideBy(train(others)));
  const { entities } = document.ready;
  const reading = { kind: 'none' as const, details: {}, measures, entities };
  const scored = scoreDocument(document.gold, reading).counts;
  counts.push(scored);
  lines.push(JSON.stringify({ file: `${document.name}.txt`, ...reading }));
  console.log(
    `${document.name.padEnd(44)} unseen: measures ${f1(scored['measures']).toFixed(1)}  status ${f1(scored['status']).toFixed(1)}`,
  );
}
for (const what of ['measures', 'measures exact', 'status'])
  console.log(
    `${what}, cross-validated: ${f1(total(counts)[what]).toFixed(1)} (${interval(counts, what)
      .map((x) => x.toFixed(1))
      .join('–')})`,
  );
const weights = train(documents);
if (process.argv.includes('--top'))
  for (const [feature, weight] of [...weights]
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 100))
    console.log(`${feature.replaceAll('\t', ' ').padEnd(36)} ${weight.toFixed(2)}`);
if (process.argv.includes('--write')) {
  const note =
    '/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */';
  writeFileSync(OUT, `${note}\nexport const ROLE_WEIGHTS = \`${tableOf(weights)}\`;\n`);
}
const pred = process.argv.indexOf('--pred');
if (pred !== -1) writeFileSync(process.argv[pred + 1]!, lines.join('\n'));
