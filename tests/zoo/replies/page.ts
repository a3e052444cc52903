import type { Attachment, Details, Kind } from '@/utils/reading';
import type { Sheet, Template } from './sheet';
import { divisionOf, siteOf, type Site } from './sites';

/** A page of the zoo before it is written: what is on it, who writes it, what is expected. */
export interface Specimen {
  file: string;
  shape: string;
  kind: Kind;
  template: Template;
  sheet: Sheet;
  details: Details;
  attachments?: readonly Attachment[];
  charset?: 'gb18030';
  type?: 'application/xhtml+xml';
  late?: true;
  /** Nothing on the page says when it was published. */
  undated?: true;
  /** Writes the text in a frame of the same host. */
  framed?: Template;
}

/** A specimen before its site is known. */
export type Unplaced = Omit<Specimen, 'sheet'> & { sheet: Omit<Sheet, keyof Site> };

/** 2025-08-05 or 2025年08月05日, with or without the hour, as a date. */
const dayOf = (published: string): string => published.split(/\D/, 3).join('-');

/**
 * Puts a page on its site: whose division is the reply's, and whose day of publication the reply's
 * own, where nothing else is stated.
 */
export function onSite(page: Unplaced): Specimen {
  const site = siteOf(page.file);
  const divisionCode = divisionOf(site);
  return {
    ...page,
    sheet: { ...site, ...page.sheet },
    details: {
      ...(divisionCode ? { divisionCode } : {}),
      ...(page.undated ? {} : { published: dayOf(site.published) }),
      ...page.details,
    },
  };
}
