import { i18n } from '@/components/i18n';
import { excerpt } from '@/components/describe';
import { MarkSample } from '@/components/mark-sample';
import type { PageReading } from '@/utils/messages';
import type { Link } from './link';
import { Tools } from './tools';

/** One measure as a button that leads to it in the text, with what can be done with its words. */
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
  const mark = { type: 'measure', index } as const;
  const focused = link.focused.value;
  const current = focused?.type === 'measure' && focused.index === index;
  const words = excerpt(page.text.slice(measure.start, measure.end), 120);
  return (
    <li class="with-tools">
      <button
        type="button"
        class="measure"
        aria-current={current ? 'true' : undefined}
        onClick={() => void link.show(mark)}
      >
        <MarkSample kind={measure.status} />
        <span class="visually-hidden">{i18n.t(`status.${measure.status}`)}：</span>
        <span class="words">
          {words}
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
      <Tools page={page} link={link} span={measure} keep={mark} words={words} />
    </li>
  );
}
