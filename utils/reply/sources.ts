import type { Evidence, PageFacts, SectionRole, Span } from '@/utils/reading';
import { condense, rawSpan } from '@/utils/text/condense';
import type { Line } from '@/utils/text/lines';
import type { Structure } from '@/utils/text/structure';

/** A detail as it was found: its words, and the rule that found them. */
export interface Found {
  value: string;
  /** In the condensed text; what the page prints beside the article has none. */
  span?: Span;
  rule: string;
  source: Evidence['source'];
  /** The words as the page prints them, where they have no span. */
  printed?: string;
}

/** A line in which details are looked for, condensed. */
export interface Place {
  text: string;
  /** Offset in the article's condensed text; null beside the article. */
  start: number | null;
  role: SectionRole | 'heading' | 'beside';
  source: Evidence['source'];
  /** The words of a span of `text` as the page prints them; the article's are found by offset. */
  printed?: (span: Span) => string;
}

/** Everything that may state a detail, in the order in which it is believed. */
export interface Sources {
  structure: Structure;
  /** The lines of the article. */
  lines: readonly Place[];
  /** The title above the article, where the page prints one. */
  heading: readonly Place[];
  /** Tables of fields, date and source around the article. */
  beside: readonly Place[];
  /** The lines up to the opening formula. */
  head: readonly Place[];
}

const HEAD_ROLES = new Set(['title', 'index', 'furniture', 'salutation', 'opening']);

/**
 * Where details are looked for, the lines of the article first and what the page prints beside it.
 */
export function readSources(structure: Structure, page: PageFacts | undefined): Sources {
  const lines = structure.lines.map(({ start, end, role }: Line): Place => ({
    text: structure.text.slice(start, end),
    start,
    role,
    source: 'text',
  }));
  const opening = lines.findIndex(({ role }) => role === 'opening');
  const printed = (words: string, role: 'heading' | 'beside'): Place => {
    const raw = words.trim();
    const condensed = condense(raw);
    return {
      text: condensed.text,
      start: null,
      role,
      source: 'page',
      printed: (span) => {
        const { start, end } = rawSpan(condensed, span);
        return raw.slice(start, end);
      },
    };
  };
  return {
    structure,
    lines,
    heading: page?.heading ? [printed(page.heading, 'heading')] : [],
    beside: (page?.around ?? []).map((text) => printed(text, 'beside')),
    head: lines.filter(({ role }, i) => HEAD_ROLES.has(role) && (opening === -1 || i <= opening)),
  };
}

/** The lines of the article that play one of the roles. */
export const withRole = ({ lines }: Sources, ...roles: SectionRole[]): Place[] =>
  lines.filter(({ role }) => (roles as string[]).includes(role));

/** What `length` characters of a place from `at` on are, as something found. */
export function found(place: Place, at: number, value: string, rule: string): Found {
  const { start, source, printed } = place;
  const span = { start: at, end: at + value.length };
  return {
    value,
    ...(start === null ? {} : { span: { start: start + at, end: start + span.end } }),
    ...(printed ? { printed: printed(span) } : {}),
    rule,
    source,
  };
}

/** The match of `pattern` in one of the places, first place first; its first group is the value when there is one. */
export function findIn(places: readonly Place[], pattern: RegExp, rule: string): Found | null {
  for (const place of places) {
    const match = pattern.exec(place.text);
    if (!match) continue;
    const value = match.slice(1).find((group) => group !== undefined) ?? match[0];
    return found(place, match.index + match[0].lastIndexOf(value), value, rule);
  }
  return null;
}
