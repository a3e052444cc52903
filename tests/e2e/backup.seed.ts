import { gzipSync } from 'node:zlib';
import { recordLine, zeroCounts } from '@/utils/library/backup-format';
import { COLLECTIONS } from '@/utils/library/schema';
import type { LibraryContent } from '@/utils/library/types';
import { sampleLibrary } from '../fixtures/library/sample';

/** Highlights of every reply of `manyReplies`. */
export const EACH = 10;

const uuid = (kind: number, n: number): string =>
  `0000000${kind}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** A library large enough to be stopped while it is written or read; saved at `at`. */
export function manyReplies(count: number, at: string): LibraryContent {
  const {
    replies: [reply],
    captures: [capture],
    highlights: [highlight],
  } = sampleLibrary();
  const numbers = Array.from({ length: count }, (_, n) => n);
  const own = (n: number) => ({ replyId: uuid(1, n), captureId: uuid(2, n) });
  const url = (n: number): string => `https://www.example.gov.cn/${n}.html`;
  return {
    replies: numbers.map((n) => ({
      ...reply!,
      id: uuid(1, n),
      captureId: uuid(2, n),
      url: url(n),
      savedAt: at,
      changedAt: at,
    })),
    captures: numbers.map((n) => ({
      ...capture!,
      id: uuid(2, n),
      replyId: uuid(1, n),
      url: url(n),
    })),
    codes: [],
    highlights: numbers.flatMap((n) =>
      Array.from({ length: EACH }, (_, i) => ({
        ...highlight!,
        ...own(n),
        id: uuid(3, n * EACH + i),
        codes: [],
        proposed: [],
      })),
    ),
    comparisons: [],
    followUps: [],
  };
}

/** Replies with all that hangs on them, by table, as they lie in the database. */
export const storedForm = ({ replies, captures, highlights }: LibraryContent) => ({
  replies,
  captures,
  sheets: replies.map(({ id }) => {
    const own = highlights.filter(({ replyId }) => replyId === id);
    return { replyId: id, highlights: own, ids: own.map((one) => one.id) };
  }),
});

/** The backup file of a library. */
export function backupOf(library: LibraryContent, madeAt: string): Buffer {
  const lines = COLLECTIONS.flatMap((table) =>
    library[table].map((record) => recordLine(table, record)),
  );
  const counts = zeroCounts();
  for (const table of COLLECTIONS) counts[table] = library[table].length;
  const head = { format: 'fuwen-backup', version: 2, madeAt, engine: '0.1.0', counts };
  return gzipSync(`${JSON.stringify(head)}\n${lines.join('')}{"end":${lines.length}}\n`);
}
