import { planImport } from '@/utils/import';
import { LARGEST_FILE, refused, type ImportPlan } from '@/utils/import/plan';
import { db } from '@/utils/library/db';
import { applyPlan, savedLibrary } from '@/utils/library/exchange';
import { undoImport, type Imported } from '@/utils/library/imported';
import { serve } from '@/utils/thread';

/**
 * Reads a file against the library and holds what it would write until that is asked for, and then
 * what undoing that needs: the page is told what there is to see of it, and never holds the records.
 */

/** What a person is shown of a plan. */
export interface Proposal extends Pick<ImportPlan, 'counts' | 'met'> {
  /** The first faults. */
  unreadable: ImportPlan['unreadable'];
  /** How many there are in all. */
  faults: number;
  /** Captures to be taken whose contacts are covered. */
  redacted: number;
}

/** Faults that are shown; the rest are counted. */
const SHOWN = 50;

let plan: ImportPlan | undefined;
let imported: Imported | undefined;

const jobs = {
  read: async (file: File): Promise<Proposal> => {
    plan =
      file.size > LARGEST_FILE
        ? refused('too-large')
        : await planImport(file.name, new Uint8Array(await file.arrayBuffer()), savedLibrary(db));
    const { content, counts, met, unreadable } = plan;
    return {
      counts,
      met,
      redacted: content.captures.filter((capture) => capture.redacted).length,
      unreadable: unreadable.slice(0, SHOWN),
      faults: unreadable.length,
    };
  },
  /** The plan is kept until it is written: a write that failed can be tried again. */
  write: async (overwrite: boolean): Promise<void> => {
    if (!plan) throw new Error('no file was read');
    imported = await applyPlan(db, plan, overwrite);
    plan = undefined;
  },
  undo: async (): Promise<void> => {
    if (!imported) throw new Error('nothing was written');
    await undoImport(db, imported);
    imported = undefined;
  },
};
export type ImportJobs = typeof jobs;

serve(jobs);
