import { signal, type ReadonlySignal } from '@preact/signals';
import { faultWords } from '@/components/fault-words';
import { i18n } from '@/components/i18n';
import { totals } from '@/utils/import/plan';
import { readFile, type ReadFile } from './import-file';
import { done, reindex } from './store';

/** A file on its way into the library: read, looked at, written. */
export interface Incoming {
  /** What the file that was read would change. */
  plan: ReadonlySignal<ReadFile | null>;
  working: ReadonlySignal<'reading' | 'writing' | null>;
  failure: ReadonlySignal<string>;
  /** Reads a file; one that was read before is let go of. */
  read: (file: File) => Promise<void>;
  /** Writes what the plan says. What fails has changed nothing, and can be tried again. */
  write: (overwrite: boolean) => Promise<void>;
  /** Lets go of everything. */
  end: () => void;
}

/** A way for files into the library; one file is on it at a time. */
export function createIncoming(): Incoming {
  const plan = signal<ReadFile | null>(null);
  const working = signal<'reading' | 'writing' | null>(null);
  const failure = signal('');
  let open = new AbortController();
  let undoable: typeof done.value = null;
  /** The file that was written last, kept while its notice offers the way back. */
  let written: AbortController | null = null;
  const forget = (): void => {
    written?.abort();
    written = null;
    if (done.value === undoable) done.value = null;
  };

  const read = async (file: File): Promise<void> => {
    // The worker of what was written last knows the way back as long as its notice stands.
    if (open !== written) open.abort();
    if (done.value !== undoable) forget();
    open = new AbortController();
    const { signal: mine } = open;
    working.value = 'reading';
    failure.value = '';
    plan.value = null;
    try {
      plan.value = await readFile(file, mine);
    } catch (error) {
      if (!mine.aborted) failure.value = i18n.t('import.failed', [faultWords(error)]);
    } finally {
      if (!mine.aborted) working.value = null;
    }
  };

  const write = async (overwrite: boolean): Promise<void> => {
    const chosen = plan.value;
    if (!chosen) return;
    const { added, changed, earlier } = totals(chosen.counts);
    working.value = 'writing';
    failure.value = '';
    try {
      await chosen.write(overwrite);
      forget();
      written = open;
      undoable = {
        words: i18n.t('import.done', [String(added + changed + (overwrite ? earlier : 0))]),
        undo: async () => {
          await chosen.undo();
          done.value = { words: i18n.t('import.undone') };
          reindex(false);
        },
      };
      done.value = undoable;
      plan.value = null;
      reindex(false);
    } catch (error) {
      // The transaction has left the library as it was; the plan stays, to be tried again.
      failure.value = i18n.t('import.failed', [faultWords(error)]);
    } finally {
      working.value = null;
    }
  };

  const end = (): void => {
    open.abort();
    written?.abort();
  };

  return { plan, working, failure, read, write, end };
}
