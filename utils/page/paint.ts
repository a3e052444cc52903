import { focusName, highlightName } from '@/components/marks';
import type { MarkKind, Reading, Span } from '@/utils/reading';
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

/** Luminance (0–1) below which a ground counts as dark. */
const DARK_BELOW = 0.35;

/** Red, green, blue (0–255) and opacity (0–1) of a computed colour, in whatever space it is written. */
function channels(colour: string): number[] {
  if (colour.startsWith('rgb')) return (colour.match(/[\d.]+/g) ?? []).map(Number);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return [];
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

function luminance(colour: string): number | null {
  const [r, g, b, a = 1] = channels(colour);
  if (r === undefined || g === undefined || b === undefined || a < 0.5) return null;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

/** True when the words of `element` stand on a dark ground. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = luminance(getComputedStyle(at).backgroundColor);
    if (value !== null) return value < DARK_BELOW;
  }
  return false;
}

/**
 * A painter over the page's own registry. Every name of ours starts with `fuwen-`; others' are
 * never touched. All of ours go when `signal` is aborted.
 */
export function createPainter(article: ArticleText, signal: AbortSignal): Painter {
  const dark = isDark(article.root);
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

  return {
    paint({ measures, entities }, hidden) {
      const focus = own.get(focusName(dark));
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
      if (focus) register(focusName(dark), focus);
    },
    focus(span) {
      const name = focusName(dark);
      CSS.highlights.delete(name);
      own.delete(name);
      if (span) paintSpans([span], name, PRIORITY.focus);
    },
    count: () => [...own.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  };
}
