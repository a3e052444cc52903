import { fold } from './fold';
import type { SearchDoc } from './schema';
import type { Capture, Highlight, Reply } from './types';

/** Stands between the parts of a document, so that no query matches across two of them. */
const PART = '\u0001';

const join = (parts: (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? [fold(part)] : [])).join(PART);

/** A reply as search sees it: details, note and tags before the text. */
export function replyDoc(reply: Reply, capture: Capture): SearchDoc {
  const { details, tags, note, id } = reply;
  const { title, number, docno, proposer, issuer, coorganisers, division, session } = details;
  return {
    key: `reply:${id}`,
    owner: id,
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
      capture.text,
    ]),
  };
}

/** A highlight as search sees it: its words, note and tags. */
export const highlightDoc = ({ id, replyId, selectors, note, tags }: Highlight): SearchDoc => ({
  key: `highlight:${id}`,
  owner: replyId,
  segment: 0,
  text: join([selectors.quote.exact, note, tags.join(PART)]),
});
