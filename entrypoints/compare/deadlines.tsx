import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { useDraft } from '@/components/use-draft';
import { refKey } from '@/utils/compare/align';
import { toCalendar } from '@/utils/compare/calendar';
import { deadlines, type Promised } from '@/utils/compare/deadlines';
import type { CompareReply } from '@/utils/compare/types';
import {
  readNewestCaptures,
  watchFollowUps,
  watchReplies,
  changeFollowUp,
} from '@/utils/library/comparisons';
import type { FollowUp } from '@/utils/library/types';
import { askedOf } from '@/utils/asked';
import { StatusMark } from '@/components/status-mark';
import { toRef } from './edits';
import { saveFile } from '@/components/save-file';
import { today } from '@/components/today';
import { SavedText } from './saved-text';
import { columnsOf } from './columns';
import { report } from './store';
import './deadlines.css';

const STATES = ['unknown', 'kept', 'broken'] as const;
type State = FollowUp['state'];

/** True when a promise, who made it or what was asked holds every word. */
function speaksOf({ reply, measure, text }: Promised, words: string): boolean {
  const wanted = words.split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const { division, issuer, title } = reply.details;
  const said = [
    reply.label,
    division,
    issuer,
    title,
    measure.by,
    askedOf(reply.reading, reply.text),
    text,
  ];
  const all = said.join(' ');
  return wanted.every((word) => all.includes(word));
}

/** Everything promised with a date, across the library: what is past and unsettled first. */
export function Deadlines() {
  const [replies, setReplies] = useState<CompareReply[] | null>(null);
  const [followed, setFollowed] = useState<FollowUp[]>([]);
  const [state, setState] = useState<State | 'all'>('all');
  const [pastOnly, setPastOnly] = useState(false);
  const [words, setWords] = useState('');
  useEffect(
    () =>
      watchReplies((saved) => {
        readNewestCaptures(saved.map(({ id }) => id)).then(
          ({ captures }) => setReplies(columnsOf(saved, captures)),
          report,
        );
      }, report),
    [],
  );
  useEffect(() => watchFollowUps(setFollowed, report), []);
  const byMeasure = useMemo(
    () => new Map(followed.map((one) => [refKey(toRef(one.measure)), one])),
    [followed],
  );
  const day = today();
  const list = useMemo(() => {
    const settled = ({ ref }: Promised): boolean =>
      (byMeasure.get(refKey(ref))?.state ?? 'unknown') !== 'unknown';
    return deadlines(replies ?? [], day)
      .toSorted((a, b) => Number(settled(a)) - Number(settled(b)))
      .filter(
        (one) =>
          (state === 'all' || (byMeasure.get(refKey(one.ref))?.state ?? 'unknown') === state) &&
          (!pastOnly || one.past) &&
          speaksOf(one, words),
      );
  }, [replies, byMeasure, state, pastOnly, words, day]);

  const save = (): void => {
    const entries = list.map(({ ref, due, text, reply, measure }) => ({
      uid: `${refKey(ref)}@fuwen`,
      day: due,
      summary: `${reply.label}：${text.slice(0, 60)}`,
      description: [measure.by ?? reply.body, measure.due, text, reply.url]
        .filter(Boolean)
        .join('\n'),
      url: reply.url,
    }));
    const ics = toCalendar(entries, new Date().toISOString());
    saveFile(`${i18n.t('compare.deadlines')}.ics`, new Blob([ics], { type: 'text/calendar' }));
  };
  const past = list.filter(({ past }) => past).length;
  return (
    <section class="deadlines">
      <h1>{i18n.t('compare.deadlines')}</h1>
      <p>{i18n.t('compare.deadlinesLead')}</p>
      <div class="tools">
        <label>
          {i18n.t('compare.became')}
          <select
            value={state}
            onChange={({ currentTarget }) => setState(currentTarget.value as State | 'all')}
          >
            <option value="all">{i18n.t('compare.any')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`compare.state.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {i18n.t('compare.dueWords')}
          <input
            type="search"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={pastOnly}
            onChange={({ currentTarget }) => setPastOnly(currentTarget.checked)}
          />
          {i18n.t('compare.pastOnly')}
        </label>
        <button type="button" disabled={list.length === 0} onClick={save}>
          {i18n.t('compare.calendar')}
        </button>
        <output>
          {replies && i18n.t('compare.deadlineCount', [String(list.length), String(past)])}
        </output>
      </div>
      {replies && list.length === 0 && (
        <p class="empty">
          {i18n.t(
            state !== 'all' || pastOnly || words.trim()
              ? 'library.nothingFound'
              : 'compare.noDeadlines',
          )}
        </p>
      )}
      <ol class="due-list">
        {list.map((one) => (
          <Due key={refKey(one.ref)} one={one} followed={byMeasure.get(refKey(one.ref))} />
        ))}
      </ol>
    </section>
  );
}

function distanceWords({ past, days }: Promised) {
  if (past) return 'compare.daysPast';
  return days < 0 ? 'compare.daysBegun' : 'compare.daysLeft';
}

function Due({ one, followed }: { one: Promised; followed: FollowUp | undefined }) {
  const [shown, setShown] = useState(false);
  const { ref, reply, measure, due, begins, days, past, text } = one;
  const about = askedOf(reply.reading, reply.text);
  const state = followed?.state ?? 'unknown';
  const write = (change: Parameters<typeof changeFollowUp>[2]): void => {
    const place = { captureId: ref.id, start: ref.start, end: ref.end };
    changeFollowUp(place, reply.replyId, change, followed?.id).catch(report);
  };
  const evidence = useDraft(followed?.evidence ?? '', (words) => write({ evidence: words }));
  const evidenceUrl = useDraft(followed?.evidenceUrl ?? '', (url) => write({ evidenceUrl: url }));
  const distance =
    days === 0 ? i18n.t('compare.today') : i18n.t(distanceWords(one), [String(Math.abs(days))]);
  return (
    <li class={`promise ${past && state === 'unknown' ? 'past' : ''} ${state}`}>
      <div class="due-date">
        <time dateTime={due}>{begins ? i18n.t('card.from', [due]) : due}</time>
        <span class="distance">{distance}</span>
      </div>
      <div class="due-what">
        <p>
          <strong>{reply.label}</strong> {measure.by ?? reply.body}{' '}
          <StatusMark status={measure.status} />
          {measure.due && (
            <span class="due-words">
              {i18n.t('card.due')} {measure.due}
            </span>
          )}
        </p>
        {about && <p class="soft small">{about}</p>}
        <p class="words">{text}</p>
        <div class="due-edit">
          <label>
            {i18n.t('compare.became')}
            <select
              value={state}
              onChange={({ currentTarget }) => write({ state: currentTarget.value as State })}
            >
              {STATES.map((value) => (
                <option key={value} value={value}>
                  {i18n.t(`compare.state.${value}`)}
                </option>
              ))}
            </select>
          </label>
          {(state !== 'unknown' || followed?.evidence || followed?.evidenceUrl) && (
            <>
              <label>
                {i18n.t('compare.evidence')}
                <input {...evidence} />
              </label>
              <label>
                {i18n.t('compare.evidenceUrl')}
                <input type="url" {...evidenceUrl} />
              </label>
            </>
          )}
          {followed?.changedBy && (
            <span class="soft small">{i18n.t('compare.saidBy', [followed.changedBy])}</span>
          )}
          <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {i18n.t('compare.savedText')}
          </button>
        </div>
        {shown && <SavedText reply={reply} span={ref} />}
      </div>
    </li>
  );
}
