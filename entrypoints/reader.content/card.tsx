import { i18n } from '@/components/i18n';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import {
  describeAmount,
  describeInterval,
  excerpt,
  timeLabel,
  toolName,
  whyStatus,
} from '@/components/describe';
import { MarkSample } from '@/components/mark-sample';
import { today } from '@/components/today';
import { isPast } from '@/utils/deadline';
import { OWN_RULE } from '@/utils/extract/entities/own';
import type { Entity, Interval, MarkKind, Measure } from '@/utils/reading';
import { spanOf, type Focus, type ReaderContext } from './context';
import { CopyRow } from './copy-row';
import { floatBeside } from './float';
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
  const { mark } = focus;
  const span = spanOf(reader, mark);
  useEffect(() => (span ? floatBeside(card.current!, reader.article, span) : undefined), []);
  // Before the page is painted: a key that is pressed at once is the card's.
  useLayoutEffect(() => {
    if (focus.by !== 'key' && focus.by !== 'click') return;
    const before = document.activeElement;
    const arrows = card.current!.querySelectorAll<HTMLElement>('.walk button');
    const arrow = focus.arrow && arrows[focus.arrow === 1 ? 1 : 0];
    (arrow || card.current!).focus({ preventScroll: true });
    return () => before instanceof HTMLElement && before.focus({ preventScroll: true });
  }, []);
  const measure = mark.type === 'measure' ? reader.reading.measures[mark.index] : undefined;
  const entity = mark.type === 'entity' ? reader.reading.entities[mark.index] : undefined;
  return (
    <div ref={card} class="card" role="dialog" aria-label={i18n.t('card.label')} tabIndex={-1}>
      {measure && <MeasureCard reader={reader} measure={measure} index={mark.index} />}
      {entity && <EntityCard reader={reader} entity={entity} index={mark.index} />}
      {span && <CopyRow reader={reader} span={span} mark={mark} />}
    </div>
  );
}

interface HeadProps {
  reader: ReaderContext;
  kind: MarkKind;
  name: string;
  /** Which of how many it is, in words; empty where it is the only one. */
  place: string;
  at: number;
  total: number;
  /** What the arrows are called, and where they lead. */
  previous: string;
  next: string;
  go: (step: 1 | -1) => void;
}

/** What the mark is, the way to its neighbours, and out. */
function Head({ reader, kind, name, place, at, total, previous, next, go }: HeadProps) {
  const arrow = (sign: string, label: string, step: 1 | -1) => (
    <button type="button" aria-label={label} title={label} onClick={() => go(step)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="head">
      <p class="kind">
        <MarkSample kind={kind} /> {name}
      </p>
      {total > 1 && (
        <div class="walk">
          <span class="place">
            <span aria-hidden="true">
              {at + 1} / {total}
            </span>
            <span class="visually-hidden">{place}</span>
          </span>
          {arrow('↑', previous, -1)}
          {arrow('↓', next, 1)}
        </div>
      )}
      <button
        type="button"
        class="close"
        aria-label={i18n.t('card.close')}
        title={i18n.t('card.close')}
        onClick={() => (reader.focus.value = null)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a date stands for; a line breaks between its pieces, never within a date. */
function Resolved({ interval }: { interval: Interval }) {
  return (
    <small class="pieces">
      {describeInterval(interval).map((piece) => (
        <span key={piece}>{piece}</span>
      ))}
    </small>
  );
}

const SPECIFICITY = [
  ['body', 'card.specificityBody'],
  ['action', 'card.specificityAction'],
  ['object', 'card.specificityObject'],
  ['deadline', 'card.specificityDeadline'],
  ['amount', 'card.specificityAmount'],
] as const;

function MeasureCard({
  reader,
  measure,
  index,
}: {
  reader: ReaderContext;
  measure: Measure;
  index: number;
}) {
  const { text } = reader.article;
  const { status, by, due, qty, deadline, cites, instrument, reason, specificity } = measure;
  const total = reader.reading.measures.length;
  return (
    <>
      <Head
        reader={reader}
        kind={status}
        name={i18n.t(`status.${status}`)}
        place={i18n.t('card.measurePlace', [String(index + 1), String(total)])}
        at={index}
        total={total}
        previous={i18n.t('card.previousMeasure')}
        next={i18n.t('card.nextMeasure')}
        go={(step) => moveMeasure(reader, step, step)}
      />
      <blockquote>{excerpt(text.slice(measure.start, measure.end), 160)}</blockquote>
      <dl>
        {reason && (
          <Row name={i18n.t('card.reason')}>
            {excerpt(text.slice(reason.start, reason.end), 160)}
          </Row>
        )}
        {by && <Row name={i18n.t('card.by')}>{by}</Row>}
        {due && (
          <Row name={timeLabel(measure)}>
            {due}
            {isPast(measure, today()) && <span class="past">{i18n.t('card.past')}</span>}
            {deadline && <Resolved interval={deadline} />}
          </Row>
        )}
        {qty && <Row name={i18n.t('card.qty')}>{qty}</Row>}
        {cites.length > 0 && (
          <Row name={i18n.t('card.cites')}>
            {cites.map((i) => reader.reading.entities[i]?.name).join('；')}
          </Row>
        )}
        <Row name={i18n.t('card.why')}>{whyStatus(measure, text)}</Row>
        {instrument && (
          <Row name={i18n.t('card.instrument')}>
            {i18n.t(`instrument.${instrument.side}`)} · {toolName(instrument.tool)}
          </Row>
        )}
        <Row name={i18n.t('card.specificity')}>
          {i18n.t('card.specificityValue', [String(specificity.total)])}
          <small>
            {SPECIFICITY.filter(([part]) => specificity[part])
              .map(([, words]) => i18n.t(words))
              .join(' + ')}
          </small>
        </Row>
      </dl>
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
  const { entities, measures } = reader.reading;
  const name = entity.canonical ?? entity.name;
  const mentions = entities.flatMap((e, i) =>
    e.type === entity.type && (e.canonical ?? e.name) === name ? [i] : [],
  );
  const at = mentions.indexOf(index);
  const around = measures.find(
    ({ start, end, status }) =>
      start <= entity.start && entity.end <= end && !reader.hidden.value.has(status),
  );
  const go = (step: 1 | -1): void => {
    const next = mentions[(at + step + mentions.length) % mentions.length]!;
    focusMark(reader, { type: 'entity', index: next }, 'key', step);
  };
  return (
    <>
      <Head
        reader={reader}
        kind={entity.type}
        name={i18n.t(`entityType.${entity.type}`)}
        place={i18n.t('card.place', [String(at + 1), String(mentions.length)])}
        at={at}
        total={mentions.length}
        previous={i18n.t('card.previousMention')}
        next={i18n.t('card.nextMention')}
        go={go}
      />
      <blockquote>{excerpt(entity.name, 120)}</blockquote>
      <dl>
        {entity.canonical && entity.canonical !== entity.name && (
          <Row name={i18n.t('card.canonical')}>{entity.canonical}</Row>
        )}
        {entity.interval && (
          <Row name={i18n.t('card.interval')}>
            <Resolved interval={entity.interval} />
          </Row>
        )}
        {entity.amount?.value != null && (
          <Row name={i18n.t('card.amount')}>{describeAmount(entity.amount)}</Row>
        )}
        {entity.code && <Row name={i18n.t('detail.divisionCode')}>{entity.code}</Row>}
        {entity.role && <Row name={i18n.t('card.role')}>{i18n.t(`role.${entity.role}`)}</Row>}
        {around && (
          <Row name={i18n.t('card.measure')}>
            <button
              type="button"
              class="around"
              onClick={() =>
                focusMark(reader, { type: 'measure', index: measures.indexOf(around) })
              }
            >
              {excerpt(reader.article.text.slice(around.start, around.end), 40)}
            </button>
          </Row>
        )}
        {entity.why[0]?.rule === OWN_RULE && (
          <Row name={i18n.t('card.why')}>{i18n.t('card.whyDictionary')}</Row>
        )}
      </dl>
    </>
  );
}
