import { early } from '@/utils/text/early';
import { startsWith } from '../lexicon/scan';
import type { Token } from './tokens';

const ONE_CHARACTER = /^(?:新[开建增招设购]|改[以按]|派[人员专]|[商请][省市县区国])/;
const MODAL_BEFORE = /^(?:对|对于|向|在|与|从|于|由|面向|以|为|把|就|同|自)$/;

/** 将 in front of a verb, adverb or preposition is a modal; in front of a noun it means 把. */
export function isModal(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.end - token.start !== 1 || text[token.start] !== '将') return false;
  // 已将您的意见转送: what has been done with it.
  const before = tokens[at - 1];
  if (before?.end === token.start && before.word?.cue?.status === 'done') return false;
  const next = tokens[at + 1];
  // 将其作为验收内容
  if (/[其之]/.test(text[token.end] ?? '')) return false;
  // 将改以新办法奖励, 将商省财政厅: a verb of one character, and with whom or by what.
  if (ONE_CHARACTER.test(text.slice(token.end, token.end + 2))) return true;
  // 将扩招学生90名: an unknown word, and no verb behind it that could put an object somewhere.
  if (next?.start !== token.end)
    return (
      at > 0 &&
      // 于7月2日将首站移回: a verb that nobody listed puts it somewhere.
      !(
        before?.end === token.start &&
        before.entity?.type === 'date' &&
        text[before.start - 1] === '于'
      ) &&
      !tokens.some(
        (t, i) =>
          i > at &&
          ((t.word?.verb && t.end - t.start > 1) || text.slice(t.start, t.end) === '作为'),
      )
    );
  if (next.entity) return next.entity.type === 'date';
  if (!next.word || next.word.self || next.word.noun) return false;
  // 将把项目纳入规划: 把 puts it there, and 将 says that it is to come.
  if (text[next.start] === '把') return true;
  if (next.word.preposition && !MODAL_BEFORE.test(text.slice(next.start, next.end))) return false;
  if (tokens.some((t, i) => i < at && plansFirmly(t))) return false;
  // 将对已列入规划的停车场给予补助: 把 takes no 对 behind it.
  if (/[对向]/.test(text[next.start]!) && next.end - next.start === 1) return true;
  if (
    (!next.word.adverb || !nextIsVerb(tokens, at + 1)) &&
    isPutLater(text, next, tokens.at(-1)!.end)
  )
    return false;
  // 我局将支持学校, 项目负责人将组织车辆: behind whoever acts it is no 把.
  const spoken =
    (before?.end === token.start &&
      (before.word?.self === true || /^(?:gov|org)/.test(before.entity?.type ?? ''))) ||
    AGENT.test(text.slice(Math.max(0, token.start - 3), token.start));
  return !next.word.verb || next.word.adverb === true || spoken || !isNominal(text, next);
}

/** 拟将旧楼改为: what plans already leaves 将 to mean 把; 再 and 进一步 plan too little for that. */
const plansFirmly = ({ word }: Token): boolean =>
  word?.cue?.status === 'planned' && word.cue.strength === 'strong';

const AGENT = /(?:负责人|人员|部门|公司|社区|学校)$/;

/** 将参保职工缴费调整为30元: what follows 将 is the object of a verb that puts it somewhere. */
const PUT =
  /(?:^|[^、和并]|一并)(?:(?:调整|整合|合并|归并|划分|细化|提高|降低?|下调|上调|延续|延长|扩大|压缩|压减|缩短|增加|转|改|限定|下放|上收|移交|划转|延伸|推广)(?:为|到|至|给)|(?:合并|整合|归并|拆分)成|(?:下调|上调|提高|降低|压减|缩短)(?:了|约|近)?\d|[列纳并融写编]入|(?<!不)作为|列为|定为|(?:提前|及时|一并)(?:告知|通报|反馈))/;
const isPutLater = (text: string, { word, end }: Token, stop: number): boolean =>
  word?.verb !== 'improve' &&
  word?.verb !== 'pivot' &&
  // 将指导各地把经费列入预算: 把 puts it there.
  !text.slice(end, stop).includes('把') &&
  PUT.test(text.slice(end, stop));

/** Whether what stands right behind makes a noun of a verb: 建设标准, 建成的. */
export const isNominal = (text: string, { start, end }: Token): boolean =>
  isPart(text, end) && (text[end] === '的' || !ISSUES.test(text.slice(start, end)));
/** 建设标准; but 建设标准化市场 is an act. */
const isPart = (text: string, end: number): boolean => {
  const length = startsWith('nominalAfter', text, end);
  return length > 0 && text[end + length] !== '化';
};
/** 出台服务企业“十条”: these are acts whatever stands behind them. */
const ISSUES = /^(?:出台|印发|下发|颁布|允许|鼓励|引导|督促|要求)$/;

/** 社区也在动员业主, 目前仍在协商: 在 behind such an adverb, and a verb follows. */
export function isProgressive(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    end - start === 1 &&
    text[start] === '在' &&
    /[也仍还都正]/.test(text[start - 1] ?? '') &&
    next?.start === end &&
    next.word?.verb !== undefined &&
    next.end - next.start > 1
  );
}

/** 健全常态化巡护机制: how what is set up works. */
export const setsUp = (text: string, verb: Token, { start, end }: Token): boolean =>
  /^常态/.test(text.slice(start, end)) && SETS_UP.test(text.slice(verb.start, verb.end));
const SETS_UP = /^(?:统筹|探索)?(?:建立|健全|完善|构建|形成|优化|强化|落实|建立健全)$/;

/** Whether a verb follows at once, adverbs and prepositions apart. */
export function nextIsVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end; i++) {
    if (tokens[i]!.word?.verb) return true;
    if (!tokens[i]!.word?.adverb && !tokens[i]!.word?.preposition) return false;
  }
  return false;
}

/** 推行“告知承诺”机制: what stands in quotes names a thing. Asked from left to right, it looks at each character once. */
export function quotesOf(text: string, from: number): (at: number) => boolean {
  let seen = from;
  let isOpen = false;
  return (at) => {
    for (; seen < at; seen++)
      if (text[seen] === '“') isOpen = true;
      else if (text[seen] === '”') isOpen = false;
    return isOpen;
  };
}

early(PUT);
