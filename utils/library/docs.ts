import { fold } from './fold';
import type { DocKind, SearchDoc, Sheet } from './schema';
import type { Capture, Highlight, Id, Reply } from './types';

/** Stands between the parts of a document, so that no query matches across two of them. */
const PART = '\u0001';
/** Ends the line of a highlight; folded text holds no white space. */
const LINE = '\n';

const join = (parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [fold(part)] : [])).join(PART);

/** The key under which search keeps what belongs to a reply. */
export const docKey = (kind: DocKind, replyId: Id): string => `${kind}:${replyId}`;

/** The keys of all that search keeps of a reply. */
export const docKeys = (replyId: Id): string[] => [
  docKey('head', replyId),
  docKey('text', replyId),
  docKey('highlights', replyId),
];

/** What kind of document has this key, and whose it is. */
export function ofKey(key: string): { kind: DocKind; owner: Id } {
  const [kind, owner] = key.split(/:(.*)/s) as [DocKind, Id];
  return { kind, owner };
}

/** What stands above a reply's text, and what a person has said of it. */
export function headDoc({ id, details, tags, note }: Reply): SearchDoc {
  const { title, number, docno, proposer, issuer, coorganisers, division, session } = details;
  return {
    key: docKey('head', id),
    segment: 0,
    text: join([
      title,
      number,
      docno,
      proposer?.join(PART),
      issuer,
      coorganisers?.join(PART),
      division,
      session,
      note,
      tags.join(PART),
    ]),
  };
}

/** A reply's text, by its newest capture. */
export const textDoc = ({ replyId, text }: Capture): SearchDoc => ({
  key: docKey('text', replyId),
  segment: 0,
  text: fold(text),
});

const lineOf = ({ selectors, note, tags }: Highlight): string =>
  join([selectors.quote.exact, note, tags.join(PART)]);

/** The highlights of a reply: their words, notes and tags. */
export const highlightsDoc = ({ replyId, highlights }: Sheet): SearchDoc => ({
  key: docKey('highlights', replyId),
  segment: 0,
  text: highlights.map(lineOf).join(LINE),
  ids: highlights.map(({ id }) => id),
});

/** The highlights of a document, each with what stands of it. */
export const linesOf = ({ ids = [], text }: SearchDoc): { id: Id; text: string }[] => {
  const lines = text.split(LINE);
  return ids.map((id, i) => ({ id, text: lines[i]! }));
};
