import { withoutPlace } from '@/utils/reply/address';
import type { Capture, Highlight, Id } from '@/utils/library/types';
import type { SavedLibrary } from './library';

/** What of a capture is needed to place a highlight in it. */
type Text = Pick<Capture, 'id' | 'replyId' | 'text' | 'sha256' | 'takenAt'>;

/** Replies looked up at a time, so that no more of their captures than these are held whole. */
const SLICE = 50;

/** Finds the reply and capture that a highlight from outside belongs to. */
export class SavedReplies {
  readonly #replies = new Map<string, { id: Id; newest: Id }>();
  readonly #bySha = new Map<string, Text>();
  readonly #byId = new Map<Id, Text>();

  private constructor() {}

  /** The replies at those addresses, as they are in the library now. */
  static async at(library: SavedLibrary, urls: Iterable<string>): Promise<SavedReplies> {
    const saved = new SavedReplies();
    const there = new Map((await library.addresses()).map(([url, id]) => [withoutPlace(url), id]));
    const wanted = new Set([...urls].flatMap((url) => there.get(withoutPlace(url)) ?? []));
    const ids = [...wanted];
    for (let from = 0; from < ids.length; from += SLICE)
      await saved.#take(library, ids.slice(from, from + SLICE));
    return saved;
  }

  async #take(library: SavedLibrary, ids: readonly Id[]): Promise<void> {
    const [replies, captures] = await Promise.all([
      library.records('replies', ids),
      library.capturesOf(ids),
    ]);
    for (const { id, url, captureId } of replies)
      this.#replies.set(withoutPlace(url), { id, newest: captureId });
    for (const { id, replyId, text, sha256, takenAt, redacted } of captures) {
      const own = { id, replyId, text, sha256, takenAt };
      const key = `${replyId} ${sha256}`;
      // A copy with its contacts covered goes behind the whole text.
      if (!redacted || !this.#bySha.has(key)) this.#bySha.set(key, own);
      this.#byId.set(id, own);
    }
  }

  /** The capture of that hash of the reply at `url`, else its newest; null when not saved. */
  find(url: string, sha256: string): Text | null {
    const reply = this.#replies.get(withoutPlace(url));
    if (!reply) return null;
    return this.#bySha.get(`${reply.id} ${sha256}`) ?? this.#byId.get(reply.newest) ?? null;
  }
}

/**
 * Where a quote stands in a capture, when position and words agree or the words stand there once
 * only; a quote that would have to be guessed is an orphan and keeps the position it came with.
 */
export function place(
  { text }: Pick<Capture, 'text'>,
  exact: string,
  position: { start: number; end: number } | null,
): Pick<Highlight, 'anchor'> & { position: { start: number; end: number } } {
  if (position && text.slice(position.start, position.end) === exact)
    return { anchor: 'exact', position };
  const at = text.indexOf(exact);
  if (at !== -1 && text.indexOf(exact, at + 1) === -1)
    return { anchor: 'moved', position: { start: at, end: at + exact.length } };
  return { anchor: 'orphan', position: position ?? { start: 0, end: 0 } };
}
