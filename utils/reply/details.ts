import type { DetailField, Details, Evidence, PageFacts, Span } from '@/utils/reading';
import type { Line } from '@/utils/text/lines';
import type { Structure } from '@/utils/text/structure';
import { isoDate } from './dates';
import { findDivision } from './place';

/** A detail as it was found: its words in the condensed text, and the rule that found them. */
interface Found {
  value: string;
  span?: Span;
  rule: string;
  source: Evidence['source'];
}

export interface DetailsReading {
  details: Details;
  evidence: Partial<Record<DetailField, Evidence>>;
}

const HEAD_ROLES = new Set(['title', 'index', 'furniture', 'salutation', 'opening']);
const DOCNO = /[\u4e00-\u9fffA-Za-z]{1,16}[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]第?\d{1,6}号/;
const NUMBER =
  /第\s?([A-Za-z]{0,3}-?\d[\d/-]{0,12})\s?(?:\([^)]{1,20}\))?号|([A-Z]{0,3}\d{2,12})号(?=[^〕\])】]{0,10}(?:提案|建议))/;
/** A mark of letters, or one of the words that places use for it. */
const RESULT =
  /(?:办理结果|办复结果|办理类别|办复类别|答复类别|办理情况分类|(?<!信息|主题)分\s?类|(?<!信息|主题)类\s?别)\s?:\s?([A-Da-d](?=类|$|[\s,。;:)])|(?:基本|部分|正在|已经?|拟|列入计划)?(?:解决|采纳|落实|计划|留作|参考|说明)[^\s:,。;()]{0,12})/;
const SESSION =
  /(?:^|关于|对|在|的|[,《“])(?:对)?((?:(?!关于|收到|对)[\u4e00-\u9fff]){0,14}?(?:第?[一二三四五六七八九十〇零\d]{1,4}届)[\u4e00-\u9fff]{0,12}?(?:第?[一二三四五六七八九十〇零\d]{1,3}次)(?:全体)?会议)/;
const PUBLICITY =
  /(?:公开(?:属性|方式|形式|类别|类型)\s?:\s?|[(]此件|[(])((?:主动|依申请|不予|不)公开)/;
const PERSON =
  /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}$|^[\u4e00-\u9fff][xX×*某]{1,2}$/;
const BODY_END =
  /(?:局|委|委员会|厅|部|办|办公室|政府|院|会|中心|大队|支队|总队|署|处|行|社|馆|公司|集团|区委|市委|县委|省委|街道办事处|管委会|学校|大学)$/;

const textOf = ({ text }: Structure, { start, end }: Span): string => text.slice(start, end);

const linesOf = (structure: Structure, ...roles: Line['role'][]): Line[] =>
  structure.lines.filter(({ role }) => roles.includes(role));

/** The match of `pattern` in one of the lines, first line first; group 1 is the value when there is one. */
function inLines(
  structure: Structure,
  lines: readonly Line[],
  pattern: RegExp,
  rule: string,
): Found | null {
  for (const line of lines) {
    const match = pattern.exec(textOf(structure, line));
    if (!match) continue;
    const value = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const start = line.start + match.index + match[0].lastIndexOf(value);
    return { value, span: { start, end: start + value.length }, rule, source: 'text' };
  }
  return null;
}

const headLines = (structure: Structure): Line[] => {
  const opening = structure.lines.findIndex(({ role }) => role === 'opening');
  return structure.lines.filter(
    ({ role }, i) => HEAD_ROLES.has(role) && (opening === -1 || i <= opening),
  );
};

function findTitle(structure: Structure): Found | null {
  const titles = linesOf(structure, 'title');
  const line = titles.at(-1);
  if (!line) return null;
  // A title broken over lines stands in lines that follow each other.
  let first = titles.length - 1;
  while (
    first > 0 &&
    titles[first]!.start - titles[first - 1]!.end <= 2 &&
    !/[答回]复$|复函$|的函$/.test(textOf(structure, titles[first - 1]!))
  )
    first--;
  const span = { start: titles[first]!.start, end: line.end };
  const value = textOf(structure, span).replace(/\n\s*/g, '');
  return { value, span, rule: 'details.title-line', source: 'text' };
}

function findNumber(structure: Structure): Found | null {
  const letter = inLines(
    structure,
    headLines(structure),
    /(?:信件编号|编号|受理编号|来信编号|工单编号|流水号)\s?:\s?([A-Za-z]{0,4}\d{4,20})/,
    'details.letter-number',
  );
  const [opening] = linesOf(structure, 'opening');
  const [salutation] = linesOf(structure, 'salutation');
  const numbered = [
    ...linesOf(structure, 'title').toReversed(),
    ...(opening ? [opening] : []),
    ...(salutation ? [salutation] : []),
  ];
  for (const line of numbered) {
    const text = textOf(structure, line);
    // The reply's own document number also ends in 号.
    const own = DOCNO.exec(text);
    const found = inLines(structure, [line], NUMBER, 'details.number');
    if (
      found?.span &&
      !(
        own &&
        found.span.start >= line.start + own.index &&
        found.span.end <= line.start + own.index + own[0].length
      )
    )
      return found;
  }
  return letter;
}

function findDocno(structure: Structure): Found | null {
  const head = headLines(structure).filter(
    ({ role }) => role !== 'opening' && role !== 'salutation',
  );
  return (
    inLines(
      structure,
      head,
      /(?:文\s?号|发文字号)\s?:\s?([^\s:,。;]{2,16}[〔[(【]\d{4}[〕\])】]第?\d{1,6}号)/,
      'details.docno-field',
    ) ??
    inLines(
      structure,
      head.filter((line) => !/关于/.test(textOf(structure, line)) || line.role === 'index'),
      DOCNO,
      'details.docno-line',
    ) ??
    inLines(
      structure,
      structure.lines.filter(({ role }) => role === 'signature' || role === 'contact'),
      DOCNO,
      'details.docno-foot',
    )
  );
}

/** Names before 委员 or 代表, and parties and groups that propose as a body. */
function namesIn(words: string): string[] {
  return words
    .replace(/^(?:尊敬的|敬爱的|各位)/, '')
    .replace(
      /\(?等?\s?\d{0,3}\s?(?:位|名|人)?\)?(?:省|市|区|县|州|全国)?(?:政协|人大)?(?:委员|代表)们?.*$/,
      '',
    )
    .replace(/等$/, '')
    .split(/[、,\s]+/)
    .flatMap((name) => (PERSON.test(name) ? [name] : name.split(/[和及与]/)))
    .filter(
      (name) =>
        PERSON.test(name) ||
        /(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|支部|总支|区委|市委|县委|小组|界别|总工会|妇联|共青团|侨联|科协|知联会|委员会)/.test(
          name,
        ),
    );
}

function findProposers(structure: Structure): { names: string[]; span: Span } | null {
  for (const line of linesOf(structure, 'salutation')) {
    const text = textOf(structure, line);
    if (!/委员|代表|[:]$/.test(text) || /网友|市民|先生|女士|群众/.test(text)) continue;
    const isPerson = /(?:委员|代表)们?(?!会)/.test(text);
    const names = isPerson ? namesIn(text) : [];
    if (names.length > 0) return { names, span: line };
  }
  for (const line of linesOf(structure, 'opening', 'title')) {
    const text = textOf(structure, line);
    const match =
      /(?:^|[,。:关于]|收到)(?:贵|你)?(?:单位|委|局|办)?(?:转来|交办)?(?:的)?([\u4e00-\u9fff·、]{2,60}?)(?:等?\(?\d{0,3}[位名人]?\)?)(?:政协|人大)?(?:委员|代表)们?(?:在[^,。]{2,40}上|于[^,。]{2,40})?(?:提出|提交|领衔|联名|所提)/.exec(
        text,
      );
    const names = match ? namesIn(`${match[1]}委员`) : [];
    if (match && names.length > 0) {
      const start = line.start + match.index + match[0].indexOf(match[1]!);
      return { names, span: { start, end: start + match[1]!.length } };
    }
  }
  return null;
}

function findIssuers(structure: Structure): Found[] {
  const found: Found[] = [];
  for (const line of linesOf(structure, 'signature')) {
    const value = textOf(structure, line)
      .replace(/[(（].*$/, '')
      .trim();
    if (BODY_END.test(value) || value.length >= 4)
      found.push({ value, span: line, rule: 'details.signature', source: 'signature' });
  }
  const field = inLines(
    structure,
    structure.lines,
    /(?:答复|回复|办理|承办|处理|主办)(?:单位|部门|机构)\s?:\s?([\u4e00-\u9fff]{3,30})/,
    'details.answering-field',
  );
  if (field) found.push(field);
  for (const line of linesOf(structure, 'title')) {
    const match =
      /^([\u4e00-\u9fff]{3,30}?)(?:关于|对)(?=.{0,80}(?:提案|建议|议案|答复|意见))/.exec(
        textOf(structure, line),
      );
    if (match && BODY_END.test(match[1]!))
      found.push({
        value: match[1]!,
        span: { start: line.start, end: line.start + match[1]!.length },
        rule: 'details.title-issuer',
        source: 'text',
      });
  }
  return found;
}

function findDate(structure: Structure): Found | null {
  for (const line of linesOf(structure, 'date').toReversed()) {
    const value = isoDate(textOf(structure, line));
    if (value) return { value, span: line, rule: 'details.date-line', source: 'signature' };
  }
  const field = inLines(
    structure,
    structure.lines.filter(({ role }) => role !== 'body'),
    /(?:答复|回复|成文|办结|生成)(?:时间|日期)\s?:\s?(\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2})/,
    'details.date-field',
  );
  const value = field && isoDate(field.value);
  return field && value ? { ...field, value } : null;
}

function findResult(structure: Structure): Found | null {
  const around = structure.lines.filter(
    ({ role }) => role !== 'body' && role !== 'opening' && role !== 'closing',
  );
  return (
    inLines(structure, around, RESULT, 'details.result-field') ??
    inLines(
      structure,
      around.filter(({ role }) => role !== 'title'),
      /^[(]?([A-D])类?[)]?$/,
      'details.result-mark',
    ) ??
    inLines(structure, linesOf(structure, 'title'), /[(（]([A-D])类?[)）]/, 'details.result-title')
  );
}

/** The first content of a meta by any of its names, case ignored. */
function meta(page: PageFacts | undefined, ...names: string[]): string | undefined {
  const metas = Object.entries(page?.metas ?? {});
  for (const name of names) {
    const content = metas
      .find(([key]) => key.toLowerCase() === name)?.[1]
      .find((value) => value.trim() !== '');
    if (content) return content.trim();
  }
  return undefined;
}

/** Two sources agree when one's words hold the other's. */
const agrees = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/**
 * Reads what a reply says about itself, from its lines and, where the text is silent, the page's
 * metas. Values are as printed (dates ISO); each has its evidence, and what another source says
 * instead stands there as a conflict. `raw` gives a span's words as the page has them.
 */
export function readDetails(
  structure: Structure,
  page: PageFacts | undefined,
  raw: (span: Span) => string,
): DetailsReading {
  const details: Details = {};
  const evidence: DetailsReading['evidence'] = {};
  const note = (field: DetailField, found: Found): void => {
    evidence[field] = {
      source: found.source,
      rule: found.rule,
      ...(found.span ? { span: { start: found.span.start, end: found.span.end } } : {}),
    };
  };
  const conflict = (field: DetailField, source: Evidence['source'], value: string): void => {
    (evidence[field]!.conflict ??= []).push({ source, value });
  };
  const asPrinted = (found: Found): string =>
    found.span ? raw(found.span).replace(/\s+/g, '') : found.value;
  const take = (
    field: 'title' | 'number' | 'docno' | 'result' | 'session' | 'publicity',
    found: Found | null,
    value?: string,
  ): void => {
    if (!found) return;
    details[field] = value ?? asPrinted(found);
    note(field, found);
  };

  const title = findTitle(structure);
  take('title', title, title?.value);
  const metaTitle = meta(page, 'articletitle') ?? page?.title;
  if (!title && metaTitle) {
    details.title = metaTitle;
    note('title', { value: metaTitle, rule: 'details.meta', source: 'meta' });
  } else if (title && metaTitle && !agrees(bare(title.value), bare(metaTitle)))
    conflict('title', 'meta', metaTitle);

  take('number', findNumber(structure));
  take('docno', findDocno(structure));
  take('result', findResult(structure));
  const head = headLines(structure);
  take(
    'session',
    inLines(
      structure,
      head.filter(({ role }) => role === 'title' || role === 'opening'),
      SESSION,
      'details.session',
    ),
  );
  take(
    'publicity',
    inLines(
      structure,
      structure.lines.filter(({ role }) => role !== 'body'),
      PUBLICITY,
      'details.publicity',
    ),
  );

  const proposers = findProposers(structure);
  if (proposers) {
    details.proposer = proposers.names;
    note('proposer', {
      value: '',
      span: proposers.span,
      rule: 'details.salutation',
      source: 'text',
    });
  }

  const issuers = findIssuers(structure);
  const source = meta(page, 'contentsource', 'source');
  const [issuer] = issuers;
  if (issuer) {
    details.issuer = asPrinted(issuer);
    note('issuer', issuer);
    const others = issuers
      .slice(1)
      .filter(({ value, source: from }) => from === 'signature' && value !== issuer.value);
    if (others.length > 0) details.coorganisers = others.map(asPrinted);
    if (
      source &&
      BODY_END.test(source) &&
      !agrees(withoutPlace(issuer.value), withoutPlace(source))
    )
      conflict('issuer', 'meta', source);
  } else if (source && BODY_END.test(source)) {
    details.issuer = source;
    note('issuer', { value: source, rule: 'details.meta', source: 'meta' });
  }

  const date = findDate(structure);
  const published = isoDate(meta(page, 'pubdate', 'publishdate') ?? '');
  if (date) {
    details.date = date.value;
    note('date', date);
    // Publication follows the reply by days or years; only one before it contradicts it.
    if (published && published < date.value) conflict('date', 'meta', published);
  }

  const division = findDivision(structure, details.issuer, {
    site: meta(page, 'sitename') ?? '',
    siteCode: meta(page, 'siteidcode') ?? '',
  });
  if (division) {
    details.division = division.name;
    details.divisionCode = division.code;
    note('division', {
      value: division.name,
      ...(division.span ? { span: division.span } : {}),
      rule: division.rule,
      source: division.source,
    });
    if (division.conflict) conflict('division', 'meta', division.conflict);
  }
  return { details, evidence };
}

const bare = (text: string): string => text.replace(/[\s《》“”"'，,。.:：、()（）〔〕\-_—|]/g, '');
const withoutPlace = (body: string): string =>
  body.replace(/^.*?(?:省|市|区|县|州|旗)(?=.{2})/, '');
