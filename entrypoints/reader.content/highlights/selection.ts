import { snap } from '@/utils/anchor';
import type { MarkRef } from '@/utils/messages';
import { offsetAt } from '@/utils/page/hit';
import type { Span } from '@/utils/reading';
import { spanOf } from '../context';
import type { Keeper } from './keeper';

/** A selection by keyboard counts when it has rested this long, in milliseconds. */
const REST = 350;
/** Longer selections are whole pages, not highlights. */
const LONGEST = 5_000;

/** What is selected in the article, as offsets into its text. */
export function selectedSpan({ article }: Keeper): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = article.offsetOf(range.startContainer, range.startOffset);
  const end = article.offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start || end - start > LONGEST) return null;
  return { start, end };
}

/** True for two spans of the same words, and for none and none. */
export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a?.start === b?.start && a?.end === b?.end;

/** The smallest kept highlight over an offset. */
export function keptAt({ placed }: Keeper, at: number): string | null {
  let best: { id: string; length: number } | null = null;
  for (const { highlight, located } of placed.value) {
    if (located.state === 'orphan') continue;
    const { start, end } = located.span;
    if (at >= start && at < end && (!best || end - start < best.length))
      best = { id: highlight.id, length: end - start };
  }
  return best?.id ?? null;
}

/** Follows the selection, clicks on what is kept, and the keys of highlighting. */
export function watchSelection(keeper: Keeper): void {
  const { reader } = keeper;
  const { signal, layer } = reader;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const onLayer = (event: Event): boolean => event.composedPath().includes(layer.host);

  const take = (): void => {
    if (reader.lost.value) return;
    const span = selectedSpan(keeper);
    if (!span) return;
    keeper.editing.value = null;
    keeper.refused.value = keeper.closed;
    if (!keeper.closed) keeper.selected.value = snap(keeper.article.text, span);
  };
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      // The toolbar's own fields move the selection, too: it stays until the page is clicked.
      if (getSelection()?.isCollapsed ?? true) return;
      timer = setTimeout(take, REST);
    },
    { signal },
  );
  // Words may have been selected while the page was still being read.
  if (selectedSpan(keeper)) timer = setTimeout(take, REST);
  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || onLayer(event)) return;
      clearTimeout(timer);
      timer = setTimeout(take, 0);
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || onLayer(event)) return;
      keeper.selected.value = null;
      keeper.refused.value = false;
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || onLayer(event)) return;
      if ((event.target as Element | null)?.closest?.('a, button, input, select, textarea')) return;
      if (!(getSelection()?.isCollapsed ?? true)) return;
      const at = offsetAt(keeper.article, event.clientX, event.clientY);
      const id = at === null ? null : keptAt(keeper, at);
      keeper.editing.value = id;
      // What a person has marked comes before what the rules have.
      if (id) setTimeout(() => (reader.focus.value = null), 0);
    },
    { capture: true, signal },
  );
  document.addEventListener('keydown', (event) => onKey(keeper, event), { capture: true, signal });
}

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

function onKey(keeper: Keeper, event: KeyboardEvent): void {
  if (!event.isTrusted) return;
  const { reader } = keeper;
  if (event.key === 'Escape') {
    keeper.selected.value = null;
    keeper.editing.value = null;
    keeper.reattaching.value = null;
    keeper.refused.value = false;
    return;
  }
  const onLayer = event.composedPath().includes(reader.layer.host);
  // The layer's tree is closed: what has the focus in it only its root can tell.
  const target = onLayer ? reader.layer.activeElement : event.target;
  if (target instanceof Element && target.matches(TYPING)) return;
  const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
  const inCard = reader.focus.value !== null && onLayer;
  const plainH = !event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyH';
  if (chord && event.code === 'KeyS') {
    event.preventDefault();
    keeper.saveByHand();
  } else if (chord && event.code === 'KeyC') {
    const selection = selectionNow(keeper);
    if (!selection) return;
    event.preventDefault();
    void keeper.copy(selection);
  } else if ((chord && event.code === 'KeyH') || (plainH && inCard)) {
    event.preventDefault();
    const selection = selectionNow(keeper);
    const mark = reader.focus.value?.mark;
    // Words that were selected before the card was opened are not what its key is for.
    if (mark && (onLayer || !selection)) keepMark(keeper, mark);
    else if (selection) keeper.add(selection, { colour: 'yellow' });
  }
}

/** What is selected at this moment, as the toolbar shows it or would. */
function selectionNow(keeper: Keeper): Span | null {
  const raw = selectedSpan(keeper);
  const shown = keeper.selected.value;
  // The toolbar follows a selection by keyboard after a while: it may stand beside other words.
  return !raw || isSameSpan(shown, raw) ? shown : snap(keeper.article.text, raw);
}

/** Highlights the words of a mark and opens the editor in the place of its card. */
export function keepMark(keeper: Keeper, mark: MarkRef): void {
  const { reader } = keeper;
  const span = spanOf(reader, mark);
  if (!span) return;
  keeper.add({ start: span.start, end: span.end }, { colour: 'yellow', origin: mark.type }, true);
  reader.focus.value = null;
}
