import { failureOf, type Failure } from '@/utils/library/faults';
import { planImport } from '@/utils/import';
import { LARGEST_FILE, refused, type ImportPlan } from '@/utils/import/plan';
import { db } from '@/utils/library/db';
import { applyPlan, savedLibrary } from '@/utils/library/exchange';

/**
 * Reads a file against the library and holds what it would write until that is asked for: the page
 * is told what there is to see of it, and never holds the records.
 */

export type ToImport = { do: 'read'; file: File } | { do: 'write'; overwrite: boolean };
/** What a person is shown of a plan. */
export interface Proposal extends Pick<ImportPlan, 'counts' | 'met'> {
  /** The first faults. */
  unreadable: ImportPlan['unreadable'];
  /** How many there are in all. */
  faults: number;
  /** Captures to be taken whose contacts are covered. */
  redacted: number;
}
export type FromImport = { proposal: Proposal } | { written: true } | { failure: Failure };

/** Faults that are shown; the rest are counted. */
const SHOWN = 50;

const say = (message: FromImport): void => postMessage(message);

let plan: ImportPlan | undefined;

async function run(asked: ToImport): Promise<void> {
  if (asked.do === 'write') {
    if (!plan) throw new Error('no file was read');
    // Written or not, it is kept: a write that failed can be tried again.
    await applyPlan(db, plan, asked.overwrite);
    return say({ written: true });
  }
  const { file } = asked;
  plan =
    file.size > LARGEST_FILE
      ? refused('too-large')
      : await planImport(file.name, new Uint8Array(await file.arrayBuffer()), savedLibrary(db));
  const { content, counts, met, unreadable } = plan;
  const redacted = content.captures.filter((capture) => capture.redacted).length;
  say({
    proposal: {
      counts,
      met,
      redacted,
      unreadable: unreadable.slice(0, SHOWN),
      faults: unreadable.length,
    },
  });
}

addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  run(data).catch((error: unknown) => say({ failure: failureOf(error) }));
});
