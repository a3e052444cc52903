import type { MarkKind, Reading, Span } from '@/utils/reading';
import { focusName, highlightName } from './mark-names';
import type { ArticleText } from './text-map';

/** What stands above what where marks overlap: entities over measures, the focus over all. */
const PRIORITY = { measure: 1, entity: 2, focus: 9 } as const;

/** Paints marks by the CSS Custom Highlight API; the page's DOM stays as it is. */
export interface Painter {
  /** Paints every kind but the hidden ones. */
  paint: (reading: Reading, hidden: ReadonlySet<MarkKind>) => void;
  focus: (span: Span | null) => void;
  /** How many ranges are painted. */
  count: () => number;
}

/**
 * A painter over the page's own registry. Every name of ours starts with `fuwen-`; others' are
 * never touched. All of ours go when `signal` is aborted. `isDark` is asked at every painting.
 */
export function createPainter(
  article: ArticleText,
  isDark: () => boolean,
  signal: AbortSignal,
): Painter {
  const own = new Map<string, Highlight>();
  const register = (name: string, highlight: Highlight): void => {
    own.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  const clear = (): void => {
    for (const [name, highlight] of own)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    own.clear();
  };
  signal.addEventListener('abort', clear, { once: true });

  const paintSpans = (spans: readonly Span[], name: string, priority: number): void => {
    const ranges = spans.flatMap((span) => article.rangeOf(span) ?? []);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    register(name, highlight);
  };

  let focused: Span | null = null;
  const paintFocus = (dark: boolean): void => {
    if (focused) paintSpans([focused], focusName(dark), PRIORITY.focus);
  };

  return {
    paint({ measures, entities }, hidden) {
      const dark = isDark();
      clear();
      const groups = new Map<MarkKind, Span[]>();
      const add = (kind: MarkKind, span: Span): void => {
        if (hidden.has(kind)) return;
        const group = groups.get(kind);
        if (group) group.push(span);
        else groups.set(kind, [span]);
      };
      for (const measure of measures) add(measure.status, measure);
      const measureKinds = groups.size;
      for (const entity of entities) add(entity.type, entity);
      for (const [i, [kind, spans]] of [...groups].entries())
        paintSpans(
          spans,
          highlightName(kind, dark),
          i < measureKinds ? PRIORITY.measure : PRIORITY.entity,
        );
      paintFocus(dark);
    },
    focus(span) {
      focused = span;
      const dark = isDark();
      const name = focusName(dark);
      CSS.highlights.delete(name);
      own.delete(name);
      paintFocus(dark);
    },
    count: () => [...own.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  };
}
