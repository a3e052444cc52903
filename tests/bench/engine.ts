import { readReply } from '@/utils/extract';
import { beginsIn } from '@/utils/extract/entities/begins';
import { selecting } from '@/utils/extract/entities/candidates';
import { figures } from '@/utils/extract/entities/figures';
import type { EntityType } from '@/utils/reading';
import { condense, rawSpan } from '@/utils/text/condense';
import { atOnce } from '@/utils/text/steps';
import { bundleEngine, timeFresh } from './engine.bundle';
import { loadGold, textOf, type GoldDocument } from './gold';
import { NAME_TYPES, PEERS, type Mention } from './peers';
import { median, time, type Row, type Timing } from './stats';

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

/** Fresh processes whose first readings are compared: the machine has other work now and then. */
const COLD_RUNS = 9;

/** The engine's own speed and size against its budgets (issue 3), on the open annotated replies. */
export async function engineRows(): Promise<Row[]> {
  const dev = loadGold('dev');
  const texts = [...dev.values(), ...loadGold('own').values()];
  const seed = dev.get('jingan-2025-ai-entertainment')!.text;
  const bundle = await bundleEngine();
  try {
    const cold = median(
      Array.from({ length: COLD_RUNS }, () => timeFresh(bundle, { text: seed, runs: 0 }).cold),
    );
    const warm = (length: number, runs: number): Timing =>
      timeFresh(bundle, { text: textOf(length, texts), runs });
    const five = warm(5_000, 300);
    const fifty = warm(50_000, 60);
    const half = warm(500_000, 5);
    const million = warm(1_000_000, 5);
    // What looks back for a quotation mark looks back far where there is none.
    const unquoted = (length: number): Timing =>
      timeFresh(bundle, { text: textOf(length, texts).replace(/[“”‘’"《》]/g, ''), runs: 5 });
    const [plainHalf, plain] = [unquoted(250_000), unquoted(500_000)];
    const row = (what: string, value: number, unit: string, max?: number): Row => ({
      group: 'engine',
      what,
      value,
      unit,
      ...(max === undefined ? {} : { max }),
    });
    return [
      row(`seed, cold: load, tables, first reading, median of ${COLD_RUNS}`, cold, 'ms', 16),
      row('5,000 characters, median', five.median, 'ms', 1),
      row('5,000 characters, p95', five.p95, 'ms', 2),
      row('50,000 characters, median', fifty.median, 'ms', 10),
      row('50,000 characters, p95', fifty.p95, 'ms'),
      row('1,000,000 characters against 500,000', million.median / half.median, '×', 2.6),
      row(
        '500,000 characters without quotation marks against 250,000',
        plain.median / plainHalf.median,
        '×',
        2.6,
      ),
      row('engine and tables, gzipped', bundle.size / 1000, 'kB', 80),
      ...bundle.modules
        .slice(0, HEAVIEST)
        .map(({ path, bytes }) => row(`of it ${path}, minified`, bytes / 1000, 'kB')),
    ];
  } finally {
    bundle.remove();
  }
}

/** How many modules are told with their size. */
const HEAVIEST = 8;

/** What some peers read and nothing else. */
const FIGURES: ReadonlySet<EntityType> = new Set(['date', 'money', 'quantity']);

/** Dates and amounts alone, from the bare text: the job of those peers, with the engine's own parts. */
function readFigures(raw: string): Mention[] {
  const condensed = condense(raw);
  const { text } = condensed;
  const looked = { text, begins: beginsIn(text) };
  return atOnce(selecting([...figures(looked)], text.length)).map((one) => {
    const { start, end } = rawSpan(condensed, one);
    return { start, end, type: one.type };
  });
}

/** Ours beside every named peer: F1 per class of entity, and ms for the same page. */
export async function peerRows(): Promise<Row[]> {
  const documents = [...loadGold('dev').values(), ...loadGold('held').values()];
  const page = textOf(3_500, documents);
  const own = (text: string): Mention[] => readReply(text).entities;
  const rows: Row[] = CLASSES.map(({ label, types }) => ({
    group: 'peers',
    what: `Fuwen, ${label}`,
    value: f1(documents, own, types, true),
    unit: 'F1',
  }));
  for (const { label, types } of CLASSES)
    if (types.every((type) => FIGURES.has(type)))
      rows.push({
        group: 'peers',
        what: `Fuwen's dates and amounts alone, ${label}`,
        value: f1(documents, readFigures, types, true),
        unit: 'F1',
      });
  // Both have read all documents by now, and are as fast as they get.
  const ownTime = time(() => own(page));
  const figuresTime = time(() => readFigures(page));
  for (const [what, { median }] of [
    ['Fuwen, whole reading of a page', ownTime],
    ["Fuwen's dates and amounts alone, the same page", figuresTime],
  ] as const)
    rows.push({ group: 'peers', what, value: median, unit: 'ms' });
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
    const isSameJob = peer.types.every((type) => FIGURES.has(type));
    rows.push({
      group: 'peers',
      what: `${peer.name}, the same page`,
      value: median,
      unit: 'ms',
      ratio: (isSameJob ? figuresTime : ownTime).median / median,
      note: isSameJob
        ? `of dates and amounts alone; whole reading ×${(ownTime.median / median).toFixed(2)}`
        : 'of the whole reading',
    });
  }
  return rows;
}
