import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readReply } from '@/utils/extract';
import type { EntityType } from '@/utils/reading';
import { loadGold, textOf, type GoldDocument } from './gold';
import { NAME_TYPES, PEERS, type Mention } from './peers';
import { time, type Row } from './stats';

/** What peers and we are scored on: names apart, each closed type apart. */
const CLASSES: { label: string; types: readonly EntityType[] }[] = [
  { label: 'names', types: NAME_TYPES },
  { label: 'dates', types: ['date'] },
  { label: 'money', types: ['money'] },
  { label: 'quantities', types: ['quantity'] },
];

/** Exact-span micro F1 over documents; `typed` also wants the type to agree. */
function f1(
  documents: GoldDocument[],
  read: (text: string) => Mention[],
  types: readonly EntityType[],
  typed: boolean,
): number {
  const key = ({ start, end, type }: Mention): string =>
    typed ? `${start}-${end}-${type}` : `${start}-${end}`;
  let hits = 0;
  let gold = 0;
  let said = 0;
  for (const { text, entities } of documents) {
    const wanted = new Set(entities.filter((e) => types.includes(e.type)).map(key));
    const found = read(text).filter((m) => types.includes(m.type));
    gold += wanted.size;
    said += found.length;
    hits += found.filter((m) => wanted.has(key(m))).length;
  }
  return said + gold === 0 ? 0 : (200 * hits) / (said + gold);
}

/** Gzipped bytes of the engine alone, bundled and minified as the extension has it. */
async function engineSize(): Promise<number> {
  const root = new URL('../..', import.meta.url).pathname;
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, lib: { entry: 'utils/extract/index.ts', formats: ['es'] } },
  });
  const [bundle] = output as { output: { code?: string }[] }[];
  return bundle!.output.reduce(
    (sum, { code }) => sum + (code ? gzipSync(code, { level: 9 }).length : 0),
    0,
  );
}

/** The engine's own speed and size against its budgets (docs/architecture.md). */
export async function engineRows(): Promise<Row[]> {
  const gold = loadGold('dev');
  const seed = gold.get('jingan-2025-ai-entertainment')!.text;
  const row = (what: string, value: number, max?: number, note?: string): Row => ({
    group: 'engine',
    what,
    value,
    unit: 'ms',
    ...(max === undefined ? {} : { max }),
    ...(note === undefined ? {} : { note }),
  });
  // The first run of the process is the cold one: tables are built in it.
  const seeded = time(() => readReply(seed));
  const five = time(() => readReply(textOf(5_000, gold.values())), 200);
  const fifty = time(() => readReply(textOf(50_000, gold.values())));
  const half = time(() => readReply(textOf(500_000, gold.values())), 5);
  const million = time(() => readReply(textOf(1_000_000, gold.values())), 5);
  return [
    row('seed, cold first run with tables', seeded.cold, 16),
    row('seed, median', seeded.median, 1),
    row('5,000 characters, median', five.median, 1),
    row('5,000 characters, p95', five.p95, 2),
    row('50,000 characters, median', fifty.median, 10),
    row('50,000 characters, p95', fifty.p95),
    {
      ...row('1,000,000 characters against 500,000', million.median / half.median, 2.6),
      unit: '×',
    },
    {
      group: 'engine',
      what: 'engine and tables, gzipped',
      value: (await engineSize()) / 1000,
      unit: 'kB',
      max: 80,
    },
  ];
}

/** Ours beside every named peer: F1 per class of entity, and ms for the same page. */
export async function peerRows(): Promise<Row[]> {
  const documents = [...loadGold('dev').values(), ...loadGold('held').values()];
  const page = textOf(3_500, documents);
  const own = (text: string): Mention[] => readReply(text).entities;
  const ownTime = time(() => own(page));
  const rows: Row[] = CLASSES.map(({ label, types }) => ({
    group: 'peers',
    what: `Fuwen, ${label}`,
    value: f1(documents, own, types, true),
    unit: 'F1',
  }));
  rows.push({
    group: 'peers',
    what: 'Fuwen, whole reading of a page',
    value: ownTime.median,
    unit: 'ms',
  });
  for (const peer of PEERS) {
    const read = await peer.load();
    for (const { label, types } of CLASSES) {
      if (!types.some((type) => peer.types.includes(type))) continue;
      const theirs = f1(documents, read, types, peer.name !== 'Intl.Segmenter');
      const ours = f1(documents, own, types, true);
      rows.push({
        group: 'peers',
        what: `${peer.name}, ${label}`,
        value: theirs,
        unit: 'F1',
        note: `ours ${ours.toFixed(1)}`,
      });
    }
    const { median } = time(() => read(page), 5);
    rows.push({
      group: 'peers',
      what: `${peer.name}, the same page`,
      value: median,
      unit: 'ms',
      ratio: ownTime.median / median,
    });
  }
  return rows;
}
