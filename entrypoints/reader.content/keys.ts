import type { MarkRef } from '@/utils/messages';
import { firstInView, scrollToSpan } from '@/utils/page/scroll';
import { spanOf, type ReaderContext } from './context';
import { nextMeasure, type Place } from './walk';

/** Moves the focus by `step` measures among those shown, by an arrow of the card or without; wraps at either end. */
export function moveMeasure(reader: ReaderContext, step: 1 | -1, arrow?: 1 | -1): void {
  const { reading, hidden } = reader;
  const shown = reading.measures.flatMap((measure, index) =>
    hidden.value.has(measure.status) ? [] : [index],
  );
  const next = nextMeasure(reading.measures, shown, placeOf(reader, shown), step);
  if (next !== null) focusMark(reader, { type: 'measure', index: next }, 'key', arrow);
}

/** Where the person is: at the mark in focus, else where the window's top stands in the text. */
function placeOf(reader: ReaderContext, shown: readonly number[]): Place {
  const mark = reader.focus.value?.mark;
  if (mark?.type === 'measure') return { index: mark.index };
  if (mark) return { at: spanOf(reader, mark)?.start ?? 0 };
  const spans = shown.map((index) => reader.reading.measures[index]!);
  const first = firstInView(reader.article, spans);
  return { at: first ? first.start - 1 : Infinity };
}

/** Brings a mark into view and opens its card, with the keyboard in it. */
export function focusMark(
  reader: ReaderContext,
  mark: MarkRef,
  by: 'key' | 'panel' = 'key',
  arrow?: 1 | -1,
): void {
  const span = spanOf(reader, mark);
  if (!span) return;
  scrollToSpan(reader.article, span);
  reader.focus.value = { mark, by, arrow };
}

/** Alt+Shift+arrows walk from measure to measure; Escape closes the card. */
export function watchKeys(reader: ReaderContext): void {
  document.addEventListener(
    'keydown',
    (event) => {
      // A page may forge events: only the person's own keys count.
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && reader.focus.value) {
        reader.focus.value = null;
        return;
      }
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      moveMeasure(reader, event.key === 'ArrowDown' ? 1 : -1);
    },
    { capture: true, signal: reader.signal },
  );
}
