import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { excerpt } from '@/components/describe';
import { MarkSample } from '@/components/mark-sample';
import type { PageReading } from '@/utils/messages';
import { STATUSES, type Section, type Status } from '@/utils/reading';
import type { Link } from './link';
import { MeasureItem } from './measure-item';
import { More, STEP } from './more';

/** The headings of the text with the measures that stand under them, filtered by status. */
export function Outline({ page, link }: { page: PageReading; link: Link }) {
  const hidden = useSignal<ReadonlySet<Status>>(new Set());
  const { outline, measures } = page.reading;
  if (measures.length === 0 && !outline.some(({ heading }) => heading)) return null;
  const shownIn = (section: number): number[] =>
    measures.flatMap((m, i) => (m.section === section && !hidden.value.has(m.status) ? [i] : []));
  const toggle = (status: Status): void => {
    const next = new Set(hidden.value);
    if (!next.delete(status)) next.add(status);
    hidden.value = next;
  };
  return (
    <section class="block">
      <h2>{i18n.t('panel.outline')}</h2>
      <div class="chips switches" role="group" aria-label={i18n.t('panel.filterStatus')}>
        {STATUSES.filter((status) => measures.some((m) => m.status === status)).map((status) => (
          <button
            key={status}
            type="button"
            class="chip"
            aria-pressed={!hidden.value.has(status)}
            onClick={() => toggle(status)}
          >
            <MarkSample kind={status} /> {i18n.t(`status.${status}`)}
          </button>
        ))}
      </div>
      {outline.map((section, index) => (
        <Part key={index} page={page} link={link} section={section} shown={shownIn(index)} />
      ))}
    </section>
  );
}

function Part({
  page,
  link,
  section,
  shown,
}: {
  page: PageReading;
  link: Link;
  section: Section;
  shown: number[];
}) {
  const [most, setMost] = useState(STEP);
  // The one that the page shows is drawn, however far down it stands.
  const focused = link.focused.value;
  const upTo = focused?.type === 'measure' ? shown.indexOf(focused.index) + 1 : 0;
  const drawn = shown.slice(0, Math.max(most, upTo));
  const { heading } = section;
  if (!heading && shown.length === 0) return null;
  return (
    <div class="part" style={{ '--level': Math.max(0, section.level - 1) }}>
      {heading && (
        <h3>
          <button
            type="button"
            class="plain heading"
            title={i18n.t('panel.goTo')}
            onClick={() => void link.showSpan(heading)}
          >
            {excerpt(page.text.slice(heading.start, heading.end), 60)}
          </button>
        </h3>
      )}
      {shown.length > 0 && (
        <ul class="measures">
          {drawn.map((index) => (
            <MeasureItem key={index} page={page} link={link} index={index} follows />
          ))}
        </ul>
      )}
      <More left={shown.length - drawn.length} onMore={() => setMost(drawn.length + STEP)} />
    </div>
  );
}
