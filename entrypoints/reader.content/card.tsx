import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { i18n } from '@/components/i18n';
import { useEffect, useRef } from 'preact/hooks';
import {
  describeAmount,
  describeInterval,
  excerpt,
  toolName,
  whyStatus,
} from '@/components/describe';
import { MarkSample } from '@/components/mark-sample';
import { OWN_RULE } from '@/utils/extract/entities/own';
import type { Entity, Measure } from '@/utils/reading';
import { spanOf, type Focus, type ReaderContext } from './context';
import { CopyRow } from './copy-row';
import { focusMark, moveMeasure } from './keys';

/** The card of the focused mark; nothing while no mark is focused. */
export function Card({ reader }: { reader: ReaderContext }) {
  const focus = reader.focus.value;
  // A new key for each mark, so that the live region speaks and the position is taken anew.
  return focus ? (
    <OpenCard key={`${focus.mark.type}-${focus.mark.index}`} reader={reader} focus={focus} />
  ) : null;
}

function OpenCard({ reader, focus }: { reader: ReaderContext; focus: Focus }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => place(card.current!, reader, focus), []);
  useEffect(() => {
    if (focus.by !== 'key' && focus.by !== 'click') return;
    const before = document.activeElement;
    card.current!.focus({ preventScroll: true });
    return () => before instanceof HTMLElement && before.focus({ preventScroll: true });
  }, []);
  const { mark } = focus;
  const measure = mark.type === 'measure' ? reader.reading.measures[mark.index] : undefined;
  const entity = mark.type === 'entity' ? reader.reading.entities[mark.index] : undefined;
  const span = spanOf(reader, mark);
  return (
    <div ref={card} class="card" role="dialog" aria-label={i18n.t('card.label')} tabIndex={-1}>
      {measure && <MeasureCard reader={reader} measure={measure} />}
      {entity && <EntityCard reader={reader} entity={entity} index={mark.index} />}
      {span && <CopyRow reader={reader} span={span} />}
      <button
        type="button"
        class="close"
        aria-label={i18n.t('card.close')}
        onClick={() => (reader.focus.value = null)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** Keeps the card beside its words while the page scrolls or changes. */
function place(
  card: HTMLElement,
  { article, reading }: ReaderContext,
  { mark }: Focus,
): () => void {
  const span = spanOf({ reading }, mark);
  const range = span && article.rangeOf(span);
  if (!range) return () => undefined;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: article.root,
  };
  return autoUpdate(reference, card, () => {
    void computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      // Where neither side has room the card lies over its words: it quotes them.
      middleware: [offset(10), flip({ padding: 12 }), shift({ padding: 12, crossAxis: true })],
    }).then(({ x, y }) => Object.assign(card.style, { left: `${x}px`, top: `${y}px` }));
  });
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const SPECIFICITY = ['body', 'action', 'object', 'deadline', 'amount'] as const;
const SPECIFICITY_WORDS = {
  body: 'card.specificityBody',
  action: 'card.specificityAction',
  object: 'card.specificityObject',
  deadline: 'card.specificityDeadline',
  amount: 'card.specificityAmount',
} as const;

function MeasureCard({ reader, measure }: { reader: ReaderContext; measure: Measure }) {
  const { text } = reader.article;
  const { status, by, due, qty, deadline, cites, instrument, specificity } = measure;
  return (
    <>
      <p class="kind">
        <MarkSample kind={status} /> {i18n.t(`status.${status}`)}
      </p>
      <blockquote>{excerpt(text.slice(measure.start, measure.end), 160)}</blockquote>
      <dl>
        <Row name={i18n.t('card.why')}>{whyStatus(measure, text)}</Row>
        {by && <Row name={i18n.t('card.by')}>{by}</Row>}
        {due && (
          <Row name={i18n.t('card.due')}>
            {due}
            {deadline && <small>{describeInterval(deadline)}</small>}
          </Row>
        )}
        {qty && <Row name={i18n.t('card.qty')}>{qty}</Row>}
        {cites.length > 0 && (
          <Row name={i18n.t('card.cites')}>
            {cites.map((i) => reader.reading.entities[i]?.name).join('；')}
          </Row>
        )}
        {instrument && (
          <Row name={i18n.t('card.instrument')}>
            {i18n.t(`instrument.${instrument.side}`)} · {toolName(instrument.tool)}
          </Row>
        )}
        <Row name={i18n.t('card.specificity')}>
          {i18n.t('card.specificityValue', [String(specificity.total)])}
          <small>
            {SPECIFICITY.filter((part) => specificity[part])
              .map((part) => i18n.t(SPECIFICITY_WORDS[part]))
              .join(' + ')}
          </small>
        </Row>
      </dl>
      <div class="walk">
        <button type="button" onClick={() => moveMeasure(reader, -1)}>
          ↑ {i18n.t('card.previousMeasure')}
        </button>
        <button type="button" onClick={() => moveMeasure(reader, 1)}>
          ↓ {i18n.t('card.nextMeasure')}
        </button>
      </div>
    </>
  );
}

function EntityCard({
  reader,
  entity,
  index,
}: {
  reader: ReaderContext;
  entity: Entity;
  index: number;
}) {
  const { entities } = reader.reading;
  const name = entity.canonical ?? entity.name;
  const mentions = entities.flatMap((e, i) =>
    e.type === entity.type && (e.canonical ?? e.name) === name ? [i] : [],
  );
  const at = mentions.indexOf(index);
  const go = (step: number): void =>
    focusMark(reader, {
      type: 'entity',
      index: mentions[(at + step + mentions.length) % mentions.length]!,
    });
  return (
    <>
      <p class="kind">
        <MarkSample kind={entity.type} /> {i18n.t(`entityType.${entity.type}`)}
      </p>
      <blockquote>{excerpt(entity.name, 120)}</blockquote>
      <dl>
        {entity.canonical && entity.canonical !== entity.name && (
          <Row name={i18n.t('card.canonical')}>{entity.canonical}</Row>
        )}
        {entity.interval && (
          <Row name={i18n.t('card.interval')}>{describeInterval(entity.interval)}</Row>
        )}
        {entity.amount?.value != null && (
          <Row name={i18n.t('card.amount')}>{describeAmount(entity.amount)}</Row>
        )}
        {entity.code && <Row name={i18n.t('detail.divisionCode')}>{entity.code}</Row>}
        {entity.role && <Row name={i18n.t('card.role')}>{i18n.t(`role.${entity.role}`)}</Row>}
        {entity.why[0]?.rule === OWN_RULE && (
          <Row name={i18n.t('card.why')}>{i18n.t('card.whyDictionary')}</Row>
        )}
      </dl>
      <p class="mentions">{i18n.t('card.mentions', [String(mentions.length)])}</p>
      {mentions.length > 1 && (
        <div class="walk">
          <button type="button" onClick={() => go(-1)}>
            ↑ {i18n.t('card.previousMention')}
          </button>
          <button type="button" onClick={() => go(1)}>
            ↓ {i18n.t('card.nextMention')}
          </button>
        </div>
      )}
    </>
  );
}
