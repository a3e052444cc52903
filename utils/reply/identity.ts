import { isTrail, LETTERHEAD } from '@/utils/text/lines';
import type { Steps } from '@/utils/text/steps';
import { early } from '@/utils/text/early';
import { inField, readingFields, type Field } from './fields';
import { findIn, found, withRole, type Found, type Place, type Sources } from './sources';

/** The reply's own number: an organ's code, a year in brackets, a number. */
const DOCNO =
  /[\u4e00-\u9fffA-Za-z]{1,16}(?:\([\u4e00-\u9fff]{1,6}\))?[〔[(【<〈]\s?(?:19|20)\d{2}\s?[〕\])】>〉](?:[\u4e00-\u9fff]{1,3}字?)?第?\d{1,6}(?:-\d{1,3})?号/;
/** 青政复2025-3, 青教函2025年3号, (2025)青教字第3号: without brackets only on a line of its own. */
const DOCNO_PLAIN =
  /^[(]?([\u4e00-\u9fff]{1,10}[字函复发办提议建]\s?(?:19|20)\d{2}(?:年第?|[-第])\d{1,4}号?)[)]?$|^([〔[(](?:19|20)\d{2}[〕\])][\u4e00-\u9fff]{2,10}字第?\d{1,6}号)$/;
/** The page prints it above the article, without a label. */
const DOCNO_ALONE = new RegExp(`^${DOCNO.source}$`);
/** How places number what they answer, each form with an example; first the surest. */
const NUMBERS = [
  /* 第0456号, 第D-013号, 第0326(经济类)号 */ /第\s?([A-Za-z]{0,3}-?\d[\dA-Z/-]{0,14})\s?(?:\([^)]{1,20}\))?号/,
  /* 第018、第022号 */ /第(\d{1,8})(?=、第?\d{1,8}号)/,
  /* 第十八号提案 */ /第([一二三四五六七八九十百〇零]{1,6})号(?=[^,。]{0,6}(?:提案|建议|议案))/,
  /* 0919号提案 */ /([A-Z]{0,3}\d{2,12})号(?=[^〕\])】]{0,10}(?:提案|建议))/,
  /* 会议18号 */ /会议(\d{1,6})号/,
  /* 会议【2023】117号提案 */ /会议([〔[(【]\d{4}[〕\])】]\d{1,5})号(?=[^,。]{0,6}(?:提案|建议))/,
  /* 会议20230158提案, 会议D-013提案, 会议8E020建议, 会议24-105号提案 */
  /会议(\d{4,12}|[A-Z]{1,3}-?\d{2,6}|\d{1,2}[A-Z]\d{2,5}|(?:20)?\d{2}-\d{2,5})(?=号?(?:提案|建议|议案))/,
  /* 18号答复 */ /(?:^|\()(\d{1,6})号\)?(?=的?[答回]?复)/,
  /* 建议编号:18 */ /(?:建议|提案|议案)(?:编)?号:\s?(\d{1,9})(?=\))/,
  /* 《…》(编号:018), 《…》(D022) */
  /》\((?:编号:?)?(\d{3,12}|[A-Z]{1,3}-?\d{2,6}|\d{1,2}[A-Z]\d{2,5}|\d{2}-\d{2,5})号?\)/,
  /* 第18提案答复 */ /第(\d{1,6})(?=(?:提案|建议)的?[答回]复)/,
];
const NUMBER = new RegExp(NUMBERS.map(({ source }) => source).join('|'));
const BRACKETED = /^[〔[(【]/;
const FIELD_NUMBER = /^第?((?:[A-Za-z]{1,6}-?){0,2}\d[\dA-Za-z/-]{0,24})号?$/;
const SESSION =
  /(?:^|关于|对|在|的|[答回]复|[,《“])(?:对|在)?((?:(?!关于|收到|[您你]|在|对|[答回]复)[\u4e00-\u9fff]){0,14}?第?[一二三四五六七八九十〇零\d]{1,4}届[\u4e00-\u9fff]{0,12}?第?[一二三四五六七八九十〇零\d]{1,3}次(?:全体)?会议)/;

/** Lines broken in the middle of a title begin so. */
const CONTINUES = /^(?:第|届|次|的|号|会议|[〇零一二三四五六七八九十\d]+[届次号])/;

/** A text without white space and marks, for titles that differ in nothing else. */
export const bare = (text: string): string =>
  text.replace(/[\s《》“”"'‘’，,。.:：;；、()（）〔〕[\]【】\-_—|·]/g, '');

/** True when a title was broken after `before`, or stands under the name of the body that answers. */
const leadsInto = (before: string, title: string): boolean =>
  before.length <= 60 &&
  !/[。:;!?>]/.test(before) &&
  (CONTINUES.test(title) || (/^(?:关于|对)/.test(title) && LETTERHEAD.test(before)));

/** The title in the article: its last title line, with the lines that it was broken over. */
export function titleInText(sources: Sources): Found | null {
  const titles = withRole(sources, 'title').filter(({ text }) => !isTrail(text));
  const line = titles.at(-1);
  if (!line) return null;
  let first = titles.length - 1;
  while (
    first > 0 &&
    titles[first]!.start! - endOf(titles[first - 1]!) <= 2 &&
    !/[答回]复$|复函$|的函$/.test(titles[first - 1]!.text) &&
    // 提案答复公开: the column names no body and no session.
    (/关于|对|届|会议/.test(titles[first - 1]!.text) || LETTERHEAD.test(titles[first - 1]!.text))
  )
    first--;
  let start = titles[first]!.start!;
  const before = sources.lines[sources.lines.indexOf(titles[first]!) - 1];
  if (before && leadsInto(before.text, titles[first]!.text)) start = before.start!;
  const value = sources.structure.text.slice(start, endOf(line));
  // The page's own title line may name the body as well, which the letter leaves to its head.
  const full = titles.find(({ text }) => holds(text, value));
  if (full) return found(full, 0, full.text, 'details.title-line');
  return { value, span: { start, end: endOf(line) }, rule: 'details.title-line', source: 'text' };
}

/** True for a title that says all of another and at its beginning or end more. */
const holds = (text: string, title: string): boolean =>
  text.length <= TITLE_MAX &&
  bare(text).length > bare(title).length &&
  bare(text).includes(bare(title));
const TITLE_MAX = 120;

const endOf = ({ start, text }: Place): number => start! + text.length;

/** The fields of the article, then those beside it, that state one detail. */
export const fieldsOf = (fields: readonly Field[], name: Field['field']): Field[] =>
  fields.filter(({ field }) => field === name);

/** All fields: the article's own first. */
export function* findingFields({ lines, beside }: Sources): Steps<Field[]> {
  return [...(yield* readingFields(lines)), ...(yield* readingFields(beside))];
}

/** The number of what is answered: in a title, the opening or the salutation, the page's own title, else in a field. */
export function findNumber(
  sources: Sources,
  fields: readonly Field[],
  metaTitle: string | undefined,
): Found | null {
  const places: Place[] = [
    ...withRole(sources, 'title').toReversed(),
    ...sources.heading,
    ...withRole(sources, 'opening').slice(0, 1),
    ...withRole(sources, 'salutation').slice(0, 1),
  ];
  if (metaTitle) places.push({ text: metaTitle, start: null, role: 'beside', source: 'meta' });
  for (const place of places) {
    const number = findIn([place], NUMBER, 'details.number');
    if (number && (BRACKETED.test(number.value) || !standsIn(place, number.value, DOCNO)))
      return number;
  }
  for (const field of fieldsOf(fields, 'number')) {
    const value = FIELD_NUMBER.exec(field.value.replace(/\s/g, ''))?.[1];
    if (value) return inField(field, value, 'details.number-field');
  }
  return null;
}

/** True when the words stand inside what `pattern` matches: the reply's own number ends in 号 too. */
function standsIn({ text }: Place, words: string, pattern: RegExp): boolean {
  const around = pattern.exec(text);
  if (!around) return false;
  const at = text.indexOf(words);
  return at >= around.index && at < around.index + around[0].length;
}

/** The number of the document, as 〔2025〕12号 with its letters; null without one. */
export function findDocno(sources: Sources, fields: readonly Field[]): Found | null {
  const head = sources.head.filter(({ role }) => role !== 'opening' && role !== 'salutation');
  const stated = fieldsOf(fields, 'docno').flatMap((field) => {
    const match = DOCNO.exec(field.value);
    return match ? [inField(field, match[0], 'details.docno-field')] : [];
  });
  const inText = stated.find(({ source }) => source === 'text');
  const number =
    inText ??
    findIn(
      head.filter(({ text, role }) => !/关于/.test(text) || role === 'index'),
      DOCNO,
      'details.docno-line',
    ) ??
    findIn(
      sources.beside.filter(({ text }) => DOCNO_ALONE.test(text)),
      DOCNO,
      'details.docno-beside',
    ) ??
    stated[0] ??
    findIn(head, DOCNO_PLAIN, 'details.docno-plain') ??
    findIn(withRole(sources, 'signature', 'contact'), DOCNO, 'details.docno-foot');
  return number && withoutMark(number);
}

/** 类别:C and the number run together where the space between them was lost. */
function withoutMark(docno: Found): Found {
  const [mark] = /^(?:(?:办复)?类别)?[A-D]类?(?=[\u4e00-\u9fff])/.exec(docno.value) ?? [];
  if (!mark) return docno;
  const { span } = docno;
  return {
    ...docno,
    value: docno.value.slice(mark.length),
    ...(span ? { span: { start: span.start + mark.length, end: span.end } } : {}),
  };
}

/**
 * The session that the proposal was made at, as the title or its neighbours say; null without one.
 */
export function findSession(
  sources: Sources,
  fields: readonly Field[],
  title: Found | null,
  metaTitle: string | undefined,
): Found | null {
  const joined: Place[] = title?.value.includes('\n')
    ? [{ text: title.value.replace(/\n\s*/g, ''), start: null, role: 'title', source: 'text' }]
    : [];
  const places = [
    ...joined,
    ...sources.head.filter(({ role }) => role === 'title'),
    ...sources.heading,
    ...sources.head.filter(({ role }) => role === 'opening'),
  ];
  const stated = findIn(places, SESSION, 'details.session');
  if (stated) return stated;
  const field = fieldsOf(fields, 'session').find(({ value }) => /届.*次/.test(value));
  if (field) return field;
  return metaTitle
    ? findIn(
        [{ text: metaTitle, start: null, role: 'beside', source: 'meta' }],
        SESSION,
        'details.session',
      )
    : null;
}

early(NUMBER, DOCNO);
