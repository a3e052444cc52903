import { i18n } from '@/components/i18n';
import { browser } from 'wxt/browser';
import type { Kind } from '@/utils/reading';

/** One character a kind: what is answered. Nothing on a page that is no reply. */
const BADGES: Record<Exclude<Kind, 'none'>, string> = {
  proposal: '提',
  suggestion: '建',
  letter: '信',
  contribution: '会',
};
const COLOUR = '#8f1d22';

/** Says on the toolbar button what the page is. */
export async function showBadge(tabId: number, kind: Kind): Promise<void> {
  const text = kind === 'none' ? '' : BADGES[kind];
  const title =
    kind === 'none'
      ? i18n.t('extension.name')
      : `${i18n.t('extension.name')} · ${i18n.t(`kind.${kind}`)}`;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
