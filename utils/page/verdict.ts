import { addressOf } from '@/utils/reply/signals';
import { detectReply, mayAnswer, type PageSignals, type Verdict } from '@/utils/reply/detect';
import { isSigned } from '@/utils/reply/sign';
import { textAround } from './skim';

/** Formulas of an answer, as plain words: looking for them costs next to nothing. */
const FORMULAS = [
  '收悉',
  '复如下',
  '复意见如下',
  '告如下',
  '报如下',
  '情况如下',
  '如下答复',
  '如下回复',
  '已收到',
];
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
  '回信：',
  '回信:',
  '解答：',
  '解答:',
  '解答内容',
  '官方回复',
  '官方答复',
];
/** A title that names the very reply makes its text worth a look without any formula. */
const TITLE = /(?:号|提案|建议|议案).*(?:答复|复函|回复|办理)/;
/** No reply, however often its page repeats it, has a formula more often than so. */
const MANY = 12;
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

/** The words that an answer would stand near to, and where the page has each of them. */
interface Said {
  words: readonly string[];
  spots: readonly (readonly number[])[];
}

/** Looks for each word once, up to `most` times: that is most of what a page costs that is none. */
function look(raw: string, words: readonly string[], most: number): Said {
  const spots: number[][] = [];
  for (const word of words) {
    const its: number[] = [];
    for (let at = raw.indexOf(word); at !== -1; at = raw.indexOf(word, at + 1)) {
      its.push(at);
      // A list: no other word would change that.
      if (its.length === most) return { words, spots: [its] };
    }
    spots.push(its);
  }
  return { words, spots };
}

function saidIn({ title }: Document, raw: string): Said | null {
  const formulas = look(raw, FORMULAS, MANY + 1);
  if (isSaid(formulas)) return formulas;
  const fields = look(raw, FIELDS, Infinity);
  if (isSaid(fields)) return fields;
  return TITLE.test(title) ? { words: [], spots: [] } : null;
}

const isSaid = ({ spots }: Said): boolean => spots.some(({ length }) => length > 0);

/** So many formulas of an answer stand on no page but a list of answers. */
const isList = ({ words, spots }: Said): boolean => words === FORMULAS && spots[0]!.length > MANY;

/** How much around a word may hold a sign of an answer: no more than is cheap to look at. */
const AROUND = { before: 400, length: 999 };

/** Whether a sign of an answer stands near to one of its words. */
function hasSign(raw: string, { spots }: Said): boolean {
  let end = 0;
  let looks = 0;
  for (const at of spots.flat().toSorted((a, b) => a - b)) {
    if (at < end) continue;
    if (++looks > MANY) return isSigned(raw.slice(end - AROUND.before));
    const start = Math.max(0, at - AROUND.before);
    end = start + AROUND.length;
    if (isSigned(raw.slice(start, end))) return true;
  }
  return false;
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
  const raw = body?.textContent ?? '';
  const said = saidIn(document, raw);
  const text = said ? textAround(body, raw, said.words).text : '';
  return detectReply(signalsOf(document, url, text));
}

/** What a first look at a page gives. */
export interface Look {
  /** Null for a page that is none. */
  reply: Verdict | null;
  /** There is hardly any prose: a script may still bring it. */
  bare: boolean;
}

/** Sentences are counted as far as it matters. */
const isBare = (text: string): boolean => text.split('。', SENTENCES).length < SENTENCES;

/**
 * Looks at a page once and keeps nothing. Nodes are read only where the bare text has words and
 * sentences of an answer: most pages, lists among them, cost no more than that text.
 */
export function lookAt(document: Document, url: string): Look {
  const { body } = document;
  if (!body) return { reply: null, bare: true };
  const raw = body.textContent ?? '';
  // A list, a form, a page whose text is yet to come: not one sentence.
  if (!raw.includes('。')) return { reply: null, bare: true };
  const said = saidIn(document, raw);
  // A title alone needs an article, too: a list has the words and no sentences.
  if (!said || isList(said) || !(isSaid(said) ? hasSign(raw, said) : !isBare(raw)))
    return { reply: null, bare: isBare(raw) };
  const { text, asData } = textAround(body, raw, said.words);
  return {
    reply: text ? replyIn(signalsOf(document, url, text)) : null,
    bare: asData || isBare(text || raw),
  };
}

function replyIn(signals: PageSignals): Verdict | null {
  if (!mayAnswer(signals)) return null;
  const verdict = detectReply(signals);
  return verdict.kind === 'none' ? null : verdict;
}
