import type { Ground } from '../ground';
import { markOf } from '../lexicon/scan';
import { branchAt, divisionOf, officeOf } from './branches';
import { candidate, RANK, restsAt, type Candidate, type Pass } from './candidates';
import { CLASS_BEFORE, departmentBefore, followed } from './departments';
import { leftEdge } from './edges';
import { withPlace } from './levels';
import { hasWord, isKind, isProper } from './proper';

/** Organs of party and state, their departments and offices, full and short. */
export function* bodies(ground: Ground): Pass {
  const { text, hits } = ground;
  const out: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    if (restsAt(at)) yield null;
    if (((hits.marks[at]! & BEGUN) | (hits.marks[at + 1]! & ENDED)) === 0) continue;
    const branch =
      hits.police[at] === 0 || hits.fields[at] !== 0
        ? undefined
        : POLICE_BRANCH.exec(text.slice(at, at + 20))?.[0];
    if (branch)
      out.push(candidate('government', at, at + branch.length, 'entity.branch', RANK.body + 1));
    const named = hits.named[at]!;
    if (named > 0 && !followed(text, at + named)) {
      // 水利部|黄河水利委员会
      const own = hits.named[at + named]!;
      const end =
        at +
        named +
        (/^(?:.办公厅|局办公室)/.test(text.slice(at + named - 1, at + named + 3))
          ? 3
          : /水利委员会$/.test(text.slice(at + named, at + named + own))
            ? own
            : branchAt(ground, at + named));
      out.push(candidate('government', at, end, 'entity.named-body', RANK.body));
    }
    if (hits.organs[at] !== 0) organAt(ground, at, out);
    if (hits.departmentSuffixes[at + 1] !== 0) departmentBefore(ground, at + 1, out);
    const proper = hits.bodySuffixes[at + 1]!;
    if (proper > 0) {
      const anchor = at + 1 - proper;
      const start = properStart(ground, anchor);
      // 乡|镇综合执法队: a class of them.
      const isClass = text.slice(start - 1, start + 2).includes('乡镇');
      // 花都区人民政府|新雅街道办事处: the office is the government's own.
      const sent = OWNED.test(text.slice(start, at + 1));
      if (
        !isClass &&
        anchor - start >= 1 &&
        anchor - start <= (sent ? 24 : 16) &&
        !CLASS_BEFORE.test(text.slice(start, anchor)) &&
        !(GROUP.test(text.slice(at - 6, at + 1)) && !isLevelled(ground, start)) &&
        !(text.startsWith('中队', anchor) && !isStation(text.slice(start, anchor))) &&
        !/党政|领导$|^(?:智慧|全国首|[级型本]|[上下]一级|地区)|^(?:物业|促进|项目|全国|当地|属地|口岸|各地|直属|服务|工作|联合|专项|临时|乡|[省市区县州]级)$/.test(
          text.slice(start, anchor),
        )
      )
        out.push(
          candidate(
            'government',
            start,
            at + 1 + divisionOf(text, at + 1),
            'entity.body-ending',
            sent ? RANK.body + 1 : RANK.name,
            {
              start: anchor,
              end: at + 1,
            },
          ),
        );
    }
    for (const one of out) yield one;
    out.length = 0;
  }
}

const BEGUN = markOf('police', 'named', 'organs');
const ENDED = markOf('departmentSuffixes', 'bodySuffixes');

/** 城北中队: a station is called by its quarter; 执法中队 is a kind of them. */
const isStation = (words: string): boolean =>
  !words.endsWith('队') && isProper(words) && !isKind(words) && !hasWord(words);
const GROUP = /(?:小组|督察组|联席会议)(?:办公室)?$/;

/** 京津冀…领导小组: a group is named by the level or place that it works for. */
const isLevelled = ({ text, hits }: Ground, at: number): boolean =>
  hits.divisions[at] !== 0 ||
  hits.regions[at] !== 0 ||
  /^(?:国家|全国|[省市区县州镇乡])/.test(text.slice(at, at + 2));

/** 公安闵行分局交警支队: police and other offices that stand under a city. */
const POLICE_BRANCH =
  /^(?!自然资源[和与])(?:民航[\u4e00-\u9fff]{2,6}?(?:监管|管理)局|人行[\u4e00-\u9fff]{2,6}?(?:分行|中心支行|支行)|交警(?!支队|大队|总队)[\u4e00-\u9fff]{2,3}(?:大队|中队|支队)|(?:公安|市场监管|税务|生态环境|自然资源)(?!局)[\u4e00-\u9fff]{2,4}分局(?:[\u4e00-\u9fff]{2,6}?(?:支队|大队|中队))?)/;
const properStart = (ground: Ground, anchor: number): number => {
  const placed = withPlace(ground, anchor);
  if (placed < anchor) return placed;
  const edge = leftEdge(ground, anchor);
  // 2.1国家应急指挥部
  const start =
    edge + (/^\.\d{1,2}/.exec(ground.text.slice(edge - 1, edge + 2))?.[0].length ?? 1) - 1;
  // 京津冀及周边|地区大气污染防治领导小组
  return ground.text.startsWith(AROUND, start - AROUND.length)
    ? leftEdge(ground, start - AROUND.length)
    : start;
};
const AROUND = '及周边';
const OWNED = /人民政府[\u4e00-\u9fff]{2,4}街道办事处$/;

/** 区政府, 市委宣传部, 静安区人大常委会: an organ that has its level or place before it. */
function organAt(ground: Ground, at: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const end = at + hits.organs[at]!;
  const organ = text.slice(at, end);
  // 白塔街道|政府
  let start = text.startsWith('街道', at - 2) ? leftEdge(ground, at - 2) : withPlace(ground, at);
  if (
    start === at ||
    followed(text, end) ||
    CLASS_BEFORE.test(text.slice(Math.max(0, start - 8), start))
  )
    return;
  if (
    /^(?:代表|委员|会议|议案|[一二三四五六七八九十\d]{1,3}[届次])/.test(text.slice(end, end + 3)) &&
    /人大|政协/.test(organ)
  )
    return;
  // 县|政府投资项目: a class of them.
  if (organ === '政府' && /^(?:投资项目|采购项目|债券|性基金)/.test(text.slice(end, end + 4)))
    return;
  // 我乡|农办: whose it is stands outside.
  if (text[start - 1] === '我' && /^[乡镇]/.test(text.slice(start, end))) return;
  if (
    /^(?:乡镇|街镇|镇街|区县|市县)/.test(text.slice(start, end)) ||
    /^(?:乡镇|[市县]区|市县)/.test(text.slice(start - 1, start + 1))
  )
    return;
  // 委 alone needs a level that has one: 市委, not 社区委.
  if (organ === '委' && !/(?:省|市|区|县|州|盟|旗|镇|乡|工)$/.test(text.slice(start, at))) return;
  if (organ === '委' && /(?:社|小|园|景|辖)区$/.test(text.slice(Math.max(0, at - 2), at))) return;
  // 中共|普陀区委组织部
  if (organ.startsWith('委') && text.startsWith('中共', start - 2)) start -= 2;
  const meeting = /^(?:常务|党组)会议/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  out.push(
    candidate(
      'government',
      start,
      end + (meeting || officeOf(organ, text, end) || divisionOf(text, end)),
      'entity.organ',
      RANK.body,
      {
        start: at,
        end,
      },
    ),
  );
}
