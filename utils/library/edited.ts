import { changed } from '@/utils/list-change';
import type { HighlightEdit } from './commands';
import { withCodes } from './coder';
import type { Highlight } from './types';

/** Where a highlight stands, and in what. */
type Place = Pick<Highlight, 'selectors' | 'captureId' | 'anchor'>;

/**
 * A highlight with a change made to it as it is stored; a code that is given is signed by the coder and
 * proposed no longer.
 */
export function edited(
  highlight: Highlight,
  edit: HighlightEdit & Partial<Place>,
  coder: string,
): Highlight {
  const codes = changed(highlight.codes, edit.codes);
  const { codes: _, ...rest } = edit;
  return {
    ...withCodes(highlight, codes, coder),
    ...rest,
    proposed: changed(highlight.proposed, edit.proposed).filter((code) => !codes.includes(code)),
    tags: changed(highlight.tags, edit.tags),
  };
}
