import { early } from '@/utils/text/early';
import { isModal, isNominal, isProgressive, nextIsVerb, setsUp } from './around';
import type { ClauseParse } from './parse';
import { SAYS_OF_ITSELF } from './patterns';
import type { Token } from './tokens';

/** Verbs that close a 对/把/将 phrase. */
const CLOSING =
  /^(?:给予|予以|纳入|列入|列为|作为|进行|开展|实施|限定为|调整为|提高|压缩|压降|转化|打造成|调整|奖励|奖补|补助|补贴|减免|落实|并入|融入|嵌入|接入|提出|作出|形成|发放|推送|投放|供应|提供|开放|推广|约谈|清退|责令|立案|处以|实行)/;
/** Where 把 puts its object: 将物业服务补贴列入预算 is closed by 列入, not by 补贴. */
const PUTS = /^(?:定为|纳入|列入|列为|并入|融入|嵌入|接入|写入|转化|打造成|调整为|限定为)$/;
/** Phrases that end at their verb: 对…, 把…; others end at the first verb that stands free. */
const CLOSED_BY_VERB = /^(?:对|对于|把|将|为|给|就|以|向)$/;
export const PARTNER = /^(?:会同|联合|联动|协同|携手|整合|利用|运用)$/;

/**
 * Finds the head verb from left to right: adverbs and modals are passed, a prepositional phrase up
 * to the verb that closes it, a subject up to the first verb that stands free.
 */
export function findHead(text: string, parse: ClauseParse, first: number): number {
  const { tokens } = parse;
  /** The phrase that is open: its opener's index. */
  let phrase = -1;
  let pick = -1;
  let spare = -1;
  let spared = false;
  const frame = frameEnd(text, parse, first);
  for (let i = speakerAt(text, parse, first); i < tokens.length && pick === -1; i++) {
    const token = tokens[i]!;
    const { word } = token;
    if (!word || (token.start > parse.start && token.start < frame)) continue;
    if (token.start === frame) phrase = -1;
    const previous = tokens[i - 1];
    const adjacent = i > first && previous?.end === token.start;
    const free =
      token.start === parse.start ||
      token.start === frame ||
      (adjacent &&
        (previous!.word?.adverb === true ||
          previous!.word?.self === true ||
          isModal(text, tokens, i - 1)));
    if (isModal(text, tokens, i) || isProgressive(text, tokens, i)) {
      phrase = -1;
      continue;
    }
    // 将竹旅游作为重点: 作为 closes what 将 and 把 open.
    if (
      phrase !== -1 &&
      text.slice(token.start, token.end) === '作为' &&
      /^[将把]$/.test(text.slice(tokens[phrase]!.start, tokens[phrase]!.end))
    ) {
      pick = i;
      break;
    }
    const single = token.end - token.start === 1;
    if (!word.verb || (single && !free && !(adjacent && previous!.entity))) {
      const opens = word.preposition || word.means;
      const certain =
        !single ||
        adjacent ||
        token.start === parse.start ||
        phrase === -1 ||
        /[对把将向在于]/.test(text[token.start]!);
      if (opens && certain) {
        if (text[token.start] === '为' && single && !adjacent && token.start !== parse.start)
          continue;
        phrase = i;
        if (word.preposition) parse.preposition ??= token;
      } else if (
        word.adverb &&
        phrase !== -1 &&
        nextIsVerb(tokens, i) &&
        // 对已列入规划的停车场给予补助
        !(word.cue?.status === 'done' && isAttributive(text, tokens, i, parse.end))
      )
        phrase = -1;
      continue;
    }
    if (passes(text, tokens, i)) continue;
    // 结合样板区创建|同步改造: what the means names ends before an adverb with a verb of its own.
    if (
      phrase !== -1 &&
      tokens[phrase]!.word?.means &&
      !free &&
      (adverbWithVerb(text, tokens, i) || namesWork(text, tokens, i))
    )
      continue;
    const puts = phrase !== -1 && putsIt(text, tokens, phrase, i);
    if (phrase !== -1 && !puts && isAttributive(text, tokens, i, parse.end)) {
      spare = spare === -1 ? i : spare;
      continue;
    }
    const partner = PARTNER.test(text.slice(token.start, token.end));
    if (
      (word.means || partner) &&
      !word.punctual &&
      (free || adjacent) &&
      hasLaterVerb(text, tokens, i, partner ? 1 : 2)
    ) {
      phrase = i;
      continue;
    }
    const isNoun =
      !puts && (isNominal(text, token) || modified(text, tokens, i) || isFrame(text, tokens, i));
    if (
      free &&
      !(isNoun && token.start === parse.start && cueLater(text, tokens, i)) &&
      // 对闲置的就地处理设施建立台账: of whom it speaks.
      !(isNoun && (spare !== -1 || (phrase !== -1 && hasLaterVerb(text, tokens, i)))) &&
      (phrase === -1 || tokens[i - 1]?.word?.adverb)
    )
      pick = i;
    else if (isNoun) continue;
    else if (phrase === -1) pick = i;
    else {
      const opener = text.slice(tokens[phrase]!.start, tokens[phrase]!.end);
      // 通过每年举办: an adverb in front makes the verb no less what the means is.
      const inner = tokens.slice(phrase + 1, i);
      if (
        tokens[phrase]!.word?.means
          ? isSolid(tokens.slice(phrase, i + 1)) && inner.every((t) => t.word?.adverb)
          : token.start - tokens[phrase]!.end < 1
      )
        continue;
      if (CLOSED_BY_VERB.test(opener)) {
        // 为学生开通了补贴、奖励等渠道: what follows is its object.
        if (text[token.end] === '了') pick = i;
        else if (
          /^[将把]$/.test(opener) &&
          !PUTS.test(text.slice(token.start, token.end)) &&
          tokens.some((t, k) => k > i && PUTS.test(text.slice(t.start, t.end)))
        )
          spare = i;
        else if (CLOSING.test(text.slice(token.start, token.end))) pick = i;
        // 为企业兑现研发补助: behind whom it is for, the first verb is the act.
        else if (opener !== '为' || !spared) {
          spare = i;
          spared = true;
        }
      } else if (!adjacent || !previous!.word?.verb) pick = i;
      else spare = i;
    }
  }
  if (pick === -1) pick = spare;
  if (pick === -1) {
    // Nothing stands free: a verb that looks nominal is better than none, but not behind an opener.
    if (phrase !== -1 && tokens[phrase]!.word?.means) return -1;
    const whole = (t: Token): boolean => t.word?.verb !== undefined && text[t.end] !== '的';
    pick = tokens.findIndex((t, i) => i >= first && whole(t) && t.end - t.start > 1);
    if (pick === -1)
      pick = tokens.findIndex((t, i) => i >= first && t.word?.verb && t.start === parse.start);
    if (pick === -1) return -1;
  }
  parse.head = tokens[pick]!;
  // 为四百户居民安装: whom it is for stays outside (guideline, “Measures”, span).
  const lead = tokens[first]!;
  const leads = text.slice(lead.start, lead.end);
  if (
    parse.kind === 'preposition' &&
    pick > first &&
    (leads === '为' || (frame > 0 && WAYS.test(leads)))
  )
    parse.opener = lead;
  if (parse.opener && (parse.kind === 'means' || parse.kind === 'preposition'))
    cutMeans(text, parse, pick, first);
  return pick;
}

/** 您的建议|我们将认真研究: behind what is fronted whoever answers acts. */
function speakerAt(text: string, { tokens }: ClauseParse, first: number): number {
  const at = tokens.findIndex(
    ({ word, start, end }, i) =>
      i > first && word?.self && text[start - 1] !== '是' && SPEAKS.test(text.slice(end, end + 3)),
  );
  return at === -1 ? first : at;
}
const SPEAKS = new RegExp(`^[也均都]?${SAYS_OF_ITSELF}`);

/** 围绕水污染防治、水环境治理等方面|完善材料: verbs inside the frame that a clause opens with are none of its. */
function frameEnd(text: string, parse: ClauseParse, first: number): number {
  const lead = parse.tokens[first];
  if (lead?.start !== parse.start) return 0;
  const words = text.slice(lead.start, lead.end);
  const ends = FRAMES.test(words)
    ? FRAME_END
    : PASSED.test(words)
      ? PASSED_END
      : WAYS.test(words)
        ? WAY_END
        : null;
  const rest = ends?.exec(text.slice(lead.end, parse.end));
  return rest ? lead.end + rest[0].length : 0;
}
const FRAMES = /^(?:围绕|聚焦|瞄准|在|从|就)$/;
/** 经过验收后|发放补贴 */
const PASSED = /^经过?$/;
const PASSED_END = /^[^,]{2,10}?后(?=.)/;
/** 通过教师支教的方式来|补充师资 */
const WAYS = /^(?:通过|采取|采用|以)$/;
const WAY_END =
  /^[^,]*?[的等](?:方式|形式|模式|办法|途径|手段|渠道|措施)来?(?=[^,、的]{2})|^[^,]{1,24}为(?:依托|抓手|载体|契机|重点|导向|牵引|主线|支撑|引领)(?=[^,、的]{2})/;
const FRAME_END = /^[^,]*、[^,]*?等?(?:方面|领域|环节|方向)(?=.)/;

/** 牵头印发, 已有192个小区完成: the verb behind is what is done. */
function passes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const words = text.slice(token.start, token.end);
  // 推动印发《意见》: the document is what was made.
  if (words === '推动')
    return tokens[at + 1]?.start === token.end && tokens[at + 1]!.word?.verb === 'issue';
  if (TOGETHER.test(words))
    return tokens[at + 1]?.start === token.end && tokens[at + 1]!.word?.verb !== undefined;
  return words === '有' && hasLaterVerb(text, tokens, at);
}

/** 结合医共体建设|研究提出办法: a work that is named, and the act. */
const namesWork = (text: string, tokens: readonly Token[], at: number): boolean =>
  /^(?:建设|创建|改造|整治|规划|发展|治理|编制|实施)$/.test(
    text.slice(tokens[at]!.start, tokens[at]!.end),
  ) &&
  tokens[at + 1]?.start === tokens[at]!.end &&
  tokens[at + 1]!.word?.verb !== undefined &&
  tokens[at + 1]!.end - tokens[at + 1]!.start > 1;

/** 开展|线上培训: these carry the act behind them. */
const CARRIES = /^(?:开展|进行|组织|实施|推行|推进|提供|建立|发展)$/;
const adverbWithVerb = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.start === tokens[at]!.end &&
  tokens[at + 1]!.word?.adverb === true &&
  !CARRIES.test(text.slice(tokens[at]!.start, tokens[at]!.end)) &&
  nextIsVerb(tokens, at + 1);

/** Nothing unknown stands between the tokens. */
const isSolid = (tokens: readonly Token[]): boolean =>
  tokens.every(({ start }, i) => i === 0 || tokens[i - 1]!.end === start);

const TOGETHER = /^(?:牵头|协同|配合|协助|配套|打捆|联动|联手)$/;

/** 将园区纳入正在编制的规划: what 将 and 把 open is put somewhere, whatever stands in the place. */
const putsIt = (text: string, tokens: readonly Token[], phrase: number, at: number): boolean =>
  tokens[at]!.start > tokens[phrase]!.end &&
  /^[将把]$/.test(text.slice(tokens[phrase]!.start, tokens[phrase]!.end)) &&
  PUTS.test(text.slice(tokens[at]!.start, tokens[at]!.end));

/** 向符合条件的企业推送: inside an open phrase a verb before 的 belongs to the noun. */
function isAttributive(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  // 对供水设施进行新一轮的改造: a verb that only carries the act behind it.
  if (text.startsWith('进行', tokens[at]!.start)) return false;
  const de = text.indexOf('的', tokens[at]!.end);
  if (de === -1 || de >= end || de - tokens[at]!.end > 20) return false;
  return tokens.some(
    (t, i) => i > at && t.start > de && t.word?.verb && t.end - t.start > 1 && !isNominal(text, t),
  );
}

/** 体检正在进行: what an adverb or modal follows at once is a subject. */
function modified(text: string, tokens: readonly Token[], at: number): boolean {
  // 其他各段的建设|也将于年内启动
  const also = /[也均都]/.test(text[tokens[at]!.end] ?? '') && tokens[at + 1]?.end;
  const by = also === tokens[at]!.end + 1 ? at + 1 : at;
  const next = tokens[by + 1];
  // 研究将场所纳入承保范围: what is looked into follows at once.
  if (next?.start !== tokens[by]!.end || tokens[at]!.word?.verb === 'explore') return false;
  return (
    (next.word?.cue !== undefined && !next.word.verb && !setsUp(text, tokens[at]!, next)) ||
    isModal(text, tokens, by + 1)
  );
}

/** 在国土空间规划中研究预留廊道: in the course of what it is done. */
const isFrame = (text: string, tokens: readonly Token[], at: number): boolean =>
  text[tokens[at]!.end] === '中' &&
  tokens[at + 1]?.start === tokens[at]!.end + 1 &&
  (tokens[at + 1]!.word?.verb !== undefined || tokens[at + 1]!.word?.adverb === true);

const MOVED_TO = /^(?:改为|改成|调整为)$/;
const cueLater = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    (t, i) =>
      i > at &&
      ((t.word?.cue && nextIsVerb(tokens, i)) ||
        isModal(text, tokens, i) ||
        // 补助细则由发改局出台: whoever issues it is told.
        (text.slice(t.start, t.end) === '由' &&
          (/^(?:government|organisation)$/.test(tokens[i + 1]?.entity?.type ?? '') ||
            // 补贴方式由按车补改为按里程补
            tokens.some((v, k) => k > i && MOVED_TO.test(text.slice(v.start, v.end)))))),
  );

/** 利用设备|抢修管道: behind a partner or tool, whose words are unknown, the first verb counts. */
const hasLaterVerb = (text: string, tokens: readonly Token[], at: number, least = 2): boolean =>
  tokens.some(
    (t, i) =>
      i >= at + least &&
      (i > at + 1 || t.start > tokens[at]!.end) &&
      t.word?.verb &&
      t.end - t.start > 1 &&
      !isNominal(text, t),
  );

/** 依托养老服务驿站建设118个: the means goes, the span begins at the verb with its adverbs. */
function cutMeans(text: string, parse: ClauseParse, pick: number, first: number): void {
  const { tokens, opener } = parse;
  if (!opener || PARTNER.test(text.slice(opener.start, opener.end))) return;
  let from = pick;
  while (from - 1 > first) {
    const before = tokens[from - 1]!;
    const joins = before.word?.adverb || before.word?.preposition;
    if (before.end !== tokens[from]!.start || !joins) break;
    from--;
  }
  parse.cut = parse.start;
  parse.start = tokens[from]!.start;
}

early(CLOSING);
