import type { Ground } from '../ground';
import { divisionOf } from './branches';
import { candidate, RANK, type Candidate } from './candidates';
import { hasCut, leftEdge, opensAt } from './edges';
import { isTrade } from './proper';

/** 报省厅审批, 自治区厅答复, 兵团第四师: superiors by the names that clerks call them. */
const SUPERIOR = /(?<![我本各全])(?:省|自治区)厅(?![级堂局])|兵团第[一二三四五六七八九十]{1,2}师/g;

const OURS = /我[局委厅]/g;

/** 由社会事务股办理, 找农村公路股, 业务管理司: what an office is called alone. */
const ENDING = /科(?![学技研普目室员协创工教长])|股(?![份权东市价票])|(?<!公)司(?![法机令长])/g;
/** 老年医学科, 营养科: wards of hospitals. */
const WARD =
  /^(?:学校|公司|企业|集团)|[医病症诊疗养妇儿骨]|(?<!生)产|[学专本百全文工农]$|(?<!管)理$|[门分前眼耳]$|(?:控|入|参|持|增|扩)$/;
const SHORTEST = 4;
const LONGEST = 8;

/** 永清县局: a county's own bureau of the field that is spoken of. */
const BUREAU = /局(?![部面限势长级])/g;

/** 带|社会事务股, 牵头、|运输管理科: behind a verb of one character; and verbs begin such names. */
function officeStart(ground: Ground, end: number): number {
  const { text, hits } = ground;
  const edge = leftEdge(ground, end);
  if (
    hits.stripped[edge - 2] === 2 &&
    (opensAt(ground, edge - 2) || /我[局委厅]$/.test(text.slice(edge - 4, edge - 2)))
  )
    return edge - 2;
  const led = LED.exec(text.slice(edge, end));
  return led ? edge + led[0].length : edge;
}
const LED = /^.*[带找叫派](?=[\u4e00-\u9fff]{4,})/;

/** Offices that stand without the body they belong to. */
export function* offices(ground: Ground): Generator<Candidate> {
  const { text, mask, hits } = ground;
  for (const { 0: words, index } of text.matchAll(SUPERIOR))
    if (
      opensAt(ground, index) ||
      /[报经请商]/.test(text[index - 1] ?? '') ||
      words.startsWith('兵团')
    )
      yield candidate('government', index, index + words.length, 'entity.superior', RANK.name);
  // 我局|运管所: the replier's own.
  for (const { 0: words, index } of text.matchAll(OURS)) {
    const start = index + words.length;
    const length = divisionOf(text, start);
    if (/[所队]$/.test(text.slice(start, start + length)))
      yield candidate('government', start, start + length, 'entity.own-office', RANK.known);
  }
  for (const { index } of text.matchAll(BUREAU)) {
    const start = index - hits.divisionEnds[index]!;
    if (start < index && /[县旗]$/.test(text.slice(start, index)))
      yield candidate('government', start, index + 1, 'entity.county-bureau', RANK.name);
  }
  for (const { index } of text.matchAll(ENDING)) {
    const start = officeStart(ground, index);
    const stem = text.slice(start, index);
    if (
      stem.length >= SHORTEST &&
      stem.length <= LONGEST &&
      mask[start] === mask[index] &&
      !WARD.test(stem) &&
      !hasCut(stem) &&
      (isTrade(stem) || /[局委]、$/.test(text.slice(start - 2, start)) || text[start - 1] === '、')
    )
      yield candidate('government', start, index + 1, 'entity.office', RANK.known);
  }
}
