import Papa from 'papaparse';
import { BOM, csvLine, restore } from '@/utils/export/csv';
import type { OwnName } from '@/utils/extract/entities/own';
import { ENTITY_TYPES, type EntityType } from '@/utils/reading';
import { GrowingDictionary } from './merge';
import { tidy, type NameProblem, type OwnDictionary } from './names';

/** Larger files are no dictionary. Bytes. */
const LARGEST = 2_000_000;

/** Columns by the names that a person may give them. */
const COLUMNS: Record<'name' | 'type' | 'short', readonly string[]> = {
  name: ['name', '名称', '全称'],
  type: ['type', '类型'],
  short: ['short', '简称', '别名'],
};

/** Types by their Chinese words; their English names are understood as they are. */
const TYPES: Record<EntityType, string> = {
  government: '机关部门',
  organisation: '单位机构',
  person: '人物',
  place: '地点',
  policy: '政策文件',
  work: '作品',
  programme: '项目平台',
  proposal: '所答提案',
  date: '时间',
  money: '金额',
  quantity: '数量',
};

/** Marks between the short forms of one cell. */
const BETWEEN = /[;；|、]/;

/** One row that was not taken, counted as a spreadsheet counts rows; 0 is the file as a whole. */
export interface RowProblem {
  row: number;
  problem: NameProblem | 'not-text' | 'too-large' | 'missing-column' | 'empty';
  words: string;
}

/** What reading a file would make of the dictionary. Nothing is changed by looking. */
export interface DictionaryPlan {
  /** The dictionary as it would be. */
  names: OwnDictionary;
  added: OwnName[];
  changed: OwnName[];
  same: number;
  problems: RowProblem[];
}

/** The file's text: UTF-8, or the national character set that spreadsheets save in; or null. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const text = new TextDecoder('gb18030').decode(bytes);
  return text.includes('\ufffd') ? null : text;
}

const typeOf = (words: string): EntityType | undefined =>
  ENTITY_TYPES.find((type) => type === words.toLowerCase() || TYPES[type] === words);

/**
 * Reads names from a CSV or tab-separated file against the dictionary as it is: a name that is
 * there is changed, others are added. Rows that cannot be taken are told one by one.
 */
export function readDictionary(bytes: Uint8Array, now: OwnDictionary): DictionaryPlan {
  const plan: DictionaryPlan = { names: now, added: [], changed: [], same: 0, problems: [] };
  const refused = (problem: RowProblem['problem'], words = ''): DictionaryPlan => ({
    ...plan,
    problems: [{ row: 0, problem, words }],
  });
  if (bytes.length > LARGEST) return refused('too-large', `${LARGEST / 1e6} MB`);
  const text = decode(bytes);
  if (text === null) return refused('not-text');
  const rows = Papa.parse<string[]>(text, {
    delimiter: /^[^\n]*\t/.test(text) ? '\t' : ',',
  }).data.map((row) => row.map((cell) => restore(cell).trim()));
  const head = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
  const columnOf = (names: readonly string[]): number =>
    head.findIndex((cell) => names.includes(cell));
  const at = {
    name: columnOf(COLUMNS.name),
    type: columnOf(COLUMNS.type),
    short: columnOf(COLUMNS.short),
  };
  if (text.trim() === '') return refused('empty');
  if (at.name === -1) return refused('missing-column', COLUMNS.name.slice(0, 2).join(' / '));
  if (at.type === -1) return refused('missing-column', COLUMNS.type.join(' / '));

  const growing = new GrowingDictionary(now);
  const seen = new Set<string>();
  for (const [i, row] of rows.entries()) {
    if (i === 0 || row.every((cell) => cell === '')) continue;
    const reject = (problem: NameProblem, words: string): void =>
      void plan.problems.push({ row: i + 1, problem, words });
    const type = typeOf(row[at.type] ?? '');
    if (!type) {
      reject('unknown-type', row[at.type] ?? '');
      continue;
    }
    const short = (row[at.short] ?? '').split(BETWEEN);
    const entry = tidy({ name: row[at.name] ?? '', type, short });
    if (seen.has(entry.name)) {
      reject('doubled', entry.name);
      continue;
    }
    const taken = growing.take(entry);
    if (typeof taken !== 'string') {
      reject(taken.problem, taken.words);
      if (taken.problem === 'too-many-names') break;
      continue;
    }
    seen.add(entry.name);
    if (taken === 'same') plan.same++;
    else plan[taken].push(entry);
  }
  return { ...plan, names: growing.names };
}

/** The dictionary as CSV: UTF-8 with BOM, columns name, type, short; no cell runs as a formula. */
export const writeDictionary = (names: OwnDictionary): string =>
  BOM +
  csvLine(['name', 'type', 'short']) +
  names.map(({ name, type, short }) => csvLine([name, type, short.join('；')])).join('');
