import { i18n } from '@/components/i18n';
import type { SaveAnswer } from '@/utils/library/commands';

/** True where words have changed: a saved copy with covered contacts may differ in those alone. */
export const hasDiff = (answer: SaveAnswer): boolean =>
  answer.outcome === 'changed' && answer.diff.some(({ kind }) => kind !== 'same');

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
      return i18n.t(hasDiff(answer) ? 'keep.savedReworded' : 'keep.saved');
    }
  }
};
