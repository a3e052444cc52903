import { early } from '@/utils/text/early';
import { isoDate, undividedDate } from './dates';
import { fieldsOf } from './identity';
import { inField, type Field } from './fields';
import { RUN_ON } from './bodies';
import { findIn, found, withRole, type Found, type Sources } from './sources';

/** The words that places use for an outcome. */
const OUTCOME =
  /(?:(?:所提|提出的?)?(?:问题|意见|建议))?(?:(?:已得到|基本|部分|正在|已经?|拟|暂未|列入计划|计划))*(?:解决|采纳|落实|计划|留作|参考|说明|不可行)[^\s:,。;()]{0,12}/;
/** A mark that stands alone, after the document number on its line, or as a field before it. */
const MARK =
  /^(?:[提议]案|建议)?办[理复]结果((?=)[A-D])类?$|^[[(【“]?((?=)[A-D]\d?)\s?类?件?[\])】”]?类?$|^[[(【]((?=)[A-D]\d?)\s?类?[\])】](?=\s)|^((?=)[A-D])类(?=\s\S{2,8}$)|^((?=)[A-D])类?:(?=)(?=(?:已|正在|列入|部分|基本|暂|留作|解决|采纳))|号\s?[(【]?(?=)([A-D]\d?)类?[)】]?(?=$|\s)|^([A-D])(?:类\s?|\s)(?=[\u4e00-\u9fff]{1,12}[〔[(【]\d{4})|^(?:办复)?类\s?别:?(?=)\s?(?=)([A-D])类?(?=[\u4e00-\u9fff]{1,12}[〔[(【])/;
const TITLE_MARK = /[(（]([A-D]\d?)类?[)）]/;
const FIELD_MARK = new RegExp(
  `^[([【“]?([A-Da-d]\\d?|[甲乙丙丁](?=类))(?:\\s?[类级]|$|[\\s,。;:)(\\]】”]|(?=[\\u4e00-\\u9fff]{1,12}[〔[(【]))|^(${OUTCOME.source})`,
);

/** The mark of the outcome as printed: in a field, alone in its line, at the title. */
export function findResult(sources: Sources, fields: readonly Field[]): Found | null {
  const stated = fieldsOf(fields, 'result').flatMap((field) => {
    const match = FIELD_MARK.exec(field.value);
    return match ? [inField(field, match[1] ?? match[2]!, 'details.result-field')] : [];
  });
  const around = sources.lines.filter(
    ({ role }) => role !== 'body' && role !== 'opening' && role !== 'closing' && role !== 'title',
  );
  return (
    stated.find(({ source }) => source === 'text') ??
    findIn(around, MARK, 'details.result-mark') ??
    findIn(
      [...withRole(sources, 'title'), ...sources.heading],
      TITLE_MARK,
      'details.result-title',
    ) ??
    stated[0] ??
    null
  );
}

/**
 * The day that the reply bears, as an ISO date, from its last lines or a field; null without one.
 */
export function findDate(sources: Sources, fields: readonly Field[]): Found | null {
  for (const place of withRole(sources, 'date').toReversed()) {
    const value = isoDate(place.text) ?? undividedDate(place.text);
    if (value)
      return { ...found(place, 0, place.text, 'details.date-line'), value, source: 'signature' };
  }
  const last = sources.lines.findLast(({ text }) => RUN_ON.test(text));
  const runOn = last && RUN_ON.exec(last.text);
  if (runOn) {
    const [day, at] = [runOn[2]!, runOn.index + runOn[0].indexOf(runOn[2]!)];
    const value = isoDate(day);
    if (value)
      return { ...found(last, at, day, 'details.date-run-on'), value, source: 'signature' };
  }
  for (const field of fieldsOf(fields, 'date')) {
    const value = isoDate(field.value);
    if (value) return { ...field, value, rule: 'details.date-field' };
  }
  return null;
}

const PUBLICITY =
  /(?:公开(?:属性|方式|形式|类别|类型)(?=)\s?:\s?|[(]此件|^[(])(?=)((?:主动|依申请|不予|不)公开)|(?:^|[;,\s])(?=)(主动公开)(?=[)]?$)|此件((?:主动|依申请|不予)?公开(?:发布)?)/;
const IS_PUBLICITY = /^(?:主动|依申请|不予|不)公开/;

/** Whether the reply may be published, in its own words; null where it says nothing of that. */
export function findPublicity(sources: Sources, fields: readonly Field[]): Found | null {
  const stated = findIn(
    sources.lines.filter(({ role }) => role !== 'body'),
    PUBLICITY,
    'details.publicity',
  );
  if (stated) return stated;
  const field = fieldsOf(fields, 'publicity').find(({ value }) => IS_PUBLICITY.test(value));
  return field ? { ...field, rule: 'details.publicity' } : null;
}

early(PUBLICITY, MARK);
