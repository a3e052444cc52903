import type { DetailField, Span } from '@/utils/reading';
import type { Steps } from '@/utils/text/steps';
import { found, type Found, type Place } from './sources';

/** A label with its value, as tables and lines of fields print them. */
export interface Field extends Found {
  field: FieldName;
  label: string;
  /** Where its value stands. */
  place: Place;
  at: number;
}

type FieldName = Exclude<DetailField, 'proposer' | 'division' | 'divisionCode'> | 'publisher';

/** Every word of the first list with every word of the second behind it. */
const combined = (first: string, second: string): string[] =>
  first.split(' ').flatMap((begin) => second.split(' ').map((end) => begin + end));

/** What sites call each detail. Spaces inside labels are taken out before they are looked up. */
const LABELS: Readonly<Record<FieldName, readonly string[]>> = {
  title:
    '标题 信息名称 公文名称 文件名称 信件标题 信件名称 信件主题 来信主题 来信标题 留言标题 留言主题 诉求标题 主题 问题标题'.split(
      ' ',
    ),
  number:
    '建议编号 提案编号 议案编号 建议号 提案号 案号 信件编号 受理编号 办理编号 来信编号 工单编号 诉求编号 留言编号 流水号 编号'.split(
      ' ',
    ),
  session: '届次 会议届次 所属届次 会议名称'.split(' '),
  docno: '发文字号 文号 公文字号 文件编号 文件字号'.split(' '),
  issuer:
    '答复单位 回复单位 答复部门 回复部门 答复机构 回复机构 答复人 回复人 办理单位 承办单位 主办单位 处理单位 办理部门 承办部门 发文机关 发文机构 发文单位 制发机关 单位名称 单位(盖章) 单位(公章) 答复单位(盖章) 承办单位(盖章)'.split(
      ' ',
    ),
  publisher: '发布机构 信息来源 来源'.split(' '),
  coorganisers: '会办单位 协办单位 协同单位 会办部门 协办部门'.split(' '),
  date: '成文日期 成文时间 生成日期 答复时间 答复日期 回复时间 回复日期 办结日期 办结时间 办复日期 办复时间 处理日期 处理时间 办理日期 办理时间 发文日期'.split(
    ' ',
  ),
  published: '发布日期 发布时间 公开日期 公开时间'.split(' '),
  result: [
    ...'类别 类号 类别标记 结果类别 结果分类 分类等级 结案类型 类型 分类 标识 结果 结果标识 类别标识 解决程度 落实情况 采纳情况 是否采纳 评定等级'.split(
      ' ',
    ),
    ...combined(
      '办理 办复 办结 答复 处理 提案办理 建议办理 办理答复',
      '结果 类别 类型 分类 标识 标记 情况 程度 意见 等级 结果分类 结果类别 结果标识 结果标记 情况分类',
    ),
  ],
  publicity: '公开属性 公开方式 公开形式 公开类别 公开类型'.split(' '),
};

const FIELD_OF: ReadonlyMap<string, FieldName> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.map((label): [string, FieldName] => [label, field as FieldName]),
  ),
);

/** Labels that end another field's value and state no detail themselves. */
const OTHERS =
  '索引号 信息索引 信息分类 信息类别 主题分类 体裁分类 服务对象 公开范围 公开责任部门 时间 日期 主题词 关键词 浏览次数 点击数 阅读次数 来信人 来件人 留言人 写信人 来信时间 来信日期 来件时间 写信时间 写信日期 留言时间 留言日期 提交时间 提交日期 受理时间 受理单位 受理部门 转办单位 转办部门 来信内容 留言内容 诉求内容 信件内容 内容 提问 信件类型 来信类型 类型 信件状态 办理状态 状态 答复内容 回复内容 答复意见 满意度 联系人 承办人 经办人 联系电话 联系方式 电话 地址 签发人 领导签批 有效性 效力状态 机构分类'.split(
    ' ',
  );

/** Longer lines are sentences. */
const LINE_MAX = 260;
const KNOWN: ReadonlySet<string> = new Set([...FIELD_OF.keys(), ...OTHERS]);
/** What known labels end with: asked first, since few words before a mark are labels. */
const KNOWN_ENDS: ReadonlySet<string> = new Set([...KNOWN].map((label) => label.at(-1)!));
/** The mark behind a label, and how far before it the label can begin, with spaces in it. */
const MARK = /[:】\]]/g;
const LABEL_MAX = 18;
/** Only a label and marks around it are shorter. */
const ALONE_MAX = 40;
/** A label that is not known counts where a line, a cell or a bracket opens. */
const ANY_LABEL = /^(?:[\u4e00-\u9fff]\s?){2,8}$/;
const OPENS_CELL = /[\s(【]/;
/** 主动公开时间: the label is of another name. */
const OF_ANOTHER = /(?:主动|依申请|不予)$/;
/** A label as a line has it, from where it or the mark before it begins to where its value does. */
interface Label extends Span {
  name: string;
}

const fieldAt = (
  place: Place,
  at: number,
  value: string,
  field: FieldName,
  label: string,
): Field => ({
  ...found(place, at, value, 'details.field'),
  field,
  label,
  place,
  at,
});

/** A part of a field's value, as something found by `rule`. */
export const inField = (field: Field, part: string, rule: string): Found =>
  found(field.place, field.at + Math.max(0, field.value.indexOf(part)), part, rule);

/** The name of the known label that fills `text` from `at` up to the mark, or null. */
function knownAt(text: string, at: number, mark: number): string | null {
  const words = text.slice(at, mark);
  const name = words.replace(/\s/g, '');
  return KNOWN.has(name) && !/^\s|\s\s/.test(words) && !OF_ANOTHER.test(text.slice(0, at))
    ? name
    : null;
}

/** The same for a label of any name. */
function labelAt(text: string, at: number, mark: number): string | null {
  if (text[mark] !== ':') return null;
  const opened = OPENS_CELL.test(text[at]!);
  if (!opened && at > 0) return null;
  const inner = text.slice(opened ? at + 1 : at, mark);
  return ANY_LABEL.test(inner) ? inner.replace(/\s/g, '') : null;
}

/** A label and a colon, or a label in brackets. */
function* beforeMarks(text: string): Generator<Label> {
  let from = 0;
  for (const { index: mark } of text.matchAll(MARK)) {
    const first = Math.max(from, mark - LABEL_MAX);
    from = mark + 1;
    const last = text[mark - 1]!;
    const mayBeKnown = KNOWN_ENDS.has(last) || /\s/.test(last);
    for (let at = first; at < mark; at++) {
      const name = (mayBeKnown ? knownAt(text, at, mark) : null) ?? labelAt(text, at, mark);
      if (name === null) continue;
      // The space behind a label is its own and opens no other.
      from = mark + (/\s/.test(text[mark + 1] ?? '') ? 2 : 1);
      yield { name, start: at, end: from };
      break;
    }
  }
}

const SPACE = /\s/;
const isSpace = (text: string, at: number): boolean => at < text.length && SPACE.test(text[at]!);

/** The longest known label that begins at `from`, spaces in it or not, with a space behind it. */
function inCell(text: string, from: number): Label | null {
  let longest: Label | null = null;
  let name = '';
  for (let at = from; name.length < LABEL_MAX && at < text.length && !isSpace(text, at); at++) {
    name += text[at];
    if (!isSpace(text, at + 1)) continue;
    if (KNOWN.has(name)) longest = { name, start: from, end: at + 2 };
    at++;
  }
  return longest;
}

/** Labels in cells of their own, without a colon. */
function* inCells(text: string): Generator<Label> {
  for (let at = 0; at < text.length; at++) {
    const label =
      (at === 0 ? inCell(text, 0) : null) ?? (isSpace(text, at) ? inCell(text, at + 1) : null);
    if (!label) continue;
    yield { ...label, start: at };
    at = label.end - 1;
  }
}

/** 政协提案办理结果, 人大建议办理结果: whose it is stands before the label. */
const WHOSE = /^(?:政协|人大)(?:委员|代表)?(?=建议|提案)/;

/** What follows a label, up to the next one, is its value. */
function* fieldsAt(place: Place, labels: readonly Label[]): Generator<Field> {
  const { text } = place;
  for (const [i, { name, end }] of labels.entries()) {
    const field = FIELD_OF.get(name) ?? FIELD_OF.get(name.replace(WHOSE, ''));
    if (!field) continue;
    const value = text.slice(end, labels[i + 1]?.start).replace(/[\s)【(]+$/, '');
    if (value) yield fieldAt(place, end, value, field, name);
  }
}

/** Places between two rests. */
const PLACES = 64;

/** Every field that the places print: `label: value` in lines, label and value in cells or lines of their own. */
export function* readingFields(places: readonly Place[]): Steps<Field[]> {
  const fields: Field[] = [];
  for (const [i, place] of places.entries()) {
    if (i % PLACES === PLACES - 1) yield;
    const { text } = place;
    if (text.length > LINE_MAX) continue;
    const alone =
      text.length <= ALONE_MAX ? FIELD_OF.get(text.replace(/[\s:【】]/g, '')) : undefined;
    const next = places[i + 1];
    if (alone && next && next.text.length <= LINE_MAX)
      fields.push(fieldAt(next, 0, next.text, alone, text));
    else if (/[:】\]]/.test(text)) fields.push(...fieldsAt(place, [...beforeMarks(text)]));
    else if (/\s/.test(text)) fields.push(...fieldsAt(place, [...inCells(text)]));
  }
  return fields;
}
