import { i18n } from '@/components/i18n';

/** As many items of a list are drawn at once; a long reply has thousands. */
export const STEP = 60;

/** Below a list of which some are drawn: draws the next ones; nothing where none is left. */
export function More({ left, onMore }: { left: number; onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" class="plain more" onClick={onMore}>
      {i18n.t('panel.expand', [String(Math.min(STEP, left))])}
    </button>
  );
}
