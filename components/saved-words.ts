import { i18n } from '@/components/i18n';
import type { SaveAnswer } from '@/utils/library/commands';
import type { Piece } from '@/utils/text/diff';

/** What has changed of the words: nothing where they differ from a saved copy in its covered contacts alone. */
export const diffOf = (answer: SaveAnswer): readonly Piece[] =>
  answer.outcome === 'changed' && answer.diff.some(({ kind }) => kind !== 'same')
    ? answer.diff
    : [];

/** What saving a page has done. */
export const savedWords = (answer: SaveAnswer): string => {
  switch (answer.outcome) {
    case 'created':
      return i18n.t('keep.saved');
    case 'unchanged':
      return i18n.t('keep.savedSame');
    case 'changed': {
      const { gained, lost, altered } = answer;
      if (gained + lost + altered > 0)
        return i18n.t('keep.savedChanged', [String(gained), String(lost), String(altered)]);
      return i18n.t(diffOf(answer).length > 0 ? 'keep.savedReworded' : 'keep.saved');
    }
  }
};
