import { early } from '@/utils/text/early';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** 我们也知道, 我局深知: what the replier thinks of it. */
const THINKS = CLAUSE.of(
  /^(?:我们|[我本][局委部厅办区市县省镇乡院]|我单位)(?:也|都|非常|十分|完全|充分|深|深深|已经?)*(?:知道|深知|明白|清楚|理解|认为|意识到|认识到|了解到|注意到|赞同|相信|祈盼|期盼|期待)|^相信[^,]/,
);
/** 急需异地扩建, 有待加强: what is wanting, and nobody does anything about it yet. */
const WANTING = CLAUSE.of(
  /^[^,将]{0,14}(?:(?<!非)急需(?!紧缺|的)|亟需|亟待|有待|尚需|仍需|还需要?)(?!求|的|[^,]*(?:论证|研究)$)/,
);
/** 路口还没有安装信号灯, 土地手续未完善: not done. */
const NOT_YET = CLAUSE.any(
  /(?:还|仍|一直|尚)没(?:有)?(?!条件|资金|经费|权|能力)/,
  /仍然?(?:没有|存在|不能)/,
  /(?:仍|还|一直|至今)未(?!来|必)[^,]{2,}/,
  /(?<!暂)未能(?!采纳|予以|[列纳]入|同意)[^,]{4,}/,
  /(?<![从尚])未(?:能)?(?:完善|完成|建成|开工|通车|硬化|覆盖|达到|形成|移交|交付|(?<!暂未)[列纳]入|解决|落实|开通|打通|启用|实施|安装|启动|履行|缴[纳交]|办理|签订)[^,后]{0,8}$/,
  /^[也但均都]*[暂尚并]?未发现/,
  /未有(?:变更|调整|变化|改变)|未作(?:任何|明确|硬性)?(?:要求|规定|限制)/,
  /暂未(?:恢复|通行|到位|建成|完工|形成)/,
  /(?<!从|前所)未(?:造成|发生|发现|出现|接到|收到|取得|产生|影响|受到)(?![^,]{0,14}的[^,]{2})/,
  /^没有?(?:经过|通过|进行|履行|办理)/,
  /未(?:能)?(?:争取|收|配套|配备|落实)到?(?:过|该|任何|专项)/,
);
/** 没有|办理移交手续, 并未|占用绿地: so is a verb behind its negation. */
const UNDONE =
  /(?:未|没有?)(?:能|曾|再|经|及时|按(?:规定|要求|时)|[与在向对按和就将把给][^,]{1,16})?$/;
/** 现场检查发现油烟管道老化, 19名代表赞成: what was found, and what others think of it. */
const FOUND = CLAUSE.any(
  /(?:检查|巡查|核查|排查|调查|走访|现场|[队人]员|民警)[^,]{0,6}发现(?!后|并|的)[^,]/,
  /\d[余多]?[人名户位票](?:代表|业主|居民|村民|群众|住户)?(?:均|都|一致)?(?:赞成|同意|反对|支持|认为)/,
);
/** 村与村之间无法通行, 已不能满足入园需求: how things are, not what is refused. */
const HELPLESS = CLAUSE.of(
  /(?:无法|不能|难以|很难)(?:正常|及时|完全|全部|继续|有效|再)?(?=)(?:立[竿杆]见影|通行|出行|使用|入园|入学|上学|就读|饮用|停放|停车|会车|错车|行驶|排[出放水]|覆盖|到达|通过|运行|运转|生活|休息|灌溉|保证|保障|满足(?![您你]))[^,采]{0,30}$|^(?:故|因此|所以|目前|暂时|均|都)*(?:无法|不能)(?:停靠|通车|入内|进出|开车|靠站)$|(?:无法|不能)到位$|(?:无法|不能|难以|未能)(?=)(?:达成|取得联系|联系到?|查证|核实|辨认|查明|判断|跟上|容纳)/,
);
/** 极大地方便了群众出行: what has come of it. */
const BENEFITED = CLAUSE.of(
  /(?:极大|大大|较好|很好|有效|明显|显著|切实|充分|进一步)地?(?=)(?:方便|便利|改善|提升|提高|缓解|促进|满足|带动|增强|缩短|减轻|保障|调动|推动|激发)了/,
);
/** 进入高质量发展阶段, 呈良好态势, 发展迅速: how a state has moved. */
const STANDS = CLAUSE.any(
  /(?:进入|步入|迈入)[^,]*(?:阶段|时期|状态)$/,
  /(?<![不下附直所家])属(?:于|[省市区县乡镇村])[^,]{2,}$/,
  /(?:不谋而合|相吻合|高度契合|基本一致|完全一致)$/,
  /[是为][^,]{0,10}(?:民生|惠民|民心|系统)工程$/,
  /(?:呈|呈现)[^,]*(?:态势|局面|趋势|状态|特点)$/,
  /(?:总体|整体|目前)?(?:运行|运转|经营|供应)(?:总体|基本|十分)?(?:平稳|良好|正常|稳定)$/,
  /(?:发展|增长|推进|进展)(?:十分|非常|较为|比较|相对|很|较)?(?:迅速|较快|很快|缓慢|滞后|顺利|良好|平稳)$/,
);
/** 该路段树木由园林所管理, 改造包括楼体等多个方面, 对手续作出了明确要求: how it is ordered. */
const ORDERED = CLAUSE.any(
  /^[^,将]{2,16}(?:是由|均由|都由)[^,]{2,}(?:管理|管护|养护|建设|负责|运营|维护)$/,
  /包括[^,]*等[^,]{0,4}(?:方面|内容|环节)$/,
  /[作做]出了?(?=)(?:明确|具体)?(?:要求|规定)$/,
  /(?:规程|规划|方案|意见|办法|条例|标准)[^,]*明确了[^,]{0,8}(?:要求|内容|任务|标准)$/,
  /对[^,]*(?:如何|怎样)/,
  /(?:建议|提案)[^,]*作为[^,]*(?:任务|工作)/,
  /(?=)(?:格局|体系|氛围|局面|圈)(?:已|基本|初步)*形成$/,
);
/** 建成后将缓解学位紧张: what is to come of it. */
const WILL_BE = CLAUSE.any(
  // 建成后日处理能力将达到5万吨
  /^(?:项目|工程|全[部面])*(?:建成|建设完成|改造完成|竣工|完工|投产|投[用运]|达产|投入(?:使用|运营|运行))(?:投[产用运]|使用|运营)?[之以]?后(?=)[^,对由把]{0,14}(?:达到?|形成|满足|新增|提供|实现|容纳|惠及|服务|缓解|解决|可年|年均|有望)/,
  /^[^,]{2,24}[后时,]将(?:会|有效|彻底|从根本上|进一步|极大地?|大大|更好地?)*(?:缓解|改善|解决|满足|方便|惠及|升至|增至|达到|成为|形成|填补)/,
  /^将(?:会|有力|有效|进一步|极大地?)?(?=)(?:推动|促进|带动)我[省市区县国][^,]*(?:发展|进入|差距|跨越|提升)/,
  /[后时]将(?:会)?(?:影响|造成|导致)/,
  /一定(?:会|能)(?:早日|尽快|越来越)/,
  /^(?:争取|力求)使/,
);
/** 仅供投放垃圾, 并非停车场; 新机具同时支持刷卡: what it is for and can do. */
const CAN = CLAUSE.of(
  /^(?:仅供|并非|而非)|^[^,将]{2,20}(?:只|仅|同时|均)支持|能够?(?:有效|进一步|极大|更好)地?(?=)(?:解决|改善|提升|缓解|满足|保障|促进)/,
);
/** 县级部门给予的回复是…, 主要问题是…: what it is. */
const IS_SAID = CLAUSE.of(
  /^会[上议]也?(?:要求|强调|指出|提出|明确)|^[^,]{0,14}(?:回复|答复|意见|想法|结论|目的|问题|难点|特点|优势|情况)是(?!否)/,
);
/** 饲养量1369.56万只, 覆盖面从27%提升至55%: a figure of its own. */
const COUNTED = CLAUSE.of(
  /^[^,]{0,8}已有[\d.]+[万余多]*[人户]|^(?![^,]*已[打汇转拨发退])[^,将把对]{2,18}(?:量|率|额|值|面积|人口|人数|户数|总数|覆盖面|里程|长度|宽度|投资|收入)(?=)(?:约|近|达|为|超过?|共|已达|已超)?(?:\d|从|由)/,
);

/** 工业投资增长13.3%, 企业数年均增加两成: how a figure moved; a rate that is paid is set. */
const GREW = CLAUSE.of(
  /^(?![^,]*(?:标准|待遇|补[助贴]|养老金|额度|工资|限额|上限|下限|费率|力度))[^,将把对拟为]{2,30}(?:分别|年均|累计|平均|再|已)*(?:增长|下降|增加|提高|提升|上升|回升|减少|回落)(?:约|近|超|了|到)?\d[\d.]*(?:%|倍|个百分点)/,
);

/** 签约金额2.3亿元, 每年资金需求约1.2亿元 */
const AMOUNTS_TO = CLAUSE.of(
  /(?:资金|经费|用地|人员|投资)(?:需求|缺口)(?:约|近|达|仍有|为|高达)*\d[^,的]*$|^(?!完成|新[增建]|实施|推进|改造|治理)[\u4e00-\u9fff]{2,6}(?:金额|总额|数量|面积|人数|次数|里程|总数)(?:约|近|已|达|达到|超|超过|为|共)*\d[\d.]*[万亿余多]*[^,的\d]{1,5}$/,
);

/** A verb that names the sum: 签约金额. */
const NAMED_SUM = CLAUSE.of(/^[\u4e00-\u9fff]{2}(?:金额|总额)/);

/**
 * True when a clause only tells how things are, what is wanting, what is thought or what came of an
 * act (guideline, “What does not count”); `planned` when it says that something is to come.
 */
export function tellsOnly(
  { words, kind, head, start, cues }: ClauseParse,
  planned: boolean,
): boolean {
  const refused = cues.some(({ status }) => status === 'declined');
  if ((THINKS.test(words) && !refused) || IS_SAID.test(words) || WILL_BE.test(words)) return true;
  if (planned) return false;
  if (WANTING.test(words) || NOT_YET.test(words) || HELPLESS.test(words)) return true;
  if (
    (AMOUNTS_TO.test(words) && (kind !== 'verb' || NAMED_SUM.test(words))) ||
    STANDS.test(words) ||
    ORDERED.test(words) ||
    FOUND.test(words)
  )
    return true;
  const at = head ? head.start - start : 0;
  if (
    head &&
    at > 0 &&
    !refused &&
    words.text[head.end - start] !== '的' &&
    UNDONE.test(words.text.slice(0, at))
  )
    return true;
  if (kind === 'self') return false;
  return (
    CAN.test(words) ||
    (BENEFITED.test(words) && kind !== 'verb') ||
    (GREW.test(words) && /^(?:noun|entity)$/.test(kind)) ||
    (COUNTED.test(words) && (head === null || kind === 'noun'))
  );
}

/** 服务水平明显提升: its subject in front, how a state moved is told, and nobody acts. */
const RISES = CLAUSE.of(
  /(?:提升|增强|提高|改善|缓解|好转|减少|下降|增长|扩大|优化|丰富|壮大|凸显|显现|改观|完善|加强)$/,
);
/** True for a clause that only tells how a state has moved: nobody acts in it. */
export const isRise = ({ words, head, kind, end }: ClauseParse): boolean =>
  head !== null &&
  ((head.end === end && (kind === 'noun' || kind === 'entity') && RISES.test(words)) ||
    (kind !== 'self' && RISEN.test(words)));
/** 种植水平明显提高: however it rose. */
const RISEN = CLAUSE.any(
  /^[^,对把将]{2,12}(?:明显|显著|逐年|不断|持续|稳步|日益|大幅|逐步)(?:得到)?(?=)(?:提升|增强|提高|改善|好转|减少|下降|增长|增加|扩大|壮大|突出|严重|显现|完善|延伸|深入|加快|向好|扩容)$/,
  /越来越[^,]{1,3}$/,
  /(?:能力|水平|意识|实力)(?:明显|显著|不断|持续|大幅|进一步)(?:增强|提升|提高)$/,
  /^[^,对把将]{2,8}(?:加快|持续|不断)(?:转型升级|发展|增长|壮大)$/,
);

early(UNDONE);
