import type { Entity } from '@/utils/reading';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** 项目已于去年12月通过竣工验收 */
const PASSED = CLAUSE.of(
  /(?:已[^,的]{0,16}通过|通过了)[^,]{0,24}(?:验收|评审|审[查批议定核]|认[定证]|论证)$|已[^,的]{0,16}(?:验收|评审|审[查批议定核])通过$|\d月[^,的]{0,4}通过[^,的]{0,10}(?:验收|评审|审查|审批|认定)$/,
);
/** 选址已确定, 可研报告已获批复, 已采取管控措施: so it stands with the works. */
const GRANTED = CLAUSE.of(
  /^[^,的]{2,16}(?:已|均已|都已)(?:经|全部|基本)?(?:确定|取得|获批|获得?批复|获得?批准|获得?核准|获得?立项|办结|办理完[毕成]|签订|选定|敲定)$|已经?(?:全部)?采取(?:了)?[^,的]{2,12}措施$|(?:工作|手续|任务|工程|施工|改造|整改|流程|程序)(?:均|都)?已(?:经|全部|基本|顺利)*完成$/,
);
/** 施工单位已于5月20日进场: that a work was begun or is over. */
const ENTERED = CLAUSE.of(
  /(?:已|均已|都已)(?:经|全部|正式|顺利)?(?:于[^,]{2,14})?(?:全部|正式|顺利|陆续|相继|常态化|稳定)?(?:进场|入场|开工|动工|完工|竣工|封顶|通车|到岗|到位|交付|投用|投产|启用|开业|开馆|揭牌|挂牌|运行|运营|上线|开放|搬离|迁出|拆除|腾空)(?:施工|建设|作业|使用)?$/,
);
/** 主体工程完成75% */
const SO_FAR = CLAUSE.of(
  /^[^,的]{0,12}(?:工程|主体|项目|进度|投资|施工|改造|铺设|建设)[^,的]{0,4}(?:已|累计)?(?:完成|过半)(?:约|近|了)?\d[\d.]*%(?:以上|左右)?$/,
);
/** True for 停车场已启用: an act that is over once it is done, and it has been done. */
export const isOver = (text: string, { head, kind, cues, words }: ClauseParse): boolean =>
  (/^(?:noun|adverb|entity)$/.test(kind) &&
    cues.some(({ start, end }) => text.slice(start, end) === '已完成')) ||
  PASSED.test(words) ||
  GRANTED.test(words) ||
  ENTERED.test(words) ||
  SO_FAR.test(words) ||
  (kind !== 'means' &&
    head?.word?.punctual === true &&
    cues.some(
      ({ status, strength, start, end }) =>
        status === 'done' && strength === 'strong' && end <= head.start && end - start < 4,
    ));

/** True for 码头二期去年6月建成投产: what was or will be begun or finished, and when. */
export const isDatedOver = (
  text: string,
  { head, kind, start, tokens, words, dates }: ClauseParse,
): boolean =>
  (kind === 'noun' ||
    kind === 'entity' ||
    (kind === 'verb' && dates.length > 0) ||
    words.text.startsWith('于')) &&
  !words.text.includes('的') &&
  // 原定8月开业: what did not come.
  !/^原[定计]/.test(words.text) &&
  ((dates.some((date) => date.kind === 'plain') && OPENED.test(words.text)) ||
    (head !== null &&
      OPENED.test(text.slice(head.start)) &&
      (dates.some((date) => date.kind === 'plain') ||
        tokens.some((t) => t.entity?.type === 'date' && t.start > start && t.end <= head.start))));
/** True for 6月10日正式改线: a day in front, and nothing but what comes on it. */
export const isBareOnDay = ({ head, end, dates, words }: ClauseParse): boolean =>
  words.text.length < 7 &&
  head?.end === end &&
  /^(?:build|hold|issue|enforce)$/.test(head.word?.verb ?? '') &&
  dates.some(({ kind }) => kind === 'plain') &&
  BARE.test(words);
const BARE = CLAUSE.of(/^(?:正式|全面|陆续|挂网|公开|全部|统一)?[\u4e00-\u9fff]{2,4}$/);
/** True for a clause that names only that something begins: 开工, 进场. */
export const onlyBegins = ({ words }: ClauseParse): boolean => BEGINS.test(words);
const BEGINS = CLAUSE.of(/^(?:开工|动工|进场|开建|启动)$/);
/** 补装护栏1.2公里,6月底前完工: the day that a bare end behind it gives an act, or null. */
export const dueBehind = (text: string, parse: ClauseParse): Entity | null =>
  parse.words.text.length < 3 && !BEGINS.test(parse.words) && isDatedOver(text, parse)
    ? (parse.dates.findLast(({ kind }) => kind === 'plain')?.entity ?? null)
    : null;
const OPENED =
  /^(?:正式|全[部面线])?(?:建成|竣工|完工)?(?:投用|投产|投运|竣工|完工|通车|通航|开业|开园|开馆|[开动]工|进场|封顶|启用|投入(?:使用|运营|运行|生产)|交付(?:使用)?$|施工$|揭牌|完成(?![\u4e00-\u9fff]))/;

/** True for 泵站正在进行管道安装: a work that is under way, whoever does it. */
export const isUnderWay = (text: string, { words, cues, kind, cut }: ClauseParse): boolean =>
  (kind !== 'means' || cut !== null) &&
  cues.some(({ start, end }) => UNDER_WAY.test(text.slice(start, end))) &&
  !GROWS.test(words);
const UNDER_WAY = /^(?:正在|正(?:抓紧|加紧|积极|会同|有序)|正由|在[逐陆抓加有稳]|[也仍还都]在)/;
const GROWS = CLAUSE.of(
  /(?:目标|效果|成效|作用)正在|正在[^,]{0,4}(?:成为|形成|改变|变化|发生|减少|增加|增长|扩大|下降|上升|面临|走向|经历|兴起|消失)/,
);
