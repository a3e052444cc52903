import { i18n } from '@/components/i18n';
import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { readDictionary, type DictionaryPlan } from '@/utils/dictionary/csv';
import { mergeNames } from '@/utils/dictionary/merge';
import { readOwnDictionary } from '@/utils/settings';
import { act, changeNames } from '../store';
import { problemWords } from './problems';

/** Rows and problems shown of a file; the rest is counted. */
const SHOWN = 20;

/** Brings names in from a file: first a look at what it would do, then the writing. */
export function Import() {
  const plan = useSignal<DictionaryPlan | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const look = (file: File): void =>
    act(async () => {
      plan.value = readDictionary(
        new Uint8Array(await file.arrayBuffer()),
        await readOwnDictionary(),
      );
    });
  const close = (): void => {
    plan.value = null;
    field.current!.value = '';
    field.current!.focus();
  };
  const take = (chosen: DictionaryPlan): void =>
    act(async () => {
      const { added, changed } = chosen;
      await changeNames(
        (now) => mergeNames(now, [...added, ...changed]).dictionary,
        i18n.t('dictionary.imported', [String(added.length), String(changed.length)]),
      );
      // Another file may have been chosen by now.
      if (plan.value === chosen) close();
    });
  return (
    <>
      <p>
        <label class="file">
          {i18n.t('dictionary.import')}{' '}
          <input
            ref={field}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ currentTarget: { files } }) => files?.[0] && look(files[0])}
          />
        </label>
      </p>
      <p class="hint">{i18n.t('dictionary.importHint')}</p>
      {plan.value && <Look plan={plan.value} onTake={take} onClose={close} />}
    </>
  );
}

function Look({
  plan,
  onTake,
  onClose,
}: {
  plan: DictionaryPlan;
  onTake: (plan: DictionaryPlan) => void;
  onClose: () => void;
}) {
  const { added, changed, same, problems } = plan;
  const news = [...added, ...changed];
  return (
    <div class="plan" role="group" aria-label={i18n.t('dictionary.plan')}>
      <h3>{i18n.t('dictionary.plan')}</h3>
      <p role="status">
        {i18n.t('dictionary.counts', [
          String(added.length),
          String(changed.length),
          String(same),
          String(problems.length),
        ])}
      </p>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.slice(0, SHOWN).map(({ row, problem, words }) => (
            <li key={`${row}-${words}`}>
              {row > 0 && <b>{i18n.t('dictionary.row', [String(row)])} </b>}
              {problemWords(problem, words)}
            </li>
          ))}
        </ul>
      )}
      {news.length > 0 && (
        <ul class="news">
          {news.slice(0, SHOWN).map(({ name, type, short }) => (
            <li key={name}>
              <b>{name}</b> · {i18n.t(`entityType.${type}`)}
              {short.length > 0 && ` · ${short.join('、')}`}
            </li>
          ))}
          {news.length > SHOWN && (
            <li class="soft">{i18n.t('dictionary.more', [String(news.length - SHOWN)])}</li>
          )}
        </ul>
      )}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={news.length === 0}
          onClick={() => onTake(plan)}
        >
          {i18n.t('dictionary.take')}
        </button>
        <button type="button" onClick={onClose}>
          {i18n.t('keep.cancel')}
        </button>
      </div>
    </div>
  );
}
