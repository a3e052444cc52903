import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CompareReply } from '@/utils/compare/types';
import type { Span } from '@/utils/reading';

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
      <div
        class="saved-text"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={i18n.t('compare.savedTextOf', [reply.label])}
      >
        {reply.text.slice(0, span.start)}
        <mark ref={mark}>{reply.text.slice(span.start, span.end)}</mark>
        {reply.text.slice(span.end)}
      </div>
      {web && (
        <a href={reply.url} target="_blank" rel="noreferrer">
          {i18n.t('compare.openPage')}
        </a>
      )}
    </div>
  );
}
