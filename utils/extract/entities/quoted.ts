import { Dictionary, Endings } from './dictionary';
import { candidate, RANK, type Candidate } from './candidates';
import { OPEN_HEADS } from '../lexicon/programme';
import { isWordOf, wordAt } from '../lexicon/scan';
import { hasCut, isCutWord } from './edges';
import { isKind } from './proper';
import { governedStart, MODIFIER_CUT, nationalStart } from './runs';

/** What a named undertaking ends with. */
const PROGRAMME_HEADS: readonly string[] = [
  ...OPEN_HEADS.split(/\s+/),
  ...'巡展 展演 活动周 活动月 活动日 演艺 特训营 夜校 一卡通 会演 汇演 晚会 招聘会 沙龙 首发周 首发季 电影周 音乐周 工坊 工场 首发场 会战 专项监督 孵化园 展销周 推广周 体验周 音乐季 消费季 购物季 招聘季 服务季 促销季 文化季 剧场 消费券 客户端 演练 领养日 服务车 服务港 早餐会 评选 App 项目 计划 活动 主题活动 结对活动 试点 整治 应用 系统 信箱 网站 频道 专栏 专场 课堂 学堂 讲堂 课程 培训班 研修班 夏令营 展会 对接会 恳谈会 座谈会 购物节 竞赛 比赛 盛典 赛事 赛道 赛区 品牌 补助资金 贷款 奖项 中心 会客厅 驿站 联盟链 数据库 指数 模型 分会场 服务队 服务站 微信群 旗舰店 开放日 基地 园区 实验室 机制创新 联合体 工作站 示范区创建 融通对接活动 信贷 产品 保障 工作法 特展 阅读季 放映季 演出季 集市 夜市 画展 影展 灯展 巡演 宣讲团 宣讲队 突击队 先锋队 攻坚战 加速器 直通车 联盟 旅游列车 旅游专列 慢火车 专项检查 主题服务区 奖学金 助学金 服务端 研学线路 校园行 校园招聘 产品超市 精品线路 线上展播 展播 巡讲队 大讲堂 直播间 议事厅 调解室 工作室 书屋 小分队 夜查 书房 展销会 活动月 消费节'.split(
    ' ',
  ),
];
/** A quotation before one of these is a figure of speech, a slogan or a problem. */
const CONCEPT_AFTER =
  /^(?:的?(?=)(?:模式|机制|制度|体系|格局|理念|思路|原则|要求|方式|方法|问题|现象|难题|难|困境|困难|顽疾|诉求|建议|意见|设想|说法|提法|概念|特点|特色|效应|优势|作用|形象|氛围|文化|精神|生活|消费|商业|经济|产业|新动能|发展|尝试|路径|目标|任务|思维|标准|教师|人才|职业|企业|商店|衍生品|一枝独秀)|的|化|式|型|类|性|式的)/;
const HEADS = new Dictionary(PROGRAMME_HEADS);
const INNER_HEADS = new Endings([
  ...PROGRAMME_HEADS.filter((head) => head.length >= 2),
  ...'贷码卡通汇办号',
  ...'开采节 采摘节 文化节 美食节 丰收节 艺术节 旅游节 音乐节 第一课 发布 在线 城市大脑 书房 记忆库 资源库 基因库'.split(
    ' ',
  ),
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

/** What is done there. */
const IS_USED = /^(?:开[设展通办]|增设|推出|设立|举办|建[立成]|实现|发布|提供|完成|组织)/;
/** Verbs that run an undertaking: what they govern in quotation marks has a name. */
const RUNS =
  /(?:开展|举办|实施|启动|推出|上线|打造|创建|创办|设立|发起|组织|依托|通过|利用|建设|搭建|揭牌|参加|开设|承办|策划|打响|做优|做强|擦亮|培育|用好|深化|推进|开通|接入|运用|登录|关注|遴选|评选|申报|举行|组建|成立|开办|联办|发布|试行|建[成起]|办起|布设|引入|升级|借助|绘制|创排|排演|发行|参与)(?:了|的|好|出)?$/;
const MEANS = /(?:依托|通过|利用|登录|借助|接入|运用)$/;
/** 地理标志, 公用品牌: a sign is named by its quotation alone. */
const SIGN_AFTER =
  /^(?:[\u4e00-\u9fff]{0,4}(?:公用品牌|公共品牌)|地理标志|金字招牌|集体商标|证明商标|商标)/;
/** “柳溪夜话”是…打造的活动品牌 */
const SAID_AFTER = /^是[^,。;“”]{2,40}?(?:品牌|平台|活动|项目|赛事|栏目)[,。]/;
/** Ways of working that everybody puts in quotation marks. */
const CONCEPTS = new Set(
  '一带一路 多规合一 四好农村路 断头路 急难愁盼 两山 一卡通 一键办理 跨省通办 一网通办 一网统管 全程网办 掌上办 掌上通办 绿色通道 红黑榜 就近办 马上办 网上办 回头看 一件事 高效办成一件事 一次办 最多跑一次 一窗通办 一站式 免申即享 秒批 双随机 四不两直 放管服 五个一 一对一 点对点 两癌 两病 三同时 四个一 零距离 零容忍 零接触 最后一公里 卡脖子 钱袋子 菜篮子 烂尾楼 僵尸车 办不成事 先诊疗后付费 一张网 一张图 一盘棋 一把手 揭榜挂帅 新三样 三品一标 硬联通 软联通 家门口 白名单'.split(
    ' ',
  ),
);
/** 关于“设立冷链发展基金”: the words of the one who asks. */
export const isRequest = (text: string, open: number, inner: string): boolean =>
  inner.length >= 6 &&
  (isCutWord(inner.slice(0, 2)) || /^[将把在对以为让]/.test(inner)) &&
  /(?:关于|提出的?|建议|[\d一二三四五六七八九十][.、)])$/.test(
    text.slice(Math.max(0, open - 3), open),
  );
/** “一事一议”财政奖补项目 */
const UNDERTAKEN = /^[\u4e00-\u9fff]{0,10}?(?:项目|计划|工程|行动|平台)/;
const APP = /^(?:小程序|公众号|客户端)/;
const CLASS_BEFORE = /(?:品牌|小程序|公众号|视频号|客户端|商标)$/;
const IN_LIST = /^等[\u4e00-\u9fff]{0,6}?(?:活动|品牌|平台|项目|小程序|公众号|产品|赛事|栏目|课程)/;
const HONOUR = /(?:荣获|获评|评为|授予|命名为|誉为)$/;

/** A quotation that names an undertaking, with the noun behind it that belongs to the name. */
export function quoted(text: string, open: number, end: number): Candidate | null {
  const inner = text.slice(open + 1, end - 1);
  // …大会及“蓝海杯”大赛: two of them.
  const start = /[及和与]/.test(text[open - 1] ?? '')
    ? open
    : (nationalStart(text, open) ?? governedStart(text, open) ?? open);
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
  if (
    HONOUR.test(text.slice(Math.max(0, open - 4), open)) ||
    /^(?:称号|荣誉|奖(?![学励助]))/.test(after)
  )
    return null;
  if (/^(?:十[一二三四五六]五|一.?[卡码网])$/.test(inner) || CONCEPTS.has(inner)) return null;
  // “临溪新闻网”, “阿明烧烤”: media and shops are called so (guideline: organisation).
  if (
    MEDIUM.test(inner) ||
    (SHOP.test(inner) && !RUNS.test(text.slice(Math.max(0, open - 4), open)))
  )
    return isKind(inner)
      ? null
      : candidate('organisation', open, end, 'entity.quoted-house', RANK.title - 1, cue);
  // “柏溪小院”星级评定: how good those are that bear the name.
  if (/^(?:星级|等级)(?:评定|评选|复核)/.test(after) && isQuotedName(inner))
    return candidate('programme', open, end, 'entity.quoted-name', RANK.title - 1, cue);
  // 即采即运, 有店面无店员: a way of working, a state.
  if (/^有.{1,3}无.{1,3}$/.test(inner) || (/^(.).\1.$/.test(inner) && !UNDERTAKEN.test(after)))
    return null;
  // 国家级“双跨”平台, 等违法行为, 作为“头号工程”来抓: of what class they are.
  if (/[国省市]家?级$/.test(text.slice(open - 3, open)) && inner.length === 2) return null;
  if (/^(?:等(?:违法|违规|乱象|陷阱|问题)|来抓)/.test(after)) return null;
  // “小院夜话”这块牌子
  if (/^这(?:块|个|一)(?:金字)?(?:牌子|招牌|品牌|名片)/.test(after))
    return candidate('programme', open, end, 'entity.quoted-run', RANK.title - 3, cue);
  // A run of quotations is a slogan, “不愿转”“不敢转”, unless what they are is said behind it.
  const several = /^[两三四五六][项大](?:工程|行动)/.exec(after)?.[0].length;
  if (/[、,]/.test(inner) && several)
    return candidate('programme', open, end + several, 'entity.quoted-name', RANK.title - 1, cue);
  if (/[、,]/.test(inner) && !/^(?:专项)?(?:行动|工程)/.test(after)) return null;
  if (
    /^[、和]?“/.test(after) ||
    text[open - 1] === '”' ||
    (text[open - 1] === '、' && text[open - 2] === '”')
  ) {
    const isNamed =
      RUN_AFTER.test(text.slice(end, end + 90)) ||
      (!COUNTS.test(inner) &&
        !CONCEPT.test(inner) &&
        ((INNER_HEADS.before(inner, inner.length)?.length ?? 0) > 1 ||
          inner.endsWith('贷') ||
          isFounded(text, open) ||
          ROW_SHOWN.test(text.slice(end, end + 60))));
    // “智慧医保”“异地备案”|小程序
    const own = text[open - 1] === '”' ? (APP.exec(after)?.[0].length ?? 0) : 0;
    return isNamed && named(inner)
      ? candidate('programme', open, end + own, 'entity.quoted-run', RANK.title - 3, cue)
      : null;
  }
  // 公用品牌“松江红茶”, 打造“溪畔夜读”等活动: what it is stands beside it.
  if (
    (CLASS_BEFORE.test(text.slice(Math.max(0, open - 4), open)) || IN_LIST.test(after)) &&
    isQuotedName(inner)
  )
    return candidate('programme', open, end, 'entity.quoted-class', RANK.title - 3, cue);
  if ((SIGN_AFTER.test(after) || SAID_AFTER.test(text.slice(end, end + 50))) && named(inner))
    return candidate('programme', open, end, 'entity.quoted-sign', RANK.title - 1, cue);
  // “粤健通”开设…专区: what is done there is no part of the name.
  const head = IS_USED.test(after) ? null : headIn(after);
  if (
    head &&
    !MODIFIER_CUT.test(head.modifier) &&
    !/[获被看]|入选|[列纳接]入|成功|进入|期[内间]|原属|反映/.test(head.modifier)
  ) {
    const { modifier, noun } = head;
    // “邯郸创业大赛”专项赛道: a part of what is named whole.
    if (
      /^(?:赛道|分会场|专场)$/.test(noun) &&
      (INNER_HEADS.before(inner, inner.length)?.length ?? 0) > 1
    )
      return candidate('programme', open, end, 'entity.quoted-head', RANK.title - 2, cue);
    // “促进县中振兴”试点: what is tried out; “客户友好型”产品: what kind they are.
    if (noun === '试点' && isCutWord(inner.slice(0, 2))) return null;
    // “721”工作法
    if (noun === '工作法' && /^\d+$/.test(inner)) return null;
    if (/^(?:保障|产品)$/.test(noun) && COUNTS.test(inner)) return null;
    if (inner.endsWith('型')) return null;
    // “红马甲”护学服务队: a team (guideline: organisation); “小散乱”商户整治: what is done.
    if (noun === '整治' && modifier.length > 2 && !modifier.includes('专项')) return null;
    // “三断”村应急保障: whose it is.
    if (noun === '保障' && /^[村乡镇县户]/.test(modifier)) return null;
    if (TEAM.test(noun) && (modifier !== '' || noun === '小分队'))
      return candidate(
        'organisation',
        start,
        end + head.length,
        'entity.quoted-team',
        RANK.title - 1,
        cue,
      );
    const goesOn = noun === '品牌' && /^品牌[\u4e00-\u9fff]{2,8}?行动/.exec(after)?.[0].length;
    if (goesOn)
      return candidate('programme', start, end + goesOn, 'entity.quoted-name', RANK.title - 1, cue);
    // “清溪味道”美食品牌
    if (
      noun === '品牌' || /^(?:系列|专属)?$/.test(modifier)
        ? /^(?:活动|产品|保障|工作法|志愿服务|评选|品牌)/.test(noun)
        : noun === '活动' && modifier.length === 2
    )
      return named(inner) || (noun === '品牌' && inner.length === 2)
        ? candidate('programme', open, end, 'entity.quoted-activity', RANK.title - 2, cue)
        : null;
    // “一园一策”整治, “光伏+建筑”应用场景: what is done in that way.
    if (
      (CONCEPT_AFTER.test(after) && modifier === '' && noun.length < 3) ||
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
      end + headEnd + (partOf(noun, after.slice(headEnd)) || furtherHead(after.slice(headEnd))),
      'entity.quoted-name',
      RANK.title - 1,
      cue,
    );
  }
  // “三网两港”, “一品一码”: so much of this and so much of that.
  if (COUNTS.test(inner) && !/(?:工程|行动|计划)$/.test(inner)) return null;
  if (
    (INNER_HEADS.before(inner, inner.length)?.length ?? inner.length) < inner.length &&
    !CONCEPT.test(inner) &&
    !inner.includes('+') &&
    !CONCEPT_AFTER.test(after)
  )
    return candidate('programme', open, end, 'entity.quoted-head', RANK.title - 2, cue);
  if (
    !CONCEPT.test(inner) &&
    RUNS.test(text.slice(Math.max(0, open - 4), open)) &&
    !CONCEPT_AFTER.test(after) &&
    (/^[,。;(、\n]|^(?:等|和|及|与|在|于|已|将|向|为|中|上|银龄|主题|系列(?!政策|措施))/.test(
      after,
    ) ||
      (MEANS.test(text.slice(Math.max(0, open - 2), open)) &&
        wordAt(after, 0, 4)?.verb !== undefined)) &&
    named(inner)
  )
    return candidate('programme', open, end, 'entity.quoted-run', RANK.title - 3, cue);
  const noun = NOUN_AFTER.exec(after)?.[0];
  if (
    noun &&
    RUNS.test(text.slice(Math.max(0, open - 4), open)) &&
    isQuotedName(inner) &&
    !CONCEPT_AFTER.test(after) &&
    !hasCut(noun)
  )
    return candidate(
      'programme',
      open,
      end + noun.length,
      'entity.quoted-noun',
      RANK.title - 3,
      cue,
    );
  // “浙政钉”同步上线, “浦江e家”: known everywhere, or coined with a letter.
  return isWordOf('undertakings', inner) || LETTERED.test(inner)
    ? candidate('programme', open, end, 'entity.known-programme', RANK.title - 3, cue)
    : null;
}

const TEAM = /队$/;
const MEDIUM = /^[\u4e00-\u9fff]{2,5}(?:新闻网|[日晚晨]报|电视台)$/;
/** “百品百店” and “样板店” are none. */
const SHOP =
  /^(?!.*(?:[百千万一][\u4e00-\u9fff]{1,2}店|样板|示范|放心|共享|爱心))[\u4e00-\u9fff]{2,4}(?:烧烤|大排档|酒楼|餐馆|餐厅|火锅|面馆|饭庄|茶楼|[\u4e00-\u9fff]店)$/;
const LETTERED = /^[\u4e00-\u9fff]{1,3}e[\u4e00-\u9fff]{1,2}$/;

/** 推出“皮革贷”、“商户快贷”: a verb that founds governs the whole row. */
const isFounded = (text: string, open: number): boolean =>
  FOUNDED_ROW.test(text.slice(Math.max(0, open - 60), open));
const FOUNDED_ROW =
  /(?:推出|上线|落实|亮相|打响|开通|创办|开办|举办|用好|发行|擦亮)了?(?:“[^“”,。]{2,16}”[\u4e00-\u9fff]{0,4}[、和])*$/;

/** “青石大米”、“双塔杂粮”亮相: so does a verb that only names bear. */
const ROW_SHOWN = /^(?:[、和]?“[^“”,。]{2,16}”){1,5}(?:已|均|先后|相继)?(?:亮相|上线|开通|入选)/;

/** A noun that no list has; but “助学公交”专线, “无废城市”建设 are classes and acts. */
const NOUN_AFTER =
  /^[\u4e00-\u9fff]{2,6}(?<!建设|政策|改革|工作|栏目|措施|制度|标准|服务|管理|需求|任务|资金|专线|窗口|方案|地区|领域|通道|资质|资格|证书|[池库单线圈制])(?=[,。;、\n\d等和及与])/;
const COUNTS = /^(?:[一二三四五六七八九十百千万两多\d][\u4e00-\u9fff]{1,2}){2,3}$/;

/** “15分钟健身圈”, “区校联动机制”, “村村通”, “两个屏障”: a concept, whoever runs it. */
const CONCEPT =
  /(?:圈|窗口|模式|机制|体系|格局|名片|高地|样板|标杆|引擎|矩阵|闭环|指数|底线|保障|协同)$|^以.代.$|^[企县乡村镇跨刷掌网马不怎即容代一].*[办通]$|[停代帮协]办$|^买.送|^.改.$|拳头|^[两三四五六七八九十]+[个项大件条]|(?:形象|政绩|面子)工程|[字一二三四五六七八九十]号$/;

/** “富川红”、“阳新芽茶”等区域公用品牌: what quotations in a row are is said behind the last. */
const RUN_AFTER =
  /^(?:[、和]?“[^”、,。]{2,16}”){0,5}等?(?:[两三四五六七八九][大项]|\d+个|多个|一批|系列|特色|知名|[\u4e00-\u9fff]{2,4}){0,2}(?:品牌|商标|地理标志|项目|平台|小程序|公众号|基金|产品|行动|工程|栏目|课程|赛事|活动|节目|剧目|展览)/;

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
/** “海易办”平台|海口专区 */
const partOf = (noun: string, words: string): number =>
  noun === '平台' ? (OWN_PART.exec(words)?.[0].length ?? 0) : 0;
const OWN_PART = /^[\u4e00-\u9fff]{2,3}(?:专区|频道|分站)/;

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
