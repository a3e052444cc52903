import { i18n } from '@/components/i18n';
import { useEffect, useState } from 'preact/hooks';
import { faultWords } from '@/components/fault-words';
import { markOf } from '@/components/mark-colours';
import { cutText, type PlacedHighlight } from '@/components/pieces';
import { Locator } from '@/utils/anchor';
import { amountsOf } from '@/utils/amounts';
import { gbt7714 } from '@/utils/export/citations';
import type { ReplyBundle } from '@/utils/export/source';
import { DETAIL_FIELDS, STATUSES, type Measure, type Status } from '@/utils/reading';
import { NotThere, readPrinted, type Printed } from './source';

type State = { printed: Printed } | { failure: unknown } | null;

/** One reply on clean paper: what it says of itself, what it promises, its text and its notes. */
export function App() {
  const [contacts, setContacts] = useState(false);
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    let gone = false;
    const show = (now: State) => !gone && setState(now);
    // No paper stays that shows contacts when they are not wanted.
    setState(null);
    readPrinted(new URLSearchParams(location.search), contacts).then(
      (printed) => show({ printed }),
      (failure: unknown) => show({ failure }),
    );
    return () => void (gone = true);
  }, [contacts]);
  if (state && 'failure' in state)
    return <p role="alert">{i18n.t('print.failed', [reasonOf(state.failure)])}</p>;
  return (
    <>
      <div class="screen-bar">
        <button type="button" class="primary" disabled={!state} onClick={() => print()}>
          {i18n.t('print.print')}
        </button>
        <label>
          <input
            type="checkbox"
            checked={contacts}
            onChange={({ currentTarget }) => setContacts(currentTarget.checked)}
          />
          {i18n.t('export.contacts')}
        </label>
      </div>
      {state ? <Paper {...state.printed} /> : <p role="status">{i18n.t('print.loading')}</p>}
    </>
  );
}

/** Why there is nothing to print, in the reader's language; the browser's own words where it has none. */
function reasonOf(failure: unknown): string {
  if (failure instanceof NotThere)
    return i18n.t(failure.what === 'page' ? 'print.noPage' : 'library.gone');
  return faultWords(failure);
}

function Paper({ bundle, codes }: Printed) {
  const { reply, captures, highlights } = bundle;
  const [capture] = captures;
  const locator = new Locator(capture.text, capture.sha256);
  const placed: PlacedHighlight[] = highlights.flatMap((highlight) => {
    const located = locator.locate(highlight.selectors);
    return located.state === 'orphan' ? [] : [{ highlight, span: located.span }];
  });
  return (
    <main lang="zh">
      <h1>{reply.details.title ?? capture.title}</h1>
      <Facts bundle={bundle} />
      <Promises text={capture.text} measures={capture.reading.measures} />
      <Remarks bundle={bundle} />
      <h2>{i18n.t('print.text')}</h2>
      <Marks measures={capture.reading.measures} />
      <Text bundle={bundle} placed={placed} />
      {placed.length > 0 && (
        <>
          <h2>{i18n.t('print.highlights')}</h2>
          <ol class="notes">
            {placed.map(({ highlight: { id, codes: own, tags, note }, span }) => (
              <li key={id}>
                <q>{capture.text.slice(span.start, span.end)}</q>
                {[
                  ...own.map((code) => codes.get(code) ?? code),
                  ...tags.map((tag) => `#${tag}`),
                ].map((name) => (
                  <span key={name} class="tag">
                    {name}
                  </span>
                ))}
                {note && <p>{note}</p>}
              </li>
            ))}
          </ol>
        </>
      )}
      <footer>
        <p>{gbt7714(reply, capture)}</p>
        <p>SHA-256 {capture.sha256}</p>
      </footer>
    </main>
  );
}

/** The title stands above. */
const FIELDS = DETAIL_FIELDS.filter((field) => field !== 'title' && field !== 'divisionCode');

function Facts({ bundle: { reply } }: { bundle: ReplyBundle }) {
  const rows = FIELDS.flatMap((field) => {
    const value = reply.details[field];
    return value === undefined || value.length === 0
      ? []
      : [{ field, words: Array.isArray(value) ? value.join('、') : value }];
  });
  return (
    <dl class="facts">
      {rows.map(({ field, words }) => (
        <div key={field}>
          <dt>{i18n.t(`detail.${field}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      <div>
        <dt>{i18n.t('print.source')}</dt>
        <dd>{reply.url}</dd>
      </div>
    </dl>
  );
}

function Promises({ text, measures }: { text: string; measures: readonly Measure[] }) {
  if (measures.length === 0) return null;
  return (
    <>
      <h2>{i18n.t('print.measures', [String(measures.length)])}</h2>
      <table>
        <thead>
          <tr>
            <th>{i18n.t('card.status')}</th>
            <th>{i18n.t('card.measure')}</th>
            <th>{i18n.t('card.by')}</th>
            <th>{`${i18n.t('card.due')}／${i18n.t('card.time')}`}</th>
            <th>{i18n.t('card.qty')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => {
            const { start, end, status, by, due, reason } = measure;
            const words = text.slice(start, end);
            return (
              <tr key={start}>
                <td>
                  {markOf(status).icon} {i18n.t(`status.${status}`)}
                </td>
                <td>
                  {words}
                  {reason && (
                    <p class="reason">
                      <b>{i18n.t('card.reason')}</b> {text.slice(reason.start, reason.end)}
                    </p>
                  )}
                </td>
                <td>{by}</td>
                <td>{due}</td>
                <td>{amountsOf(measure, words).join('、')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** What the person who keeps the reply says of it. */
function Remarks({ bundle: { reply } }: { bundle: ReplyBundle }) {
  const { note, tags } = reply;
  if (note === '' && tags.length === 0) return null;
  return (
    <>
      <h2>{i18n.t('print.note')}</h2>
      {note && <p class="about">{note}</p>}
      {tags.length > 0 && (
        <p>
          {tags.map((tag) => (
            <span key={tag} class="tag">
              #{tag}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** Of a status the line below its measures. */
const lineOf = (status: Status) => {
  const { light, line, thickness } = markOf(status);
  return {
    '--line-light': light,
    textDecorationStyle: line,
    textDecorationThickness: `${thickness}px`,
  };
};

/** What the lines in the text mean. */
function Marks({ measures }: { measures: readonly Measure[] }) {
  const held = new Set(measures.map(({ status }) => status));
  if (held.size === 0) return null;
  return (
    <ul class="marks">
      {STATUSES.filter((status) => held.has(status)).map((status) => (
        <li key={status}>
          <span class="measure" style={lineOf(status)}>
            {i18n.t(`status.${status}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Text({ bundle, placed }: { bundle: ReplyBundle; placed: readonly PlacedHighlight[] }) {
  const [{ text, reading }] = bundle.captures;
  return (
    <div class="text">
      {cutText(text, reading, placed).map(({ start, heading, pieces }) => {
        const words = pieces.map(({ text: part, measure, highlights }, i) => {
          const marked = measure ? (
            <span class="measure" style={lineOf(measure.status)}>
              {part}
            </span>
          ) : (
            part
          );
          return highlights.length > 0 ? (
            <mark key={i}>{marked}</mark>
          ) : (
            <span key={i}>{marked}</span>
          );
        });
        return heading ? <h3 key={start}>{words}</h3> : <p key={start}>{words}</p>;
      })}
    </div>
  );
}
