import { signal } from '@preact/signals';
import { decodePart } from '@/components/decode-part';

export const PAGES = ['replies', 'highlights', 'tray', 'codes', 'exchange', 'backup'] as const;
export type PageName = (typeof PAGES)[number];

export type Route =
  | { page: PageName; code?: string }
  | { page: 'start' }
  | { page: 'reply'; id: string; capture?: string; highlight?: string };

/** Reads a route from the address; whatever is no route leads to the replies. */
export function parseRoute(hash: string): Route {
  const [name, id, capture, highlight] = hash.replace(/^#\/?/, '').split('/').map(decodePart);
  if (name === 'reply' && id)
    return {
      page: 'reply',
      id,
      ...(capture ? { capture } : {}),
      ...(highlight ? { highlight } : {}),
    };
  if (name === 'start') return { page: 'start' };
  if (name === 'highlights' && id) return { page: 'highlights', code: id };
  const page = PAGES.find((known) => known === name);
  return { page: page ?? 'replies' };
}

/** The part of an address that opens a reply, in one of its captures, at a highlight. */
export const replyHash = (id: string, capture = '', highlight = ''): string =>
  `#/${['reply', id, capture, highlight].map(encodeURIComponent).join('/').replace(/\/+$/, '')}`;

/** The part of an address that lists the highlights of a code. */
export const codeHash = (code: string): string => `#/highlights/${encodeURIComponent(code)}`;

export const route = signal<Route>(parseRoute(location.hash));
addEventListener('hashchange', () => (route.value = parseRoute(location.hash)));
