import { early } from '@/utils/text/early';
import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { candidate, RANK, restsAt, type Candidate, type Pass } from './candidates';
import { Dictionary, Endings } from './dictionary';
import { hasCut, isCutWord, leftEdge } from './edges';
import { startsWithDivision } from '@/utils/reply/divisions';
import { hasWord, isAskedFor, isProper } from './proper';
import { told } from './told';

/** What a named undertaking ends with. */
const PROGRAMME_HEADS: readonly string[] =
  '巡展 活动周 活动月 活动日 演艺 音乐会 越野跑 嘉年华 特训营 夜校 一卡通 会演 汇演 晚会 挑战赛 锦标赛 文化周 训练营 双选会 招聘会 沙龙 展演周 时装周 首发周 首发季 电影周 音乐周 年会 戏剧节 啤酒节 采摘节 丰收节 灯会 庙会 工坊 工场 首发场 会战 专项监督 孵化园 展销周 推广周 体验周 音乐季 消费季 购物季 文化季 剧场 消费券 客户端 运动会 邀请赛 公开赛 联赛 演练 领养日 服务车 服务港 早餐会 评选 平台 项目 行动 工程 计划 活动 主题活动 结对活动 试点 城市试点 整治 小程序 公众号 视频号 APP 应用 系统 热线 信箱 网站 频道 专栏 专区 课堂 学堂 讲堂 课程 培训班 研修班 夏令营 论坛 峰会 大会 博览会 展览会 展会 交易会 对接会 推进会 洽谈会 推介会 恳谈会 座谈会 文化节 艺术节 旅游节 音乐节 电影节 购物节 美食节 大赛 竞赛 比赛 马拉松 盛典 赛事 赛道 赛区 品牌 基金 专项资金 补助资金 计划资金 贷款 奖项 中心 会客厅 驿站 联盟链 数据库 地图 指数 模型 分会场 服务队 服务站 微信群 旗舰店 宣传周 宣传月 宣传日 开放日 基地 园区 实验室 机制创新 联合体 工作站 示范区创建 融通对接活动 信贷 产品 保障 工作法'.split(
    ' ',
  );
const NATIONAL_START =
  /^(?:全国(?!首|各)|国家(?![级重])|中国|世界|国际(?!性)|全球|中华|全省|第[一二三四五六七八九十\d]{1,3}届|[\u4e00-\u9fff]{1,3}[^园社景小片街辖城库林矿厂学校院地][省市区县](?![场政级])|12\d{3}|96\d{3})/;
/** A quotation before one of these is a figure of speech, a slogan or a problem. */
const CONCEPT_AFTER =
  /^(?:的?(?=)(?:模式|机制|制度|体系|格局|理念|思路|原则|要求|方式|方法|问题|现象|难题|难|困境|困难|顽疾|诉求|建议|意见|设想|说法|提法|概念|特点|特色|效应|优势|作用|形象|氛围|文化|精神|生活|消费|商业|经济|产业|新动能|发展|尝试|路径|目标|任务|思维|标准|教师|人才|职业|企业|商店|衍生品|一枝独秀)|的|化|式|型|类|性|式的)/;
const HEADS = new Dictionary(PROGRAMME_HEADS);
const INNER_HEADS = new Endings([
  ...PROGRAMME_HEADS.filter((head) => head.length >= 2),
  ...'贷码卡通汇办号',
]);
/** What stands before a head is one phrase, and short. */
const MODIFIER_MAX = 16;
const ENDS_PHRASE = ',。;:、!?“”《》\n的';

/** The first head in `words` with what stands before it; of heads that begin together, the longest. */
function headIn(words: string): { modifier: string; noun: string; length: number } | null {
  for (let at = 0; at <= MODIFIER_MAX && at < words.length; at++) {
    const noun = HEADS.at(words, at);
    if (noun) return { modifier: words.slice(0, at), noun, length: at + noun.length };
    if (ENDS_PHRASE.includes(words[at]!)) return null;
  }
  return null;
}

/** Verbs that run an undertaking: what they govern in quotation marks has a name. */
const RUNS =
  /(?:开展|举办|实施|启动|推出|上线|打造|创建|创办|设立|发起|组织|依托|通过|利用|建设|搭建|揭牌|参加|开设|承办|策划|打响|做优|做强|擦亮|培育|用好|深化|推进|开通|接入|运用|登录|关注|遴选|评选|申报)(?:了|的|好)?$/;
/** Heads that name something whatever stands before them. */
/** 地理标志, 公用品牌: a sign is named by its quotation alone. */
const SIGN_AFTER = /^(?:[\u4e00-\u9fff]{0,4}(?:公用品牌|公共品牌)|地理标志|集体商标|证明商标|商标)/;
/** “柳溪夜话”是…打造的活动品牌 */
const SAID_AFTER = /^是[^,。;“”]{2,40}?(?:品牌|平台|活动|项目|赛事|栏目)[,。]/;
/** Ways of working that everybody puts in quotation marks. */
const CONCEPTS = new Set(
  '一带一路 多规合一 四好农村路 断头路 急难愁盼 两山 一卡通 一键办理 跨省通办 一网通办 一网统管 全程网办 掌上办 掌上通办 就近办 马上办 网上办 回头看 一件事 高效办成一件事 一次办 最多跑一次 一窗通办 一站式 免申即享 秒批 双随机 四不两直 放管服 五个一 一对一 点对点 两癌 两病 三同时 四个一 零距离 零容忍 零接触 最后一公里 卡脖子 钱袋子 菜篮子 烂尾楼 僵尸车 办不成事 先诊疗后付费 一张网 一张图 一盘棋 一把手 揭榜挂帅 新三样 三品一标 硬联通 软联通 家门口 白名单'.split(
    ' ',
  ),
);
/** 关于“设立冷链发展基金”: the words of the one who asks. */
const isRequest = (text: string, open: number, inner: string): boolean =>
  inner.length >= 6 &&
  (isCutWord(inner.slice(0, 2)) || /^[将把在对以为让]/.test(inner)) &&
  /(?:关于|提出的?|建议|[\d一二三四五六七八九十][.、)])$/.test(
    text.slice(Math.max(0, open - 3), open),
  );
const CAMPAIGN = /^宣传[周月日]$/;
const HONOUR = /(?:荣获|获评|评为|授予|命名为|誉为)$/;
/** Heads that name something when a verb of means or founding governs them. */
const STRONG =
  /(?:专项资金|专项行动|攻坚行动|小程序|(?:扶持|培养|培育|倍增|成长|提升)计划|促进行动|提升行动|平台|工程|计划资金|再贷款|城市试点|培训项目|专项基金|产业基金|发展基金|论坛|大会|[\u4e00-\u9fff]{2}节|年会|邀请赛|公开赛|双选会|展演周|时装周|行动)$/;
const GOVERNED =
  /(?:推进|纳入|争取|列入|用于|申报|恢复|参加|出席|申办|办好|主办|承办|通过|依托|实施|设立|开展|启动|举办|[万亿]元|了|的)$/;
const MODIFIER_CUT = /(?:在|为|是|将|把|对(?!接)|等|并|以|由|向|从|已|了|变)/;

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
    // 湖南·|安化黑茶文化节
    start -= DOTTED.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
    const stem = text.slice(start, anchor);
    if (
      (stem.length < 2 && !FAIR.test(head)) ||
      (edition === null && !FAIR.test(head) && !isTelling(ground, start, stem, head)) ||
      mask[anchor] === MASK.title ||
      (mask[anchor] === MASK.quote && requests.has(text.lastIndexOf('“', anchor))) ||
      /^[化式型类会]/.test(text.slice(end, end + 1)) ||
      (head === '工程' && OTHER_WORK.test(text.slice(end, end + 2))) ||
      (head === '大会' && text.startsWith('常务', end)) ||
      (head.endsWith('行动') && /[态力为者计工方]/.test(text[end] ?? '')) ||
      isAskedFor(text, start) ||
      (head === '大会' && stem.endsWith('人')) ||
      (head === '节' && (NO_FAIR.test(stem) || NO_FAIR_AFTER.test(text[end] ?? '')))
    )
      continue;
    // …整治三年行动: its years are part of it.
    const rank = /[一二三四五六七八九十]年$/.test(stem) ? RANK.closed + 1 : RANK.name + 2;
    yield candidate('programme', start, end, 'entity.programme-ending', rank, {
      start: anchor,
      end,
    });
  }
}

/**
 * 全国中小企业数字化转型大会: verbs inside a name that begins with its level are parts of it. Null when
 * no such level opens the words before `anchor`.
 */
function nationalStart(text: string, anchor: number): number | null {
  const from = Math.max(0, anchor - LONGEST_STEM);
  const match = NATIONAL_RUN.exec(text.slice(from, anchor));
  return match && !RUN_INSIDE.test(match[0]) ? from + match.index : null;
}
/** 第五届|粤港澳大湾区(广东)文化创意设计大赛: what has editions has a name, whatever stands in it. */
function editionStart(text: string, anchor: number): number | null {
  const from = Math.max(0, anchor - LONGEST_STEM);
  const at = text.lastIndexOf('届', anchor - 1);
  return at >= from && EDITION.test(text.slice(Math.max(0, at - 5), anchor)) ? at + 1 : null;
}
/** 江西省现代产业引导基金: behind its place a fund or contest may hold verbs. */
function placedStart({ text, hits }: Ground, anchor: number, head: string): number | null {
  if (!OF_PLACE.test(head)) return null;
  let found: number | null = null;
  for (let at = anchor - 2; at >= anchor - LONGEST_STEM && !ENDS_STEM.test(text[at] ?? '。'); at--)
    if (
      (hits.divisions[at]! > 0 || hits.regions[at]! > 0 || hits.counties[at]! > 0) &&
      !RUN_INSIDE.test(text.slice(at, anchor))
    )
      found = at;
  return found;
}
const ENDS_STEM = /[,。;:、!?\s“”《》的在为是将把对等并以由向从已了我和与及]/;
/** 国家工程|研究中心, 中国国际工程|咨询公司 */
const OTHER_WORK = /^(?:研究|技术|咨询|设计|勘[察测]|实验|公司|集团|[学师质局院部])/;
const FIRST_OF_TWO = /^[^“”]{4,}?(?:工程|行动|计划|战略)[和与及]/;
const DOTTED = /(?:内蒙古|黑龙江|[\u4e00-\u9fff]{2})·$/;
const EDITION =
  /(?:第?[一二两三四五六七八九十\d]{1,3}|[首历本])届(?!人大|政协|人民代表|全国|委员会|会议)[^,。;:、!?\s的在等“”《》]{2,24}$/;
const RUN_INSIDE =
  /比照|请求|实施|开展|设立|启动|举办|参加|争取|申办|承办|主办|协会|公司|集团|通过|依托|推出|会同|联合|印发|出台|组织|要求|[省市区县]级/;
/** 设立职业教育产教融合发展基金: the verb that founds or runs it ends before the name. */
function governedStart(text: string, anchor: number, head = ''): number | null {
  const from = Math.max(0, anchor - LONGEST_STEM);
  const match = GOVERNED_RUN.exec(text.slice(from, anchor));
  const isClass = /专项行动|攻坚|^行动/.test(head) ? PLAIN : CLASS_START;
  if (!match || isClass.test(match[1]!) || /接入|[省市区县]级/.test(match[1]!)) return null;
  return from + match.index + match[0].length - match[1]!.length;
}
/** What a class of platforms or projects begins with, and no name. */
const CLASS_START =
  /^(?:[省市区县][级内]|辖区|每|该|此|其|重要|具体|智慧|社区|战略性|新兴|现有|自有|已有|搭建|高质量|高水平|高效|各类?|各级|多种|多元|多个|统一|专业|综合|线上|线下|网络|智能|信息化|数字化|公共|第三方|相关|有关|新型|重点|重大|一批|一系列|若干|系列|上述|本|工业互联网|互联网|电子商务|电商|新媒体|媒体|短视频|网络|大数据|社会|政府|企业|市场|专项|新一轮|全面|联合)/;
const GOVERNED_RUN =
  /(?:实施|开展|设立|组建|启动|举办|通过|依托|推出|参加|纳入|用于)了?(?:规模)?(?:\d[\d.,]*[万亿]*余?元的?)?(?!实施|开展|设立|举办|推进|新一轮)([^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{4,20})$/;
const LONGEST_STEM = 24;
const NATIONAL_RUN =
  /(?:全国(?!各)|国家(?!级)|中国|世界|中华)(?![\u4e00-\u9fff]{0,3}[部委局])[^,。;:、!?\s“”《》的在为是将把对等并以由向从已了我]{2,}$/;

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
  const before = text.slice(Math.max(0, start - 3), start);
  const governed = GOVERNED.test(before) || inRow(text, start);
  // 实施县域商业建设行动, 开展数字化赋能专项行动
  if (
    ((/行动(?:计划)?$/.test(head) &&
      (/(?:实施|启动)了?$/.test(before) || (before.endsWith('和') && governed))) ||
      (/专项行动|攻坚/.test(head) && governed)) &&
    stem.length >= 2 &&
    !PLAIN.test(stem) &&
    !MODIFIER_CUT.test(stem)
  )
    return true;
  if (CLASS_START.test(stem) || MODIFIER_CUT.test(stem) || TWO_OF_THEM.test(stem)) return false;
  if (OF_PLACE.test(head) && stem.length + head.length >= 5 && opensWithPlace(ground, start, stem))
    return true;
  // 10亿元氢能产业基金
  if (head.endsWith('基金') && stem.length >= 4 && /元的?$/.test(before)) return true;
  // 清风行动: a short name that is no word.
  if (/^行动(?:计划)?$/.test(head))
    return (
      (governed || before.endsWith('动、')) && stem.length === 2 && !hasWord(stem) && isProper(stem)
    );
  if (head === '工程' && WORKS.test(stem)) return false;
  // 办好开采节, 举办樱桃采摘节
  if (head === '节' && /(?:举办|承办|办好|主办)了?$/.test(before) && stem.length >= 3) return true;
  // 乌镇戏剧节: a feast has a short name that is no word.
  if (FEAST.test(head) && governed && stem.length >= 2 && !hasWord(stem) && isProper(stem))
    return true;
  return governed && stem.length >= 4 && STRONG.test(head);
}

/** 实施A工程、B工程: a verb that runs the first runs the whole row. */
const inRow = (text: string, start: number): boolean =>
  /[、和与及]/.test(text[start - 1] ?? '') &&
  ROW_RUN.test(text.slice(Math.max(0, start - 90), start));
const ROW_RUN =
  /(?:实施|启动|推进|开展)了?(?:[^,。;:、!?\n“”的]{3,26}(?:工程|计划|行动)[、和与及]){1,4}$/;
/** …、|义务教育薄弱环节与能力提升工程: in such a row a name begins at the mark. */
function rowStart(text: string, anchor: number): number | null {
  const from =
    anchor -
    (ROW_STEM.exec(text.slice(Math.max(0, anchor - LONGEST_STEM), anchor))?.[0].length ?? 0);
  return from < anchor && inRow(text, from) ? from : null;
}
const ROW_STEM = /(?<=、)[^,。;:、!?\s“”《》的]{4,}$/;
/** What a campaign of a class begins with. */
const PLAIN =
  /^(?:一系列|系列|各|多|专项|具体|联合|统一|集中|重大|重点|该|此|这|上述|本|相关|有关|新一轮|[省市区县]级|国家|执法)/;

/** 服务中心和智慧|平台 */
const TWO_OF_THEM = /(?:中心|平台|系统|基地)[和与及]/;
/** 校舍改造|工程: works of a class. */
const WORKS =
  /(?:改造|扩建|新建|建设|迁建|修缮|维修|加固|绿化|亮化|硬化|整治|治理|安置|配套|主体|附属|装修|管网|土建|拆迁)$/;

const FEAST = /^[\u4e00-\u9fff]{2}节$/;

/** 天河直播节, 丰台半程马拉松: what places hold and found under their own names. */
const OF_PLACE =
  /(?:小程序|公众号|视频号|灯光秀|嘉年华|专项行动|节|基金|马拉松|大赛|论坛|峰会|大会|博览会|交易会|年会|训练营|邀请赛|公开赛)$/;
const opensWithPlace = ({ hits }: Ground, start: number, stem: string): boolean =>
  (startsWithDivision(stem) || hits.counties[start]! > 0 || hits.regions[start]! > 0) &&
  !/^.{2,}[省市区县]级/.test(stem);

function quoted(text: string, open: number, end: number): Candidate | null {
  const inner = text.slice(open + 1, end - 1);
  const start = nationalStart(text, open) ?? governedStart(text, open) ?? open;
  const after = text.slice(end, end + 24);
  const cue = { start: open, end };
  if (
    /[。;!?]/.test(inner) ||
    inner.length < 2 ||
    /^[该此]|服务于/.test(inner) ||
    (/^[两三四五六七八九十][项大个类条]/.test(inner) &&
      !/^(?:专项)?(?:行动|工程|计划)/.test(after)) ||
    /(?:一批|多个|各类)$/.test(text.slice(Math.max(0, open - 2), open))
  )
    return null;
  // 荣获“…品牌”称号: an honour.
  if (HONOUR.test(text.slice(Math.max(0, open - 4), open)) || /^(?:称号|荣誉|奖)/.test(after))
    return null;
  if (/^(?:十[一二三四五六]五|一.?[卡码网])$/.test(inner) || CONCEPTS.has(inner)) return null;
  // A run of quotations is a slogan, “不愿转”“不敢转”, unless what they are is said behind it.
  if (/[、,]/.test(inner) && !/^(?:专项)?(?:行动|工程)/.test(after)) return null;
  if (
    /^[“、和]/.test(after) ||
    text[open - 1] === '”' ||
    (text[open - 1] === '、' && text[open - 2] === '”')
  ) {
    const isNamed =
      RUN_AFTER.test(text.slice(end, end + 90)) ||
      (!COUNTS.test(inner) &&
        !CONCEPT.test(inner) &&
        (isFounded(text, open) || ROW_SHOWN.test(text.slice(end, end + 60))));
    return isNamed && named(inner)
      ? candidate('programme', open, end, 'entity.quoted-run', RANK.title - 3, cue)
      : null;
  }
  if ((SIGN_AFTER.test(after) || SAID_AFTER.test(text.slice(end, end + 50))) && named(inner))
    return candidate('programme', open, end, 'entity.quoted-sign', RANK.title - 1, cue);
  const head = headIn(after);
  if (
    head &&
    !MODIFIER_CUT.test(head.modifier) &&
    !/获|入选|成功|进入|期[内间]|原属|反映/.test(head.modifier)
  ) {
    const { modifier, noun } = head;
    const goesOn = noun === '品牌' && /^品牌[\u4e00-\u9fff]{2,8}?行动/.exec(after)?.[0].length;
    if (goesOn)
      return candidate('programme', start, end + goesOn, 'entity.quoted-name', RANK.title - 1, cue);
    if (
      /^(?:系列)?$/.test(modifier)
        ? /^(?:活动|试点|产品|保障|工作法|志愿服务|评选|品牌)/.test(noun)
        : noun === '活动' && modifier.length === 2
    )
      return named(inner) || (noun === '品牌' && inner.length === 2)
        ? candidate('programme', open, end, 'entity.quoted-activity', RANK.title - 2, cue)
        : null;
    // “一园一策”整治, “光伏+建筑”应用场景: what is done in that way.
    if (
      (CONCEPT_AFTER.test(after) && modifier === '') ||
      (modifier === '' && /^一.一.$/.test(inner) && !/工程|行动|计划|平台/.test(noun)) ||
      (noun === '应用' && (inner.includes('+') || after.startsWith('场景', head.length))) ||
      (noun === '项目' && modifier === '' && inner.length === 2) ||
      (noun === '品牌' && modifier.includes('和'))
    )
      return null;
    const headEnd = head.length;
    return candidate(
      'programme',
      start,
      end + headEnd + furtherHead(after.slice(headEnd)),
      'entity.quoted-name',
      RANK.title - 1,
      cue,
    );
  }
  // “三网两港”, “一品一码”: so much of this and so much of that.
  if (COUNTS.test(inner) && !/(?:工程|行动|计划)$/.test(inner)) return null;
  if (
    INNER_HEADS.before(inner, inner.length) !== null &&
    !CONCEPT.test(inner) &&
    !CONCEPT_AFTER.test(after)
  )
    return candidate('programme', open, end, 'entity.quoted-head', RANK.title - 2, cue);
  if (
    !CONCEPT.test(inner) &&
    RUNS.test(text.slice(Math.max(0, open - 4), open)) &&
    !CONCEPT_AFTER.test(after) &&
    /^[,。;(、\n]|^(?:等|和|及|银龄|主题|系列(?!政策|措施))/.test(after) &&
    named(inner)
  )
    return candidate('programme', open, end, 'entity.quoted-run', RANK.title - 3, cue);
  return null;
}

/** 推出“皮革贷”、“商户快贷”: a verb that founds governs the whole row. */
const isFounded = (text: string, open: number): boolean =>
  FOUNDED_ROW.test(text.slice(Math.max(0, open - 60), open));
const FOUNDED_ROW =
  /(?:推出|上线|落实|亮相|打响|开通|创办|开办|举办|用好|发行|擦亮)了?(?:“[^“”,。]{2,16}”[\u4e00-\u9fff]{0,4}[、和])*$/;

/** “青石大米”、“双塔杂粮”亮相: so does a verb that only names bear. */
const ROW_SHOWN = /^(?:[、和]?“[^“”,。]{2,16}”){1,5}(?:已|均|先后|相继)?(?:亮相|上线|开通|入选)/;

const COUNTS = /^(?:[一二三四五六七八九十百千万两多\d][\u4e00-\u9fff]{1,2}){2,3}$/;

/** “15分钟健身圈”, “区校联动机制”, “村村通”, “两个屏障”: a concept, whoever runs it. */
const CONCEPT =
  /(?:圈|模式|机制|体系|格局|名片|高地|样板|标杆|引擎|矩阵|闭环|指数|底线|保障)$|^以.代.$|^[县乡村镇跨刷掌网马不怎即容代一].*[办通]$|停办$|^[两三四五六七八九十]个/;

/** “富川红”、“阳新芽茶”等区域公用品牌: what quotations in a row are is said behind the last. */
const RUN_AFTER =
  /^(?:[、和]?“[^”、,。]{2,16}”){0,5}等?(?:[两三四五六七八九]大|\d+个|多个|一批|系列|特色|知名|[\u4e00-\u9fff]{2,4}){0,2}(?:品牌|商标|地理标志|项目|平台|小程序|公众号|基金|产品|行动|工程|栏目|课程|赛事|活动|节目|剧目|展览)/;

/** “塔影”小剧场|展演周: one head may stand before another. */
function furtherHead(words: string): number {
  const head = headIn(words);
  if (!head) return 0;
  const { modifier, noun, length } = head;
  return length <= FURTHER_MAX &&
    !hasCut(modifier) &&
    !MODIFIER_CUT.test(modifier) &&
    !/^(?:活动|专区|项目|试点|产品|整治|专项整治|评选|保障)$/.test(noun)
    ? length
    : 0;
}
const FURTHER_MAX = 8;

/** True when the words in quotation marks are a name and no slogan: for whoever knows what stands beside. */
export const isQuotedName = (inner: string): boolean =>
  named(inner) &&
  !/[、,]/.test(inner) &&
  !CONCEPTS.has(inner) &&
  !CONCEPT.test(inner) &&
  !COUNTS.test(inner);

/** Long enough and without function words: a name and no sentence. */
const named = (inner: string): boolean =>
  inner.length >= 3 && inner.length <= 16 && !/[的了是]|\+/.test(inner);

early(GOVERNED_RUN, CLASS_START, STRONG, NATIONAL_RUN, NATIONAL_START);
