import { counted, i18n } from '@/components/i18n';
import { computed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { HIGHLIGHT_COLOURS } from '@/components/highlight-colours';
import { CopyButton } from '@/components/copy-button';
import { CodeOptions } from '@/components/highlight-codes';
import { excerpt, linkWords } from '@/components/describe';
import { fragmentLink } from '@/utils/export/fragment';
import { quotation } from '@/utils/export/quotation';
import { db } from '@/utils/library/db';
import { COLOURS, type Highlight, type Reply } from '@/utils/library/types';
import { Bulk, Tick, TickAll } from './bulk';
import { removeWithUndo } from './highlight-editor';
import { Coders, Labels, useEditor } from './highlight-parts';
import { VirtualList } from './list';
import { createRecords, type Records } from './records';
import { replyHash, route } from './route';
import {
  codes,
  filter,
  followHighlights,
  found,
  ids,
  query,
  repliesById,
  report,
  searching,
  selected,
} from './store';

/** The highlights that are shown: those the filter lets through, or those of them that were found. */
const listed = computed(() => {
  const [all, hits] = [ids.value, found.value];
  if (!all || !hits) return all;
  const wanted = new Set(hits.flatMap(({ type, id }) => (type === 'highlight' ? [id] : [])));
  return all.filter((id) => wanted.has(id));
});

/** New functions only for a new list: all of it is measured anew for each. */
const measures = computed(() => {
  const list = listed.value;
  return { estimate: () => 96, keyOf: (i: number) => list?.[i] ?? String(i) };
});

/** What stands where no highlight does. */
function emptyWords(tray: boolean): string {
  if (searching.value) return '';
  if (query.value.trim()) return i18n.t('library.nothingFound');
  if (tray) return i18n.t('library.trayEmpty');
  const filtered = Object.keys(filter.value).length > 0;
  return i18n.t(filtered ? 'library.nothingFound' : 'library.noHighlights');
}

/** Every highlight, or those that need a look. */
export function Highlights({ tray = false }: { tray?: boolean }) {
  const [records] = useState(createRecords);
  const now = route.value;
  const code = now.page === 'highlights' ? now.code : undefined;
  useEffect(() => {
    filter.value = tray ? { lost: true } : { ...(code && { code }) };
    const stop = followHighlights();
    return () => {
      stop();
      ids.value = null;
      selected.value = new Set();
    };
  }, [tray, code]);
  const list = listed.value;
  if (list === null) return <p class="state">{i18n.t('library.state.loading')}</p>;
  const title = i18n.t(tray ? 'library.page.tray' : 'library.page.highlights');
  return (
    <section class="page" aria-labelledby="highlights-title">
      <div class="bar">
        <h1 id="highlights-title">{title}</h1>
        <span class="soft" role="status">
          {i18n.t('library.countHighlights', [counted(list.length)])}
        </span>
        <TickAll ids={list} />
        {!tray && <Filters />}
      </div>
      {tray && <p class="soft hint">{i18n.t('library.trayHint')}</p>}
      <Bulk what="highlights">
        <button
          type="button"
          class="danger"
          onClick={() => {
            removeWithUndo([...selected.value]);
            selected.value = new Set();
          }}
        >
          {i18n.t('keep.remove')}
        </button>
      </Bulk>
      {list.length === 0 ? (
        <p class="state soft">{emptyWords(tray)}</p>
      ) : (
        <VirtualList
          // Another filter or other words: read from the top.
          key={`${JSON.stringify(filter.value)} ${query.value}`}
          label={title}
          count={list.length}
          {...measures.value}
        >
          {(i) => <LazyRow records={records} list={list} index={i} />}
        </VirtualList>
      )}
    </section>
  );
}

function Filters() {
  const now = filter.value;
  const set = (change: Partial<typeof now>): void => {
    const next = { ...now, ...change };
    for (const key of Object.keys(next) as (keyof typeof next)[]) if (!next[key]) delete next[key];
    filter.value = next;
  };
  return (
    <span class="filters">
      <label>
        {i18n.t('library.byCode')}
        <select value={now.code ?? ''} onChange={(e) => set({ code: e.currentTarget.value })}>
          <option value="">{i18n.t('library.all')}</option>
          <CodeOptions codes={codes.value} />
        </select>
      </label>
      <label>
        {i18n.t('library.byColour')}
        <select
          value={now.colour ?? ''}
          onChange={({ currentTarget }) => {
            const colour = COLOURS.find((one) => one === currentTarget.value);
            const { colour: _, ...rest } = now;
            filter.value = colour ? { ...rest, colour } : rest;
          }}
        >
          <option value="">{i18n.t('library.all')}</option>
          {COLOURS.map((colour) => (
            <option key={colour} value={colour}>
              {i18n.t(`keep.colour.${colour}`)}
            </option>
          ))}
        </select>
      </label>
    </span>
  );
}

/** Draws a highlight once its record is read; its neighbours are read with it. */
function LazyRow({
  records,
  list,
  index,
}: {
  records: Records;
  list: readonly string[];
  index: number;
}) {
  const id = list[index];
  const [record, setRecord] = useState(records.known(id));
  useEffect(() => {
    let gone = false;
    records
      .read(list, index)
      .then(() => !gone && setRecord(records.known(id)))
      .catch(report);
    return () => void (gone = true);
  }, [list, id]);
  return record ? <HighlightRow highlight={record} /> : <article class="card waiting" />;
}

/** Quotation and link of a highlight; the link is checked against the text as it was saved. */
function Copies({ highlight, reply }: { highlight: Highlight; reply: Reply }) {
  const { captureId, selectors } = highlight;
  const { exact } = selectors.quote;
  const link = async (): Promise<{ text: string } | { reason: string }> => {
    const capture = await db.captures.get(captureId);
    if (!capture) return { reason: linkWords('empty') };
    const made = fragmentLink(reply.url, capture.text, selectors.position);
    return 'url' in made ? { text: made.url } : { reason: linkWords(made.reason) };
  };
  return (
    <>
      <CopyButton
        label={i18n.t('copy.quoteShort')}
        text={async () => ({
          text: quotation(exact, { details: reply.details, title: reply.url, url: reply.url }),
        })}
      />
      <CopyButton label={i18n.t('copy.linkShort')} text={link} />
    </>
  );
}

function HighlightRow({ highlight }: { highlight: Highlight }) {
  const { id, replyId, selectors, colour, note, anchor } = highlight;
  const { exact, prefix, suffix } = selectors.quote;
  const { editing, button, editor } = useEditor(highlight);
  const reply = repliesById.value.get(replyId);
  const words = excerpt(exact, 160);
  return (
    <article class="card">
      <Tick id={id} label={words} />
      <div>
        <p class="quote">
          <span class="soft">…{prefix.slice(-14)}</span>
          <mark
            style={{
              '--light': HIGHLIGHT_COLOURS[colour].light,
              '--dark': HIGHLIGHT_COLOURS[colour].dark,
            }}
          >
            {words}
          </mark>
          <span class="soft">{suffix.slice(0, 14)}…</span>
        </p>
        {note && !editing && <p class="note">{note}</p>}
        <p class="soft small">
          {(anchor === 'orphan' || anchor === 'changed') && (
            <strong class="warn">{i18n.t(`library.anchor.${anchor}`)} </strong>
          )}
          <Labels highlight={highlight} />
          <Coders highlight={highlight} />
          <a href={replyHash(replyId, highlight.captureId, id)}>
            {excerpt(reply?.details.title ?? reply?.url ?? i18n.t('library.unknown'), 40)}
          </a>
          <span class="copies">
            {button}
            {reply && <Copies highlight={highlight} reply={reply} />}
          </span>
          {reply && anchor !== 'exact' && (
            <>
              {' · '}
              <a href={reply.url} target="_blank" rel="noreferrer">
                {i18n.t('library.reattach')}
              </a>
            </>
          )}
        </p>
        {editor}
      </div>
    </article>
  );
}
