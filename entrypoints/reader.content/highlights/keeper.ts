import { batch, signal, type Signal } from '@preact/signals';
import { describe, Locator, type Located } from '@/utils/anchor';
import type {
  HighlightEdit,
  HighlightDraft,
  PageLibrary,
  SaveAnswer,
} from '@/utils/library/commands';
import { faultOf, LibraryError } from '@/utils/library/faults';
import type { Colour, Highlight, Id } from '@/utils/library/types';
import { cleanHtml } from '@/utils/page/clean';
import type { ArticleText } from '@/utils/page/text-map';
import { sendMessage } from '@/utils/messages';
import { frameAddress } from '@/utils/page/address';
import type { Span } from '@/utils/reading';
import type { ReaderContext } from '../context';
import { copied, NOTHING_YET, type Outcome } from '../copying';
import { quoteOf } from '../quote';
import { insist, newKey } from './insist';
import { isSameSpan, selectedSpan } from './selection';

export type Notice =
  | { kind: 'saved'; answer: SaveAnswer }
  | { kind: 'removed'; highlight: Highlight }
  | { kind: 'failed'; error: unknown; retry: () => void };

export interface Placed {
  highlight: Highlight;
  located: Located;
}

/**
 * What the page keeps in the library, and where it stands here. All changes go to the background
 * and are shown when it has answered, never before.
 */
export class Keeper {
  /** Null until the library has answered. */
  readonly library: Signal<PageLibrary | null> = signal(null);
  readonly placed: Signal<readonly Placed[]> = signal([]);
  readonly notice: Signal<Notice | null> = signal(null);
  readonly busy = signal(false);
  /** The highlight being edited. */
  readonly editing: Signal<Id | null> = signal(null);
  /** The selection that the toolbar stands beside. */
  readonly selected: Signal<Span | null> = signal(null);
  /** What came of copying the selection. */
  readonly copied: Signal<Outcome> = signal(NOTHING_YET);
  readonly trayOpen = signal(false);
  /** The person wanted to keep something where the library keeps nothing. */
  readonly refused = signal(false);
  /** A lost highlight waiting for the person to select its new place. */
  readonly reattaching: Signal<Id | null> = signal(null);
  #article: ArticleText;
  /** What waits for its turn or is being done, by its name: pressed twice, it is done once. */
  readonly #asked = new Map<string, Promise<boolean>>();
  /** What was asked for last; cannot fail. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly reader: ReaderContext) {
    this.#article = reader.article;
  }

  /** The article as it stands now; the reader's own is as it was when read. */
  get article(): ArticleText {
    return this.#article;
  }

  /** True where asking again would not help: a private window, a library newer than the code. */
  get closed(): boolean {
    const hindrance = this.library.value?.hindrance;
    return hindrance === 'private' || hindrance === 'newer';
  }

  /** Resolves once all that was asked for up to now is done or has failed. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Asks the library what it has of this page. @throws when it does not answer. */
  load(): Promise<void> {
    return this.#inTurn(() => this.#load());
  }

  async #load(): Promise<void> {
    const { text } = this.#article;
    const library = await insist(() =>
      sendMessage('readPage', { url: frameAddress(window), text }),
    );
    this.library.value = library;
    this.place();
  }

  /** Finds every highlight in the text as it stands. */
  place(): void {
    const { library, reader } = this;
    const { sha256 = '', same = false, highlights = [] } = library.value ?? {};
    const unchanged = same && this.#article === reader.article;
    const locator = new Locator(this.#article.text, unchanged ? sha256 : '');
    this.placed.value = highlights.map((highlight) => ({
      highlight,
      located: locator.locate(highlight.selectors),
    }));
    const seen = this.placed.value
      .filter(({ highlight, located }) => highlight.anchor !== located.state)
      .map(({ highlight, located }) => ({ id: highlight.id, anchor: located.state }));
    if (seen.length === 0 || reader.lost.value) return;
    // Only what the tray of the library page says hangs on it; the next visit says it again.
    insist(() => sendMessage('noteAnchors', seen.slice(0, 5_000))).catch((error: unknown) =>
      console.warn('fuwen: where highlights stand was not noted', error),
    );
  }

  /** Goes over to the article as it stands after the page has changed it. */
  follow(now: ArticleText): void {
    const { text, root } = this.#article;
    if (now.text === text && now.root === root && this.#intact()) return;
    this.#article = now;
    this.place();
  }

  /** True while every placed highlight still leads to nodes in the page. */
  #intact(): boolean {
    return this.placed.value.every(
      ({ located }) => located.state === 'orphan' || this.#article.rangeOf(located.span) !== null,
    );
  }

  /** Saves the page for whoever tells what came of it. @throws when it is not saved. */
  save(): Promise<SaveAnswer> {
    const key = newKey();
    return this.#inTurn(() => this.#save(key));
  }

  /** The answer comes after the library has committed. */
  async #save(key: string): Promise<SaveAnswer> {
    const { reader } = this;
    const { text } = reader.article;
    const answer = await insist(() =>
      sendMessage('saveReply', {
        key,
        url: frameAddress(window),
        title: document.title,
        charset: document.characterSet.toLowerCase(),
        text,
        html: cleanHtml(reader.article),
        reading: reader.reading,
      }),
    );
    await this.#load();
    return answer;
  }

  saveByHand(): void {
    const key = newKey();
    void this.#do('save', async () => {
      const answer = await this.#save(key);
      this.notice.value = { kind: 'saved', answer };
    });
  }

  /**
   * Highlights a span; the reply is saved first where it is not yet. Words that are highlighted
   * already are opened.
   */
  add(span: Span, given: { colour: Colour; origin?: Highlight['origin'] }, edit = false): void {
    const waiting = this.reattaching.value;
    if (waiting) return this.reattach(waiting, span);
    const keys = { page: newKey(), highlight: newKey() };
    const chosen = selectedSpan(this);
    void this.#do(`add ${span.start}-${span.end}`, async () => {
      const there = this.#on(span);
      if (there) {
        batch(() => {
          this.selected.value = null;
          this.editing.value = there.id;
        });
        return;
      }
      const here = this.#asRead(span);
      const saved = await this.#saved(keys.page);
      const draft: HighlightDraft = {
        key: keys.highlight,
        replyId: saved.replyId,
        captureId: saved.captureId,
        selectors: this.#describe(here, saved.sha256),
        colour: given.colour,
        codes: [],
        tags: [],
        note: '',
        origin: given.origin ?? 'selection',
      };
      const highlight = await insist(() => sendMessage('addHighlight', draft));
      // Other words may be selected by now: they wait for their own colour.
      const now = selectedSpan(this);
      const isLeft = now !== null && !isSameSpan(now, chosen);
      batch(() => {
        this.#put(highlight);
        if (!isLeft) this.selected.value = null;
        if (edit) this.editing.value = highlight.id;
      });
      // The colour is seen, and the caret stays where the person was.
      if (now && !isLeft) getSelection()!.collapseToEnd();
    });
  }

  /** The highlight that stands on just these words, wherever it was made. */
  #on(span: Span): Highlight | null {
    const isOn = ({ located }: Placed): boolean =>
      located.state !== 'orphan' && isSameSpan(located.span, span);
    return this.placed.value.find(isOn)?.highlight ?? null;
  }

  /** Copies a selection with its source; the toolbar beside it says what came of it. */
  async copy(span: Span): Promise<void> {
    this.selected.value = span;
    this.copied.value = await copied(quoteOf(this.reader, this.#article, span));
  }

  /** Changes a highlight; true once the library has it, which calls `kept`, also after a retry. */
  change(id: Id, edit: HighlightEdit, kept?: () => void): Promise<boolean> {
    const key = newKey();
    return this.#do(`change ${key}`, async () => {
      this.#put(await insist(() => sendMessage('changeHighlight', { ...edit, id, key })));
      kept?.();
    });
  }

  /** The newest capture, which is the page as it was read; made where there is none such. */
  async #saved(key: string): Promise<Pick<SaveAnswer, 'replyId' | 'captureId' | 'sha256'>> {
    const { reply, same, sha256 } = this.library.value ?? {};
    if (!reply || !same) return this.#save(key);
    return { replyId: reply.id, captureId: reply.captureId, sha256: sha256! };
  }

  #describe(span: Span, sha256: string): Highlight['selectors'] {
    const { article, reading } = this.reader;
    return describe(article.text, span, reading.outline, sha256);
  }

  /**
   * A span of the text as it stands, in the text as it was read, which is what is saved.
   * @throws where the page has changed these words since.
   */
  #asRead(span: Span): Span {
    const { text } = this.reader.article;
    if (this.#article.text === text) return span;
    const found = new Locator(text).locate(describe(this.#article.text, span));
    if (found.state === 'exact' || found.state === 'moved') return found.span;
    throw new LibraryError('changing');
  }

  /**
   * Puts a lost or changed highlight to the place that the person chose. What is there now is
   * saved with it, so that the words it stands on are kept.
   */
  reattach(id: Id, span: Span): void {
    const keys = { page: newKey(), highlight: newKey() };
    void this.#do(`reattach ${id}`, async () => {
      const here = this.#asRead(span);
      const { captureId, sha256 } = await this.#saved(keys.page);
      const selectors = this.#describe(here, sha256);
      const change = { id, key: keys.highlight, selectors, captureId, anchor: 'exact' as const };
      this.#put(await insist(() => sendMessage('changeHighlight', change)));
      this.reattaching.value = null;
      this.selected.value = null;
    });
  }

  remove(id: Id): void {
    const key = newKey();
    void this.#do(`remove ${id}`, async () => {
      const highlight = await insist(() => sendMessage('removeHighlight', { id, key }));
      batch(() => {
        // Another one may be open by now.
        if (this.editing.value === id) this.editing.value = null;
        this.#drop(id);
        if (highlight) this.notice.value = { kind: 'removed', highlight };
      });
    });
  }

  restore(highlight: Highlight): void {
    const key = newKey();
    void this.#do(`restore ${highlight.id}`, async () => {
      this.#put(await insist(() => sendMessage('restoreHighlight', { highlight, key })));
      this.notice.value = null;
    });
  }

  /** Does a thing after all that was asked for before it, whatever came of that. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Does what a person wants in its turn, once for all that ask for it meanwhile. */
  #do(name: string, work: () => Promise<void>): Promise<boolean> {
    const asked = this.#asked.get(name);
    if (asked) return asked;
    const done = this.#inTurn(() => this.#attempt(work, () => void this.#do(name, work)));
    this.#asked.set(
      name,
      done.finally(() => this.#asked.delete(name)),
    );
    return done;
  }

  /**
   * Does a piece of work. Where the library has lost meanwhile what the page builds on, the page asks
   * what there is, and the work that needs the reply alone is done anew.
   */
  async #upToDate(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const fault = faultOf(error);
      if (fault !== 'gone' && fault !== 'notSaved') throw error;
      await this.#load();
      if (fault === 'gone') throw error;
      await work();
    }
  }

  /** True once it is done; what fails stays on the page with a way to try it again. */
  async #attempt(work: () => Promise<void>, retry: () => void): Promise<boolean> {
    if (this.reader.lost.value) return false;
    this.refused.value = this.closed;
    if (this.closed) return false;
    this.busy.value = true;
    this.notice.value = null;
    try {
      await this.#upToDate(work);
      return true;
    } catch (error) {
      this.notice.value = { kind: 'failed', error, retry };
      return false;
    } finally {
      this.busy.value = false;
    }
  }

  #put(highlight: Highlight): void {
    const now = this.library.value;
    if (!now) return;
    const others = now.highlights.filter(({ id }) => id !== highlight.id);
    this.library.value = { ...now, highlights: [...others, highlight] };
    this.place();
  }

  #drop(id: Id): void {
    const now = this.library.value;
    if (!now) return;
    this.library.value = { ...now, highlights: now.highlights.filter((one) => one.id !== id) };
    this.place();
  }
}
