import { i18n } from '@/components/i18n';
import { MarkSample } from '@/components/mark-sample';
import { STATUSES } from '@/utils/reading';
import './start.css';

const STEPS = ['open', 'answer', 'keep', 'compare'] as const;
/** Firefox lets no page open its side bar: the legend on a reply has no button for it. */
const ANSWER = import.meta.env.BROWSER === 'firefox' ? 'start.answer.firefox' : 'start.answer.text';

/** How to begin, in four steps: after installing, and wherever the library is still empty. */
export function Start() {
  return (
    <section class="page wide start" aria-labelledby="start-title">
      <h1 id="start-title">{i18n.t('start.title')}</h1>
      <p>{i18n.t('start.lead')}</p>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <h2>{i18n.t(`start.${step}.title`)}</h2>
            <p>{i18n.t(step === 'answer' ? ANSWER : `start.${step}.text`)}</p>
            {step === 'open' && <Statuses />}
          </li>
        ))}
      </ol>
      <p class="soft">
        {i18n.t('start.private')} <a href="options.html#shortcuts">{i18n.t('start.keys')}</a>
      </p>
    </section>
  );
}

/** What the lines under the words mean. */
function Statuses() {
  return (
    <ul class="statuses" aria-label={i18n.t('legend.statuses')}>
      {STATUSES.map((status) => (
        <li key={status}>
          <MarkSample kind={status} /> {i18n.t(`status.${status}`)}
        </li>
      ))}
    </ul>
  );
}
