/**
 * `npm run quality:align`: how well alignment brings together the measures that the gold sets say
 * answer one another (pairs of measures from different replies, precision, recall, F1), with gold
 * measures and with the engine's own, beside two baselines in the same run: overlap of words
 * (Jaccard) and TF-IDF cosine, both grouped by the same average linkage, each with the threshold
 * that suits it best on the very sets it is scored on. Ours has one threshold, fixed beforehand.
 *
 * `--errors` lists, for the open sets, the rows as they came out with the gold labels beside them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { align } from '@/utils/compare/align';
import { group } from '@/utils/compare/cluster';
import type { AlignedRow, AlignInput } from '@/utils/compare/types';
import type { Vector } from '@/utils/compare/features';
import { readReply } from '@/utils/extract';

const GOLD = fileURLToPath(new URL('../fixtures/gold/', import.meta.url));
const SCORER = join(GOLD, 'score-align.mjs');
const THRESHOLDS = [0.05, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const temp = mkdtempSync(join(tmpdir(), 'fuwen-align-'));

interface Doc extends AlignInput {
  measures: { start: number; end: number; k?: string }[];
}

/** A figure of one set, or of all. */
interface Figure {
  name: string;
  p: number;
  r: number;
  f1: number;
  rest: string;
}

function goldDocs(folder: string): Doc[] {
  const out = execFileSync('node', [join(GOLD, 'score.mjs'), '--readings', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Doc & { file: string })
    .filter(({ file }) => file.includes('--'))
    .map((doc) => ({ ...doc, id: doc.file }));
}

const own = (doc: Doc): Doc => ({ ...readReply(doc.text), id: doc.id, text: doc.text });

function bySet(docs: readonly Doc[]): Map<string, Doc[]> {
  const sets = new Map<string, Doc[]>();
  for (const doc of docs) {
    const set = doc.id.slice(0, doc.id.indexOf('--'));
    sets.set(set, [...(sets.get(set) ?? []), doc]);
  }
  return sets;
}

type Rows = Pick<AlignedRow, 'members'>[];
const alignSets = (docs: readonly Doc[], how: (set: Doc[]) => Rows): Rows =>
  [...bySet(docs).values()].flatMap(how);

function score(folder: string, rows: Rows): Figure[] {
  const path = join(temp, 'rows.ndjson');
  writeFileSync(
    path,
    rows
      .map(({ members }) =>
        JSON.stringify({
          members: members.map(({ id, start, end }) => ({ file: id, start, end })),
        }),
      )
      .join('\n'),
  );
  const out = execFileSync('node', [SCORER, folder, path], { encoding: 'utf8' });
  return [...out.matchAll(/^\s*(.+?)\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)\s+(.*)$/gm)].map(
    ([, name, p, r, f1, rest]) => ({ name: name!, p: +p!, r: +r!, f1: +f1!, rest: rest! }),
  );
}

// ------------------------------------------------------------------ baselines

const jieba = Jieba.withDict(dict);
const wordsOf = (doc: Doc): string[][] =>
  doc.measures.map(({ start, end }) =>
    jieba.cut(doc.text.slice(start, end), true).filter((word) => /[\p{L}]/u.test(word)),
  );

function vectorsOf(words: readonly string[][], weight: (word: string) => number): Vector[] {
  const ids = new Map<string, number>();
  return words.map((list) => {
    const counts = new Map<number, number>();
    for (const word of list) {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      counts.set(id, (counts.get(id) ?? 0) + weight(word));
    }
    const entries = [...counts].toSorted((a, b) => a[0] - b[0]);
    const norm = Math.hypot(...entries.map(([, w]) => w)) || 1;
    return {
      ids: Int32Array.from(entries, ([id]) => id),
      weights: Float32Array.from(entries, ([, w]) => w / norm),
    };
  });
}

const refs = (set: readonly Doc[]) =>
  set.flatMap((doc) => doc.measures.map(({ start, end }) => ({ id: doc.id, start, end })));

function tfidf(set: Doc[], floor: number): Rows {
  const words = set.flatMap(wordsOf);
  const having = new Map<string, number>();
  for (const list of words) for (const w of new Set(list)) having.set(w, (having.get(w) ?? 0) + 1);
  const vectors = vectorsOf(words, (w) => Math.log((words.length + 1) / having.get(w)!));
  const all = refs(set);
  return group(vectors, floor).map((g) => ({ members: g.map((i) => all[i]!) }));
}

/** Average linkage over Jaccard, the plain way: the sets are small. */
function jaccard(set: Doc[], floor: number): Rows {
  const words = set.flatMap(wordsOf).map((list) => new Set(list));
  const all = refs(set);
  const like = words.map((a) =>
    words.map((b) => {
      let both = 0;
      for (const w of a) if (b.has(w)) both++;
      const either = a.size + b.size - both;
      return either ? both / either : 0;
    }),
  );
  const groups = words.map((_, i) => [i]);
  for (;;) {
    let best: [number, number, number] = [floor, -1, -1];
    for (let i = 0; i < groups.length; i++)
      for (let j = 0; j < i; j++) {
        let sum = 0;
        for (const a of groups[i]!) for (const b of groups[j]!) sum += like[a]![b]!;
        const mean = sum / (groups[i]!.length * groups[j]!.length);
        if (mean > best[0]) best = [mean, i, j];
      }
    if (best[1] < 0) break;
    groups[best[2]]!.push(...groups[best[1]]!);
    groups.splice(best[1], 1);
  }
  return groups.map((g) => ({ members: g.map((i) => all[i]!) }));
}

function bestOf(folder: string, docs: Doc[], how: (set: Doc[], floor: number) => Rows) {
  return THRESHOLDS.map((floor) => ({
    floor,
    figures: score(
      folder,
      alignSets(docs, (set) => how(set, floor)),
    ),
  })).reduce((a, b) => ((b.figures[0]?.f1 ?? 0) > (a.figures[0]?.f1 ?? 0) ? b : a));
}

// -------------------------------------------------------------------- report

function print(label: string, [all, ...sets]: Figure[], note = ''): void {
  const line = (name: string, { p, r, f1, rest }: Figure): void =>
    console.log(
      `${name.padEnd(34)} P ${p.toFixed(1).padStart(5)}  R ${r.toFixed(1).padStart(5)}  F1 ${f1.toFixed(1).padStart(5)}  ${rest} ${note}`.trimEnd(),
    );
  if (all) line(label, all);
  for (const set of sets) line(`  ${set.name}`, set);
}

function showErrors(docs: Doc[]): void {
  for (const [name, set] of bySet(docs)) {
    console.log(`\n## ${name}`);
    const label = new Map(
      set.flatMap((doc) =>
        doc.measures.map((m) => [
          `${doc.id}#${m.start}`,
          [m.k ?? '-', doc.text.slice(m.start, m.end)],
        ]),
      ),
    );
    for (const row of align(set)) {
      console.log(`-- ${row.topic} ${row.words.join(' ')}`);
      for (const { id, start } of row.members) {
        const [k, words] = label.get(`${id}#${start}`) ?? ['?', '?'];
        console.log(`   ${k!.padEnd(22)} ${id.split('--')[1]!.slice(0, 10).padEnd(10)} ${words}`);
      }
    }
  }
}

try {
  for (const part of ['dev', 'align', 'own', 'held']) {
    const folder = join(GOLD, part);
    if (!existsSync(folder) || !readdirSync(folder).some((f) => f.includes('--'))) continue;
    const gold = goldDocs(folder);
    console.log(`\n# ${part}: ${bySet(gold).size} sets, ${gold.length} replies`);
    for (const [source, docs] of [
      ['gold measures', gold],
      ['own measures', gold.map(own)],
    ] as const) {
      print(`ours, ${source}`, score(folder, alignSets(docs, align)));
      const word = bestOf(folder, docs, jaccard);
      print(`word overlap, ${source}`, word.figures, `at its best floor ${word.floor}`);
      const cosine = bestOf(folder, docs, tfidf);
      print(`TF-IDF cosine, ${source}`, cosine.figures, `at its best floor ${cosine.floor}`);
    }
    if (process.argv.includes('--errors') && part !== 'held') showErrors(gold);
  }
} finally {
  rmSync(temp, { recursive: true });
}
