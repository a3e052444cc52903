import { SaxesParser } from 'saxes';
import * as v from 'valibot';
import { codeSchema } from '@/utils/library/schemas';
import { COLOURS, type Code, type Colour } from '@/utils/library/types';
import { COLOUR_VALUES } from '@/utils/export/qda';
import { guidOf } from '@/utils/export/qda-parts';
import { decodeUtf8 } from '@/utils/text/decode';
import { codesOf, type SavedLibrary } from './library';
import { PlanBuilder, refused, type ImportPlan } from './plan';

/** Codes nested deeper than this are no codebook but an attack on the stack of some reader. */
const DEEPEST = 64;

interface ReadCode {
  record: number;
  guid: string;
  name: string;
  colour: Colour;
  parent: string | null;
  description: string;
}

/** Codebook of codes that the library does not know. */
const NEW_BOOK = 'import';

/**
 * The orders of codes in the order of a file. Each codebook counts its own: its codes keep their
 * places, unless the file has some below one parent the other way round; then they share them out
 * anew. New codes stand behind those that came before.
 */
function ordersOf(
  read: readonly ReadCode[],
  known: ReadonlyMap<string, Code>,
): ReadonlyMap<ReadCode, number> {
  const orders = new Map<ReadCode, number>();
  const books = new Map<string, ReadCode[]>();
  const moved = new Set<string>();
  /** The place of the last code of a codebook below a parent. */
  const last = new Map<string, number>();
  let next = 0;
  for (const { codebook, order } of known.values())
    if (codebook === NEW_BOOK) next = Math.max(next, Math.floor(order) + 1);
  for (const code of read) {
    const before = known.get(code.guid);
    orders.set(code, before?.order ?? next++);
    if (!before) continue;
    const { codebook, order } = before;
    const siblings = JSON.stringify([codebook, code.parent]);
    if (order < (last.get(siblings) ?? order)) moved.add(codebook);
    last.set(siblings, order);
    const members = books.get(codebook) ?? [];
    members.push(code);
    books.set(codebook, members);
  }
  for (const codebook of moved) {
    const members = books.get(codebook)!;
    const places = members.map((code) => orders.get(code)!).toSorted((a, b) => a - b);
    let before = -Infinity;
    for (const [i, code] of members.entries()) {
      // Two may have shared a place.
      before = places[i]! > before ? places[i]! : before + 1;
      orders.set(code, before);
    }
  }
  return orders;
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
  const text = decodeUtf8(bytes);
  if (text === null) return refused('not-text');
  const plan = new PlanBuilder();
  const open: ReadCode[] = [];
  const read: ReadCode[] = [];
  let isCodebook = false;
  let deep = false;
  let record = 0;
  let inDescription = false;
  let broken: string | null = null;
  const known = new Map((await codesOf(library)).map((code) => [guidOf(code.id), code]));

  const parser = new SaxesParser();
  parser.on('error', (error) => (broken ??= error.message));
  // Entities of a DTD could blow a small file up; none of ours has one.
  parser.on('doctype', () => (broken ??= 'doctype'));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'CodeBook') isCodebook = true;
    if (name === 'Description') inDescription = true;
    if (name !== 'Code') return;
    const parent = open.at(-1)?.guid ?? null;
    deep ||= open.length >= DEEPEST;
    const code: ReadCode = {
      record: ++record,
      guid: (attributes as Record<string, string>)['guid'] ?? '',
      name: (attributes as Record<string, string>)['name'] ?? '',
      colour: nearestColour((attributes as Record<string, string>)['color']),
      parent,
      description: '',
    };
    open.push(code);
    read.push(code);
  });
  parser.on('text', (words) => {
    const code = open.at(-1);
    if (inDescription && code) code.description += words;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Description') inDescription = false;
    if (name !== 'Code') return;
    open.pop();
  });
  parser.write(text).close();
  if (broken !== null) return refused('not-xml', broken);
  if (!isCodebook) return refused('wrong-format', 'CodeBook');
  if (deep) return refused('too-large', 'Code');
  const orders = ordersOf(read, known);
  for (const code of read) {
    const { record: number, guid, ...own } = code;
    const before = known.get(guid);
    const result = v.safeParse(codeSchema, {
      id: before?.id ?? guid,
      codebook: before?.codebook ?? NEW_BOOK,
      version: before?.version ?? 1,
      ...own,
      order: orders.get(code),
      parent: known.get(own.parent ?? '')?.id ?? own.parent,
    });
    if (result.success) plan.put('codes', result.output);
    else
      plan.reject(number, 'wrong-shape', v.getDotPath(result.issues[0]) === 'id' ? 'guid' : 'name');
  }
  return plan.done(library);
}
