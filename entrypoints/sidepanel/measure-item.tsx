import { i18n } from '#i18n';
import { excerpt } from '@/components/describe';
import { MarkSample } from '@/components/mark-sample';
import type { PageReading } from '@/utils/messages';
import type { Link } from './link';

/** One measure as a button that leads to it in the text. */
export function MeasureItem({
  page,
  link,
  index,
}: {
  page: PageReading;
  link: Link;
  index: number;
}) {
  const measure = page.reading.measures[index]!;
  const focused = link.focused.value;
  const current = focused?.type === 'measure' && focused.index === index;
  return (
    <li>
      <button
        type="button"
        class="measure"
        aria-current={current ? 'true' : undefined}
        onClick={() => void link.show({ type: 'measure', index })}
      >
        <MarkSample kind={measure.status} />
        <span class="visually-hidden">{i18n.t(`status.${measure.status}`)}：</span>
        <span class="words">
          {excerpt(page.text.slice(measure.start, measure.end), 120)}
          {(measure.by || measure.due || measure.qty) && (
            <span class="slots">
              {measure.by && <span class="slot">{measure.by}</span>}
              {measure.due && (
                <span class="slot">
                  {i18n.t('card.due')} {measure.due}
                </span>
              )}
              {measure.qty && (
                <span class="slot">
                  {i18n.t('card.qty')} {measure.qty}
                </span>
              )}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
