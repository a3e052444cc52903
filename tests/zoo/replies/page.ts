import type { Details, Kind } from '@/utils/reading';
import type { Sheet, Template } from './sheet';

/** A page of the zoo before it is written: what is on it, who writes it, what is expected. */
export interface Specimen {
  file: string;
  shape: string;
  kind: Kind;
  template: Template;
  sheet: Sheet;
  details: Details;
  charset?: 'gb18030';
  type?: 'application/xhtml+xml';
  late?: true;
  /** Writes the text in a frame of the same host. */
  framed?: Template;
}
