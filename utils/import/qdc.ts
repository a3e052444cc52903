import { SaxesParser } from 'saxes';
import * as v from 'valibot';
import { codeSchema } from '@/utils/library/schemas';
import { COLOURS, type Colour } from '@/utils/library/types';
import { codeGuid, COLOUR_VALUES } from '@/utils/export/qda';
import { codesOf, type SavedLibrary } from './library';
import { decodeText, PlanBuilder, refused, type ImportPlan } from './plan';

/** Codes nested deeper than this are no codebook but an attack on the stack of some reader. */
const DEEPEST = 64;

interface OpenCode {
  record: number;
  guid: string;
  name: string;
  colour: Colour;
  parent: string | null;
  order: number;
  description: string;
}

/** The colour of ours that lies nearest to `#rrggbb`. */
function nearestColour(hex: string | undefined): Colour {
  const value = /^#[0-9a-f]{6}$/i.test(hex ?? '') ? Number.parseInt(hex!.slice(1), 16) : null;
  if (value === null) return 'yellow';
  const distance = (colour: Colour): number => {
    const own = Number.parseInt(COLOUR_VALUES[colour].slice(1), 16);
    return [16, 8, 0].reduce(
      (sum, shift) => sum + (((value >> shift) & 255) - ((own >> shift) & 255)) ** 2,
      0,
    );
  };
  return COLOURS.toSorted((a, b) => distance(a) - distance(b))[0]!;
}

/** Reads a REFI-QDA codebook. Records are codes, numbered as they open in the file. */
export async function importQdc(bytes: Uint8Array, library: SavedLibrary): Promise<ImportPlan> {
  const text = decodeText(bytes);
  if (text === null) return refused('not-text');
  const plan = new PlanBuilder();
  const open: OpenCode[] = [];
  let isCodebook = false;
  let deep = false;
  let record = 0;
  let inDescription = false;
  let broken: string | null = null;
  const order = new Map<string | null, number>();
  const known = new Map((await codesOf(library)).map((code) => [codeGuid(code.id), code]));

  const parser = new SaxesParser();
  parser.on('error', (error) => (broken ??= error.message));
  // Entities of a DTD could blow a small file up; none of ours has one.
  parser.on('doctype', () => (broken ??= 'doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'CodeBook') isCodebook = true;
    if (name === 'Description') inDescription = true;
    if (name !== 'Code') return;
    const parent = open.at(-1)?.guid ?? null;
    const at = order.get(parent) ?? 0;
    order.set(parent, at + 1);
    deep ||= open.length >= DEEPEST;
    open.push({
      record: ++record,
      guid: (attributes as Record<string, string>)['guid'] ?? '',
      name: (attributes as Record<string, string>)['name'] ?? '',
      colour: nearestColour((attributes as Record<string, string>)['color']),
      parent,
      order: at,
      description: '',
    });
  });
  parser.on('text', (words) => {
    const code = open.at(-1);
    if (inDescription && code) code.description += words;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Description') inDescription = false;
    if (name !== 'Code') return;
    const { record: number, guid, ...code } = open.pop()!;
    const before = known.get(guid);
    const { parent } = code;
    const result = v.safeParse(codeSchema, {
      id: before?.id ?? guid,
      codebook: before?.codebook ?? 'import',
      version: before?.version ?? 1,
      ...code,
      parent: known.get(parent ?? '')?.id ?? parent,
    });
    if (result.success) plan.put('codes', result.output);
    else
      plan.reject(number, 'wrong-shape', v.getDotPath(result.issues[0]) === 'id' ? 'guid' : 'name');
  });
  parser.write(text).close();
  if (broken !== null) return refused('not-xml', broken);
  if (!isCodebook) return refused('wrong-format', 'CodeBook');
  if (deep) return refused('too-large', 'Code');
  return plan.done(library);
}
