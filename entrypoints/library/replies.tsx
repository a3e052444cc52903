import { dateOf } from '@/utils/reading';
import { counted, i18n } from '@/components/i18n';
import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { asked, learnAsked } from '@/components/asked';
import { ExportDialog } from '@/components/export-dialog';
import { tellsMore } from '@/utils/asked';
import { countComparisonsWith } from '@/utils/library/comparisons';
import { removeReplies, restoreReplies } from '@/utils/library/edits';
import { db } from '@/utils/library/db';
import type { Reply } from '@/utils/library/types';
import { Bulk, Tick, TickAll } from './bulk';
import { FoundWords } from './found-words';
import { VirtualList } from './list';
import { replyHash } from './route';
import { Start } from './start';
import {
  act,
  codesOfReplies,
  done,
  followCodes,
  found,
  group,
  groupName,
  GROUPS,
  groupsOf,
  query,
  replies,
  repliesById,
  report,
  searching,
  selected,
  unindexed,
} from './store';

type Row = { key: string; head: string; count: number } | { reply: Reply };

/** More replies than these are not laid side by side from here; an address holds no more. */
const COMPARED_MOST = 30;

/** The replies that are shown: all, or those found, each once. */
const shown = computed((): readonly Reply[] => {
  const hits = found.value;
  if (!hits) return replies.value;
  const owners = [...new Set(hits.map(({ owner }) => owner))];
  return owners.flatMap((id) => repliesById.value.get(id) ?? []);
});
const shownIds = computed(() => shown.value.map(({ id }) => id));
const rowsShown = computed(() => rowsOf(shown.value));
/** New functions only for new rows: the list measures all of them anew for each. */
const measures = computed(() => {
  const rows = rowsShown.value;
  return {
    estimate: (i: number) => ('head' in rows[i]! ? 44 : 86),
    keyOf: (i: number) => {
      const row = rows[i]!;
      return 'head' in row ? `group:${row.key}` : `${row.reply.id}:${i}`;
    },
  };
});

function rowsOf(list: readonly Reply[]): Row[] {
  const by = group.value;
  if (by === 'none') return list.map((reply) => ({ reply }));
  const groups = new Map<string, Reply[]>();
  for (const reply of list)
    for (const key of groupsOf(reply, by)) {
      const members = groups.get(key);
      if (members) members.push(reply);
      else groups.set(key, [reply]);
    }
  const inOrder = new Intl.Collator(by === 'year' ? undefined : 'zh').compare;
  return [...groups]
    .map(([key, members]) => ({ key, head: groupName(by, key), members }))
    .toSorted((a, b) => (by === 'year' ? inOrder(b.head, a.head) : inOrder(a.head, b.head)))
    .flatMap(({ key, head, members }) => [
      { key, head, count: members.length },
      ...members.map((reply) => ({ reply })),
    ]);
}

/** The saved replies, in groups where that is wanted, and what is done with those ticked. */
export function Replies() {
  useEffect(() => () => void (selected.value = new Set()), []);
  useEffect(followCodes, []);
  const [exporting, setExporting] = useState(false);
  const list = shown.value;
  const rows = rowsShown.value;
  if (replies.value.length === 0) return <Start />;
  const remove = (): void =>
    act(async () => {
      const ids = [...selected.value];
      const removed = await removeReplies(db, ids);
      const compared = await countComparisonsWith(ids);
      selected.value = new Set();
      const count = counted(removed.replies);
      done.value = {
        words:
          compared > 0
            ? i18n.t('library.removedCompared', [count, counted(compared)])
            : i18n.t('library.removed', [count]),
        undo: () => restoreReplies(db, removed),
      };
    });
  return (
    <section class="page" aria-labelledby="replies-title">
      <div class="bar">
        <h1 id="replies-title">{i18n.t('library.page.replies')}</h1>
        <span class="soft" role="status">
          {query.value.trim()
            ? i18n.t('library.foundReplies', [counted(list.length)])
            : i18n.t('library.countReplies', [counted(list.length)])}
          {searching.value && ` · ${i18n.t('library.searching')}`}
          {unindexed.value > 24 && ` · ${i18n.t('library.indexing', [counted(unindexed.value)])}`}
        </span>
        <TickAll ids={shownIds.value} />
        <label>
          <span class="spared">{i18n.t('library.groupBy')}</span>
          <select
            value={group.value}
            onChange={({ currentTarget }) =>
              (group.value = GROUPS.find((one) => one === currentTarget.value) ?? 'none')
            }
          >
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`library.group.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Bulk what="replies">
        {selected.value.size >= 2 && selected.value.size <= COMPARED_MOST && (
          <a
            class="button"
            href={`compare.html#new/${encodeURIComponent([...selected.value].join(','))}`}
          >
            {i18n.t('library.compareThese')}
          </a>
        )}
        <button type="button" onClick={() => setExporting(true)}>
          {i18n.t('export.open')}
        </button>
        <button type="button" class="danger" onClick={remove}>
          {i18n.t('keep.remove')}
        </button>
      </Bulk>
      {exporting && (
        <ExportDialog
          scope="selection"
          name={i18n.t('library.pageTitle')}
          part={{ replies: [...selected.value] }}
          onClose={() => setExporting(false)}
        />
      )}
      {group.value === 'code' && codesOfReplies.value === null ? (
        <p class="state">{i18n.t('library.state.loading')}</p>
      ) : list.length === 0 ? (
        <p class="state soft">{!searching.value && i18n.t('library.nothingFound')}</p>
      ) : (
        <VirtualList
          // Another order or other words: read from the top.
          key={`${group.value} ${query.value}`}
          label={i18n.t('library.page.replies')}
          count={rows.length}
          {...measures.value}
        >
          {(i) => {
            const row = rows[i];
            if (!row) return null;
            return 'head' in row ? (
              <h2 class="group">
                {row.head} <span class="soft">{counted(row.count)}</span>
              </h2>
            ) : (
              <ReplyRow reply={row.reply} />
            );
          }}
        </VirtualList>
      )}
    </section>
  );
}

function ReplyRow({ reply }: { reply: Reply }) {
  const { id, details, kind, tags, note, captureId } = reply;
  const title = details.title ?? reply.url;
  const about = asked.value.get(captureId) ?? '';
  useEffect(() => {
    const end = new AbortController();
    learnAsked([captureId], end.signal).catch(report);
    return () => end.abort();
  }, [captureId]);
  const facts = [
    details.division,
    details.issuer,
    details.number,
    dateOf(details),
    details.result,
  ].filter(Boolean);
  return (
    <article class="card">
      <Tick id={id} label={title} />
      <div>
        <a class="title" href={replyHash(id)}>
          {title}
        </a>
        {tellsMore(about, title) && <p class="small">{about}</p>}
        <FoundWords captureId={captureId} />
        <p class="soft small">
          <span class="kind">{i18n.t(`kind.${kind}`)}</span>
          {facts.join(' · ')}
        </p>
        {(tags.length > 0 || note) && (
          <p class="small">
            {tags.map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
            {note}
          </p>
        )}
      </div>
    </article>
  );
}
