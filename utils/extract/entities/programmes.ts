import { early } from '@/utils/text/early';
import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { candidate, RANK, restsAt, type Pass } from './candidates';
import { isCutWord, leftEdge } from './edges';
import { startsWithDivision } from '@/utils/reply/divisions';
import { hasWord, isAskedFor, isKind, isProper } from './proper';
import { isRequest, quoted } from './quoted';
import {
  CLASS_START,
  governedStart,
  LONGEST_STEM,
  MODIFIER_CUT,
  nationalStart,
  PLAIN,
  RUN_INSIDE,
} from './runs';
import { told } from './told';

const NATIONAL_START =
  /^(?:全国(?!首|各)|国家(?![级重])|中国|世界|国际(?!性)|全球|中华|全省|第[一二三四五六七八九十\d]{1,3}届|[\u4e00-\u9fff]{1,3}[^园社景小片街辖城库林矿厂学校院地][省市区县](?![场政级])|12\d{3}|96\d{3})/;
const CAMPAIGN = /^(?:宣传[周月日]|观测研究站)$/;
/** Heads that name something when a verb of means or founding governs them. */
const STRONG =
  /(?:专项资金|专项行动|攻坚行动|小程序|(?:扶持|培养|培育|倍增|成长|提升)计划|促进行动|提升行动|平台|工程|计划资金|再贷款|城市试点|培训项目|专项基金|产业基金|发展基金|论坛|大会|大赛|博览会|交易会|双选会|国际研讨会|[\u4e00-\u9fff]{2}节|年会|邀请赛|公开赛|双选会|展演周|时装周|行动)$/;
const DONE_WELL = /(?<=[设施制展])好$/;
const GOVERNED =
  /(?:推进|落实|纳入|争取|列入|用于|申报|恢复|参加|出席|申办|办[好起]|创办|策划|举行|联办|主办|承办|通过|依托|实施|设立|开展|启动|举办|[万亿]元|了|的)$/;

/** Named platforms, projects, events and funds: in quotation marks, or with a telling start. */
export function* programmes(ground: Ground): Pass {
  const { text, mask, hits } = ground;
  /** Quotations of what is asked for: nothing in them has a name. */
  const requests = new Set<number>();
  for (let open = text.indexOf('“'); open !== -1; open = text.indexOf('“', open + 1)) {
    const close = text.indexOf('”', open);
    if (close === -1) break;
    if (mask[open] !== MASK.quote || close - open > 42) continue;
    if (isRequest(text, open, text.slice(open + 1, close))) {
      requests.add(open);
      continue;
    }
    const one = quoted(text, open, close + 1);
    if (one) yield one;
  }
  yield null;
  yield* told(ground);
  for (let end = 4; end <= text.length; end++) {
    if (restsAt(end)) yield null;
    let anchor = end - hits.heads[end]!;
    if (anchor === end) continue;
    if (text.startsWith('博会', anchor)) anchor--;
    const head = text.slice(anchor, end);
    const edition = editionStart(text, anchor);
    let start =
      FAIR.test(head) &&
      (text[anchor - 1] === '届' || isCutWord(text.slice(leftEdge(ground, anchor), anchor)))
        ? anchor
        : (edition ??
          nationalStart(text, anchor) ??
          systemStart(text, anchor, head) ??
          placedStart(ground, anchor, head) ??
          leftEdge(ground, anchor));
    if (
      edition === null &&
      STRONG.test(head) &&
      !isTelling(ground, start, text.slice(start, anchor), head)
    )
      start = governedStart(text, anchor, head) ?? rowStart(text, anchor) ?? start;
    // 医疗强基工程和|康复扩容行动: two of them.
    start += FIRST_OF_TWO.exec(text.slice(start, anchor))?.[0].length ?? 0;
    // 海南大学建设|红树林…观测研究站
    start += BUILDER.exec(text.slice(start, anchor))?.[0].length ?? 0;
    // 第42个|民族团结进步宣传月
    start += NTH.exec(text.slice(start, anchor))?.[0].length ?? 0;
    // 湖南·|安化黑茶文化节
    start -= DOTTED.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
    // 全省|茶产业推进会
    if (head.endsWith('会') && text.startsWith('全省', start - 2)) start -= 2;
    const stem = text.slice(start, anchor);
    if (
      (stem.length < 2 && !FAIR.test(head)) ||
      (edition === null && !FAIR.test(head) && !isTelling(ground, start, stem, head)) ||
      mask[anchor] === MASK.title ||
      (mask[anchor] === MASK.quote && requests.has(text.lastIndexOf('“', anchor))) ||
      /^[化式型类会]/.test(text.slice(end, end + 1)) ||
      (head === '工程' && OTHER_WORK.test(text.slice(end, end + 4))) ||
      (head === '大会' && (text.startsWith('常务', end) || stem.endsWith('业主'))) ||
      (head === '平台' && OF_BODY.test(stem)) ||
      stem.includes('简称') ||
      (head.endsWith('行动') && /[态力为者计工方]/.test(text[end] ?? '')) ||
      isAskedFor(text, start) ||
      (head === '大会' && stem.endsWith('人')) ||
      (head === '节' && (NO_FAIR.test(stem) || NO_FAIR_AFTER.test(text[end] ?? '')))
    )
      continue;
    // …整治三年行动: its years are part of it.
    const rank = /[一二三四五六七八九十]年$/.test(stem) ? RANK.closed + 1 : RANK.name + 2;
    // 中国—东盟博览会|农业展, 数字贸易博览会|分论坛
    const part = head.endsWith('会')
      ? (EXHIBITION.exec(text.slice(end, end + 6))?.[0].length ?? 0)
      : 0;
    const shared = head === '论坛' && stem.endsWith('会分') ? 3 : 0;
    // 环|青海湖国际公路自行车赛
    const around = Number(head.endsWith('赛') && text[start - 1] === '环');
    // “临溪市人才发展基金”: with its marks.
    const marked = Number(text[start - 1] === '“' && text[end] === '”');
    yield candidate(
      // 种业发展基金先后投资了…: it acts as a legal person (guideline, decided case 21).
      head.endsWith('基金') && INVESTS.test(text.slice(end, end + 4))
        ? 'organisation'
        : 'programme',
      start - around - marked,
      end + part - shared + marked,
      'entity.programme-ending',
      rank,
      {
        start: anchor,
        end,
      },
    );
  }
}

/** 第五届|粤港澳大湾区(广东)文化创意设计大赛: what has editions has a name, whatever stands in it. */
function editionStart(text: string, anchor: number): number | null {
  const from = Math.max(0, anchor - LONGEST_STEM);
  const at = text.lastIndexOf('届', anchor - 1);
  return at >= from && EDITION.test(text.slice(Math.max(0, at - 5), anchor)) ? at + 1 : null;
}
/** 录入|全省养老服务信息系统: a system that a whole province works with. */
function systemStart(text: string, anchor: number, head: string): number | null {
  if (!head.endsWith('系统')) return null;
  const from = Math.max(0, anchor - LONGEST_STEM);
  const match = OF_ALL.exec(text.slice(from, anchor));
  return match && !RUN_INSIDE.test(match[0]) ? from + match.index : null;
}
const OF_ALL = /全省(?!各|首|统一|推)[^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{2,}$/;

/** 江西省现代产业引导基金: behind its place a fund or contest may hold verbs. */
function placedStart({ text, hits }: Ground, anchor: number, head: string): number | null {
  if (!OF_PLACE.test(head)) return null;
  let found: number | null = null;
  for (let at = anchor - 2; at >= anchor - LONGEST_STEM && !ENDS_STEM.test(text[at] ?? '。'); at--)
    if (
      (hits.divisions[at]! > 0 || hits.regions[at]! > 0 || hits.counties[at]! > 0) &&
      // 建成|渝北区
      hits.cutTwo[at + 1] === 0 &&
      !RUN_INSIDE.test(text.slice(at, anchor))
    )
      found = at;
  return found;
}
const ENDS_STEM = /[,。;:、!?\s“”《》的在为是将把对等并以由向从已了我和与及]/;
/** 产权交易所|平台: what a body runs. */
const OF_BODY = /(?:交易所|公司|集团|大学|学院|银行)$/;
const EXHIBITION = /^[\u4e00-\u9fff]{2,4}展(?=[、,。)]|等|期间|上)/;
/** 国家工程|研究中心, 中国国际工程|咨询公司 */
const OTHER_WORK = /^(?:..设计|研究|技术|咨询|设计|勘[察测]|实验|公司|集团|[学师质局院部])/;
const FIRST_OF_TWO = /^[^“”]{4,}?(?:工程|项目|行动|计划|战略|平台)[和与及]/;
const BUILDER = /^[^“”]{2,8}(?:大学|学院|公司|集团|研究院)(?:建设|共建|联合)/;
const NTH = /^第[\d一二三四五六七八九十]+[个次]/;
const DOTTED = /(?:内蒙古|黑龙江|[\u4e00-\u9fff]{2})·$/;
const EDITION =
  /(?:第?[一二两三四五六七八九十\d]{1,3}|[首历本])届(?!人大|政协|人民代表|全国|委员会|会议)[^,。;:、!?\s的在等“”《》]{2,24}$/;
/** 环节, 中秋节, 节约: no festival that a place holds. */
const NO_FAIR = /[环季细调春秋午明期]$/;
const NO_FAIR_AFTER = /[市约能点水日目假省制气奏俭令支余育]/;
/** 进博会: a fair that everybody calls by its short name. */
const FAIR = /^[\u4e00-\u9fff]?(?:[博交贸]会)$/;

/** True when the stem, the head or the verb before them says that this is a name. */
function isTelling(ground: Ground, start: number, stem: string, head: string): boolean {
  const { text } = ground;
  if (head !== '基金' && ((NATIONAL_START.test(stem) && stem.length > 2) || CAMPAIGN.test(head)))
    return true;
  // 实施好|医疗卫生强基工程
  const before = text.slice(Math.max(0, start - 3), start).replace(DONE_WELL, '');
  const governed = GOVERNED.test(before) || inRow(text, start);
  // 实施县域商业建设行动, 开展数字化赋能专项行动
  if (
    ((/行动(?:计划)?$/.test(head) &&
      (/(?:实施|启动|落实)了?$/.test(before) || (before.endsWith('和') && governed))) ||
      (/专项行动|攻坚/.test(head) && governed)) &&
    stem.length >= 2 &&
    !PLAIN.test(stem) &&
    !MODIFIER_CUT.test(stem)
  )
    return true;
  if (CLASS_START.test(stem) || MODIFIER_CUT.test(stem) || TWO_OF_THEM.test(stem)) return false;
  if (OF_PLACE.test(head) && stem.length + head.length >= 5 && opensWithPlace(ground, start, stem))
    return true;
  // 10亿元氢能产业基金, 数贸基金规模已达…
  if (
    head.endsWith('基金') &&
    stem.length >= 4 &&
    (/元的?$/.test(before) ||
      (/^(?:总?规模|首期|已投|先后投|累计投)/.test(text.slice(start + stem.length + head.length)) &&
        !isKind(stem)))
  )
    return true;
  // 清风行动: a short name that is no word.
  if (/^行动(?:计划)?$/.test(head))
    return (
      (governed || before.endsWith('动、')) && stem.length === 2 && !hasWord(stem) && isProper(stem)
    );
  if (head === '工程' && WORKS.test(stem)) return false;
  // 办好开采节, 举办樱桃采摘节
  if (
    head === '节' &&
    /(?:举[办行]|承办|办好|主办|办起|策划|创办|联办)了?$/.test(before) &&
    stem.length >= 3
  )
    return true;
  // 乌镇戏剧节: a feast has a short name that is no word.
  if (FEAST.test(head) && governed && stem.length >= 2 && !hasWord(stem) && isProper(stem))
    return true;
  // 通过随手拍小程序
  if (
    MEANS.test(before) &&
    /小程序|公众号|APP/.test(head) &&
    stem.length >= 3 &&
    !isKind(stem) &&
    !stem.endsWith('端')
  )
    return true;
  if (
    RUNS_SYSTEM.test(before) &&
    IS_SYSTEM.test(head) &&
    stem.length >= 3 &&
    !isKind(stem) &&
    !stem.endsWith('端')
  )
    return true;
  // 牡丹文化节期间
  if (
    EVENT.test(head) &&
    text.startsWith('期间', start + stem.length + head.length) &&
    stem.length >= 2 &&
    isProper(stem)
  )
    return true;
  return governed && stem.length >= (head === '大赛' ? 5 : 4) && STRONG.test(head);
}

const MEANS = /(?:通过|依托|利用|登录|下载|打开|关注|使用)$/;
/** 建成家政信用查平台: where its own words are more than its field. */
const RUNS_SYSTEM = /(?:建成|上线|接入|登录|推出|开通)了?$/;
const IS_SYSTEM = /(?:平台|系统|小程序|公众号)$/;
const INVESTS = /^(?:先后|已|累计)投资?/;
const EVENT = /..节$|博览会|交易会|大会|论坛|峰会|年会/;
/** 实施A工程、B工程: a verb that runs the first runs the whole row. */
const inRow = (text: string, start: number): boolean =>
  /[、和与及]/.test(text[start - 1] ?? '') &&
  ROW_RUN.test(text.slice(Math.max(0, start - 90), start));
const ROW_RUN =
  /(?:实施|启动|推进|开展|参加|举办|承办)了?(?:[^,。;:、!?\n“”的]{3,26}(?:工程|计划|行动|[会节赛])[、和与及]){1,4}$/;
/** …、|义务教育薄弱环节与能力提升工程: in such a row a name begins at the mark. */
function rowStart(text: string, anchor: number): number | null {
  const from =
    anchor -
    (ROW_STEM.exec(text.slice(Math.max(0, anchor - LONGEST_STEM), anchor))?.[0].length ?? 0);
  return from < anchor && inRow(text, from) ? from : null;
}
const ROW_STEM = /(?<=、)[^,。;:、!?\s“”《》的]{4,}$/;
/** 服务中心和智慧|平台 */
const TWO_OF_THEM = /(?:中心|平台|系统|基地)[和与及]/;
/** 校舍改造|工程: works of a class. */
const WORKS =
  /^(?:(?:[大中小]|中小)型(?:农田|农村|农业)?水利|(?:农田|农村)水利)$|(?:改造|扩建|新建|建设|迁建|修缮|维修|加固|绿化|亮化|硬化|整治|治理|安置|配套|主体|附属|装修|管网|土建|拆迁)$/;

const FEAST = /^[\u4e00-\u9fff]{2}节$/;

/** 天河直播节, 丰台半程马拉松: what places hold and found under their own names. */
const OF_PLACE =
  /(?:地图|热线|运动会|[介销谈流]会|展览会|音乐会|庙会|灯会|市集|书展|大展|[影年]展|APP|服务网|小程序|公众号|视频号|灯光秀|嘉年华|专项行动|节|基金|马拉松|.赛|论坛|峰会|大会|博览会|交易会|年会|训练营)$/;
const opensWithPlace = ({ hits }: Ground, start: number, stem: string): boolean =>
  (startsWithDivision(stem) || hits.counties[start]! > 0 || hits.regions[start]! > 0) &&
  !/^.{2,}[省市区县]级/.test(stem);

early(STRONG, NATIONAL_START);
