/** Where a file says it comes from; a claim of the file, as good as the file itself. */
export interface Address {
  url: string;
  from: 'option' | 'saved' | 'canonical';
}

/** Browsers and savers leave their mark before or just inside the root element. */
const MARKED = 4_096;
/** As browsers write it, with the address's length in brackets; as SingleFile does. */
const MARKS = [
  /<!--\s*saved from url=\(\d{4}\)(\S+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s[\s\S]{0,40}?url:\s*(\S+)/,
];

const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:/i.test(url);

/** The address in a saved page's mark; null when there is none. */
export function savedFrom(source: string): string | null {
  const head = source.slice(0, MARKED);
  for (const mark of MARKS) {
    const url = mark.exec(head)?.[1];
    if (url && isWeb(url)) return url;
  }
  return null;
}

/** The absolute address of a page's canonical link; null when there is none. */
export function canonicalOf(document: Document): string | null {
  for (const link of document.querySelectorAll('link[rel~="canonical"]')) {
    const url = link.getAttribute('href')?.trim() ?? '';
    if (isWeb(url)) return url;
  }
  return null;
}

/** The address of a saved page: what the person said, the saver's mark, the page's own word. */
export function addressOfPage(
  source: string,
  document: Document,
  told: string | undefined,
): Address | null {
  if (told !== undefined) return { url: told, from: 'option' };
  const saved = savedFrom(source);
  if (saved) return { url: saved, from: 'saved' };
  const canonical = canonicalOf(document);
  return canonical ? { url: canonical, from: 'canonical' } : null;
}
