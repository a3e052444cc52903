import { i18n } from '@/components/i18n';
import type { Piece } from '@/utils/text/diff';

/** What has changed in a quote: gone struck through, new underlined; both said to screen readers. */
export function DiffView({ diff }: { diff: readonly Piece[] }) {
  return (
    <p class="diff">
      <span class="soft">{i18n.t('keep.changed')}</span>
      {diff.map(({ kind, text }, i) =>
        kind === 'same' ? (
          <span key={i}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={i} aria-label={i18n.t('keep.gone', [text])}>
            {text}
          </del>
        ) : (
          <ins key={i} aria-label={i18n.t('keep.new', [text])}>
            {text}
          </ins>
        ),
      )}
    </p>
  );
}
