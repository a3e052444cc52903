import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { copyText } from '@/utils/page/copy';

/** Copies what `text` gives and says so; a reason instead of a text is said as it is. */
export function CopyButton({
  label,
  title,
  text,
}: {
  label: string;
  /** More than the label says. */
  title?: string;
  text: () => Promise<{ text: string } | { reason: string }>;
}) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const made = await text();
    if ('reason' in made) return setSaid(made.reason);
    setSaid(i18n.t((await copyText(made.text)) ? 'copy.done' : 'copy.failed'));
  };
  return (
    <>
      <button
        type="button"
        title={title}
        onClick={() => void copy().catch(() => setSaid(i18n.t('copy.failed')))}
      >
        {label}
      </button>
      <span role="status" class="soft small">
        {said}
      </span>
    </>
  );
}
