import type { Verdict } from '@/utils/reply/detect';
import { i18n } from './i18n';

/** What a page was taken for, in words. */
export const verdictTitle = ({ kind }: Pick<Verdict, 'kind'>): string =>
  kind === 'none' ? i18n.t('popup.isNot') : i18n.t('popup.isReply', [i18n.t(`kind.${kind}`)]);
