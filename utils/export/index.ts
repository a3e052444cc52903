import type { FormatId } from './writers';

/** What an export may cover. */
export type Scope = 'library' | 'reply' | 'selection' | 'comparison' | 'codebook';

export interface Format {
  id: FormatId;
  extension: string;
  /** Tells its file from that of another format with the same extension. */
  variant?: string;
  mime: string;
  scopes: readonly Scope[];
  /** Text formats can be previewed by their first lines. */
  text: boolean;
  /** For one that is no text: the text format whose first lines show what it holds. */
  shownAs?: FormatId;
}

const EVERYWHERE: readonly Scope[] = ['library', 'reply', 'selection', 'comparison'];

/** Every format that can be written; names and explanations stand in the locales under `export`. */
export const FORMATS: readonly Format[] = [
  {
    id: 'xlsx',
    extension: 'xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    scopes: EVERYWHERE,
    text: false,
    shownAs: 'csvLong',
  },
  {
    id: 'csvLong',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'csvWide',
    extension: 'csv',
    variant: 'wide',
    mime: 'text/csv;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'jsonLines',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'markdown',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'docxDigest',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    scopes: ['reply', 'selection', 'library'],
    text: false,
    shownAs: 'markdown',
  },
  {
    id: 'docxReport',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    scopes: ['comparison'],
    text: false,
  },
  {
    id: 'jsonLd',
    extension: 'jsonld',
    mime: 'application/ld+json',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'hypothesis',
    extension: 'jsonl',
    variant: 'hypothesis',
    mime: 'application/x-ndjson',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'qdc',
    extension: 'qdc',
    mime: 'application/xml',
    scopes: ['library', 'codebook'],
    text: true,
  },
  {
    id: 'qdpx',
    extension: 'qdpx',
    mime: 'application/zip',
    scopes: EVERYWHERE,
    text: false,
    shownAs: 'qdc',
  },
  {
    id: 'gbt7714',
    extension: 'txt',
    mime: 'text/plain;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'ris',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mime: 'application/x-bibtex',
    scopes: EVERYWHERE,
    text: true,
  },
  {
    id: 'csl',
    extension: 'json',
    variant: 'csl',
    mime: 'application/vnd.citationstyles.csl+json',
    scopes: EVERYWHERE,
    text: true,
  },
];

/** The formats that a scope offers. */
export const formatsFor = (scope: Scope): readonly Format[] =>
  FORMATS.filter(({ scopes }) => scopes.includes(scope));
