import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { readReply } from '@/utils/extract';
import { findArticle } from '@/utils/page/article';
import { findAttachments } from '@/utils/page/attachments';
import { pageFacts } from '@/utils/page/facts';
import type { Attachment, Reading } from '@/utils/reading';
import { sourceOf } from './load';
import type { ZooPage } from './manifest';

/** The document that holds a page's article, scripts run where the page needs them. */
function documentOf(page: ZooPage): Document {
  const source = sourceOf(page);
  if (page.frame !== undefined) {
    const { document } = new JSDOM(source, { url: page.url }).window;
    // Nothing is loaded: the frame's text is written into it.
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.write(sourceOf(page.loads![page.frame]!));
    inner.close();
    return inner;
  }
  if (!page.late) return (parseHTML(source) as unknown as { document: Document }).document;
  // Its timers run one after the other, without waiting.
  const timers: (() => void)[] = [];
  const { window } = new JSDOM(source, {
    url: page.url,
    runScripts: 'dangerously',
    beforeParse: (window) => {
      window.setTimeout = ((task: () => void) => timers.push(task)) as typeof window.setTimeout;
    },
  });
  for (let task = timers.shift(); task; task = timers.shift()) task();
  return window.document as unknown as Document;
}

/** Reads a page as the reader does: article, text, facts, reading. */
export function readPage(page: ZooPage): {
  text: string;
  reading: Reading;
  attachments: Attachment[];
} {
  const document = documentOf(page);
  const article = findArticle(document);
  const text = article?.text.text ?? '';
  return {
    text,
    reading: readReply(text, pageFacts(document, page.url, article)),
    attachments: article ? findAttachments(document, article, page.url) : [],
  };
}
