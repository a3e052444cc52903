import { COMMON_NOUNS, divisionNames } from '@/utils/reply/divisions';
import {
  COMPANY_ENDINGS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_SUFFIXES,
} from '../lexicon/organisation';
import {
  COMMON_PLACES,
  KNOWN_PLACES,
  PLACE_SUFFIXES,
  SHORT_PLACE_SUFFIXES,
} from '../lexicon/place';
import { divisionBefore } from './bodies';
import { candidate, RANK, type Candidate } from './candidates';
import { Dictionary, Endings } from './dictionary';
import { hasCut, isCutWord, leftEdge, opensAt } from './edges';

const ORGANISATIONS = new Endings(ORGANISATION_SUFFIXES);
const COMPANIES = new Endings(COMPANY_ENDINGS);
const KNOWN = new Dictionary(KNOWN_ORGANISATIONS);
const PLACES = new Endings(PLACE_SUFFIXES);
const PLACE_WORDS = new Dictionary(KNOWN_PLACES);
const COMMON = new Set(COMMON_PLACES);

/** Stems that make a class of bodies, not one: 民办学校, 三甲医院, 供水公司. */
const GENERIC = new Set(
  '小区 公益 民宿 外资班轮 优秀 知识产权 大师 应急 乡镇综合应急 民营 热力 股份 妇女 闲置 贵 看 二期项目 三期项目 项目 原始 政策 集镇 配建 后面 我司 垃圾 电子 智慧 数字 中心 中西部 东部 西部 中部 东中西部 调解 个 家 座 条 处 所有 文创 技术 科创 工程师 区域内 区域 相关 有关 各 各类 各级 全市 全区 全县 全省 我 本 多 多家 部分 大型 中型 小型 中小 大中小 小微 中小微 重点 国有 国资 民营 私营 外资 合资 社会 社会化 专业 第三方 优质 龙头 链主 其他 一些 众多 区内 辖区 辖区内 基层 公立 民办 公办 高等 高 职业 中职 高职 中等职业 普通 农村 城市 城镇 乡镇 村级 社区 定点 示范 试点 新建 老旧 知名 著名 骨干 物业 物业服务 运营 电网 供电 供水 供气 供热 公交 出租车 用人 医疗 医药 养老 托育 培训 教育 科研 金融 保险 商业 国家级 省级 市级 区级 县级 乡镇级 国家 三甲 二级 三级 上级 下级 综合 专科 民族 儿童 妇幼 中医 社会保险 上市 互联网 平台 物流 快递 建筑 施工 房地产 开发 餐饮 配送 食品 药品 农业 工业 科技 文化 旅游 演艺 影视 游戏 文创 环保 新能源 能源 电力 通信 电信 汽车 律师 会计 评估 中介 行业 同业 义务教育 寄宿制 完全 初级 高级 城区 县城 乡村 镇 乡 村 街道 片区 驻地 本地 当地 外地 内地 沿海 国内 国外 海外 境外 地方 中央 地级 县区 央属 市属 区属 县属 省属 部属 驻区 驻市 双一流 一流 应用型 研究型 综合性 主城区 中心城区 承办 主办 协办 参建 投资 建设 管理 服务 公共 便民 政务 党群 群众 残疾人 老年 老年人 青少年 青年 学生 职工 志愿者 居家 日间 机构 单位 企业 学校 医院 银行 个人 家庭 农民 农民专业 农业专业 种植 养殖 股份制 商业性 政策性 村镇 第一 第二 第三 第四 新 老 旧 大 小 好 名 下 上 前 后 内 外 中 东 西 南 北'.split(
    ' ',
  ),
);

/** True when the stem says which one is meant, and not only of what class. */
export function isProper(stem: string): boolean {
  if (
    stem.length === 0 ||
    GENERIC.has(stem) ||
    isCutWord(stem) ||
    /^(?:[一二三四五六七八九十两几数百千\d]+[家所个座处]|各|多|该|此|这|那|级|地[^区])|[一二三四五六七八九十两几\d][个大座家处条]$/.test(
      stem,
    )
  )
    return false;
  return !isGeneric(stem) && !(OF_KIND.test(stem) && !startsWithDivision(stem));
}
/** 普惠性, 紧密型, 二级, 某类: a kind, whatever stands before it. */
const OF_KIND = /(?:[型性式化级类期制]|自动|闲置|规模|规划|新建|拟建|在建|配套|项目)$/;

/** True when the stem is made of generic words through and through: 中西部县级中职. */
function isGeneric(stem: string): boolean {
  if (stem === '') return true;
  for (let i = 1; i <= stem.length; i++) {
    const word = stem.slice(0, i);
    // 西南民族: a bearing alone makes no class.
    if (GENERIC.has(word) && !BEARING.test(word) && isGeneric(stem.slice(i))) return true;
  }
  return false;
}
const BEARING = /^[东西南北]$/;

/** The issuer's own level before a body: 市儿童医院, 区供电公司. */
const LEVEL_STEM = /^(?:省|市|区|县|州|镇|乡|国家|全国|中国|中华|中央)/;
/** Centres and the like are named only with a level or a place before them. */
const NEEDS_PLACE =
  /(?:中心|站|院校|工会|团委|残联|妇联|科协|文联|侨联|协会|学会|商会|银行|支行|分行|证券|电台|车队|校区|农场|林场|牧场)$/;

/** 市大数据中心, 镇农业服务中心: any centre of a level or division that is no venue. */
const VENUE =
  /(?:体育|健身|文化|艺术|会展|博览|会议|客运|商业|商务|购物|游客|展览|展示|活动|金融|国际|世纪|创意|电竞|政务服务|便民服务|党群服务|行政服务|市民|为民服务|邻里|物流|集散|城市|市|区|县|镇)$/;

function centres(text: string, mask: Uint8Array, end: number, out: Candidate[]): void {
  if (!text.startsWith('中心', end - 2) || /^[城校小区点镇村站任]/.test(text.slice(end, end + 1)))
    return;
  const anchor = end - 2;
  const start = leftEdge(text, mask, anchor);
  const stem = text.slice(start, anchor);
  const levelled =
    /^(?:国家|[省市区县州镇乡])(?![级区域属内直])/.test(stem) || startsWithDivision(stem);
  if (!levelled || stem.length < 4 || stem.length > 14 || VENUE.test(stem)) return;
  out.push(
    candidate('organisation', start, end, 'entity.centre', RANK.name, { start: anchor, end }),
  );
}

function organisations(text: string, mask: Uint8Array, end: number, out: Candidate[]): void {
  const suffix = ORGANISATIONS.before(text, end);
  if (!suffix) return;
  const anchor = end - suffix.length;
  if (suffix === '小学' && text[anchor - 1] === '中') return;
  // 大学生, 医院感染, 公司化: the ending goes on into another word.
  if (
    /^(?:[生化们]|制(?![定订作造发成])|长(?![期沙春治]))/.test(text.slice(end, end + 2)) &&
    /(?:学|院|校|会|司|团)$/.test(suffix)
  )
    return;
  let start = leftEdge(text, mask, anchor);
  let stem = text.slice(start, anchor);
  // 的 and verbs cut already; a company's own place in brackets belongs to its name.
  if (text[anchor - 1] === ')') {
    const open = text.lastIndexOf('(', anchor);
    if (open > 0 && anchor - open <= 8 && /[\u4e00-\u9fff]/.test(text[open - 1]!)) {
      start = leftEdge(text, mask, open - 1, open);
      stem = text.slice(start, anchor);
    }
  }
  const placed =
    divisionBefore(text, anchor) > 0 || LEVEL_STEM.test(stem) || startsWithDivision(stem);
  if (!isProper(stem) || (NEEDS_PLACE.test(suffix) && !placed && stem.length < 4)) return;
  if (stem.length === 1 && !LEVEL_STEM.test(stem)) return;
  if (COMPANY.test(suffix)) {
    start = registeredStart(text, mask, start, anchor);
    stem = text.slice(start, anchor);
  }
  end += schoolOf(text, suffix, end);
  // 教育部职业教育发展中心: a body of its own, not the ministry in its name.
  const owned = OWNER.test(stem) && OWNED.test(suffix);
  const rank = owned || COMPANY.test(suffix) ? RANK.body + 1 : RANK.name + (placed ? 1 : 0);
  out.push(
    candidate('organisation', start, end, 'entity.organisation-ending', rank, {
      start: anchor,
      end,
    }),
  );
}
/** 武汉驰换新能源有限公司: a registered name begins with its division, whatever stands between. */
function registeredStart(text: string, mask: Uint8Array, start: number, anchor: number): number {
  for (let at = start - 1; at >= Math.max(0, anchor - 24); at--) {
    if (mask[at] !== mask[anchor] || /[\s,。;:、!?“”《》()的与和及在由对将把]/.test(text[at]!))
      break;
    if (!divisionWords().at(text, at)) continue;
    return MOVES.test(text.slice(at, start)) ? start : at;
  }
  return start;
}
const MOVES = /支持|鼓励|引导|组织|指导|协调|推动|联合|委托|引进|引入|会同/;

/** The length of a university's own school behind its name: 宁夏大学|土木与水利工程学院. */
function schoolOf(text: string, suffix: string, end: number): number {
  if (suffix !== '大学') return 0;
  const school = SCHOOL.exec(text.slice(end, end + 18))?.[0] ?? '';
  if (!school || hasCut(school)) return 0;
  // 上海大学上海电影学院 are two; 中国农业大学吉林梨树实验站 is one.
  return startsWithDivision(school) && !/[站所院]$/.test(school.replace(/学院$/, ''))
    ? 0
    : school.length;
}
const SCHOOL =
  /^[\u4e00-\u9fff]{2,8}?(?:与[\u4e00-\u9fff]{2,6}?)?(?:学院|系(?![统列])|研究院|研究所|研究中心|[实试]验站)/;

/** A department's name with the name of its own centre behind it. */
/** What only a company's full name ends with: a body inside it is a part of the name. */
const COMPANY = /有限(?:责任)?公司$/;
const OWNED = /(?:研究中心|中心|站|研究院|研究所|科学院|规划院|设计院|学院|大学|医院|出版社|公司)$/;
const OWNER = /^[\u4e00-\u9fff]{2,10}(?:[部局委厅署])[\u4e00-\u9fff]{2,10}$/;

let divisionDictionary: Dictionary | undefined;
/** Division names for scanning; built on first use, never changed. */
const divisionWords = (): Dictionary =>
  (divisionDictionary ??= new Dictionary(divisionNames().keys()));

const startsWithDivision = (stem: string): boolean => divisionWords().at(stem, 0) !== null;

/** Endings that hardly ever close anything but a company's own name. */
const PROPER_ENDINGS = new Set([
  '集团',
  '资本',
  '影业',
  '传媒',
  '置业',
  '药业',
  '城投',
  '交投',
  '文投',
  '国投',
  '建投',
  '农投',
  '水投',
]);

function companies(text: string, mask: Uint8Array, end: number, out: Candidate[]): void {
  const ending = COMPANIES.before(text, end);
  if (!ending) return;
  const anchor = end - ending.length;
  const start = leftEdge(text, mask, anchor);
  const stem = text.slice(start, anchor);
  // Only where a list or a quotation edge closes the name: 江畔云电等企业 is settled elsewhere.
  if (
    !/^[、等,。(]/.test(text.slice(end, end + 1)) ||
    stem.length < 2 ||
    stem.length > 6 ||
    !isProper(stem)
  )
    return;
  if (
    !/^等[^,。]{0,12}(?:企业|公司|机构|集团)/.test(text.slice(end, end + 16)) &&
    !PROPER_ENDINGS.has(ending)
  )
    return;
  out.push(
    candidate('organisation', start, end, 'entity.company-ending', RANK.name, {
      start: anchor,
      end,
    }),
  );
}

function places(text: string, mask: Uint8Array, end: number, out: Candidate[]): void {
  const suffix = PLACES.before(text, end);
  if ((suffix && !COMMON.has(suffix)) || (suffix && suffix.length >= 2)) {
    const anchor = end - suffix.length;
    const start = leftEdge(text, mask, anchor);
    const stem = text.slice(start, anchor);
    if (
      isProper(stem) &&
      stem.length <= 12 &&
      !COMMON.has(text.slice(start, end)) &&
      !COMMON.has(stem + suffix) &&
      !isClassPlace(stem, suffix)
    )
      out.push(
        candidate('place', start, end, 'entity.place-ending', RANK.name, {
          start: anchor,
          end,
        }),
      );
  }
  shortPlaces(text, mask, end, out);
}

/** Words before 社区 小区 公园 市场 … that do not name one. */
const PLACE_ADJECTIVE =
  /(?:加压|排涝|雨水|污水|提升|提灌|电灌|雨量|水文|护理|自动|监测|检测|内河|干线|下穿|中试|山头|集装箱|民办|公办|薄弱|优质|供水|换热|轨交|边境|移民|帮扶|脱贫|偏远|高速|等级|干线|国省|县乡|盘山|旅游|快速维权|维权|玻璃|辅助服务|碳|建筑|断电|断网|断路|[两三四五六七八九十]大|[的了]|所有|[一二两三四五]|[类型]|[A-Z]级|全球|传统|新型|主题|央产|文创|科创|式|全国|全省|全市|全区|城市|农村|国家级?|省级|市级|区级|县级|现代|特色|重点|试点|示范|老旧|新建|住宅|封闭|开放|普通|一般|大型|小型|中心|核心|周边|附近|沿线|主要|部分|成熟|智慧|美丽|幸福|平安|宜居|绿色|生态|健康|文明|口袋|街头|郊野|综合|专业|农产品|人才|劳动力|资本|金融|消费|国际|国内|海外|要素|技术|房地产|租赁|二手车|产业|工业|农业|物流|科技|文化|创业|商业|旅游|乡村|红色|夜间|步行|党建|政务|公共|社会|居民|村|学校|医院|企业|地下|露天|临时|固定|集中|公交|轨道|交通|客运|货运|铁路|水上|空中|移动|网上|线上|线下|虚拟|无障碍|适老|儿童|青年|老年|职工|学生|体育|健身|休闲|娱乐|购物|餐饮|夜市|集贸|菜|农贸|批发|零售|露营|停车|充电|换电|加油|仓储|冷链|保税|跨境|电商|直播|数字|信息|软件|大数据|人工智能|低空|新能源|化工|建材|钢铁|纺织|医药|食品|养老|托育|康养)$/;
/** True when nothing but adjectives of kind stands before the ending. */
function isKindOnly(stem: string): boolean {
  let left = stem;
  for (let match = PLACE_ADJECTIVE.exec(left); match; match = PLACE_ADJECTIVE.exec(left))
    left = left.slice(0, match.index);
  return (
    /[两三四五六七八九十]大$/.test(stem) ||
    left.length < 2 ||
    /[建造设]|[镇乡村市县区]$/.test(left) ||
    left.length === stem.length ||
    !isProper(left)
  );
}
const isClassPlace = (stem: string, suffix: string): boolean =>
  PLACE_ADJECTIVE.test(stem) &&
  isKindOnly(stem) &&
  !startsWithDivision(stem) &&
  !/^(?:大道|大街|大桥|新村|花园|家园|苑|新区)$/.test(suffix);

const ROADS_AND_TOWNS = '路街巷道镇乡村桥站州县寺庙祠';
/** Rivers, lakes and hills end in characters that many words hold: what goes on is another word. */
const WATERS_AND_HILLS: Readonly<Record<string, RegExp>> = {
  河: /^[道长流湖床堤水畔滩网虾蟹鱼沙面泥北南东西]/,
  江: /^[苏西北南湖河东水豚]/,
  湖: /^(?:[南北区州泊面长泥]|水(?!面))/,
  溪: /^[流水口]/,
  港: /^[口区务澳股湾币商铁]/,
  园: /^[区林艺丁长内方务]/,
  山: /^[东西水区地林体上村脉庄火洪路坡顶茶泉塘]/,
  岭: /^[南土]/,
  岛: /^[屿国]/,
  湾: /^[区]/,
  谷: /^[物歌子底类]/,
};

/** 曙光街, 梅陇三村, 青云路: a short proper stem between clear edges. */
function shortPlaces(text: string, mask: Uint8Array, end: number, out: Candidate[]): void {
  const suffix = text[end - 1]!;
  if (!SHORT_PLACE_SUFFIXES.includes(suffix)) return;
  const start = leftEdge(text, mask, end - 1, end);
  const stem = text.slice(start, end - 1);
  const words = stem + suffix;
  // 奔月支路, 解放一路, 梅陇三村: what stands before the numbered or lesser kind is the name.
  const numbered = /^[\u4e00-\u9fff]{2,4}[一二三四五六七八九十支老新大东西南北中][路街村]$/.test(
    words,
  );
  if (
    (stem.length < 2 && !standsAlone(text, start, end)) ||
    stem.length > (startsWithDivision(stem) ? 12 : 6) ||
    COMMON.has(words) ||
    (!numbered && !(stem.length >= 3 && startsWithDivision(stem)) && COMMON.has(words.slice(-2))) ||
    COMMON.has(words.slice(-3))
  )
    return;
  if (
    !isProper(stem) ||
    /\d/.test(stem) ||
    isCutWord(stem) ||
    isCutWord(words) ||
    PLACE_ADJECTIVE.test(numbered ? stem.slice(0, -1) : stem)
  )
    return;
  // Villages and roads end the word; 路面, 村民, 站点, 区域 do not.
  if (
    /^[面民点域口段网灯边线旁里级组部社居镇道路委庄庙长]/.test(text.slice(end, end + 1)) &&
    !/^(?:口|段|沿线|两侧|与|至|路口|部[分门]|民居|民宿|民房|组织)/.test(text.slice(end, end + 2))
  )
    return;
  const goesOn = WATERS_AND_HILLS[suffix];
  if (!ROADS_AND_TOWNS.includes(suffix) && !goesOn) return;
  const after = text.slice(end, end + 2);
  if (suffix === '乡' && /^[村镇土亲愁贤情音]/.test(after)) return;
  if (goesOn?.test(after)) return;
  // 铜山区汉王镇: the longest name, not the district in it.
  const placed = startsWithDivision(stem) && '镇乡村'.includes(suffix);
  if (
    '州县村镇乡'.includes(suffix) &&
    (!/[\u4e00-\u9fff]{2}/.test(stem) || /^[县乡村镇][管聘办]/.test(stem))
  )
    return;
  out.push(
    candidate('place', start, end, 'entity.short-place', RANK.known + (placed ? 5 : 2), {
      start: end - 1,
      end,
    }),
  );
}

/** 娄江、阳溪: one character and a water between the marks of a list or behind a preposition. */
const standsAlone = (text: string, start: number, end: number): boolean =>
  /[江河溪湖港]$/.test(text.slice(start, end)) &&
  /[、,，在对将沿把从“]/.test(text[start - 1] ?? '') &&
  /^(?:[、,，。)”等和与及至]|流域|干流|支流|沿线|两岸|水系)/.test(text.slice(end, end + 2));

/** 中国铁塔|怀化分公司: what a company known everywhere is called in one place. */
const BRANCH =
  /^[\u4e00-\u9fff]{2,6}?(?:分公司|分行|支行|供电公司|营业厅|公司)|^[\u4e00-\u9fff]{2,12}?(?:研究所|研究院|实验站|分院)/;

/** Divisions by full name, provinces and cities by short name too, and regions known by name. */
function known(text: string, mask: Uint8Array, at: number, out: Candidate[]): void {
  const region = PLACE_WORDS.at(text, at);
  if (region && !/^中国/.test(region) && !/^[角侧部方向面边]/.test(text[at + region.length] ?? ''))
    out.push(candidate('place', at, at + region.length, 'entity.region', RANK.known));
  const organisation = KNOWN.at(text, at);
  const branch = organisation && BRANCH.exec(text.slice(at + organisation.length, at + 20))?.[0];
  if (organisation)
    out.push(
      candidate(
        'organisation',
        at,
        at + organisation.length + (branch && !hasCut(branch) ? branch.length : 0),
        'entity.known-organisation',
        RANK.known + 3,
      ),
    );
  const name = divisionWords().at(text, at);
  if (!name || COMMON_NOUNS.has(name)) return;
  const end = at + name.length;
  const short = !/[省市区县州盟旗]$/.test(name);
  if (
    short &&
    (!opensAt(text, mask, at) || /^[路街大学院镇村人话式产]/.test(text.slice(end, end + 1)))
  )
    return;
  if (/^[角侧部方向面边亚]/.test(text.slice(end, end + 1)) && !/[省市区县州盟旗]$/.test(name))
    return;
  if (/^和/.test(name) && /^[域级]/.test(text.slice(end, end + 1))) return;
  // 武汉市江岸区 is one mention of the lower one.
  const next = divisionWords().at(text, end);
  const last =
    next && next.length >= 3 && /[市区县州盟旗]$/.test(next) && !COMMON_NOUNS.has(next)
      ? end + next.length
      : end;
  out.push(candidate('place', at, last, 'entity.division', RANK.known + (last - at >= 3 ? 4 : 0)));
}

/** 国道318线, 省道S303线, G60高速: roads by their number. */
const NUMBERED_ROAD =
  /(?:(?:地铁|轨道交通|轻轨|有轨电车)?(?:[A-Z]|\d{1,2})号线|[国省县乡]道[GSXY]?\d{1,4}线?|(?<![A-Za-z\d])[GSXY]\d{1,4}(?:线|高速(?:公路)?|国道|省道)|(?<!\d)\d{3}(?:国道|省道))/g;

/** Open names: organisations and places by what they end with, and names known everywhere. */
export function names(text: string, mask: Uint8Array): Candidate[] {
  const out: Candidate[] = [];
  for (const { 0: words, index } of text.matchAll(NUMBERED_ROAD))
    out.push(
      candidate('place', index, index + words.length, 'entity.numbered-road', RANK.closed + 2),
    );
  for (let at = 0; at < text.length; at++) {
    organisations(text, mask, at + 1, out);
    centres(text, mask, at + 1, out);
    companies(text, mask, at + 1, out);
    places(text, mask, at + 1, out);
    known(text, mask, at, out);
  }
  return out;
}
