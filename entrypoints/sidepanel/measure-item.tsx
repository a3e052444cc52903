import { i18n } from '@/components/i18n';
import { useEffect, useRef } from 'preact/hooks';
import { excerpt, resolvedDay, timeLabel } from '@/components/describe';
import { MarkSample } from '@/components/mark-sample';
import { today } from '@/components/today';
import { wordsBefore } from '@/utils/before';
import { isPast } from '@/utils/deadline';
import type { PageReading } from '@/utils/messages';
import type { Measure } from '@/utils/reading';
import type { Link } from './link';
import { Tools } from './tools';

/** One measure as a button that leads to it in the text, with what can be done with its words. */
export function MeasureItem({
  page,
  link,
  index,
  follows = false,
}: {
  page: PageReading;
  link: Link;
  index: number;
  /** It comes into view when it is the one that the page shows, and its list is being looked at. */
  follows?: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const measure = page.reading.measures[index]!;
  const mark = { type: 'measure', index } as const;
  const focused = link.focused.value;
  const current = focused?.type === 'measure' && focused.index === index;
  useEffect(() => {
    if (current && follows && isLookedAt(button.current!))
      button.current!.scrollIntoView({ block: 'nearest' });
  }, [current]);
  // The reason of a refusal mostly stands in front of it, and is said below.
  const before = measure.reason ? '' : wordsBefore(page.text, measure);
  const words = excerpt(page.text.slice(measure.start, measure.end), 120);
  return (
    <li class="with-tools">
      <button
        ref={button}
        type="button"
        class="measure"
        aria-current={current ? 'true' : undefined}
        onClick={() => void link.show(mark)}
      >
        <MarkSample kind={measure.status} />
        <span class="visually-hidden">{i18n.t(`status.${measure.status}`)}：</span>
        <span class="words">
          {before && <span class="before">{before}</span>}
          {words}
          <Slots measure={measure} />
          {measure.reason && (
            <span class="reason">
              <span class="slot">{i18n.t('card.reason')}</span>{' '}
              {excerpt(page.text.slice(measure.reason.start, measure.reason.end), 80)}
            </span>
          )}
        </span>
      </button>
      <Tools page={page} link={link} span={measure} keep={mark} words={words} />
    </li>
  );
}

/** True while the section of an element reaches over the top of the window: somebody went to it. */
function isLookedAt(element: Element): boolean {
  const { top, bottom } = element.closest('section')!.getBoundingClientRect();
  return top <= 0 && bottom > 0;
}

/** Who, by when, how much, as far as it is said. */
function Slots({ measure }: { measure: Measure }) {
  const { by, due, qty } = measure;
  if (!by && !due && !qty) return null;
  return (
    <span class="slots">
      {by && <span class="slot">{by}</span>}
      {due && (
        <span class="slot">
          {[`${timeLabel(measure)} ${due}`, resolvedDay(measure)].filter(Boolean).join(' · ')}
        </span>
      )}
      {isPast(measure, today()) && <span class="slot past">{i18n.t('card.past')}</span>}
      {qty && (
        <span class="slot">
          {i18n.t('card.qty')} {qty}
        </span>
      )}
    </span>
  );
}
