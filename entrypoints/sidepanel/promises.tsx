import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { concretePromises } from '@/components/summary';
import type { PageReading } from '@/utils/messages';
import type { Link } from './link';
import { MeasureItem } from './measure-item';

/** As many as are seen at a glance. */
const AT_FIRST = 5;

/** The promises that can be held against somebody, the most specific first. */
export function Promises({ page, link }: { page: PageReading; link: Link }) {
  const [all, setAll] = useState(false);
  const promises = concretePromises(page.reading);
  const shown = all ? promises : promises.slice(0, AT_FIRST);
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
      {promises.length > shown.length && (
        <button type="button" class="plain more" onClick={() => setAll(true)}>
          {i18n.t('panel.expand', [String(promises.length - shown.length)])}
        </button>
      )}
    </section>
  );
}
