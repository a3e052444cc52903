import { addressOf } from '@/utils/reply/signals';
import { detectReply, type Verdict } from '@/utils/reply/detect';

/** Longer pages are judged by this much of their text: the formulas stand near its head. */
const TEXT_MAX = 60_000;
/** Cheap words without which no reply is. */
const HINT = /收悉|如下|[答回]复/;

/** Metas that say what the page is, in one string. */
function tellingMetas(document: Document): string {
  const metas = document.querySelectorAll('meta[name]');
  let text = '';
  for (const meta of metas)
    if (/^(?:column|article|contentsource|keywords)/i.test(meta.getAttribute('name') ?? ''))
      text += `${meta.getAttribute('content') ?? ''}\n`;
  return text.slice(0, 2_000);
}

/** The text of the page, scripts and styles left out; line breaks where blocks begin. */
function pageText(document: Document): string {
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node && text.length < TEXT_MAX; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION)$/.test(parent.tagName)) continue;
    const here = parent.closest('p,div,li,td,h1,h2,h3,section');
    if (here !== block) text += '\n';
    block = here;
    text += node.nodeValue;
  }
  return text.replace(/[ \t\r\f]+/g, ' ');
}

/** Where an article's text most likely begins: past the navigation. */
function fromFormula(text: string): string {
  const at = text.search(/收悉|[答回函]复如下|函告如下|来信内容|留言内容|[答回]复内容/);
  return at > 1_500 ? text.slice(at - 1_500) : text;
}

/**
 * Judges a page by what it says of itself and its text. Costs a few milliseconds at most and keeps
 * nothing: a page without any hint of an answer is judged by its title alone.
 */
export function judgePage(document: Document, url: string): Verdict {
  const text =
    document.body && HINT.test(document.body.textContent ?? '') ? pageText(document) : '';
  return detectReply({
    ...addressOf(url),
    title: document.title,
    metas: tellingMetas(document),
    text: fromFormula(text),
  });
}
