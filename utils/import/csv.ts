import Papa from 'papaparse';
import * as v from 'valibot';
import { splitList } from '@/utils/export/columns';
import { restore } from '@/utils/export/csv';
import { highlightSchema } from '@/utils/library/schemas';
import type { Highlight, Id } from '@/utils/library/types';
import { decodeUtf8 } from '@/utils/text/decode';
import { place, SavedReplies } from './highlights';
import type { SavedLibrary } from './library';
import { PlanBuilder, refused, type ImportPlan } from './plan';

/** Columns without which no highlight can be made again; the rest may be missing. */
const NEEDED = ['record', 'text', 'start', 'end', 'reply_url'] as const;

const offset = (cell: string | undefined): number =>
  /^\d+$/.test(cell ?? '') ? Number(cell) : Number.NaN;

/** Who gave which code: the names stand in the order of the codes, empty where nobody signed. */
function codedBy(codes: readonly Id[], names: readonly string[]): Pick<Highlight, 'codedBy'> {
  const signed = codes.flatMap((id, i) => (names[i] ? [[id, names[i]] as const] : []));
  return signed.length > 0 ? { codedBy: Object.fromEntries(signed) } : {};
}

/**
 * Reads highlights from the long form of utils/export/csv.ts. Rows of measures are passed over:
 * the engine reads them anew. Records are numbered as a spreadsheet numbers rows below the head.
 */
export async function importCsv(bytes: Uint8Array, library: SavedLibrary): Promise<ImportPlan> {
  const text = decodeUtf8(bytes);
  if (text === null) return refused('not-text');
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  const columns = new Set(meta.fields);
  const missing = NEEDED.find((name) => !columns.has(name));
  if (missing) return refused('missing-column', missing);

  const plan = new PlanBuilder();
  const urls = data.map((row) => restore(row['reply_url'] ?? ''));
  const saved = await SavedReplies.at(library, urls);
  const codes = await library.ids('codes');
  for (const [index, row] of data.entries()) {
    const record = index + 1;
    const cell = (name: string): string => restore(row[name] ?? '');
    if (cell('record') !== 'highlight') continue;
    const exact = cell('text');
    if (exact === '') {
      plan.reject(record, 'no-quote', 'text');
      continue;
    }
    const capture = saved.find(cell('reply_url'), cell('anchor_capture'));
    if (!capture) {
      plan.reject(record, 'reply-not-saved', 'reply_url', { name: exact });
      continue;
    }
    const given = splitList(cell('code_ids'));
    const unknown = given.find((id) => !codes.has(id));
    if (unknown !== undefined) {
      plan.reject(record, 'unknown-code', 'code_ids', { name: exact });
      continue;
    }
    const start = offset(row['start']);
    const end = offset(row['end']);
    const { anchor, position } = place(
      capture,
      exact,
      Number.isNaN(start + end) ? null : { start, end },
    );
    const result = v.safeParse(highlightSchema, {
      id: cell('id') || `csv-${capture.sha256.slice(0, 12)}-${start}-${end}-${record}`,
      replyId: capture.replyId,
      captureId: capture.id,
      selectors: {
        quote: { exact, prefix: cell('prefix'), suffix: cell('suffix') },
        position,
        capture: cell('anchor_capture') || capture.sha256,
        section: splitList(cell('section')),
        ...(cell('rival') ? { rival: offset(cell('rival')) } : {}),
      },
      colour: cell('colour') || 'yellow',
      codes: given,
      ...codedBy(given, splitList(cell('coded_by'))),
      proposed: splitList(cell('proposed_ids')),
      tags: splitList(cell('tags')),
      note: cell('note'),
      origin: cell('origin') || 'selection',
      anchor: anchor === 'orphan' ? 'orphan' : cell('anchor') || anchor,
      ...(cell('created_by') && { createdBy: cell('created_by') }),
      createdAt: cell('created_at') || capture.takenAt,
      changedAt: cell('changed_at') || capture.takenAt,
    });
    if (result.success) plan.put('highlights', result.output);
    else plan.reject(record, 'wrong-shape', v.getDotPath(result.issues[0]) ?? '', { name: exact });
  }
  return plan.done(library);
}
