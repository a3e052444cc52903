import { i18n } from '@/components/i18n';
import { copyText } from '@/utils/page/copy';

/** What came of copying: words for the person, and what the browser would not take. */
export interface Outcome {
  said: string;
  left: string;
}

export const NOTHING_YET: Outcome = { said: '', left: '' };

/** Copies `text`; what the browser does not take is to be shown, for copying by hand. */
export async function copied(text: string): Promise<Outcome> {
  const taken = await copyText(text);
  return { said: i18n.t(taken ? 'copy.done' : 'copy.byHand'), left: taken ? '' : text };
}

/** Says what came of copying. */
export function CopyOutcome({ said, left }: Outcome) {
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      {left && (
        <textarea
          readOnly
          rows={3}
          aria-label={i18n.t('copy.byHand')}
          value={left}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
