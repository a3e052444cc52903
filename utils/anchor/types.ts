import type { Span } from '@/utils/reading';
import type { Piece } from '@/utils/text/diff';

/** Where a highlight stands, in several ways; the library keeps it as is (Selectors there). */
export interface AnchorSelectors {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span;
  /** Hash of the text that the position counts in; empty when it is not known. */
  capture: string;
  /** Headings from the top down. */
  section: string[];
  /** Most characters of context that another place with the same words shared; absent without one. */
  rival?: number;
}

/**
 * Where a quote stands now. `exact`: where it stood. `moved`: the same words elsewhere. `changed`:
 * its place, with other words, and what differs. `orphan`: nowhere that is certain; `near` is a
 * place to offer to the person, where figures or denials differ or the quote is too short.
 */
export type Located =
  | { state: 'exact' | 'moved'; span: Span }
  | { state: 'changed'; span: Span; diff: Piece[] }
  | { state: 'orphan'; near?: { span: Span; diff: Piece[] } };
