import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReply } from '@/utils/extract';
import { changeLines, setLines, worstLines, type Report } from '../tests/quality/report';
import { f1, loadGold, scoreDocument, total, type Counts } from '../tests/quality/score';

/**
 * `npm run quality`: scores every bundled annotated reply and shows what changed against the
 * committed report; `-- --write` makes this the committed report. Of the held replies only figures
 * are ever shown or stored, so that nobody tunes on them.
 */
const REPORT = fileURLToPath(new URL('../docs/quality.json', import.meta.url));
const FOLDERS = ['dev', 'own', 'held'] as const;

const round = (value: number): number => Math.round(value * 10) / 10;

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
    if (scored.length > 0)
      report.sets[folder] = { documents: scored.length, counts: total(scored) };
  }
  return { report, all };
}

const print = (lines: readonly string[]): void => console.log(`\n${lines.join('\n')}`);

const { report, all } = measure();
const before = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : null;
for (const set of Object.keys(report.sets)) print(setLines(set, report, all[set]!, before));
print(worstLines(report));
if (before) print(changeLines(report, before));
if (process.argv.includes('--write')) {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 1)}\n`);
  console.log('\ndocs/quality.json written');
}
