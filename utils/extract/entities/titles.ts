import type { Span } from '@/utils/reading';
import { early } from '@/utils/text/early';
import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { matches } from './begins';
import { candidate, RANK, type Candidate } from './candidates';

/** What titles in 《》 end with when they are laws, plans, notices, standards. */
const POLICY_TITLE =
  /(?:法|条例|规定|办法|意见|通知|方案|规划|计划|标准|规范|规程|指南|指引|指导|目录|细则|措施|纲要|决定|公告|报告|清单|政策|章程|导则|预案|协议|合同|公约|准则|制度|实施|要点|任务书|责任书|承诺书|倡议书|解释|批复|函|复函|决议|令|若干|条款|办理|说明|白皮书|蓝皮书|行动|手册|导引|名录|名单|指标|定额|图集|规则|程序|流程|大纲|要求|守则|分工|分工方案|台账|通告|通报|许可证?|安排|部署|举措|政策包|十条|\d+条|方法|机制|评定|评价|等级|总则|公报|书|表|法典|通则|协定|请示)(?:[(（][^)）]{1,30}(?=)[)）])?(?:[-—\d年版]*)$/;
const WORK_CLASS =
  /(?:电影|影片|电视剧|剧集|微短剧|纪录片|动画|动漫|游戏|歌曲|歌剧|话剧|舞剧|小说|图书|专著|栏目|节目|杂志|期刊|报纸|丛书|剧目|绘本|作品|大片|短剧|IP)[^,。;]{0,6}$/;
/** 〔2024〕12号: what a document number ends with, … */
const DOCNO = /[〔[(【](?:19|20)\d{2}[〕\])】]第?\d{1,5}号/y;
/** … and how far it reaches back. */
const DOCNO_HEAD = /[\u4e00-\u9fffA-Z]{1,14}$/;
const DOCNO_HEAD_MAX = 14;
const ANSWERED_NUMBER = /^(?:[省市区县])?(?:人大|政协|代表|委员)?(?:建议|提案)[〔[(【]/;
/** Announcements by year and number, national and trade standards: 2023年第12号, GB 50014-2021. */
const STANDARD =
  /(?<=公告[》)]?[（(]?)(?:19|20)\d{2}年第\d{1,4}号|(?<![A-Z])(?:GB|GBJ|JGJ|CJJ|CJ|HJ|WS|JTG|DL|SL|DB\d{0,4})(?:\/T)?\s?[A-Z]?\d{1,5}(?:\.\d{1,3})?[-—]\d{4}/y;
/**
 * How sessions are called, each with words of which one must stand there; an empty look-ahead, as in
 * figures.ts, keeps their compiling short.
 */
const SESSIONS: readonly { needs: readonly string[]; pattern: RegExp }[] = [
  {
    needs: ['届委员会'],
    pattern:
      /(?:[\u4e00-\u9fff]{0,9}?[省市区县州盟旗])?人大(?=)第?[一二三四五六七八九十〇零\d]{1,4}届委员会(?=)第?[一二三四五六七八九十\d]{1,3}次(?:全体)?会议/,
  },
  {
    needs: ['次人大代表', '次人民代表'],
    pattern:
      /(?=)第?[一二三四五六七八九十〇零\d]{1,4}届(?=)第?[一二三四五六七八九十\d]{1,3}次(?:人大|人民)代表(?:大会)?会议/,
  },
  {
    needs: ['届人大', '届政协'],
    pattern:
      /(?:[\u4e00-\u9fff]{0,9}?[省市区县州盟旗])?(?=)第?[一二三四五六七八九十〇零\d]{1,4}届(?:人大|政协)(?=)第?[一二三四五六七八九十\d]{1,3}次会(?!议)/,
  },
  {
    needs: ['政治协商会议'],
    pattern:
      /中国人民政治协商会议[\u4e00-\u9fff]{1,10}?(?:委员会)?(?:(?=)第?[一二三四五六七八九十〇零\d]{1,4}届)(?:委员会)?(?:(?=)第?[一二三四五六七八九十\d]{1,3}次)(?:全体)?会议/,
  },
  {
    needs: ['委员会'],
    pattern:
      /(?:[\u4e00-\u9fff]{0,9}?[省市区县州盟旗])?政协(?:[\u4e00-\u9fff]{1,10}?[省市区县州盟旗])?(?:(?=)第?[一二三四五六七八九十〇零\d]{1,4}届)[\u4e00-\u9fff]{0,12}?委员会(?:(?=)第?[一二三四五六七八九十\d]{1,3}次)(?:全体)?会议/,
  },
  {
    needs: ['常务会议'],
    pattern:
      /(?:[\u4e00-\u9fff]{0,9}?[省市区县州盟旗])?(?=)第?[一二三四五六七八九十\d]{1,4}届(?:人民)?政府(?=)第[一二三四五六七八九十\d]{1,3}次常务会议/,
  },
  {
    needs: ['会议'],
    pattern:
      /(?:[\u4e00-\u9fff]{0,12}?)(?:政协|人大|人民代表大会|政协委员会)?(?:(?=)第?(?=)[一二三四五六七八九十〇零\d]{1,4}届)(?:[\u4e00-\u9fff]{0,4}?(?:政协|人大|人民代表大会|政协委员会|政治协商会议))?(?=)(?:常委会|常务委员会)?(?:(?=)第?[一二三四五六七八九十\d]{0,3}次)(?:全体)?会议/,
  },
];
const PROPOSAL_NUMBER =
  /第[A-Za-z]{0,3}-?\d[\d/-]{0,16}号(?:[(][^)]{1,20}[)])?(?:政协|重点|代表|委员)?(?:\n?(?:提案|建议|议案))?|(?<=会议)\d{1,6}号(?:提案|建议)|(?<=\n)\d{1,6}号(?=的?[答回]复)|(?<![〔\d])[A-Z]{0,3}\d{3,9}号(?:提案|建议)/y;
/** Policies are called so only when a party's centre makes them. */
const PROPOSAL_TITLE =
  /^(?:关于|加快|进一步|推动|推进|加强|支持)(?!制定)[^《》]{4,}的(?:提案|建议|议案)$/;
const ASKED = /(?:提出|提交|反映|领衔提出|联名提出|来信|所提)的?(?:关于)?$/;
const BARE_TITLE =
  /(?:提出|提交)[的了]?(关于[^。《》\n]{4,80}?的?(?:提案|建议|议案))(?=[(收已,。]|现|经)/g;

/**
 * The earliest match of all patterns, of equal ones the first pattern's: what one pattern of them all
 * would find, which takes longer to compile than all of them apart.
 */
function sessionIn(words: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const { needs, pattern } of SESSIONS) {
    const match = needs.some((need) => words.includes(need)) ? pattern.exec(words) : null;
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** Sessions around each 届: the patterns are dear, the character is rare. */
function* sessions(text: string): Generator<Span> {
  let last = 0;
  for (let at = text.indexOf('届'); at !== -1; at = text.indexOf('届', at + 1)) {
    if (at < last) continue;
    const from = Math.max(last, at - SESSION_BEFORE);
    const match = sessionIn(text.slice(from, at + SESSION_AFTER));
    if (!match) continue;
    last = from + match.index + match[0].length;
    yield { start: from + match.index, end: last };
  }
}
const SESSION_BEFORE = 30;
const SESSION_AFTER = 44;

/** The earliest offset that the words before a match can belong to: after punctuation and 对/关于. */
function trimSession(text: string, start: number, end: number): number {
  let from = start;
  for (let i = end - 1; i >= start; i--) {
    const two = text.slice(i - 1, i + 1);
    if (
      /关于|答复|召开|提交|参加|[收接]到|转来|交办/.test(two) ||
      /[对在于就的了,。、;:\n》”]/.test(text[i]!) ||
      // 去年3月经|县十九届政府第34次常务会议
      /^经[省市区县州]/.test(text.slice(i, i + 2))
    ) {
      if (text[i] === '于' && two !== '关于') continue;
      from = i + 1;
      break;
    }
  }
  return from;
}

/** 平台《问政临溪》, 《百姓呼声》栏目: where letters are put. */
const isForum = (text: string, start: number, end: number, inner: string): boolean =>
  inner.length <= 10 &&
  (/^(?:网络)?问政/.test(inner) ||
    /(?:平台|论坛|网站)$/.test(text.slice(Math.max(0, start - 2), start))) &&
  !/(?:办法|意见|方案|规定|通知|法)$/.test(inner) &&
  !/^(?:建设|管理)/.test(text.slice(end, end + 2));
const FORUM_NOUN = /^(?:网络)?(?:平台|栏目|论坛|专栏)/;
const forumEnd = (text: string, end: number): number =>
  end + (FORUM_NOUN.exec(text.slice(end, end + 4))?.[0].length ?? 0);
/** What an office serves on somebody, or somebody signs … */
const SERVED =
  /(?:通知书|指令书|决定书|告知书|意见书|建议书|证书|许可证|协议书?|合同书?|承诺书|通知单)$/;
/** … and how it says so. */
const SERVES =
  /(?:下达|下发|发出|送达|颁发|核发|签订|签定|签署|出具|开具|填写|取得|领取|办理|办结)[^,。;《]{0,8}$/;

/** True when the words before `at` say that something is being answered. */
const isAsked = (text: string, at: number): boolean =>
  ASKED.test(text.slice(Math.max(0, at - 12), at));

/**
 * Titles in 《》 as policies or works, document numbers, sessions, and the proposal that is being
 * answered, by its title and number.
 */
export function* titles(ground: Ground): Generator<Candidate> {
  const { text, mask, lines } = ground;
  const opening = lines.find(({ role }) => role === 'opening');
  const openingEnd = opening ? Math.min(opening.end, sentenceEnd(text, opening.start)) : 0;
  const inOpening = (at: number): boolean =>
    opening !== undefined && at >= opening.start && at < openingEnd;

  for (let i = text.indexOf('《'); i !== -1; i = text.indexOf('《', i + 1)) {
    if (mask[i] === MASK.title && i > 0 && mask[i - 1] === MASK.title && text[i - 1] !== '》')
      continue;
    let depth = 0;
    let end = -1;
    for (let j = i; j < Math.min(text.length, i + 140); j++) {
      if (text[j] === '《') depth++;
      else if (text[j] === '》' && --depth === 0) {
        end = j + 1;
        break;
      } else if (text[j] === '\n') break;
    }
    if (end === -1) continue;
    const inner = text.slice(i + 1, end - 1);
    const answered =
      inOpening(i) &&
      (isAsked(text, i) ||
        /(?:提案|建议|议案)$/.test(inner) ||
        /^的?(?:提案|建议|议案)|^[(]/.test(text.slice(end, end + 3)));
    if (
      /^(?:建议|提案|议案)$/.test(inner) ||
      ((answered || PROPOSAL_TITLE.test(inner)) && !/^以下简称/.test(text.slice(i - 4, i)))
    )
      yield candidate('proposal', i, end, 'entity.answered-title', RANK.title);
    else if (isForum(text, i, end, inner))
      yield candidate('programme', i, forumEnd(text, end), 'entity.forum', RANK.title);
    // 下达了《限期改正通知书》: what is issued to somebody is neither, like a licence.
    else if (SERVED.test(inner) && SERVES.test(text.slice(Math.max(0, i - 12), i))) continue;
    else if (
      POLICY_TITLE.test(inner) ||
      /[\u4e00-\u9fff]{4}20[2-5]\d$/.test(inner) ||
      !(
        WORK_CLASS.test(text.slice(Math.max(0, i - 12), i)) ||
        (inner.length <= 14 && !/工作/.test(inner))
      )
    )
      yield candidate('policy', i, end, 'entity.title', RANK.title);
    // 《居住证》: what is issued to somebody is neither.
    else if (!/(?:证|执照|凭证)$/.test(inner))
      yield candidate('work', i, end, 'entity.work-title', RANK.title);
    i = end - 1;
  }

  let last = 0;
  for (const { 0: tail, index } of matches(DOCNO, ground, 'docno')) {
    const head = DOCNO_HEAD.exec(text.slice(Math.max(last, index - DOCNO_HEAD_MAX), index))?.[0];
    if (!head) continue;
    last = index + tail.length;
    const cited =
      /^(?:.*(?:按照|根据|依据|印发|下发|文号[为是]|[年月日]以)|和|及|与|见)(?=.)/.exec(head)?.[0]
        .length ?? 0;
    const start = index - head.length + cited;
    // 人大建议【2021】5号 is what is answered.
    const type = ANSWERED_NUMBER.test(text.slice(start, last)) ? 'proposal' : 'policy';
    yield candidate(type, start, last, 'entity.docno', RANK.title);
  }

  for (const match of matches(STANDARD, ground, 'standard'))
    yield candidate(
      'policy',
      match.index,
      match.index + match[0].length,
      'entity.standard',
      RANK.title,
    );

  for (const { start, end } of sessions(text))
    yield candidate('programme', trimSession(text, start, end), end, 'entity.session', RANK.title);

  for (const match of matches(PROPOSAL_NUMBER, ground, 'proposal')) {
    const end = match.index + match[0].length;
    if (/[〔[(【]\d{4}[〕\])】]$/.test(text.slice(match.index - 7, match.index))) continue;
    // A bare number is the proposal's only where the head of the reply speaks of it.
    if (
      !/(?:提案|建议|议案)$/.test(match[0]) &&
      opening &&
      match.index > openingEnd &&
      !text.startsWith('建议》(', match.index - 4)
    )
      continue;
    yield candidate('proposal', match.index, end, 'entity.proposal-number', RANK.title);
  }

  if (!opening) return;
  const head = text.slice(opening.start, openingEnd);
  for (const match of head.matchAll(BARE_TITLE)) {
    const start = opening.start + match.index + match[0].indexOf(match[1]!);
    yield candidate(
      'proposal',
      start,
      start + match[1]!.length,
      'entity.answered-bare',
      RANK.title - 1,
    );
  }
  for (const match of head.matchAll(/“(?:[^“”\n]|“[^“”\n]*”){6,90}”/g)) {
    const start = opening.start + match.index;
    const after = text.slice(start + match[0].length, start + match[0].length + 6);
    const says =
      isAsked(text, start) ||
      /^的?(?:提案|建议|议案)/.test(after) ||
      /(?:提案|建议|议案)”$/.test(match[0]);
    if (says && !/^[^,。]{0,3}(?:问题|反映)/.test(after))
      yield candidate(
        'proposal',
        start,
        start + match[0].length,
        'entity.answered-quote',
        RANK.title,
      );
  }
}

function sentenceEnd(text: string, start: number): number {
  const line = text.slice(start, start + 400).split('\n', 1)[0]!;
  const told = line.search(/收悉|如下/);
  // Thanks and praise may come first.
  const stop = told === -1 ? line.search(/。|$/) : told;
  const rest = text.slice(start + stop, start + 400).search(/[。\n]/);
  return start + stop + (rest === -1 ? 40 : rest);
}

early(POLICY_TITLE);
