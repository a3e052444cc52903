import { groupBy } from '@/utils/group-by';
import type {
  Capture,
  Code,
  Comparison,
  FollowUp,
  Highlight,
  LibraryContent,
  Reply,
} from '@/utils/library/types';

/** One reply with all that hangs on it; exporters hold one at a time. */
export interface ReplyBundle {
  reply: Reply;
  /** Newest first; the first is the one that is read and shown. */
  captures: [Capture, ...Capture[]];
  highlights: Highlight[];
}

/** What a format reads of a reply besides its newest capture; the rest is not fetched. */
export interface Also {
  highlights?: boolean;
  /** Captures before the newest. */
  older?: boolean;
}

/** What an export reads: the whole library, one reply, a selection or a comparison. */
export interface ExportSource {
  /** How many replies `bundles` will give, for the progress bar. */
  size: number;
  bundles: (also: Also) => AsyncIterable<ReplyBundle>;
  codes: Code[];
  comparisons: Comparison[];
  followUps: FollowUp[];
}

export interface ExportOptions {
  /** ISO time that the file bears. Given, so that the same library gives the same bytes. */
  generatedAt: string;
  /** Keep the names and telephone numbers of contact persons. */
  contacts: boolean;
  /** Version of the extension. */
  version: string;
}

/** What every format gives: pieces of the file, in order. */
export type Chunks = AsyncGenerator<string | Uint8Array<ArrayBuffer>, void, undefined>;

export type Exporter = (source: ExportSource, options: ExportOptions) => Chunks;

/** Orders captures by the time they were taken, the latest first. */
export const newestFirst = (a: Capture, b: Capture): number => (a.takenAt < b.takenAt ? 1 : -1);

/** The source over records held in memory; a reply without captures is left out. */
export function sourceOf(content: LibraryContent): ExportSource {
  const captures = groupBy(content.captures, ({ replyId }) => replyId);
  const highlights = groupBy(content.highlights, ({ replyId }) => replyId);
  const replies = content.replies.filter(({ id }) => captures.has(id));
  return {
    size: replies.length,
    codes: content.codes,
    comparisons: content.comparisons,
    followUps: content.followUps,
    async *bundles(also) {
      for (const reply of replies) {
        const [first, ...older] = captures.get(reply.id)!.toSorted(newestFirst);
        yield {
          reply,
          captures: [first!, ...(also.older ? older : [])],
          highlights: (also.highlights && highlights.get(reply.id)) || [],
        };
      }
    },
  };
}
