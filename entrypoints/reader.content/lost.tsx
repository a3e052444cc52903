import { i18n } from '@/components/i18n';
import { CopyButton } from '@/components/copy-button';
import type { ReaderContext } from './context';

/** Says how to go on when the extension was updated under an open page. */
export function LostNotice({ reader }: { reader: ReaderContext }) {
  if (!reader.lost.value) return null;
  const words = reader.unsaved.value;
  return (
    <div class="lost" role="status">
      <span>
        {i18n.t('reader.lost')}
        {words !== '' && ` ${i18n.t('reader.lostUnsaved')}`}
      </span>
      {words !== '' && (
        <CopyButton label={i18n.t('reader.copyUnsaved')} text={async () => ({ text: words })} />
      )}
      <button type="button" onClick={() => location.reload()}>
        {i18n.t('reader.reload')}
      </button>
    </div>
  );
}
