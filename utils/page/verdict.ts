import { addressOf } from '@/utils/reply/signals';
import { detectReply, mayAnswer, type PageSignals, type Verdict } from '@/utils/reply/detect';
import { textAround, type Stretch } from './skim';

/** Formulas of an answer, as plain words: looking for them costs next to nothing. */
const FORMULAS = ['收悉', '复如下', '复意见如下', '告如下', '报如下', '情况如下', '已收到'];
/** Fields of a letter and its answer; menus name them too, so formulas go first. */
const FIELDS = [
  '复：',
  '复:',
  '复内容',
  '复意见',
  '复情况',
  '复结果',
  '理意见',
  '理结果',
  '理情况',
  '复】',
  '办意见',
  '如下意见',
];
/** A title that names the very reply makes its text worth a look without any formula. */
const TITLE = /(?:号|提案|建议|议案).*(?:答复|复函|回复|办理)/;
/** With fewer sentences than these there is no article yet, if there will be one. */
const SENTENCES = 4;

/** Metas that say what the page is, in one string. */
function tellingMetas(document: Document): string {
  const metas = document.querySelectorAll('meta[name]');
  let text = '';
  for (const meta of metas)
    if (/^(?:column|article|contentsource|keywords)/i.test(meta.getAttribute('name') ?? ''))
      text += `${meta.getAttribute('content') ?? ''}\n`;
  return text.slice(0, 2_000);
}

/** The part of a page's text that may be an answer; empty where no word of one is seen. */
function likelyText({ title }: Document, body: Element, raw: string): Stretch {
  for (const words of [FORMULAS, FIELDS])
    if (words.some((word) => raw.includes(word))) return textAround(body, raw, words);
  return TITLE.test(title) ? textAround(body, raw, []) : { text: '', asData: false };
}

const signalsOf = (document: Document, url: string, text: string): PageSignals => ({
  ...addressOf(url),
  title: document.title,
  metas: tellingMetas(document),
  text,
});

/** The verdict on a page by what it says of itself and its text, with every reason. */
export function judgePage(document: Document, url: string): Verdict {
  const { body } = document;
  const text = body ? likelyText(document, body, body.textContent ?? '').text : '';
  return detectReply(signalsOf(document, url, text));
}

/** What a first look at a page gives. */
export interface Look {
  /** Null for a page that is none. */
  reply: Verdict | null;
  /** There is hardly any prose: a script may still bring it. */
  bare: boolean;
}

/**
 * Looks at a page once. Costs next to nothing where no word of an answer is seen, a few
 * milliseconds where one is, and keeps nothing.
 */
export function lookAt(document: Document, url: string): Look {
  const { body } = document;
  if (!body) return { reply: null, bare: true };
  const raw = body.textContent ?? '';
  const { text, asData } = likelyText(document, body, raw);
  return {
    reply: text ? replyIn(signalsOf(document, url, text)) : null,
    bare: asData || (text || raw).split('。', SENTENCES).length < SENTENCES,
  };
}

function replyIn(signals: PageSignals): Verdict | null {
  if (!mayAnswer(signals)) return null;
  const verdict = detectReply(signals);
  return verdict.kind === 'none' ? null : verdict;
}
