import type { SavedLibrary } from './library';
import { LARGEST_FILE, refused, totals, type Importer, type ImportPlan } from './plan';

interface Source {
  id: string;
  extensions: readonly string[];
  load: () => Promise<Importer>;
}

/** Every format that can be read; the first that claims a file's ending takes it. */
const SOURCES: readonly Source[] = [
  { id: 'csv', extensions: ['csv'], load: async () => (await import('./csv')).importCsv },
  { id: 'qdc', extensions: ['qdc'], load: async () => (await import('./qdc')).importQdc },
  {
    id: 'annotation',
    extensions: ['jsonld', 'jsonl', 'ndjson'],
    load: async () => (await import('./annotation')).importAnnotations,
  },
  { id: 'json', extensions: ['json'], load: async () => (await import('./json')).importJson },
];

/** Reads a file as its ending says, against the library as it is; writes nothing. */
export async function planImport(
  name: string,
  bytes: Uint8Array,
  library: SavedLibrary,
): Promise<ImportPlan> {
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const source = SOURCES.find(({ extensions }) => extensions.includes(ending));
  if (!source) return refused('wrong-format', ending);
  const plan = await (await source.load())(bytes, library);
  // `.json` is Hypothesis' ending for annotations, too.
  const isOther =
    ending === 'json' && plan.unreadable.some(({ reason }) => reason === 'wrong-format');
  if (!isOther) return plan;
  const { importAnnotations } = await import('./annotation');
  const second = await importAnnotations(bytes, library);
  return Object.values(totals(second.counts)).some((count) => count > 0) ? second : plan;
}
