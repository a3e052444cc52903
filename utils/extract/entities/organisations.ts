import { isDivisionName, startsWithDivision } from '@/utils/reply/divisions';
import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { divisionBefore } from './levels';
import { wordAt } from '../lexicon/scan';
import { candidate, RANK, type Candidate } from './candidates';
import { hasCut, leftEdge } from './edges';
import { hasWord, isAskedFor, isKind, isProper, isTrade } from './proper';

/** The issuer's own level before a body: 市儿童医院, 区供电公司. */
const LEVEL_STEM = /^(?:[省市区县州镇乡](?!级)|国家(?!级)|全国|中国|中华|中央)/;
/** Centres and the like are named only with a level or a place before them. */
const NEEDS_PLACE =
  /(?:中心|站|院校|工会|团委|残联|妇联|科协|文联|侨联|义工联|红会|[特体卫广机]校|职中|供电所|慈善会|文工团|青联|护理院|疗养院|血站|公证处|协会|学会|商会|银行|支行|分行|证券|电台|车队|校区|农场|林场|牧场)$/;

/** 市大数据中心, 镇农业服务中心: any centre of a level or division that is no venue. */
const VENUE =
  /(?:副|航运|交往|枢纽|碳市场|分拣|体育|奥体|健身|文化|艺术|会展|博览|会议|客运|商业|商务|购物|游客|展览|展示|活动|金融|国际|世纪|创意|电竞|政务服务|便民服务|党群服务|行政服务|市民|为民服务|邻里|物流|集散|城市?|市|区|县|镇|新闻|会员)$/;

function levelledCentres(ground: Ground, end: number, out: Candidate[]): void {
  const { text } = ground;
  if (/^[城校小区点镇村站任]/.test(text.slice(end, end + 1))) return;
  const anchor = end - 2;
  let start = leftEdge(ground, anchor);
  // 区教育研究和|培训中心: what such centres do is joined.
  if (/[和与]/.test(text[start - 1] ?? '') && ground.hits.partTwo[start - 1] !== 0) {
    const first = leftEdge(ground, start - 1);
    if (LEVEL_STEM.test(text.slice(first, start))) start = first;
  }
  const isOurs = OURS.test(text.slice(start - 2, start));
  const stem = text.slice(start, anchor);
  const levelled =
    isOurs ||
    // 专利审查协作|广东中心
    (ground.hits.divisions[anchor - 2] === 2 && stem.length > 4) ||
    ground.hits.counties[start]! > 0 ||
    /^(?:国家|全国|中国|[省市区县州镇乡]|(?!一|.?[街城])[\u4e00-\u9fff]{2,3}[镇乡])(?![级区域属内直性])/.test(
      stem,
    ) ||
    (stem.startsWith('国际') && !isKind(stem.slice(2))) ||
    startsWithDivision(stem);
  if (
    !levelled ||
    isCounted(text, end) ||
    isOfAll(stem, '中心') ||
    /^国家(?:区域)?医[学疗]$/.test(stem) ||
    stem.length < (isOurs ? 2 : 3) ||
    stem.length > 14 ||
    VENUE.test(stem) ||
    BUILT.test(stem) ||
    OF_CLASS.test(stem)
  )
    return;
  // 省清河灌溉中心|柏岭管理站
  if (text.startsWith('灌溉', anchor - 2))
    end += STATION.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  const type = kindOf(text.slice(start, end));
  out.push(candidate(type, start, end, 'entity.centre', RANK.name, { start: anchor, end }));
}
const STATION = /^[\u4e00-\u9fff]{2,3}管理站/;
/** 区财政全额建设算力中心: the verb stands between whoever builds it and what is built. */
const BUILT = /建设(?!养护|管理|服务|发展|投资)|设立|组建|成立/;
/** 我局|园林中心 */
const OURS = /^我[局委厅办]$/;
/** 区机关事务服务中心, 镇规划建设中心: institutions that do an office's work. */
const GOVERNMENT =
  /(?:不动产登记|公积金管理|公路养护|监督指挥|反诈|灌溉|(?:机关|房产|社会)事务(?:服务|管理)?)中心(?:..?.?管理站)?$|^[镇乡](?:农业农村|规划建设|村镇建设|综合执法|经济发展)(?:服务|管理)?中心$/;
/** 联合实验室, 智算中心: undertakings (guideline, decided case 21). */
const kindOf = (name: string): 'programme' | 'organisation' | 'government' =>
  GOVERNMENT.test(name)
    ? 'government'
    : /(?:联合实验室|创新联盟|[智超]算中心|算力中心)$/.test(name)
      ? 'programme'
      : 'organisation';

function ended(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const anchor = end - hits.organisationSuffixes[end]!;
  const suffix = text.slice(anchor, end);
  if (suffix === '小学' && text[anchor - 1] === '中') return;
  // 新民大|街, 全国分行|业, 行业协会|商会: another word, or a class of them.
  if (suffix.endsWith('大') && /[街道厦桥楼会]/.test(text[end] ?? '')) return;
  if (suffix === '大学' && text[end] === '城') return;
  if (/^[高中]中$|^中学$/.test(suffix) && /初$|初高$/.test(text.slice(anchor - 2, anchor))) return;
  // 片区|小学毕业生
  if (text.startsWith('毕业', end)) return;
  if (/^[分支]行$/.test(suffix) && text[end] === '业') return;
  if (/政务服务中心$/.test(text.slice(anchor - 4, end))) return;
  // 柏岭村委会原|卫生室: what was there before.
  if (/[会镇村校院]原$/.test(text.slice(anchor - 2, anchor))) return;
  // 青山大|学校园
  if (suffix === '学校' && /[大小]/.test(text[anchor - 1] ?? '')) return;
  // 县一中, 乐山四中, but 四中全会, 三小场所.
  // 教师专|业, 就医专|线
  if (suffix.endsWith('专') && /^[业门项注心线]/.test(text[end] ?? '')) return;
  const numbered = NUMBERED.test(suffix);
  if (numbered && !ENDS_SCHOOL.test(text.slice(end, end + 2)) && !isClosed(text, end)) return;
  // 全国银行|业金融机构
  if (/^(?:银行|证券)$/.test(suffix) && /[业监]/.test(text[end] ?? '')) return;
  // 柳溪镇联盟|村
  if (suffix === '联盟' && /[村镇乡路街]/.test(text[end] ?? '')) return;
  // 大学生, 医院感染, 公司化: the ending goes on into another word.
  if (
    /^(?:[生化们杂习]|员(?!工)|校(?![区长友医园])|制(?![定订作造发成])|长(?![期沙春治]))/.test(
      text.slice(end, end + 2),
    ) &&
    /(?:学|院|校|会|司|团)$/.test(suffix) &&
    // 中心校|校本课程
    !text.startsWith('校校', end - 1)
  )
    return;
  // 村(社区)服务中心: two classes, no name.
  if (
    text[anchor - 1] === ')' &&
    /[村镇乡区县市]\([\u4e00-\u9fff]{1,6}\)$/.test(text.slice(anchor - 9, anchor))
  )
    return;
  let start = leftEdge(ground, anchor);
  let stem = text.slice(start, anchor);
  // 的 and verbs cut already; a company's own place in brackets belongs to its name.
  const form = text.startsWith('股份', anchor - 2) ? anchor - 2 : anchor;
  if (text[form - 1] === ')') {
    const open = text.lastIndexOf('(', anchor);
    if (open > 0 && form - open <= 8 && /^[\u4e00-\u9fff]\([^\d]{2}/.test(text.slice(open - 1))) {
      start = leftEdge(ground, open - 1, open);
      stem = text.slice(start, anchor);
    }
  }
  // 先进材料与|绿色制造山东省实验室: a laboratory's fields stand before its province.
  if (suffix === '实验室' && /.省$/.test(stem) && /[和与]/.test(text[start - 1] ?? '')) {
    start = leftEdge(ground, start - 1);
    stem = text.slice(start, anchor);
  }
  // 国企|临溪城投物业公司, 管理人|临溪创新公司: what it is stands before its place.
  start += WHAT_IT_IS.exec(stem)?.[0].length ?? 0;
  stem = text.slice(start, anchor);
  const isCompany = COMPANY.test(suffix);
  if (isCompany || ASSOCIATION.test(suffix)) {
    start = registeredStart(ground, start, anchor);
    // 其中|广西的公司
    if (text[start] === '中' && hits.divisions[start] === 0 && hits.divisions[start + 1]! > 0)
      start++;
    stem = text.slice(start, anchor);
  }
  // 关于设立专利银行, 孩子上小学: not there yet, or what is done at any of them.
  if (isAskedFor(text, start)) return;
  if (/学校?$|幼儿园$|高中$/.test(suffix) && /[读上办建进入升]$/.test(stem)) return;
  // 民办|怡雅小学
  if (/^(?:民办|公办|私立)[\u4e00-\u9fff]{2}/.test(stem) && !isKind(stem.slice(2)))
    stem = text.slice((start += 2), anchor);
  // 市医保局研究|东区医院的办法
  const studied = /[局厅委]研究(?![院所]|中心)/.exec(stem);
  if (studied) stem = text.slice((start += studied.index + studied[0].length), anchor);
  // 原石板铺小学: what was there before is named without 原.
  if (/^原(?:[省市区县镇乡]|[\u4e00-\u9fff]{2})/.test(stem) && !startsWithDivision(stem))
    stem = text.slice(++start, anchor);
  const placed =
    divisionBefore(ground, anchor) > 0 ||
    LEVEL_STEM.test(stem) ||
    startsWithDivision(stem) ||
    hits.counties[start]! > 0 ||
    hits.regions[start]! > 0;
  if (
    numbered &&
    !((placed || /.[镇乡大]$/.test(stem)) && stem.length <= LONGEST_DIVISION) &&
    // 、城关一小: behind the mark of a list, whatever the place.
    !(
      /^[\u4e00-\u9fff]{2}$/.test(stem) &&
      /[、和,。]/.test(text[start - 1] ?? '') &&
      !hasWord(stem)
    )
  )
    return;
  // 清河大学|合作建设研究院, 柏岭小学|学校
  if (/(?:大学|学院|学校|医院|集团|公司)(?:合作|联合|建设|创建|争创|托管|帮扶)/.test(stem)) return;
  // 德兴指导|学校
  // 新建一批|省实验室
  if (/[一多几]批$/.test(text.slice(start - 2, start))) return;
  if (LEADS_ON.test(stem) || isCounted(text, end) || isOfAll(stem, suffix)) return;
  if (suffix === '学校' && isDivisionName(stem)) return;
  if (suffix === '学校' && /[小中大]学$/.test(stem)) return;
  if (suffix === '工厂' && (text[end] === '房' || SMART.test(stem))) return;
  if (suffix === '高中' && text[end] === '部') return;
  // 湖工大, 安华农险, 蒙商银行: short names of two or three characters that are no words.
  if (SHORT_NAMED.test(suffix) && !placed && !isShortName(text, stem, end)) return;
  if (
    !(
      isProper(stem) ||
      (/^[镇乡]$/.test(stem) && OF_TOWN.test(suffix) && !/[各每、]/.test(text[start - 1] ?? '')) ||
      isCountyShort(ground, start, start + 2) ||
      (NTH.test(stem) && !NEEDS_PLACE.test(suffix))
    ) ||
    (NEEDS_PLACE.test(suffix) &&
      !SHORT_NAMED.test(suffix) &&
      !placed &&
      stem.length <
        (suffix.length >= 6 || /^[农兽林]..$/.test(suffix) ? 2 : suffix === '校区' ? 3 : 4))
  )
    return;
  // 桃源县农村寄宿制|学校: a class of them, in one place.
  if (OF_CLASS.test(stem) || (suffix === '协会' && !placed && stem.endsWith('行业'))) return;
  if (!placed && isKind(stem) && !NTH.test(stem)) return;
  // 昊|置业有限公司: what is left of a name that holds a verb.
  if (
    isCompany &&
    // 市公共交通|有限责任公司: a level has one of a trade.
    !/^[省市区县州]..{2}/.test(stem) &&
    (isTrade(stem) || (/[\u4e00-\u9fff]/.test(text[start - 1]!) && isTrade(stem.slice(1))))
  )
    return;
  if (stem.length === 1 && !LEVEL_STEM.test(stem) && !UNIVERSITY.test(suffix)) return;
  if (!placed && isOnlyFounded(text, start, end)) return;
  end += schoolOf(text, suffix, end) || houseOf(text, suffix, end);
  if (isCompany) end += BRANCH.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  // 教育部职业教育发展中心: a body of its own, not the ministry in its name.
  const owned = OWNER.test(stem) && OWNED.test(suffix);
  const rank = owned || isCompany ? RANK.body + 1 : RANK.name + (placed ? 1 : 0);
  out.push(
    candidate(kindOf(text.slice(start, end)), start, end, 'entity.organisation-ending', rank, {
      start: anchor,
      end,
    }),
  );
}
const WHAT_IT_IS =
  /^(?:[\u4e00-\u9fff]{0,2}管理人|国企|央企|民企|业主|承包方|施工方|运营方)(?=[\u4e00-\u9fff]{4})/;
/** 国家级绿色|工厂, 灯塔|工厂: what it was awarded. */
const SMART = /(?:智能|绿色|灯塔|零碳|未来|5G|数智)$/;
/** A verb of leading with nothing behind it but a class. */
const LEADS_ON = /(?:指导|支持|帮助|督促|引导|协调|鼓励|要求|组织)$/;
/** 推广中心|58个: so many of a class. */
const isCounted = (text: string, end: number): boolean =>
  /^(?:共|约|近|达到?|增至|各|累计)?(?:[2-9]|[\d.,]{2,}[万余多]*)[个家所座间]/.test(
    text.slice(end, end + 10),
  );
/** 全国社区卫生服务中心, 全国名老中医传承|工作室: all of a class, but for what the whole country has one of. */
const isOfAll = (stem: string, suffix: string): boolean =>
  stem.startsWith('全国') && !ONE_OF_ALL.test(suffix) && (stem === '全国' || isKind(stem.slice(2)));
const ONE_OF_ALL = /会$|妇联|工商联|科协|文联|青联|残联|侨联/;
const OF_TOWN = /^(?:妇联|团委|工会|商会|残联|科协)$/;
/** 共建育种实验室, 引导渔民合作社: one that is only founded or led has no name without a place. */
const isOnlyFounded = (text: string, start: number, end: number): boolean =>
  FOUNDED.test(text.slice(start, end)) && LEADS.test(text.slice(start - 3, start));
const FOUNDED = /(?:(?<!联合)实验室|合作社|工作室|医疗集团)$/;
const LEADS = /(?:共建|建设|组建|设立|建立|建成|成立|新建|引导|支持|鼓励)了?$/;
/** …有限公司|荆州市分公司 */
const BRANCH = /^[\u4e00-\u9fff]{2,6}?(?:分|支)公司/;
/** 第四|中学 */
const NTH = /^第[一二三四五六七八九十]{1,3}$/;
const ASSOCIATION = /^(?:协会|联合会|商会|学会|研究会|促进会)$/;
const UNIVERSITY = /^(?:理工|[工民师农科医财交])大$/;
const SHORT_NAMED = /^(?:银行|证券|财险|农险|寿险|人寿|(?:理工|[工民师农科医财交])大)$/;
/** 时间银行, 种子银行: banks of other things than money. */
const OTHER_BANKS = /时间|种子|爱心|积分|知识|技能|专利|道德|基因|各家|代理|经办|储蓄/;
const isShortName = (text: string, stem: string, end: number): boolean =>
  !hasWord(stem) &&
  ((stem.length > 3 && text[end - 1] !== '大') ||
    (/^[\u4e00-\u9fff]{1,3}$/.test(stem) && !OTHER_BANKS.test(stem) && isClosed(text, end)));
/** True where a mark, a function word or a verb follows: 员工大会 and 分工大致 hold no 工大. */
const isClosed = (text: string, at: number): boolean =>
  /^(?:$|[、,。;:)等和与及在的已将附正今现分支共率拟为\n])/.test(text.slice(at, at + 1)) ||
  (wordAt(text, at, at + 4)?.length ?? 0) >= 2;
const NUMBERED = /^[一二三四五六七八九十][中小幼院]$/;
const ENDS_SCHOOL =
  /^(?:$|[、,。;)\n“”校门附]|[和与及等的在已将后旁前新老东西南北对]|片区|周边|学生|门口|路段)/;
const LONGEST_DIVISION = 5;
const OF_CLASS =
  /^民营|^废弃|^(?:中西|[东中西])部地区|原(?:乡镇?|镇|村)$|[两三四五六七八九十][县市区镇乡]$|未来$|(?<!协)[和与及归]$|^中心支$|型$|上市$|^紧密型|县域普通$|首[家个批]|^.{1,3}级|^[省市区县州盟旗]{2,}$|^[省市区]?重点$|^设区市|^(?:机场|劳务|家长)$|^校大$|^地?(?:初中|高中|完全)$|^国家(?:区域)?医学$|^[^中](?:全国|国家)|(?:行业协|展览|博物|图书)[会馆]$|^小区原?$|^国家[\u4e00-\u9fff]*(?:创新|制造业)$|[县市区](?:县城|城区)|^建制村|区域$|^全[省市区县州]|(?:公立|公办|民办|私立|普惠|(?<![学院校])附属|地区|城乡|边远)$|[省市区县](?:农村|城镇|城乡|乡镇|义务教育|各)[\u4e00-\u9fff]*[制性型]$/;
/** 武汉驰换新能源有限公司: a registered name begins with its division, whatever stands between. */
function registeredStart({ text, mask, hits }: Ground, start: number, anchor: number): number {
  for (let at = start - 1; at >= Math.max(0, anchor - 24); at--) {
    if (
      mask[at] !== mask[anchor] ||
      (/[\s,。;:、!?“”《》()的与及在由对将把]/.test(text[at]!) && !text.startsWith('在线', at)) ||
      // 甲场系乙公司
      (text[at] === '系' && text[at + 1] !== '统') ||
      // 重庆渝|和居物业
      (text[at] === '和' && !isTrade(text.slice(at + 1, anchor)) && hits.divisions[at - 3] !== 2)
    )
      break;
    if (hits.divisions[at] === 0) continue;
    return MOVES.test(text.slice(at, start)) ? start : at;
  }
  return start;
}
const MOVES = /入选|上市|支持|鼓励|引导|组织|指导|协调|推动|联合|委托|引进|引入|会同/;

/** The length of a university's own school or hospital behind its name: 宁夏大学|土木与水利工程学院. */
function schoolOf(text: string, suffix: string, end: number): number {
  if (suffix !== '大学') return 0;
  const school = SCHOOL.exec(text.slice(end, end + 18))?.[0] ?? '';
  if (/^(?:第|附属)/.test(school)) return school.length;
  if (!school || hasCut(school) || /^(?:合作|联合)/.test(school)) return 0;
  // 上海大学上海电影学院 are two; 中国农业大学吉林梨树实验站 is one.
  return startsWithDivision(school) && !/[站所院]$/.test(school.replace(/学院$/, ''))
    ? 0
    : school.length;
}
const SCHOOL =
  /^(?:第[一二三四五六七八九十]{1,2})?附属(?:第[一二三四五六七八九十]{1,2})?[\u4e00-\u9fff]{0,6}?(?:医院|中学|小学|学校|幼儿园)|^[\u4e00-\u9fff]{2,8}?(?:与[\u4e00-\u9fff]{2,6}?)?(?:学院|系(?![统列])|研究院|研究所|研究中心|[实试]验站)/;

/** The length of a body's own house behind its name: 双塔医院|东院, 省农科院|水稻所. */
const houseOf = (text: string, suffix: string, end: number): number =>
  (/^(?:医院|院区)$/.test(suffix)
    ? /^[东西南北总分新老]院(?:区|(?!部))|^(?!.*[专全儿]科)[\u4e00-\u9fff]{2,4}科(?=[、,。;合设牵组等])/
    : suffix === '农科院'
      ? /^[\u4e00-\u9fff]{2,5}?(?:研究)?所/
      : /$^/
  ).exec(text.slice(end, end + 8))?.[0].length ?? 0;
/** What only a company's full name ends with: a body inside it is a part of the name. */
const COMPANY = /有限(?:责任)?公司$/;
const OWNED = /(?:研究中心|中心|站|研究院|研究所|科学院|规划院|设计院|学院|大学|医院|出版社|公司)$/;
/** A department's name with the name of its own centre behind it. */
const OWNER = /^[\u4e00-\u9fff]{2,10}(?:[部局委厅署])[\u4e00-\u9fff]{2,10}$/;

/** Endings that hardly ever close anything but a company's own name. */
const PROPER_ENDINGS = new Set([
  '集团',
  '资本',
  '影业',
  '传媒',
  '置业',
  '股份',
  '重工',
  '药业',
  '城投',
  '交投',
  '文投',
  '国投',
  '建投',
  '农投',
  '水投',
]);

function companies(ground: Ground, end: number, out: Candidate[]): void {
  const { text, hits } = ground;
  const anchor = end - hits.companyEndings[end]!;
  const ending = text.slice(anchor, end);
  const start = leftEdge(ground, anchor);
  const stem = text.slice(start, anchor);
  // 长宁国投, 成都航空: a place and what only companies are called.
  if (
    OF_PLACE.has(ending) &&
    (isDivisionName(stem) ||
      (/^[省市区县州]$/.test(stem) && /[投发]$/.test(ending)) ||
      isCountyShort(ground, start, anchor))
  ) {
    if (
      !/^(?:[基口港站枢]|支付|互联|终端|业务|网络|诈骗|信号|产业|经济|运输|物流|服务|发展)/.test(
        text.slice(end, end + 2),
      )
    )
      out.push(candidate('organisation', start, end, 'entity.company-of-place', RANK.name));
    return;
  }
  // Only where a list or a quotation edge closes the name: 江畔云电等企业 is settled elsewhere.
  if (!/^[、等,。(]/.test(text.slice(end, end + 1))) return;
  if (stem.length < 2 || stem.length > 6 || !isProper(stem) || isKind(stem)) return;
  if (isOnlyFounded(text, start, end)) return;
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

const OF_PLACE = new Set(
  '投发 有色 农行 工行 建行 人保 师院 理工 发投 产发 城发 交发 水发 绿投 科投 移动 联通 电信 铁塔 高科 证券 高投 产投 环投 旅投 石化 铁投 城投 交投 文投 国投 建投 农投 水投 金控 控股 农商行 航空'.split(
    ' ',
  ),
);
/** 南山, 长宁: the short name of a county or district. */
const isCountyShort = ({ hits }: Ground, start: number, end: number): boolean =>
  end > start && hits.counties[start] === end - start;

/** Organisations whose names end at `end`, by what they end with. */
export function organisationsAt(ground: Ground, end: number, out: Candidate[]): void {
  const { organisationSuffixes, centres, companyEndings } = ground.hits;
  if (organisationSuffixes[end] !== 0) ended(ground, end, out);
  if (centres[end] !== 0) levelledCentres(ground, end, out);
  if (companyEndings[end] !== 0) companies(ground, end, out);
}

early(OF_CLASS, NEEDS_PLACE);
