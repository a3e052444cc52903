import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReply } from '@/utils/extract';
import {
  f1,
  interval,
  loadGold,
  scoreDocument,
  total,
  type Count,
  type Counts,
} from '../tests/quality/score';

/**
 * `npm run quality`: scores every bundled annotated reply and shows what changed against the
 * committed report; `-- --write` makes this the committed report. Of the held replies only figures
 * are ever shown or stored, so that nobody tunes on them.
 */
const REPORT = fileURLToPath(new URL('../docs/quality.json', import.meta.url));
const FOLDERS = ['dev', 'own', 'held'] as const;
const WORST = 12;

interface Report {
  sets: Record<string, { documents: number; counts: Counts }>;
  documents: Record<string, { set: string; measures: number; status: number; entities: number }>;
  /** By document; none of the held. */
  errors: Record<string, string[]>;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const percent = (value: number): string => value.toFixed(1).padStart(5);

function measure(): { report: Report; all: Record<string, Counts[]> } {
  const report: Report = { sets: {}, documents: {}, errors: {} };
  const all: Record<string, Counts[]> = {};
  for (const folder of FOLDERS) {
    const scored: Counts[] = (all[folder] = []);
    for (const [name, gold] of loadGold(folder)) {
      const { counts, errors } = scoreDocument(gold, readReply(gold.text));
      scored.push(counts);
      report.documents[name] = {
        set: folder,
        measures: round(f1(counts['measures'])),
        status: round(f1(counts['status'])),
        entities: round(f1(counts['entities'])),
      };
      if (folder !== 'held') report.errors[name] = errors;
    }
    report.sets[folder] = { documents: scored.length, counts: total(scored) };
  }
  return { report, all };
}

function figure(
  what: string,
  count: Count,
  was: Count | undefined,
  range?: [number, number],
): string {
  const { right, wanted, given } = count;
  const p = given ? (100 * right) / given : 0;
  const r = wanted ? (100 * right) / wanted : 0;
  const change = was ? f1(count) - f1(was) : 0;
  const moved = Math.abs(change) >= 0.05 ? `  ${change > 0 ? '+' : ''}${change.toFixed(1)}` : '';
  const about = range ? `  95% ${range.map((x) => x.toFixed(1)).join('–')}` : '';
  return `  ${what.padEnd(22)} P${percent(p)}  R${percent(r)}  F1${percent(f1(count))}  (${right} of ${wanted}, ${given} given)${about}${moved}`;
}

const MAIN = ['measures', 'measures exact', 'status', 'entities'];
const SHOWN = /^(?:slot|entity|status|detail)\./;

function print(report: Report, all: Record<string, Counts[]>, before: Report | null): void {
  for (const [folder, { documents, counts }] of Object.entries(report.sets)) {
    if (documents === 0) continue;
    const was = before?.sets[folder]?.counts;
    console.log(`\n${folder}: ${documents} documents`);
    for (const what of MAIN)
      if (counts[what])
        console.log(figure(what, counts[what], was?.[what], interval(all[folder]!, what)));
    for (const what of Object.keys(counts)
      .filter((w) => SHOWN.test(w))
      .toSorted())
      console.log(figure(what, counts[what]!, was?.[what]));
    const turned = (from: string, to: string): number =>
      counts[`turned ${from}→${to}`]?.wanted ?? 0;
    const swapped = turned('done', 'planned') + turned('planned', 'done');
    const paired = counts['status']?.wanted ?? 0;
    console.log(`  done↔planned           ${((100 * swapped) / Math.max(1, paired)).toFixed(1)}%`);
    for (const [name, doc] of Object.entries(report.documents)) {
      if (doc.set !== folder) continue;
      console.log(
        `  ${name.padEnd(44)} measures${percent(doc.measures)}  status${percent(doc.status)}  entities${percent(doc.entities)}`,
      );
    }
  }
}

/** Errors that are new and errors that are gone, by document. */
function compare(report: Report, before: Report): void {
  for (const [name, errors] of Object.entries(report.errors)) {
    const old = before.errors[name];
    if (!old) continue;
    const lost = errors.filter((e) => !old.includes(e));
    const gained = old.filter((e) => !errors.includes(e));
    if (lost.length + gained.length === 0) continue;
    console.log(`\n${name}`);
    for (const error of gained) console.log(`  + no more: ${error}`);
    for (const error of lost) console.log(`  - new: ${error}`);
  }
}

function worst(report: Report): void {
  const ranked = Object.entries(report.errors)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 3);
  console.log('\nworst documents that may be looked at');
  for (const [name, errors] of ranked) {
    console.log(`${name}: ${errors.length} errors`);
    for (const error of errors.slice(0, WORST)) console.log(`  ${error}`);
  }
}

const { report, all } = measure();
const before = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : null;
print(report, all, before);
worst(report);
if (before) compare(report, before);
if (process.argv.includes('--write')) {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`);
  console.log('\ndocs/quality.json written');
}
