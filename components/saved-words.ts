import { i18n } from '@/components/i18n';
import type { SaveAnswer } from '@/utils/library/commands';

/** What saving a page has done. */
export const savedWords = (answer: SaveAnswer): string => {
  switch (answer.outcome) {
    case 'created':
      return i18n.t('keep.saved');
    case 'unchanged':
      return i18n.t('keep.savedSame');
    case 'changed':
      return i18n.t('keep.savedChanged', [
        String(answer.gained),
        String(answer.lost),
        String(answer.altered),
      ]);
  }
};
