import { signal } from '@preact/signals';
import { decodePart } from '@/components/decode-part';

export const VIEWS = ['matrix', 'side', 'charts'] as const;
export type View = (typeof VIEWS)[number];

/** What the page shows; kept in the address, so reload, back and bookmarks work. */
export type Route =
  | { page: 'home' }
  | { page: 'new'; replies: string[] }
  | { page: 'comparison'; id: string; view: View }
  | { page: 'deadlines' }
  | { page: 'versions'; reply: string };

/** Reads `#c/ID/matrix`, `#new/REPLY,REPLY`, `#deadlines`, `#versions/REPLY`; anything else is home. */
export function parseRoute(hash: string): Route {
  const [page, first = '', second = ''] = hash.replace(/^#/, '').split('/').map(decodePart);
  if (page === 'c' && first)
    return { page: 'comparison', id: first, view: VIEWS.find((v) => v === second) ?? 'matrix' };
  if (page === 'new') return { page: 'new', replies: first.split(',').filter(Boolean) };
  if (page === 'deadlines') return { page: 'deadlines' };
  if (page === 'versions' && first) return { page: 'versions', reply: first };
  return { page: 'home' };
}

/** The part of the address that names a view. */
export function hashOf(route: Route): string {
  const part = encodeURIComponent;
  switch (route.page) {
    case 'home':
      return '#';
    case 'new':
      return `#new/${part(route.replies.join(','))}`;
    case 'comparison':
      return `#c/${part(route.id)}/${route.view}`;
    case 'deadlines':
      return '#deadlines';
    case 'versions':
      return `#versions/${part(route.reply)}`;
  }
}

export const route = signal<Route>(parseRoute(location.hash));
addEventListener('hashchange', () => (route.value = parseRoute(location.hash)));

/** Goes to a view of the page, which can be gone back from. */
export function go(to: Route): void {
  location.hash = hashOf(to);
}
