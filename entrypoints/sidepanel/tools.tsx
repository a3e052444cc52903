import { withoutPlace } from '@/utils/reply/address';
import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { linkWords } from '@/components/describe';
import type { MarkRef, PageReading } from '@/utils/messages';
import { quotation } from '@/utils/export/quotation';
import { copyText } from '@/utils/page/copy';
import type { Span } from '@/utils/reading';
import type { Link } from './link';

/** Highlights some words of the page, quotes them, or copies a link to them. */
export function Tools({
  page,
  link,
  span,
  keep,
  words,
}: {
  page: PageReading;
  link: Link;
  span: Span;
  /** What is kept: a mark of the reading, or the bare span. */
  keep: MarkRef | Span;
  words: string;
}) {
  const [said, setSaid] = useState('');
  const copy = async (text: string): Promise<void> =>
    setSaid(i18n.t((await copyText(text)) ? 'copy.done' : 'copy.failed'));
  const acts = {
    highlight: () => link.highlight(keep),
    quote: () =>
      copy(
        quotation(page.text.slice(span.start, span.end), {
          details: page.reading.details,
          title: page.title,
          url: withoutPlace(page.url),
        }),
      ),
    link: async () => {
      const made = await link.linkTo(span);
      if ('url' in made) await copy(made.url);
      else setSaid(linkWords(made.reason));
    },
  };
  return (
    <div class="tools">
      {(['highlight', 'quote', 'link'] as const).map((act) => (
        <button
          key={act}
          type="button"
          class="plain"
          aria-label={`${i18n.t(`copy.${act}`)}：${words}`}
          onClick={() => void acts[act]().catch(() => setSaid(i18n.t('copy.failed')))}
        >
          {i18n.t(`copy.${act}Short`)}
        </button>
      ))}
      <span role="status" class="soft small">
        {said}
      </span>
    </div>
  );
}
