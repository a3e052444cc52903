import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import type { CompareReply } from '@/utils/compare/types';
import type { Span } from '@/utils/reading';
import './saved-text.css';

/** The saved text of a reply, opened where a measure stands, with the way to the page itself. */
export function SavedText({ reply, span }: { reply: CompareReply; span: Span }) {
  const mark = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && mark.current)
      box.current.scrollTop = mark.current.offsetTop - box.current.clientHeight / 3;
  }, [reply.id, span.start]);
  const web = /^https?:\/\//.test(reply.url);
  return (
    <div class="saved">
      <section
        class="saved-text"
        ref={box}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls: keys must reach it
        tabIndex={0}
        aria-label={i18n.t('compare.savedTextOf', [reply.label])}
      >
        {reply.text.slice(0, span.start)}
        <mark ref={mark}>{reply.text.slice(span.start, span.end)}</mark>
        {reply.text.slice(span.end)}
      </section>
      {web && (
        <a href={reply.url} target="_blank" rel="noreferrer">
          {i18n.t('compare.openPage')}
        </a>
      )}
    </div>
  );
}
