import type { Ground } from '../ground';
import { DEPARTMENT_SUFFIXES, NOT_AFTER } from '../lexicon/government';
import { divisionOf } from './branches';
import { candidate, RANK, type Candidate } from './candidates';
import { Endings } from './dictionary';
import { leftEdge } from './edges';
import { withPlace } from './levels';
import { hasWord, isProper } from './proper';

const SUFFIXES = new Endings(DEPARTMENT_SUFFIXES.split(' '));

/** A class of bodies is none: 各区民政局, 有关部门, 各级政府. */
export const CLASS_BEFORE =
  /(?:^地|户籍地|居住地|所在地|各[省市区县州旗盟设、]{0,6}|全|受检|所在|有关|相关|各级|下级|上级|基层|等|原有|外地|电子|团|个|[一二两三四五六七八九十])$/;
/** 委, 办 and 部 open longer words as often as they close a body's name. */
const WORD_AFTER: Record<string, RegExp> = {
  委: /^(?:[托员任以]|派(?![驻出])|会(?![同商上]))/,
  办: /^[理法公学好实事结件证案班]/,
  部: /^[门分署位件长队署落级际]/,
  局: /^(?:部(?!署)|[面限势])/,
  厅: /^[堂级]/,
  署: /^名/,
  处: /^[于理置罚分方在境女暑以]/,
};
/** True when the body that ends at `end` is only the beginning of a longer word. */
export const followed = (text: string, end: number): boolean => {
  const last = text[end - 1]!;
  return (
    WORD_AFTER[last]?.test(text.slice(end, end + 2)) === true ||
    (last === '部' && NOT_AFTER.test(text.slice(end, end + 1)))
  );
};
/** 区财政局, 芜湖市市场监督管理局: a known field and a department's ending. */
export function departmentBefore(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  if (followed(text, end)) return;
  for (let s = text.slice(end - hits.departmentSuffixes[end]!, end); s; s = shorter(s)) {
    const anchor = end - s.length;
    // 交警|四大队
    const nth = /^[大中支]队$/.test(s) && NTH.test(text[anchor - 1] ?? '') ? 1 : 0;
    const length = hits.cores[anchor - nth]!;
    if (length > 0) {
      const core = anchor - nth - length;
      // 昆明铁路局 is a company, 国家铁路局 has a name of its own.
      if (text.slice(core, end) === '铁路局') return;
      const start = wholeField(ground, core) ?? branchStart(ground, core, s);
      const bare = start === core;
      // 牵头组建|物业管理委员会: any estate has one.
      if (bare && text.startsWith('物业', core)) return;
      if (CLASS_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return;
      // 办 and 处 without a level, and 部 of no ministry, are common words.
      if (
        bare &&
        /^(?:办|处|部|队|所|中队)$/.test(s) &&
        !/(?:宣传|组织|统战|政法|教育|财政|公安|民政|司法|水利|商务|交通运输|农业农村)$/.test(
          text.slice(core, anchor),
        )
      )
        return;
      out.push(
        candidate(
          'government',
          start,
          end + divisionOf(text, end),
          'entity.department',
          RANK.body,
          {
            start: core,
            end,
          },
        ),
      );
      return;
    }
    // 省经济合作局, 区住建交局: a field that no list has, behind a division or level.
    const start = wholeField(ground, anchor) ?? shortField(ground, anchor, s);
    if (start === null || CLASS_BEFORE.test(text.slice(Math.max(0, start - 8), start))) continue;
    out.push(
      candidate('government', start, end + divisionOf(text, end), 'entity.department', RANK.body),
    );
    return;
  }
}

const NTH = /[一二三四五六七八九]/;

/** 厚街|市场监管分局: a branch is called by its town, which no table holds. */
function branchStart(ground: Ground, core: number, suffix: string): number {
  const start = withPlace(ground, core);
  if (start < core || !/[分支]局$/.test(suffix)) return start;
  const town = leftEdge(ground, core);
  const words = ground.text.slice(town, core);
  return /^[\u4e00-\u9fff]{2,4}$/.test(words) && isProper(words) && !hasWord(words) ? town : core;
}

/**
 * Where 市园林和林业局 begins, given where its last field does: a field that no list has is made of
 * words of fields, and counts only behind a division or level. Null when nothing more belongs to it.
 */
function wholeField(ground: Ground, core: number): number | null {
  const { text, hits } = ground;
  let found: number | null = null;
  for (let at = core; core - at <= LONGEST_FIELD;) {
    const joint = /[和与及]/.test(text[at - 1] ?? '') ? 1 : 0;
    const field = hits.fields[at - joint] ?? 0;
    if (field === 0) break;
    at -= joint + field;
    const start = withPlace(ground, at);
    if (start < at) found = start;
  }
  return found;
}
const LONGEST_FIELD = 14;

/** Where 区住建交局 begins: fields are told by one character each. */
function shortField(ground: Ground, anchor: number, suffix: string): number | null {
  const fields = suffix === '局' && SHORT_FIELDS.exec(ground.text.slice(anchor - 6, anchor))?.[0];
  for (let length = 2; fields && length <= fields.length; length++) {
    const start = withPlace(ground, anchor - length);
    if (start < anchor - length) return start;
  }
  return null;
}
const SHORT_FIELDS =
  /[住建交通经信发改科教文体广旅卫健医保民宗社农林水牧商工市监城管执规资环园审数]{2,}$/;

/** The next shorter ending inside an ending: 管理局 → 局. */
function shorter(suffix: string): string {
  return suffix.length > 1 ? (SUFFIXES.before(suffix.slice(1), suffix.length - 1) ?? '') : '';
}
