import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { concretePromises } from '@/components/summary';
import type { PageReading } from '@/utils/messages';
import type { Link } from './link';
import { MeasureItem } from './measure-item';
import { More, STEP } from './more';

/** As many as are seen at a glance. */
const AT_FIRST = 5;

/** The promises that can be held against somebody, the most specific first. */
export function Promises({ page, link }: { page: PageReading; link: Link }) {
  const [most, setMost] = useState(AT_FIRST);
  const promises = concretePromises(page.reading);
  const shown = promises.slice(0, most);
  // The answer has said that nothing is promised.
  if (!page.reading.measures.some(({ status }) => status === 'planned')) return null;
  return (
    <section class="block">
      <h2>{i18n.t('panel.promises')}</h2>
      <p class="soft small">
        {i18n.t(promises.length > 0 ? 'panel.promisesHint' : 'panel.noPromises')}
      </p>
      <ul class="measures">
        {shown.map(({ index }) => (
          <MeasureItem key={index} page={page} link={link} index={index} />
        ))}
      </ul>
      <More left={promises.length - most} onMore={() => setMost(most + STEP)} />
    </section>
  );
}
