import type { Exporter } from './source';

/** What an export may cover. */
export type Scope = 'library' | 'reply' | 'selection' | 'comparison';

export interface Format {
  id: string;
  extension: string;
  mime: string;
  scopes: readonly Scope[];
  /** Text formats can be previewed by their first lines. */
  text: boolean;
  /** Loaded when it is used: writers are heavy. */
  load: () => Promise<Exporter>;
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
    load: async () => (await import('./xlsx')).xlsx,
  },
  {
    id: 'csvLong',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./csv')).csvLong,
  },
  {
    id: 'csvWide',
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./csv')).csvWide,
  },
  {
    id: 'jsonLines',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./jsonl')).jsonLines,
  },
  {
    id: 'json',
    extension: 'json',
    mime: 'application/json',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./json')).json,
  },
  {
    id: 'markdown',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./markdown')).markdown,
  },
  {
    id: 'docxDigest',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    scopes: ['reply', 'selection', 'library'],
    text: false,
    load: async () => (await import('./docx')).docxDigest,
  },
  {
    id: 'docxReport',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    scopes: ['comparison'],
    text: false,
    load: async () => (await import('./docx')).docxReport,
  },
  {
    id: 'jsonLd',
    extension: 'jsonld',
    mime: 'application/ld+json',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./annotation')).jsonLd,
  },
  {
    id: 'hypothesis',
    extension: 'jsonl',
    mime: 'application/x-ndjson',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./annotation')).hypothesis,
  },
  {
    id: 'qdc',
    extension: 'qdc',
    mime: 'application/xml',
    scopes: ['library'],
    text: true,
    load: async () => (await import('./qda')).qdc,
  },
  {
    id: 'qdpx',
    extension: 'qdpx',
    mime: 'application/zip',
    scopes: EVERYWHERE,
    text: false,
    load: async () => (await import('./qda')).qdpx,
  },
  {
    id: 'gbt7714',
    extension: 'txt',
    mime: 'text/plain;charset=utf-8',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./citations')).gbt7714File,
  },
  {
    id: 'ris',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./citations')).risFile,
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mime: 'application/x-bibtex',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./citations')).bibtexFile,
  },
  {
    id: 'csl',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    scopes: EVERYWHERE,
    text: true,
    load: async () => (await import('./citations')).cslFile,
  },
];

/** The formats that a scope offers. */
export const formatsFor = (scope: Scope): readonly Format[] =>
  FORMATS.filter(({ scopes }) => scopes.includes(scope));
