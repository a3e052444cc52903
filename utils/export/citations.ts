import type { Capture, Reply } from '@/utils/library/types';
import { fullName } from '@/utils/reply/full-name';
import type { Chunks, ExportOptions, ExportSource } from './source';

/** What a citation is made of, the same for every style. */
interface Source {
  id: string;
  issuer: string;
  title: string;
  docno: string;
  number: string;
  /** ISO dates. */
  published: string;
  accessed: string;
  url: string;
  sha256: string;
  /** What the person who keeps the reply calls it by. */
  tags: readonly string[];
}

function sourceOf(reply: Reply, capture: Capture): Source {
  const { details } = reply;
  return {
    id: `fuwen-${capture.sha256.slice(0, 12)}`,
    issuer: fullName(details.issuer ?? '', details.division) ?? details.issuer ?? '',
    title: details.title ?? capture.title,
    docno: details.docno ?? '',
    number: details.number ?? '',
    published: details.published ?? details.date ?? '',
    accessed: capture.takenAt.slice(0, 10),
    url: reply.url,
    sha256: capture.sha256,
    tags: reply.tags,
  };
}

/**
 * One entry after GB/T 7714-2015, 8.12 (electronic resource, `[EB/OL]`): responsible body, title,
 * document number, date published, date accessed, address. The capture's hash follows as a note,
 * since the page may change or go.
 */
export function gbt7714(reply: Reply, capture: Capture): string {
  const { issuer, title, docno, number, published, accessed, url, sha256 } = sourceOf(
    reply,
    capture,
  );
  const numbers = [docno, number && `第${number}号`].filter(Boolean).join('，');
  const who = issuer ? `${issuer}. ` : '';
  const what = `${title}${numbers ? `：${numbers}` : ''}[EB/OL]. `;
  const when = `${published ? `(${published})` : ''}[${accessed}]. `;
  return `${who}${what}${when}${url}. SHA-256：${sha256.slice(0, 16)}.`;
}

/** A value on one line: RIS knows no continuation. */
const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** One RIS record (type ELEC), fields that are unknown left out. */
export function ris(reply: Reply, capture: Capture): string {
  const s = sourceOf(reply, capture);
  const fields: [string, string][] = [
    ['TY', 'ELEC'],
    ['ID', s.id],
    ['AU', s.issuer && `${s.issuer},`],
    ['TI', s.title],
    ['PY', s.published.slice(0, 4)],
    ['DA', s.published.replaceAll('-', '/')],
    ['Y2', s.accessed.replaceAll('-', '/')],
    ['M1', s.docno],
    ['CN', s.number],
    ['UR', s.url],
    ['N1', `SHA-256 ${s.sha256}`],
    ...s.tags.map((tag): [string, string] => ['KW', tag]),
    ['LA', 'zh'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** BibTeX's special characters, each as the text command that prints it. */
const BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const bibText = (value: string): string =>
  oneLine(value).replace(/[\\{}%#&$_~^]/g, (c) => BIBTEX[c]!);

/** One BibTeX `@online` entry; the issuer is kept whole by double braces. */
export function bibtex(reply: Reply, capture: Capture): string {
  const s = sourceOf(reply, capture);
  const fields: [string, string][] = [
    ['author', s.issuer && `{${bibText(s.issuer)}}`],
    ['title', `{${bibText(s.title)}}`],
    ['number', bibText(s.docno)],
    ['year', s.published.slice(0, 4)],
    ['date', s.published],
    ['urldate', s.accessed],
    // An address is printed as it is by every style that knows `url`.
    ['url', s.url.replace(/[{}\\]/g, encodeURIComponent)],
    [
      'note',
      [s.number && `第${bibText(s.number)}号`, `SHA-256 ${s.sha256}`].filter(Boolean).join('; '),
    ],
    ['keywords', s.tags.map((tag) => bibText(tag).replaceAll(',', '，')).join(', ')],
    ['langid', 'chinese'],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `  ${key} = {${value}}`);
  return `@online{${s.id},\n${lines.join(',\n')}\n}\n`;
}

interface CslDate {
  'date-parts': [number[]];
}

export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: { literal: string }[];
  number?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  note: string;
  keyword?: string;
  language: 'zh-CN';
}

const cslDate = (iso: string): CslDate => ({ 'date-parts': [iso.split('-').map(Number)] });

/** One item of CSL-JSON 1.0.2; the number of what is answered and the hash stand in `note`. */
export function csl(reply: Reply, capture: Capture): CslItem {
  const s = sourceOf(reply, capture);
  return {
    id: s.id,
    type: 'webpage',
    title: s.title,
    ...(s.issuer ? { author: [{ literal: s.issuer }] } : {}),
    ...(s.docno ? { number: s.docno } : {}),
    ...(s.published ? { issued: cslDate(s.published) } : {}),
    accessed: cslDate(s.accessed),
    URL: s.url,
    note: [s.number && `第${s.number}号`, `SHA-256 ${s.sha256}`].filter(Boolean).join('; '),
    ...(s.tags.length > 0 ? { keyword: s.tags.join(', ') } : {}),
    language: 'zh-CN',
  };
}

const each = (cite: (reply: Reply, capture: Capture) => string) =>
  async function* (source: ExportSource): Chunks {
    for await (const { reply, captures } of source.bundles({})) yield cite(reply, captures[0]);
  };

export const gbt7714File = each((reply, capture) => `${gbt7714(reply, capture)}\n`);
export const risFile = each(ris);
export const bibtexFile = each(bibtex);

/** CSL-JSON: one array of items. */
export async function* cslFile(source: ExportSource, _options: ExportOptions): Chunks {
  let separator = '[\n';
  for await (const { reply, captures } of source.bundles({})) {
    yield separator + JSON.stringify(csl(reply, captures[0]));
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}
