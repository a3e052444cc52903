import { signal, type ReadonlySignal } from '@preact/signals';

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
function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = luminance(getComputedStyle(at).backgroundColor);
    if (value !== null) return value < DARK_BELOW;
  }
  return false;
}

/** What sites switch between light and dark by, on the root or the body. */
const SWITCHES = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-mode'];

/**
 * Whether the words of `element` stand on a dark ground, now and whenever the system or the page
 * changes between light and dark, until `end`.
 */
export function followGround(element: Element, end: AbortSignal): ReadonlySignal<boolean> {
  const dark = signal(isDark(element));
  // Colours that fade in are not there yet when the attribute is.
  const look = (): void => void (dark.value = isDark(element));
  const { documentElement, body } = element.ownerDocument;
  const observer = new MutationObserver(look);
  for (const root of [documentElement, body])
    observer.observe(root, { attributes: true, attributeFilter: SWITCHES });
  end.addEventListener('abort', () => observer.disconnect(), { once: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal: end });
  documentElement.addEventListener('transitionend', look, { signal: end });
  return dark;
}
