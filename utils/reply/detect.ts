import type { Kind, Reason } from '@/utils/reading';

/** What is weighed: of the page, or of a bare text alone. All of it untrusted. */
export interface PageSignals {
  /** Host name without port; empty for a bare text. */
  host: string;
  path: string;
  title: string;
  /** Contents of the metas that name column, title and source, in one string. */
  metas: string;
  /** Text of the page or article; line breaks need not be right. */
  text: string;
}

export interface Verdict {
  kind: Kind;
  score: number;
  reasons: Reason[];
  /** The host is a government's; anything else is offered by hand only. */
  trusted: boolean;
}

/** At or above this a page is a reply (calibrated on tests/fixtures/pages). */
const REPLY_SCORE = 6;
/** How much of the text is looked at from each end. */
const HEAD = 6_000;
const TAIL = 1_500;

type Part = 'path' | 'title' | 'metas' | 'head' | 'tail';

interface Rule {
  rule: string;
  part: Part | readonly Part[];
  pattern: RegExp;
  weight: number;
}

/** Each pattern is bounded, so that no page can make it slow. */
const RULES: readonly Rule[] = [
  // What a reply has.
  {
    rule: 'detect.opening',
    part: 'head',
    weight: 5,
    pattern:
      /(?:提出|提交|反映|转来|领衔)的?[^。！!]{2,120}?(?:提案|建议|议案|意见|问题|诉求|事项|来信|信件)[^。]{0,60}?(?:收悉|[答回函]复(?:意见)?如下|[答回]复[：:]|办理情况如下|复函如下|函告如下|汇报如下)/,
  },
  {
    rule: 'detect.answer-follows',
    part: 'head',
    weight: 2,
    pattern:
      /(?:现|就|特)[^。]{0,40}(?:答复|回复|函复|复函|函告|会办意见)[^。]{0,8}如下|(?:我|本)[局委厅部院办单][位]?[^。]{0,12}[答回]复(?:意见)?如下/,
  },
  { rule: 'detect.received', part: 'head', weight: 1, pattern: /收悉/ },
  {
    rule: 'detect.salutation',
    part: 'head',
    weight: 3,
    pattern:
      /[\u4e00-\u9fff·、xX×*＊\s]{2,60}(?:等?\s?\d{0,2}\s?[位名]?)(?:政协)?(?:委员|代表)(?:们)?\s{0,3}[:：]/,
  },
  {
    rule: 'detect.title-reply',
    part: ['title', 'metas', 'head'],
    weight: 3,
    pattern:
      /(?:提案|建议|议案)[^。\n]{0,24}(?:答复|复函|回复|办理情况|会办意见|协办意见|办理意见)|(?:答复|复函|回复|会办意见)[^。\n]{0,12}(?:提案|建议)/,
  },
  {
    rule: 'detect.number',
    part: ['title', 'head'],
    weight: 2,
    pattern:
      /第?\s?[A-Z]{0,3}-?\d{1,9}\s?号[^。\n]{0,14}(?:提案|建议|议案)|(?:提案|建议)[^。\n]{0,10}第?\s?\d{1,9}\s?号/,
  },
  { rule: 'detect.session', part: ['title', 'head'], weight: 1, pattern: /[届次]会议/ },
  {
    rule: 'detect.path',
    part: 'path',
    weight: 2,
    pattern: /jytabl|jyta|rddbjy|zxwyta|dbjy|zxta|dbjydf|zxtadf|taya|jianyitian|yajyta|tabl|jybl/i,
  },
  {
    rule: 'detect.column',
    part: 'metas',
    weight: 2,
    pattern: /建议提案|提案办理|建议办理|代表建议|政协提案|委员提案|提案答复|建议答复/,
  },
  {
    rule: 'detect.closing',
    part: 'tail',
    weight: 1,
    pattern:
      /(?:感谢|谢谢)[^。！]{0,30}(?:关心|支持|关注|理解)|特此(?:答复|函复|回复)|供你(?:单位|局|委|办)?[^。]{0,10}参考/,
  },
  {
    rule: 'detect.result',
    part: ['head', 'tail'],
    weight: 1,
    pattern: /办理结果\s?[:：]|办复类别|类\s{0,2}别\s?[:：]\s?[A-D]|公开属性\s?[:：]/,
  },
  {
    rule: 'detect.letter-fields',
    part: 'head',
    weight: 4,
    pattern:
      /(?:来信|留言|信件|咨询|诉求|写信|提问)(?:内容|编号|标题|时间|主题|人)[\s\S]{0,1500}(?:答复|回复|办理|处理)(?:内容|单位|时间|部门|结果|情况)/,
  },
  {
    rule: 'detect.letter-greeting',
    part: 'head',
    weight: 3,
    pattern:
      /(?:尊敬的)?(?:网友|市民|群众|来信人|先生|女士|朋友|同志|用户)[^。\n]{0,12}[:：,，!！][\s\S]{0,10}?[^。]{0,80}(?:收悉|[答回]复如下|反映的|咨询的|提出的)/,
  },
  {
    rule: 'detect.contribution',
    part: ['title', 'head'],
    weight: 2,
    pattern: /(?:会办|协办|分办)意见/,
  },
  // What only looks like one.
  {
    rule: 'detect.approval',
    part: ['title', 'head'],
    weight: -9,
    pattern: /现?批复如下|的批复(?:$|[_\s<-])/,
  },
  {
    rule: 'detect.summary',
    part: 'title',
    weight: -6,
    pattern:
      /(?:情况|工作)(?:的)?(?:总结|汇报|通报|综述|公告|说明|报告)|一览表|统计表?|汇总|名单|目录|征集|征求意见|反馈|办法|规定|细则|通知|工作要点|[推召]进会|座谈会|部署会|调研|协商会|视察/,
  },
  {
    rule: 'detect.news',
    part: 'head',
    weight: -5,
    pattern:
      /(?:本报|本网|记者|通讯员|新华社|中新网|人民网)[^。]{0,14}(?:讯|电|报道|获悉|[（(]记者)|据[^。]{1,12}(?:报道|消息)/,
  },
  {
    rule: 'detect.proposal-itself',
    part: 'head',
    weight: -5,
    pattern:
      /案\s{0,2}由\s?[:：]|提案人\s?[:：]|第一提案人|审查意见\s?[:：]|(?:问题|现状)及(?:分析|建议)[\s\S]{0,600}为此[^。]{0,10}建议/,
  },
  {
    rule: 'detect.letter-to-unit',
    part: 'head',
    weight: -4,
    pattern:
      /(?:人民政府|厅|局|委员会|公司)\s{0,2}[:：]\s{0,6}(?:你|贵)[省市区县厅局委公司府]{1,2}[^。]{0,60}(?:请示|函|来函|报告)[^。]{0,40}收悉/,
  },
  {
    rule: 'detect.to-government',
    part: 'head',
    weight: -8,
    // A lower government asks or reports to a higher one; members and deputies are persons.
    pattern: /(?:^|[\n\s])[\u4e00-\u9fff]{2,12}(?:省|市|自治区|自治州|县|区)人民政府\s{0,2}[:：]/,
  },
  {
    rule: 'detect.list',
    part: 'head',
    weight: -4,
    pattern:
      /(?:第?\s?\d{1,9}\s?号(?:提案|建议)[\s\S]{0,60}?\d{4}-\d{1,2}-\d{1,2}[\s\S]{0,80}?){4}/,
  },
  {
    rule: 'detect.index',
    part: 'head',
    weight: -3,
    pattern:
      /共\s?\d+\s?(?:页|条|封)|(?:上一页|下一页|尾页|末页)[\s\S]{0,20}(?:下一页|尾页|末页|跳转)/,
  },
];

const GOVERNMENT_HOST = /(?:^|\.)gov\.cn$/i;

/** True for hosts that only government bodies may register. */
export const isGovernmentHost = (host: string): boolean => GOVERNMENT_HOST.test(host);

const EVIDENCE_MAX = 48;

/**
 * Weighs what is known of a page. Gives the kind (none below `REPLY_SCORE`), the sum and every
 * piece of evidence for or against. Costs a bounded time whatever the text.
 */
export function detectReply(signals: PageSignals): Verdict {
  const text = signals.text;
  const parts: Record<Part, string> = {
    path: signals.path,
    title: signals.title,
    metas: signals.metas,
    head: text.slice(0, HEAD),
    tail: text.slice(-TAIL),
  };
  const reasons: Reason[] = [];
  for (const { rule, part, pattern, weight } of RULES) {
    for (const name of [part].flat() as Part[]) {
      const match = pattern.exec(parts[name]);
      if (!match) continue;
      reasons.push({ rule, weight, evidence: evidence(match[0]) });
      break;
    }
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const has = (rule: string): boolean => reasons.some((reason) => reason.rule === rule);
  // Fields and formulas of an answer must be there; a title or an address alone proves nothing.
  const answers =
    has('detect.opening') ||
    has('detect.letter-fields') ||
    (has('detect.answer-follows') && (has('detect.salutation') || has('detect.title-reply'))) ||
    (has('detect.letter-greeting') && has('detect.received'));
  const isReply = answers && score >= REPLY_SCORE;
  return {
    kind: isReply ? kindOf(parts, has) : 'none',
    score,
    reasons,
    trusted: isGovernmentHost(signals.host),
  };
}

const evidence = (match: string): string => {
  const words = match.replace(/\s+/g, ' ').trim();
  return words.length > EVIDENCE_MAX ? `${words.slice(0, EVIDENCE_MAX)}…` : words;
};

/** The opinion itself, as title or formula; an answer may well mention one that it used. */
const CONTRIBUTION = /(?:会办|协办|分办)意见(?:的[复回]?函|如下|[函答回][告复]如下|$|[\s_—-])/m;

/** Words that tell what is answered; titles and openings weigh more than the rest. */
const KIND_WORDS: readonly { kind: Kind; pattern: RegExp; weight: number }[] = [
  { kind: 'proposal', pattern: /政协|提案/g, weight: 1 },
  { kind: 'suggestion', pattern: /人大|人民代表大会|代表建议|号建议/g, weight: 1 },
];

function kindOf(parts: Record<Part, string>, has: (rule: string) => boolean): Kind {
  const about = `${parts.title}\n${parts.metas}\n${parts.head.slice(0, 1_200)}`;
  const salutation = /(委员|代表)(?:们)?\s{0,3}[:：]/.exec(parts.head)?.[1];
  if (has('detect.contribution') && !salutation && CONTRIBUTION.test(about)) return 'contribution';
  const votes = new Map<Kind, number>();
  for (const { kind, pattern, weight } of KIND_WORDS)
    votes.set(kind, (votes.get(kind) ?? 0) + weight * [...about.matchAll(pattern)].length);
  const proposal = votes.get('proposal') ?? 0;
  const suggestion = votes.get('suggestion') ?? 0;
  const isLetter = has('detect.letter-fields') || (has('detect.letter-greeting') && !salutation);
  if (isLetter && !has('detect.title-reply')) return 'letter';
  // 号提案 and 号建议 name the thing itself; column names often say both.
  if (
    /号(?:[（(][^）)]{0,20}[）)])?\s?提案|(?:提案|政协)[^。\n]{0,20}第?\d+号/.test(about) &&
    !/号建议/.test(about)
  )
    return 'proposal';
  if (/号(?:[（(][^）)]{0,20}[）)])?\s?建议/.test(about) && !/号提案/.test(about))
    return 'suggestion';
  if (proposal !== suggestion) return proposal > suggestion ? 'proposal' : 'suggestion';
  return salutation === '委员' ? 'proposal' : 'suggestion';
}
