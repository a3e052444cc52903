import { withoutPlace } from '@/utils/reply/address';
import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { linkWords } from '@/components/describe';
import { quotation } from '@/utils/export/quotation';
import { copyText } from '@/utils/page/copy';
import { frameAddress } from '@/utils/page/address';
import type { MarkRef } from '@/utils/messages';
import type { Span } from '@/utils/reading';
import type { ReaderContext } from './context';
import { linkTo } from './page-link';

/** Keeps the words of a mark, copies them with their source, or a link to them; says what came of it. */
export function CopyRow({
  reader,
  span,
  mark,
}: {
  reader: ReaderContext;
  span: Span;
  mark: MarkRef;
}) {
  const [said, setSaid] = useState('');
  /** What the browser would not take: shown, so that the person can copy it. */
  const [left, setLeft] = useState('');
  const copy = async (text: string): Promise<void> => {
    const taken = await copyText(text);
    setSaid(i18n.t(taken ? 'copy.done' : 'copy.byHand'));
    setLeft(taken ? '' : text);
  };
  const quote = (): Promise<void> =>
    copy(
      quotation(reader.article.text.slice(span.start, span.end), {
        details: reader.reading.details,
        title: document.title,
        url: withoutPlace(frameAddress(window)),
      }),
    );
  const link = async (): Promise<void> => {
    const made = linkTo(reader, span);
    if ('url' in made) await copy(made.url);
    else setSaid(linkWords(made.reason));
  };
  const keep = reader.keepMark.value;
  const acts = {
    highlight: () => keep?.(mark),
    quote: () => void quote(),
    link: () => void link(),
  };
  return (
    <>
      <div class="acts">
        {(['highlight', 'quote', 'link'] as const).map((act) => (
          <button
            key={act}
            type="button"
            disabled={act === 'highlight' && (keep === null || reader.lost.value)}
            aria-label={i18n.t(`copy.${act}`)}
            title={i18n.t(`copy.${act}`)}
            onClick={acts[act]}
          >
            {i18n.t(`copy.${act}Short`)}
          </button>
        ))}
      </div>
      <p class="said" role="status">
        {said}
      </p>
      {left && (
        <textarea
          readOnly
          rows={3}
          aria-label={i18n.t('copy.byHand')}
          value={left}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
