import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** How clerks of towns and counties put it when they write as they speak: what acts, and what only tells. */

/** What is so, in plain words. */
export const PLAIN_FACT = CLAUSE.any(
  // 开设该专业的只有4所, 登记数为1432辆, 参与商家1800余户
  /的(?:只有|仅有|只占)\d[^,]*$|[^,]数[为是]\d|^(?:参[与加]|受益)(?:商[家户]|企业|群众|学生|农户|人员|职工|居民|市民|村民)(?:约|达|近)?\d/,
  // 延伸至车站需新增车辆5台
  /^[^,我将]{4,}(?<![急亟])需(?:要)?(?:新增|增加|配备|购置|添置)[^,]*\d/,
  // 我县有5家运营商
  /^(?:目前)?[我全][县市区镇乡省](?:现|共|总共)?有\d[\d.]*[万余多]*[家所座处支条种类][^,已正将了通]{2,8}$/,
  // 接送不安全, 每年报名都要摇号, 新建后可能出现空置
  /^[^,我将]{2,10}不(?:太)?(?:安全|方便|便利|卫生|美观)$|^每[年次天][^,我]{2,8}都要|^[^,我将]{2,12}可能(?:会)?(?:出现|造成|产生|引发|导致)/,
  // 不能再拖
  /^(?:再也|实在)?不能再(?:拖|等)/,
  // 水泥路项目省上不再下达
  /(?:国家|中央|上级|省里|省上|市里|上面)[^,我]{0,12}不再(?:下达|安排|补助|受理|立项|新增)$/,
);

/** 经县编办批复,|办成公办园: on what it rests. */
export const APPROVED = CLAUSE.of(
  /^(?:后|并)?经[^,我]{2,24}(?:批复|批准|审批|审核|核准)(?:后|同意)?$/,
);

/** 天然气由燃气公司已接至园区, 场地由镇政府解决, 这件事由县工信局盯办: whose part it is. */
const ITS_PART = CLAUSE.of(
  /^[^,我]{1,8}由[^,]{2,20}已[^,]{3,}|^[^,我将]{2,12}由(?!当事人|双方|业主|个人|本人|村民|[^,]{0,4}人民政府|[^,]{0,8}法院)[^,]{1,20}(?:解决|负担|支出|列支|补助|垫付|补齐|配备|提供|盯办|督办|代耕|自筹|协调|供应|兜底|疏导|劝离|补足)$/,
);
/** 取土位置我局将派人划定: the object stands in front of who will act. */
const FRONTED = CLAUSE.of(
  /^[^,我您你]{2,12}我(?:[局委办院厅镇乡县市区]|街道|中心|们)(?:将|会|拟|已|正|正在|准备|打算)[^,]{3,}/,
);
/** 威宁供电局答应给泵房拉专线: who is named gives its word. */
const ITS_WORD = CLAUSE.of(/^[^,我的]{2,16}(?:已|已经|均|都|也)?(?:承诺|答应)[^,]{4,}/);
/** 县疾控中心化验了水质, 镇司法所调处了38件: a verb that nobody listed, and 了. */
const DID = CLAUSE.of(/(?:也|还|又|先后|及时|已|已经)?[\u4e00-\u9fff]{1,2}了[^,]{2,}$/);
/** 我局请勘测公司在村后找水, 我局争取把这段放进去: whom the replier had do it, and what it means to do. */
const HAD_DONE = CLAUSE.of(
  /^我[\u4e00-\u9fff]{1,2}(?:(?:已|又|还|先后|专门|多次)?请[^,您你]|(?:也|将)?争取[把让])[^,]{4,}/,
);
/** 与东北林业大学合作设立实验室 */
const TOGETHER = CLAUSE.of(
  /^(?:与|和|同)[^,]{2,24}(?:合作|共同|联合)(?:设立|建立|共建|成立|开展|举办|组建|开发|建设|打造|创建|培养)[^,]{2,}/,
);
/** 原先绕行的那一段取消了: it is over. */
const NO_MORE = CLAUSE.of(/^[^,我]{3,}(?:已|已经)?(?:取消|撤销|拆除|关停|搬迁|更换|修复|恢复)了$/);
/** 剩余床位对社会开放, 符合条件的优先开通 */
const THEN = CLAUSE.of(
  /^[^,我]{2,12}(?:对|向)(?:社会|公众|群众|市民|居民)开放$|^对?(?:符合|具备|达到)[^,]{2,8}的,?优先[^,]{2,}/,
);
/** 若学位还不够,|再向县政府提出申请 */
const APPLIES = CLAUSE.of(
  /^(?:则|就)?再?向[^,]{2,12}(?:提出|提交|报送)[^,]{0,8}(?:申请|请示|报告)$/,
);
/** 市城管局答复:|同意在路口试行外摆 */
const AGREES = CLAUSE.of(/^(?:原则上?)?同意[^,]{4,}/);
/** 指标下来就先做这一段: what comes first, and what at once behind it. */
const ONCE_THERE = CLAUSE.of(
  /^[^,我不]{2,10}(?:下来|到位|下达|到货|批下来|落实|拨付|划转)(?:[以之]?后)?(?:就|即|马上|立即|随即)[^,]{3,}/,
);
/** 其余路段等有了项目再一并考虑: looked at later. */
const LATER = CLAUSE.of(
  /^[^,我]{0,10}[等待][^,]{2,14}再(?:行|一并|统筹|另行)?(?:考虑|研究|论证|安排|实施|确定)/,
);

/** True for an act that is told in plain speech. */
export const isSpoken = (parse: ClauseParse, context: RoleContext): boolean => {
  const { words, kind } = parse;
  const { previous, status } = context;
  if (kind === 'self')
    return (
      HAD_DONE.test(words) &&
      (status !== null || parse.dates.length > 0 || Boolean(previous?.parse.dates.length))
    );
  if (kind === 'preposition') return TOGETHER.test(words);
  if (NO_MORE.test(words) || ONCE_THERE.test(words) || LATER.test(words)) return true;
  if (THEN.test(words)) return status === 'planned' || previous?.measure === true;
  if (previous?.role === 'condition' && APPLIES.test(words)) return true;
  if (previous?.role === 'says' && AGREES.test(words)) return true;
  if (kind === 'entity') return ITS_WORD.test(words) || hasDone(parse);
  return kind === 'noun' && (ITS_PART.test(words) || FRONTED.test(words));
};

/** Right behind the body that is named. */
function hasDone({ tokens, start, words, head }: ClauseParse): boolean {
  const who = tokens.find((token) => token.start === start);
  if (head !== null || !/^(?:gov|org)/.test(who?.entity?.type ?? '')) return false;
  const at = DID.exec(words);
  return at !== null && at.index === who!.end - start;
}
