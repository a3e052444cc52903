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
  /** Writes the text in a frame of the same host. */
  framed?: Template;
}

/** A specimen before its site is known. */
export type Unplaced = Omit<Specimen, 'sheet'> & { sheet: Omit<Sheet, keyof Site> };

/** Puts a page on its site: whose division is the reply's where nothing else is stated. */
export function onSite(page: Unplaced): Specimen {
  const site = siteOf(page.file);
  const divisionCode = divisionOf(site);
  return {
    ...page,
    sheet: { ...site, ...page.sheet },
    details: { ...(divisionCode ? { divisionCode } : {}), ...page.details },
  };
}
