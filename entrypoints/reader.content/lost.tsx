import { i18n } from '@/components/i18n';
import type { ReaderContext } from './context';

/** Says how to go on when the extension was updated under an open page. */
export function LostNotice({ reader }: { reader: ReaderContext }) {
  if (!reader.lost.value) return null;
  return (
    <div class="lost" role="status">
      <span>{i18n.t('reader.lost')}</span>
      <button type="button" onClick={() => location.reload()}>
        {i18n.t('reader.reload')}
      </button>
    </div>
  );
}
