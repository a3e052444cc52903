import { signal } from '@preact/signals';
import { readAsked } from '@/utils/library/comparisons';
import type { Id } from '@/utils/library/types';

/** Captures read between two turns of the page: each has its reading unpacked. */
const SLICE = 20;

/** What was asked, by capture; '' where a capture does not say. A capture never changes, nor does this. */
export const asked = signal<ReadonlyMap<Id, string>>(new Map());

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Learns what was asked from captures of which that is not known yet, those named first first. */
export async function learnAsked(captureIds: readonly Id[], until: AbortSignal): Promise<void> {
  const unknown = captureIds.filter((id) => !asked.peek().has(id));
  for (let at = 0; at < unknown.length && !until.aborted; at += SLICE) {
    const found = await readAsked(unknown.slice(at, at + SLICE));
    asked.value = new Map([...asked.peek(), ...found]);
    await turn();
  }
}
