import { i18n } from '@/components/i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@/utils/reading';
import { CopyOutcome, NOTHING_YET } from '../copying';
import { floatBeside } from '../float';
import type { Keeper } from './keeper';
import { selectedSpan } from './selection';
import { Swatches } from './swatches';

/** Beside a selection: keep it in a colour, with codes and a note, or put a lost highlight there. */
export function Toolbar({ keeper }: { keeper: Keeper }) {
  const span = keeper.selected.value;
  if (!span) return null;
  return <OpenToolbar key={`${span.start}-${span.end}`} keeper={keeper} span={span} />;
}

function OpenToolbar({ keeper, span }: { keeper: Keeper; span: Span }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => floatBeside(element.current!, keeper.article, span, 'top-start'), []);
  const { busy, copied, library, reattaching } = keeper;
  useEffect(() => () => void (copied.value = NOTHING_YET), []);
  const disabled = busy.value || keeper.closed || library.value === null;
  const raw = selectedSpan(keeper);
  const snapped = raw !== null && (raw.start !== span.start || raw.end !== span.end);
  return (
    <div
      ref={element}
      class="keep toolbar"
      role="toolbar"
      aria-label={i18n.t('keep.toolbar')}
      // The selection must outlive a press on the toolbar, but for words to be copied by hand.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
      }}
    >
      {reattaching.value ? (
        <button
          type="button"
          class="primary"
          disabled={disabled}
          onClick={() => keeper.reattach(reattaching.value!, span)}
        >
          {i18n.t('keep.putHere')}
        </button>
      ) : (
        <>
          <Swatches disabled={disabled} onChoose={(colour) => keeper.add(span, { colour })} />
          <button
            type="button"
            disabled={disabled}
            onClick={() => keeper.add(span, { colour: 'yellow' }, true)}
          >
            {i18n.t('keep.withNote')}
          </button>
          <button type="button" title={i18n.t('copy.quote')} onClick={() => void keeper.copy(span)}>
            {i18n.t('copy.quoteShort')}
          </button>
        </>
      )}
      {snapped && (
        <button type="button" class="quiet" onClick={() => (keeper.selected.value = raw)}>
          {i18n.t('keep.asSelected')}
        </button>
      )}
      {!keeper.library.value?.reply && !reattaching.value && (
        <span class="soft">{i18n.t('keep.savesPage')}</span>
      )}
      <CopyOutcome {...copied.value} />
    </div>
  );
}
