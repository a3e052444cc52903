import type { Attachment, Details, Kind } from '@/utils/reading';

/** A file of the zoo and the address it stands for; the page's own name in it, if it has one, is a lie. */
export interface ZooFile {
  /** Path below tests/fixtures/pages/zoo. */
  file: string;
  /** Invented address under a real host; `http:` and `https:` as the site would have it. */
  url: string;
  /** The bytes of the file; a server of these pages names no charset. */
  charset: 'utf-8' | 'gb18030';
  /** As the server says it; `text/html` when left out. */
  type?: 'text/html' | 'application/xhtml+xml' | 'application/json' | 'text/javascript';
}

/** One page of the zoo and everything that is expected of it. */
export interface ZooPage extends ZooFile {
  /** The system it is made after and what is odd about it, in a few words. */
  shape: string;
  kind: Kind;
  /** What else the page loads from its own host: frames, scripts, fragments. */
  loads?: readonly ZooFile[];
  /** Index into `loads` of the frame that holds the article; left out when the page itself does. */
  frame?: number;
  /** The text is put in by a script after load. */
  late?: true;
  /** Exactly the details of a reply: a field that is not here must not be found. */
  details?: Details;
  /** The files that the article links to; none where this is left out. */
  attachments?: readonly Attachment[];
  /** The article's text begins and ends so; white space counts for nothing. */
  body?: { first: string; last: string };
}
