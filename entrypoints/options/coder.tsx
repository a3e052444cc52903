import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDraft } from '@/components/use-draft';
import { changeCoder, CODER_MAX, readCoder } from '@/utils/library/coder';
import { db } from '@/utils/library/db';
import { watchQuery } from '@/utils/library/queries';
import { act, done, report } from './store';

/** The name that highlights, codings and outcomes are signed with; kept when the field is left. */
export function Coder() {
  const name = useSignal('');
  useEffect(
    () =>
      watchQuery(
        () => readCoder(db),
        (now) => (name.value = now),
        report,
      ),
    [],
  );
  const keep = (words: string): void =>
    act(async () => {
      const before = await readCoder(db);
      await changeCoder(db, words);
      const now = await readCoder(db);
      done.value = {
        words: now ? i18n.t('options.coder.signing', [now]) : i18n.t('options.coder.unsigned'),
        undo: () => changeCoder(db, before),
      };
    });
  const field = useDraft(name.value, keep);
  return (
    <p class="stacked">
      <label for="coder-name">{i18n.t('options.coder.name')}</label>
      <input
        id="coder-name"
        type="text"
        maxLength={CODER_MAX}
        autocomplete="off"
        aria-describedby="coder-hint"
        {...field}
      />
      <span id="coder-hint" class="soft">
        {i18n.t('options.coder.hint')}
      </span>
    </p>
  );
}
