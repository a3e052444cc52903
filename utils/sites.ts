/** Hosts that only government bodies may register: the manifest asks for these. */
export const GOVERNMENT_SITES = '*://*.gov.cn/*';

/** Whether the extension may read a page: it may, it could be asked for, or it is not possible. */
export type Access = 'granted' | 'askable' | 'closed';

const HOST = /^(?:\*\.)?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;

const hasHost = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/** What a person names: a site by itself, all below it (`any`), or a page by its address. */
function siteIn(words: string): { any: boolean; url: URL } | null {
  const bare = words.trim().toLowerCase();
  const any = bare.startsWith('*.');
  const address = /^[a-z][a-z\d+.-]*:\/\//.test(bare)
    ? bare
    : `http://${any ? bare.slice(2) : bare}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return hasHost(url) ? { any, url } : null;
}

/**
 * The host that a person names: by itself, with `*.` for all below it, or as the address of a page.
 * Punycode, without port, as permissions have it; null when it is no host.
 */
export function hostFrom(words: string): string | null {
  const site = siteIn(words);
  if (!site) return null;
  const { any, url } = site;
  const host = (any ? '*.' : '') + url.hostname;
  return HOST.test(host) || (!any && (ADDRESS.test(host) || host === 'localhost')) ? host : null;
}

/** The one host that a person names, with its port, as a page's address has it; null when it is none. */
export function exactHostFrom(words: string): string | null {
  const site = siteIn(words);
  return site && !site.any && hostFrom(words) !== null ? site.url.host : null;
}

/** The permission for a host, http and https, any port. */
export const patternOf = (host: string): string => `*://${host}/*`;

/** The host of a permission of that form. */
export const hostOfPattern = (pattern: string): string =>
  pattern.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');

const isGovernment = (host: string): boolean => /(?:^|\.)gov\.cn$/i.test(host);

/** Permissions beyond those of the manifest. */
export const beyondGovernment = (origins: readonly string[]): string[] =>
  origins.filter((origin) => !isGovernment(hostOfPattern(origin)));

/** The permission that covers one page and no more; null where there is none, as for files. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return hasHost(url) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** The permission to ask for, so that a page may be read unasked; null where there is none. */
export function permissionFor(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!hasHost(url)) return null;
  // A government's host is asked for together with all others.
  return isGovernment(url.hostname) ? GOVERNMENT_SITES : patternOf(url.hostname);
}
