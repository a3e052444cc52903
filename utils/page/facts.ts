import type { PageFacts } from '@/utils/reading';

/** More metas than any page has; a hostile page may have millions. */
const METAS_MAX = 200;
const CONTENT_MAX = 500;

/** What a page says of itself beside its text. Nothing here is to be trusted. */
export function pageFacts(document: Document, url: string): PageFacts {
  const metas: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const meta of [...document.querySelectorAll('meta[name]')].slice(0, METAS_MAX)) {
    const name = (meta.getAttribute('name') ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').slice(0, CONTENT_MAX).trim();
    if (name && content) (metas[name] ??= []).push(content);
  }
  return { url, title: (document.title ?? '').slice(0, CONTENT_MAX), metas };
}
