import { markAt } from '@/utils/page/hit';
import type { MarkRef } from '@/utils/messages';
import type { ReaderContext } from './context';

/** The pointer rests this long on a mark before its card opens, in milliseconds. */
const HOVER_DELAY = 350;
/** … and may be away this long before the card closes, so that it can reach the card. */
const LEAVE_DELAY = 300;

const same = (a: MarkRef | undefined, b: MarkRef | null): boolean =>
  a?.type === b?.type && a?.index === b?.index;

/** A person who has words selected is at work on them: no card gets in their way. */
const selecting = (): boolean => !(getSelection()?.isCollapsed ?? true);

/** Opens the card of the mark under the pointer: after a rest, or at once by a click. */
export function watchPointer(reader: ReaderContext): void {
  const { article, reading, hidden, focus, layer, signal } = reader;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (delay: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const shown = ({ type, index }: MarkRef): boolean =>
    !hidden.value.has(
      type === 'measure' ? reading.measures[index]!.status : reading.entities[index]!.type,
    );
  const under = ({ clientX, clientY }: MouseEvent): MarkRef | null =>
    markAt(article, reading, shown, clientX, clientY);
  const onLayer = (event: Event): boolean => event.composedPath().includes(layer.host);

  let frame = 0;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (onLayer(event) || event.buttons !== 0 || selecting()) return clearTimeout(timer);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const mark = under(event);
        const current = focus.value;
        if (mark && !same(current?.mark, mark)) {
          // A card that was asked for stays until another is asked for.
          if (current && current.by !== 'pointer') return;
          later(HOVER_DELAY, () => (focus.value = { mark, by: 'pointer' }));
        } else if (!mark && current?.by === 'pointer')
          later(LEAVE_DELAY, () => (focus.value = null));
        else if (!mark) clearTimeout(timer);
      });
    },
    { passive: true, signal },
  );

  document.addEventListener(
    'selectionchange',
    () => {
      if (!selecting()) return;
      clearTimeout(timer);
      if (focus.value?.by === 'pointer') focus.value = null;
    },
    { signal },
  );

  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || onLayer(event)) return;
      // Links stay links, and a selection is no click.
      if ((event.target as Element | null)?.closest?.('a, button, input, select, textarea')) return;
      if (selecting()) {
        // The first of two clicks opened the card, the second selects words.
        if (event.detail > 1) focus.value = null;
        return;
      }
      clearTimeout(timer);
      const mark = under(event);
      focus.value = mark ? { mark, by: 'click' } : null;
    },
    { capture: true, signal },
  );
}
