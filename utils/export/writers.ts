import type { Exporter } from './source';

/** The writer of each format, loaded when it is used: writers are heavy. */
export const WRITERS = {
  xlsx: async () => (await import('./xlsx')).xlsx,
  csvLong: async () => (await import('./csv')).csvLong,
  csvWide: async () => (await import('./csv')).csvWide,
  jsonLines: async () => (await import('./jsonl')).jsonLines,
  json: async () => (await import('./json')).json,
  markdown: async () => (await import('./markdown')).markdown,
  docxDigest: async () => (await import('./docx')).docxDigest,
  docxReport: async () => (await import('./docx')).docxReport,
  jsonLd: async () => (await import('./annotation')).jsonLd,
  hypothesis: async () => (await import('./annotation')).hypothesis,
  qdc: async () => (await import('./qda')).qdc,
  qdpx: async () => (await import('./qda')).qdpx,
  gbt7714: async () => (await import('./citations')).gbt7714File,
  ris: async () => (await import('./citations')).risFile,
  bibtex: async () => (await import('./citations')).bibtexFile,
  csl: async () => (await import('./citations')).cslFile,
} satisfies Record<string, () => Promise<Exporter>>;

export type FormatId = keyof typeof WRITERS;
