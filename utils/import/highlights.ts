import type { Capture, Highlight, LibraryContent, Reply } from '@/utils/library/types';

/** Finds the reply and capture that a highlight from outside belongs to. */
export class SavedReplies {
  readonly #replies: Map<string, Reply>;
  readonly #bySha: Map<string, Capture>;
  readonly #byId: Map<string, Capture>;

  constructor({ replies, captures }: LibraryContent) {
    this.#replies = new Map(replies.map((reply) => [bare(reply.url), reply]));
    this.#bySha = new Map(
      captures.map((capture) => [`${capture.replyId} ${capture.sha256}`, capture]),
    );
    this.#byId = new Map(captures.map((capture) => [capture.id, capture]));
  }

  /** The saved reply at `url` and its capture of that hash, else its newest; null when not saved. */
  find(url: string, sha256: string): { reply: Reply; capture: Capture } | null {
    const reply = this.#replies.get(bare(url));
    if (!reply) return null;
    const capture = this.#bySha.get(`${reply.id} ${sha256}`) ?? this.#byId.get(reply.captureId);
    return capture ? { reply, capture } : null;
  }
}

/** An address without fragment. */
const bare = (url: string): string => url.replace(/#.*$/, '');

/**
 * Where a quote stands in a capture, when position and words agree or the words stand there once
 * only; a quote that would have to be guessed is an orphan and keeps the position it came with.
 */
export function place(
  { text }: Capture,
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
