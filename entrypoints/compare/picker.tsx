import { dateOf } from '@/utils/reading';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { asked, learnAsked } from '@/components/asked';
import { i18n } from '@/components/i18n';
import { columnLabels } from '@/utils/compare/names';
import type { Proposal } from '@/utils/compare/propose';
import { tellsMore } from '@/utils/asked';
import {
  changeComparison,
  readComparison,
  readNewestCaptures,
  watchReplies,
} from '@/utils/library/comparisons';
import type { Comparison, Reply } from '@/utils/library/types';
import { inputOf, proposeInWorker } from './engine';
import { go } from './route';
import { createComparison } from './create';
import { report } from './store';
import './picker.css';

const SHOWN_MOST = 200;
const NONE: Reply[] = [];

const wordsOf = ({ details, url, tags, note, captureId }: Reply): string =>
  [
    details.title,
    asked.value.get(captureId),
    details.division,
    details.issuer,
    details.number,
    dateOf(details),
    url,
    note,
    ...tags,
  ]
    .filter(Boolean)
    .join(' ');

/** Adds and takes out what a person did; what another page did meanwhile stays. @throws when it is gone. */
async function pickInto({ id, replyIds: before }: Comparison, picked: string[]): Promise<string> {
  const changedAt = new Date().toISOString();
  const changed = await changeComparison(id, (now) => {
    const kept = now.replyIds.filter((one) => picked.includes(one) || !before.includes(one));
    return { ...now, replyIds: [...new Set([...kept, ...picked])], changedAt };
  });
  if (!changed) throw new Error(i18n.t('compare.gone'));
  return id;
}

/** Picks the replies of a comparison: by hand, by search, or from those about the same topic. */
export function Picker({ chosen }: { chosen: string[] }) {
  const into = chosen[0]?.startsWith('+') ? chosen[0].slice(1) : null;
  const [saved, setSaved] = useState<Reply[] | null>(null);
  const replies = saved ?? NONE;
  const [picked, setPicked] = useState<string[]>(into ? [] : chosen);
  const [query, setQuery] = useState('');
  const [title, setTitle] = useState('');
  const [question, setQuestion] = useState('');
  const [proposals, setProposals] = useState<Proposal[] | null>(null);
  /** The one that replies are added to; undefined until it is read. */
  const [comparison, setComparison] = useState<Comparison | null | undefined>(
    into ? undefined : null,
  );
  useEffect(() => watchReplies(setSaved, report), []);
  useEffect(() => {
    const end = new AbortController();
    const ids = replies.map(({ captureId }) => captureId);
    learnAsked(ids, end.signal).catch(report);
    return () => end.abort();
  }, [replies]);
  useEffect(() => {
    if (!into) return;
    const read = async (): Promise<void> => {
      const found = await readComparison(into);
      setComparison(found ?? null);
      if (!found) return;
      // Some may have been ticked before they were read.
      setPicked((now) => [...new Set([...found.replyIds, ...now])]);
    };
    void read().catch(report);
  }, [into]);

  const likeness = useMemo(() => new Map(proposals?.map((p) => [p.id, p])), [proposals]);
  const shown = useMemo(() => {
    const terms = query.trim().split(/\s+/).filter(Boolean);
    return replies
      .filter((reply) => terms.every((term) => wordsOf(reply).includes(term)))
      .filter((reply) => !proposals || likeness.has(reply.id) || picked.includes(reply.id))
      .toSorted((a, b) => (likeness.get(b.id)?.likeness ?? 2) - (likeness.get(a.id)?.likeness ?? 2))
      .slice(0, SHOWN_MOST);
  }, [replies, query, proposals, likeness, picked, asked.value]);

  const toggle = (id: string, on: boolean) =>
    setPicked((now) => (on ? [...now, id] : now.filter((one) => one !== id)));

  const findSame = async (): Promise<void> => {
    const target = picked[0];
    if (!target) return;
    const { captures } = await readNewestCaptures(replies.map(({ id }) => id));
    const inputs = captures.map((capture) => ({ ...inputOf(capture), id: capture.replyId }));
    const mine = inputs.find(({ id }) => id === target);
    if (!mine) return;
    setProposals(
      await proposeInWorker(
        mine,
        inputs.filter((input) => input !== mine),
      ),
    );
  };

  const sending = useRef(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    // A second press comes before the first is done.
    if (picked.length < 2 || comparison === undefined || sending.current) return;
    sending.current = true;
    try {
      const id = comparison
        ? await pickInto(comparison, picked)
        : await createComparison({ title, question, replyIds: picked });
      go({ page: 'comparison', id, view: 'matrix' });
    } finally {
      sending.current = false;
    }
  };

  if (saved?.length === 0)
    return (
      <section class="picker">
        <h1>{i18n.t('compare.create')}</h1>
        <p class="empty">
          {i18n.t('compare.noReplies')} <a href="library.html#/start">{i18n.t('start.link')}</a>
        </p>
      </section>
    );
  return (
    <form class="picker" onSubmit={(event) => void submit(event).catch(report)}>
      <h1>{i18n.t(comparison ? 'compare.changeReplies' : 'compare.create')}</h1>
      {!into && (
        <div class="fields">
          <label class="field">
            <span>{i18n.t('compare.title')}</span>
            <input
              value={title}
              placeholder={i18n.t('compare.titleHint')}
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{i18n.t('compare.question')}</span>
            <input
              value={question}
              placeholder={i18n.t('compare.questionHint')}
              onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
            />
          </label>
        </div>
      )}
      <div class="tools">
        <label class="field">
          <span>{i18n.t('compare.search')}</span>
          <input
            type="search"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          disabled={picked.length === 0}
          onClick={() => void findSame().catch(report)}
        >
          {i18n.t('compare.findSame')}
        </button>
        {proposals && (
          <button type="button" class="quiet" onClick={() => setProposals(null)}>
            {i18n.t('compare.showAll')}
          </button>
        )}
      </div>
      {proposals && <output>{i18n.t('compare.proposed', [String(proposals.length)])}</output>}
      <fieldset class="choices">
        <legend>{i18n.t('compare.saved')}</legend>
        <ul>
          {shown.map((reply) => {
            const same = likeness.get(reply.id);
            const heading = reply.details.title ?? reply.url;
            const about = asked.value.get(reply.captureId) ?? '';
            return (
              <li key={reply.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={picked.includes(reply.id)}
                    onChange={({ currentTarget }) => toggle(reply.id, currentTarget.checked)}
                  />
                  <span class="where">{columnLabels([reply.details])[0]}</span>
                  <span class="what">
                    {heading}
                    {tellsMore(about, heading) && <span class="asked">{about}</span>}
                    {same && <em>{i18n.t('compare.sameBecause', [same.words.join(' · ')])}</em>}
                  </span>
                  <span class="when">{dateOf(reply.details) ?? ''}</span>
                </label>
              </li>
            );
          })}
        </ul>
        {saved && shown.length === 0 && <p class="empty">{i18n.t('library.nothingFound')}</p>}
      </fieldset>
      <div class="foot">
        <output>
          {picked.length < 2
            ? i18n.t('compare.pickTwo')
            : i18n.t('compare.picked', [String(picked.length)])}
        </output>
        <button
          type="submit"
          class="primary"
          disabled={picked.length < 2 || comparison === undefined}
        >
          {i18n.t(comparison ? 'compare.save' : 'compare.compareThem')}
        </button>
      </div>
    </form>
  );
}
