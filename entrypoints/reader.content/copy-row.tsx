import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { linkWords } from '@/components/describe';
import type { MarkRef } from '@/utils/messages';
import type { Span } from '@/utils/reading';
import type { ReaderContext } from './context';
import { copied, CopyOutcome, NOTHING_YET } from './copying';
import { linkTo } from './page-link';
import { quoteOf } from './quote';

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
  const [outcome, setOutcome] = useState(NOTHING_YET);
  const copy = async (text: string): Promise<void> => setOutcome(await copied(text));
  const link = async (): Promise<void> => {
    const made = linkTo(reader, span);
    if ('url' in made) await copy(made.url);
    else setOutcome({ said: linkWords(made.reason), left: '' });
  };
  const keep = reader.keepMark.value;
  const acts = {
    highlight: () => keep?.(mark),
    quote: () => void copy(quoteOf(reader, reader.article, span)),
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
      <CopyOutcome {...outcome} />
    </>
  );
}
