import { COMMON_NOUNS, isDivisionName } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import {
  BRANCHES,
  DEPARTMENT_SUFFIXES,
  NOT_AFTER,
  OFFICES_OF_ORGANS,
  PARTS_OF_BODIES,
} from '../lexicon/government';
import { markOf } from '../lexicon/scan';
import { candidate, RANK, restsAt, type Candidate, type Pass } from './candidates';
import { Endings } from './dictionary';
import { hasCut, leftEdge, opensAt } from './edges';
import { hasWord, isKind, isProper } from './proper';

const SUFFIXES = new Endings(DEPARTMENT_SUFFIXES.split(' '));

/** What may stand between a division and its department. */
const LEVEL = /(?:自治区|地区|自治州|自治县|兵团|国家|全国|[省市区县州盟旗镇乡])$/;
/** A class of bodies is none: 各区民政局, 有关部门, 各级政府. */
const CLASS_BEFORE =
  /(?:^地|户籍地|居住地|所在地|各[省市区县州旗盟设、]{0,6}|全|受检|所在|有关|相关|各级|下级|上级|基层|等|原有|外地|电子|团|个|[一二三四五六七八九十])$/;
/** 委, 办 and 部 open longer words as often as they close a body's name. */
const WORD_AFTER: Record<string, RegExp> = {
  委: /^(?:[托员派任以]|会(?![同商]))/,
  办: /^[理法公学好实事结件证案班]/,
  部: /^[门分署位件长队署落级际]/,
  局: /^(?:部(?!署)|[面限势])/,
  厅: /^[堂级]/,
  署: /^名/,
  处: /^[于理置罚分方在境女暑以]/,
};

/** The longest division name that ends at `end`, as its length; 0 when none does. */
export function divisionBefore({ text, hits }: Ground, end: number): number {
  const length = hits.divisionEnds[end]!;
  if (length === 0) return 0;
  const name = text.slice(end - length, end);
  return !COMMON_NOUNS.has(name) || opensLine(text, name) ? length : 0;
}

/** 和县, 会同县: read as places only where a title or a signature begins with them. */
function opensLine(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const stop = text.indexOf('\n', at);
    if (!/[,。;!]/.test(text.slice(at, stop === -1 ? text.length : stop))) return true;
  }
  return false;
}

/** The longest name of a town that is taken without a mark before it. */
const TOWN_MAX = 4;

/**
 * Where the town's name before 镇 or 乡 at `at` begins. No table holds the towns: their names reach
 * to the edge, and where none is near they have two characters, as most do.
 */
function townStart(ground: Ground, at: number): number {
  const edge = leftEdge(ground, at);
  const length = at - edge;
  // 已交|镇人民政府: one character is no town's name.
  if (length === 1) return at;
  if (length <= TOWN_MAX || isDivisionName(ground.text.slice(edge, at - 2))) return edge;
  return at - 2;
}

/** 杨庄示范|区公安局: a zone is no district, but has a name as well. */
const ZONE = /(?:新|经开|集聚|示范|开发|高新|保税|试验|合作|度假|工业园|产业园|经济园|保护)$/;

const BANNER = /[\u4e00-\u9fff]{2}[左右前中后]$/;

/** The length of a county's short name that ends at `at`, behind its city or where a name may begin. */
function countyBefore(ground: Ground, at: number): number {
  for (let length = 2; length <= 3; length++) {
    const start = at - length;
    if (
      ground.hits.counties[start] === length &&
      ((length === 2 && divisionBefore(ground, start) > 2) || opensAt(ground, start))
    )
      return length;
  }
  return 0;
}

/** Takes levels and division names before a body's name into it. */
function withPlace(ground: Ground, start: number): number {
  let at = start;
  for (let i = 0; i < 4; i++) {
    const division = divisionBefore(ground, at);
    if (division > 0) {
      at -= division;
      continue;
    }
    // 苏州市昆山|生态环境局, 海淀|交通支队: a county by its short name behind its city or an edge.
    const county = countyBefore(ground, at);
    if (county > 0) {
      at -= county;
      continue;
    }
    const level = LEVEL.exec(ground.text.slice(Math.max(0, at - 3), at))?.[0];
    if (!level || i > 0) break;
    if (/[园景社小片厂校矿林库]区$/.test(ground.text.slice(Math.max(0, at - 2), at))) break;
    // 拱墅区: a district that the table does not know still names itself in front of 区.
    at -= level.length;
    if (level === '区' && ZONE.test(ground.text.slice(Math.max(0, at - 2), at))) {
      at = leftEdge(ground, at);
      break;
    }
    if (level === '镇' || level === '乡') at = townStart(ground, at);
    // 科右前|旗
    if (level === '旗') at -= BANNER.exec(ground.text.slice(at - 3, at))?.[0].length ?? 0;
    // 东区|政府: a district that is called by its bearing.
    if (level === '区' && /[东西]/.test(ground.text[at - 1] ?? '') && opensAt(ground, at - 1)) at--;
  }
  return at;
}

const followed = (text: string, end: number): boolean => {
  const last = text[end - 1]!;
  return (
    WORD_AFTER[last]?.test(text.slice(end, end + 2)) === true ||
    (last === '部' && NOT_AFTER.test(text.slice(end, end + 1)))
  );
};

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
        (text.startsWith('办公厅', at + named)
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
      const isClass = text.startsWith('乡镇', start - 1);
      // 花都区人民政府|新雅街道办事处: the office is the government's own.
      const sent = OWNED.test(text.slice(start, at + 1));
      if (
        !isClass &&
        anchor - start >= 1 &&
        anchor - start <= (sent ? 24 : 16) &&
        !CLASS_BEFORE.test(text.slice(start, anchor)) &&
        !(GROUP.test(text.slice(at - 6, at + 1)) && !isLevelled(ground, start)) &&
        !(text.startsWith('中队', anchor) && !isStation(text.slice(start, anchor))) &&
        !/党政|领导$|^(?:智慧|全国首|[级型本]|[上下]一级|地区)|^(?:促进|项目|全国|当地|属地|口岸|各地|直属|服务|工作|联合|专项|临时|乡|[省市区县州]级)$/.test(
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
const GROUP = /(?:小组|联席会议)(?:办公室)?$/;

/** 京津冀…领导小组: a group is named by the level or place that it works for. */
const isLevelled = ({ text, hits }: Ground, at: number): boolean =>
  hits.divisions[at] !== 0 ||
  hits.regions[at] !== 0 ||
  /^(?:国家|全国|[省市区县州镇乡])/.test(text.slice(at, at + 2));

/** 公安闵行分局交警支队: police and other offices that stand under a city. */
const POLICE_BRANCH =
  /^(?!自然资源[和与])(?:民航[\u4e00-\u9fff]{2,6}?(?:监管|管理)局|(?:公安|市场监管|税务|生态环境|自然资源)(?!局)[\u4e00-\u9fff]{2,4}分局(?:[\u4e00-\u9fff]{2,6}?(?:支队|大队|中队))?)/;

/** The length of a body's own division behind it: 区公安分局|交警大队, 市生态环境局|昆山分局. */
const divisionOf = (text: string, at: number): number =>
  PARTS_OF_BODIES.exec(text.slice(at, at + 14))?.[0].length ?? 0;

/** The length of a branch's own name behind its head office: 国家税务总局|太原市税务局. */
function branchAt({ text, hits }: Ground, at: number): number {
  const branch = BRANCHES.exec(text.slice(at, at + 20))?.[0];
  if (!branch) return departmentAt(text, at);
  // 中国人民银行|慈溪支行: a county by its short name.
  const county = hits.counties[at]!;
  if (
    county > 0 &&
    branch.length > county &&
    /^(?:市|县)?(?:中心)?支行$/.test(branch.slice(county))
  )
    return branch.length;
  for (let length = 2; length <= Math.min(9, branch.length - 2); length++)
    if (isDivisionName(branch.slice(0, length))) return branch.length;
  return 0;
}

/** The length of a ministry's own department behind it: 教育部|职业教育与成人教育司. */
function departmentAt(text: string, at: number): number {
  if (!/[部委局署团]$/.test(text[at - 1]!)) return 0;
  const department = DEPARTMENT.exec(text.slice(at, at + 14))?.[0] ?? '';
  return hasCut(department) ? 0 : department.length;
}
const DEPARTMENT =
  /^(?![和与及])[\u4e00-\u9fff]{2,10}?(?<!公)司(?![法机长令])|^(?:交管|交通管理|治安管理|公路|水运|信管)局|^第[一二三四五六七八九十]+师/;

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

/** The length of an organ's own office behind it: 区委|督查办, 区人大|人事代表工委. */
function officeOf(organ: string, text: string, at: number): number {
  if (!HAS_OFFICES.test(organ)) return 0;
  const office = OFFICES_OF_ORGANS.exec(text.slice(at, at + 14))?.[0] ?? '';
  return ACTS.test(office) || /[省市区县州]|政府/.test(office) ? 0 : office.length;
}
/** 区政府|组织教委办公室: what the organ does is no office of it. */
const ACTS =
  /^(?:组织|召开|要求|印发|成立|设立|组建|牵头|会同|联合|协调|批准|同意|安排|批转|督促|高度|出台|[和与及等在已将对由])/;
const HAS_OFFICES = /(?:人大|人大常委会|政协|政府|委)$/;

/** 区财政局, 芜湖市市场监督管理局: a known field and a department's ending. */
function departmentBefore(ground: Ground, end: number, out: Candidate[]): void {
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
