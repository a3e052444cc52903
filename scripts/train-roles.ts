import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entity, Span } from '@/utils/reading';
import { condense, rawSpan } from '@/utils/text/condense';
import { readStructure, type Structure } from '@/utils/text/structure';
import { findMeasures, type Decide } from '@/utils/extract/measures';
import { describe, FEATURES } from '@/utils/extract/measures/features';
import {
  plainRole,
  readWeights,
  scoreOf,
  settledRole,
  type RoleContext,
} from '@/utils/extract/measures/role';
import type { ClauseParse } from '@/utils/extract/measures/parse';
import { moveMeasure } from '@/utils/extract/relocate';
// @ts-expect-error The scorer is plain JavaScript, kept as it is used by annotators.
import { loadGold } from '../tests/fixtures/gold/score.mjs';

interface Gold {
  text: string;
  details: Record<string, string>;
  measures: Span[];
  entities: (Span & { type: Entity['type'] })[];
}
interface Example {
  features: string[];
  label: boolean;
}
interface Doc {
  name: string;
  gold: Gold;
  structure: Structure;
  entities: Entity[];
  examples: Example[];
  back: (s: Span) => Span;
  replyDate?: string;
  goldSpans: Span[];
}
type Weights = Map<string, number>;

const ROOT = fileURLToPath(new URL('../tests/fixtures/gold/', import.meta.url));
const KEEP = new Set([
  'nhsa-rare-disease',
  'guizhou-county-rural-road',
  'ebike-charging--guangzhou-haizhu',
  'elderly-meals--chengdu-wuhou',
]);

const iou = (a: Span, b: Span): number => {
  const inter = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return inter <= 0 ? 0 : inter / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

const featuresOf = (text: string, parse: ClauseParse, context: RoleContext): string[] => {
  const features: string[] = [];
  describe(text, parse, context, plainRole(text, parse, context), (id, a = '', b = '') =>
    features.push(`${FEATURES[id]}\t${a}\t${b}`),
  );
  return features;
};

function load(folder: string): Doc[] {
  if (!existsSync(ROOT + folder)) return [];
  return [...(loadGold(ROOT + folder) as Map<string, Gold>)].map(([name, gold]) => {
    const c = condense(gold.text);
    const inv = new Map<number, number>();
    for (let i = c.at.length - 1; i >= 0; i--) inv.set(c.at[i]!, i);
    const at = (o: number): number => {
      while (!inv.has(o)) o++;
      return inv.get(o)!;
    };
    const down = (s: Span): Span => ({ start: at(s.start), end: at(s.end - 1) + 1 });
    const entities = gold.entities.map((e) => {
      const s = down(e);
      return { type: e.type, ...s, name: c.text.slice(s.start, s.end), why: [] };
    });
    const doc: Doc = {
      name,
      gold,
      structure: readStructure(c.text),
      entities,
      examples: [],
      back: (s) => rawSpan(c, s),
      goldSpans: gold.measures.map(down),
      ...(gold.details.date ? { replyDate: gold.details.date } : {}),
    };
    read(doc, (text, parse, context, span) => {
      const measure = parse.start < parse.end && doc.goldSpans.some((g) => iou(g, span) >= 0.5);
      if (settledRole(text, parse, context) === null)
        doc.examples.push({ features: featuresOf(text, parse, context), label: measure });
      return { measure, role: 'gold' };
    });
    return doc;
  });
}
const read = (doc: Doc, decide: Decide) =>
  findMeasures(
    doc.structure,
    doc.entities,
    {
      ...(doc.gold.details['date'] ? { replyDate: doc.gold.details['date'] } : {}),
      ...(doc.gold.details['division'] ? { division: doc.gold.details['division'] } : {}),
    },
    decide,
  ).measures;

/** Logistic regression, L2, AdaGrad; order fixed, so that the result is always the same. */
function train(
  docs: readonly Doc[],
  epochs = 25,
  l2 = Number(process.env['L2'] ?? 0.01),
  rate = 0.25,
): Weights {
  const examples = docs.flatMap((d) => d.examples);
  const weights: Weights = new Map();
  const grads = new Map<string, number>();
  const count = new Map<string, number>();
  for (const { features } of examples)
    for (const f of features) count.set(f, (count.get(f) ?? 0) + 1);
  const kept = examples.map(({ features, label }) => ({
    label,
    features: features.filter((f) => count.get(f)! >= 3),
  }));
  let seed = 7;
  const order = kept.map((_, i) => i);
  for (let e = 0; e < epochs; e++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { features, label } = kept[i]!;
      let z = 0;
      for (const f of features) z += weights.get(f) ?? 0;
      const error = 1 / (1 + Math.exp(-z)) - (label ? 1 : 0);
      for (const f of features) {
        const w = weights.get(f) ?? 0;
        const g = error + l2 * w;
        const sum = (grads.get(f) ?? 0) + g * g;
        grads.set(f, sum);
        weights.set(f, w - (rate * g) / Math.sqrt(sum + 1e-6));
      }
    }
  }
  return weights;
}
/** Small weights say nothing; the rest is kept in hundredths. */
const tableOf = (weights: Weights): string =>
  [...weights]
    .map(([f, w]) => [f, Math.round(w * 100)] as const)
    .filter(([, w]) => Math.abs(w) >= 5)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([f, w]) => `${f}\t${w}`)
    .join('\n');
const decideBy = (weights: Weights): Decide => {
  const table = readWeights(tableOf(weights));
  return (text, parse, context) => {
    const settled = settledRole(text, parse, context);
    if (settled) return { measure: settled === 'refusal', role: settled };
    return {
      measure: scoreOf(table, text, parse, context, plainRole(text, parse, context)) > 0,
      role: 'measure',
    };
  };
};
const line = (doc: Doc, decide: Decide): string =>
  JSON.stringify({
    file: doc.name + '.txt',
    kind: 'none',
    details: {},
    entities: doc.gold.entities,
    measures: read(doc, decide).map((m) => moveMeasure(m, doc.back, doc.gold.text)),
  });

const dev = load('dev');
const own = load('own');
const all = [...dev, ...own];
console.log(
  `${all.length} documents, ${all.reduce((n, d) => n + d.examples.length, 0)} clauses, ${all.reduce((n, d) => n + d.examples.filter((e) => e.label).length, 0)} measures`,
);
const openDocs = all.filter((d) => !KEEP.has(d.name));
const openWeights = train(openDocs);
// every document read by a model that has not seen it; kept-aside ones by the model of the open ones
writeFileSync(
  '/tmp/pred-cv.ndjson',
  all
    .map((doc) =>
      line(
        doc,
        decideBy(KEEP.has(doc.name) ? openWeights : train(openDocs.filter((d) => d !== doc))),
      ),
    )
    .join('\n'),
);
const OUT = fileURLToPath(new URL('../utils/extract/measures/role-model.ts', import.meta.url));
const shipped = process.argv.includes('--all') ? train(all) : openWeights;
if (process.argv.includes('--write'))
  writeFileSync(
    OUT,
    `/** Written by scripts/train-roles.ts: feature, values, hundredths of a weight. */\nexport const ROLE_WEIGHTS = \`${tableOf(shipped)}\`;\n`,
  );
if (process.argv.includes('--top'))
  console.log(
    [...openWeights]
      .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
      .slice(0, 120)
      .map(([f, w]) => `${f} ${w.toFixed(2)}`)
      .join('\n'),
  );
