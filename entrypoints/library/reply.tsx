import { counted, i18n } from '@/components/i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CopyButton } from '@/components/copy-button';
import { excerpt, versionWords } from '@/components/describe';
import { ExportDialog } from '@/components/export-dialog';
import { HIGHLIGHT_COLOURS } from '@/components/highlight-colours';
import { markOf } from '@/components/mark-colours';
import { MarkSample } from '@/components/mark-sample';
import { Locator } from '@/utils/anchor';
import { gbt7714 } from '@/utils/export/citations';
import { changeFrom } from '@/utils/list-change';
import { annotateReply, correctDetail } from '@/utils/library/edits';
import { db } from '@/utils/library/db';
import { watchQuery, wholeReply, type WholeReply } from '@/utils/library/queries';
import type { Highlight, Reply } from '@/utils/library/types';
import { DETAIL_FIELDS, STATUSES, type Measure, type Span } from '@/utils/reading';
import { tagsIn, tagWords } from '@/components/tags';
import { useDraft } from '@/components/use-draft';
import { cutText, type Line, type Piece } from '@/components/pieces';
import { Against, AgainstChoice } from './against';
import { useFoundWords } from './found-words';
import { ReplyHighlights } from './reply-highlights';
import { replyHash } from './route';
import { codesById, keep, report } from './store';
import './reply.css';

/** A saved reply as it was, with its marks: reads the same when the site is gone. */
export function ReplyView({
  id,
  capture: captureId,
  highlight,
}: {
  id: string;
  capture?: string;
  highlight?: string;
}) {
  const [whole, setWhole] = useState<WholeReply | null | undefined>(undefined);
  useEffect(
    () => watchQuery(() => wholeReply(db, id, captureId), setWhole, report),
    [id, captureId],
  );
  if (whole === undefined) return <p class="state">{i18n.t('library.state.loading')}</p>;
  if (whole === null) return <p class="state">{i18n.t('library.gone')}</p>;
  return <Shown whole={whole} {...(highlight ? { focus: highlight } : {})} />;
}

function Shown({ whole, focus }: { whole: WholeReply; focus?: string }) {
  const { reply, capture, captures, highlights } = whole;
  const [other, setOther] = useState<string | null>(null);
  const { text, reading, sha256 } = capture;
  const locator = new Locator(text, sha256);
  const placed: { highlight: Highlight; span: Span }[] = [];
  const absent: Highlight[] = [];
  for (const highlight of highlights) {
    const located = locator.locate(highlight.selectors);
    if (located.state === 'orphan') absent.push(highlight);
    else placed.push({ highlight, span: located.span });
  }
  const lines = cutText(text, reading, placed);
  return (
    <article class="reply" aria-labelledby="reply-title">
      <div class="paper">
        <h1 id="reply-title">{reply.details.title ?? capture.title}</h1>
        <p class="soft small">
          <a href={reply.url} target="_blank" rel="noreferrer">
            {i18n.t('library.openPage')}
          </a>
          {' · '}
          <label>
            {i18n.t('library.version')}{' '}
            <select
              value={capture.id}
              onChange={({ currentTarget }) =>
                (location.hash = replyHash(reply.id, currentTarget.value))
              }
            >
              {captures.map((one) => (
                <option key={one.id} value={one.id}>
                  {versionWords(one)}
                </option>
              ))}
            </select>
          </label>{' '}
          <AgainstChoice whole={whole} chosen={other} onChoose={setOther} />
        </p>
        <Actions whole={whole} />
        {other && other !== capture.id ? (
          <Against capture={capture} other={other} />
        ) : (
          <>
            <Statuses measures={reading.measures} />
            <Body lines={lines} {...(focus ? { focus } : {})} />
          </>
        )}
      </div>
      <aside aria-label={i18n.t('library.details')}>
        <Absent highlights={absent} shown={capture.id} />
        <ReplyHighlights
          highlights={placed
            .toSorted((a, b) => a.span.start - b.span.start)
            .map(({ highlight }) => highlight)}
        />
        <Details whole={whole} />
        <Notes whole={whole} />
        <section>
          <h2>{i18n.t('library.capture')}</h2>
          <dl class="facts">
            <dt>SHA-256</dt>
            <dd class="hash">{sha256}</dd>
            <dt>{i18n.t('library.charset')}</dt>
            <dd>
              {capture.charset} · {capture.scheme}
            </dd>
            <dt>{i18n.t('library.engine')}</dt>
            <dd>{capture.engine}</dd>
          </dl>
          {capture.redacted && <p class="warn small">{i18n.t('library.redacted')}</p>}
        </section>
      </aside>
    </article>
  );
}

/** Highlights of another version, whose words are not in this one: they lead to their own. */
function Absent({ highlights, shown }: { highlights: readonly Highlight[]; shown: string }) {
  if (highlights.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t('library.absent', [counted(highlights.length)])}</h2>
      <ul class="absent">
        {highlights.map(({ id, replyId, captureId, selectors, note }) => (
          <li key={id}>
            {captureId === shown ? (
              excerpt(selectors.quote.exact, 80)
            ) : (
              <a href={replyHash(replyId, captureId, id)}>{excerpt(selectors.quote.exact, 80)}</a>
            )}
            {note && <p class="soft small">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What leaves the library with this one reply. */
function Actions({ whole: { reply, capture } }: { whole: WholeReply }) {
  const [exporting, setExporting] = useState(false);
  return (
    <div class="actions">
      <button type="button" onClick={() => setExporting(true)}>
        {i18n.t('export.open')}
      </button>
      <a
        class="button"
        href={`print.html?reply=${reply.id}&capture=${capture.id}`}
        target="_blank"
        rel="noreferrer"
      >
        {i18n.t('print.open')}
      </a>
      <CopyButton
        label={i18n.t('copy.citation')}
        text={async () => ({ text: gbt7714(reply, capture) })}
      />
      {exporting && (
        <ExportDialog
          scope="reply"
          name={reply.details.title ?? capture.title}
          part={{ replies: [reply.id] }}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}

/** How many measures of each status the text holds, and how each is marked. */
function Statuses({ measures }: { measures: readonly Measure[] }) {
  const counts = STATUSES.map((status) => ({
    status,
    count: measures.filter((measure) => measure.status === status).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <ul class="statuses small" aria-label={i18n.t('panel.counts')}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <MarkSample kind={status} /> {i18n.t(`status.${status}`)} {counted(count)}
        </li>
      ))}
    </ul>
  );
}

function Body({ lines, focus }: { lines: readonly Line[]; focus?: string }) {
  const element = useRef<HTMLDivElement>(null);
  useFoundWords(element, !focus, lines);
  useLayoutEffect(() => {
    const mark = focus
      ? [...element.current!.querySelectorAll<HTMLElement>('[data-ids]')].find((one) =>
          one.dataset['ids']!.split(' ').includes(focus),
        )
      : null;
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div ref={element} class="body" lang="zh">
      {lines.map(({ start, heading, pieces }) => {
        const words = pieces.map((piece, i) => <Stretch key={i} piece={piece} />);
        return heading ? <h2 key={start}>{words}</h2> : <p key={start}>{words}</p>;
      })}
    </div>
  );
}

function Stretch({ piece: { text, measure, highlights } }: { piece: Piece }) {
  const style = measure && markOf(measure.status);
  const lines = style && {
    '--line-light': style.light,
    '--line-dark': style.dark,
    textDecorationLine: 'underline',
    textDecorationStyle: style.line,
    textDecorationThickness: `${style.thickness}px`,
  };
  const measured = measure ? (
    <span class="measure" style={lines ?? {}} title={i18n.t(`status.${measure.status}`)}>
      {text}
    </span>
  ) : (
    text
  );
  const top = highlights.at(-1);
  if (!top) return <>{measured}</>;
  const names = top.codes.map((code) => codesById.value.get(code)?.name ?? code);
  return (
    <mark
      tabIndex={-1}
      data-ids={highlights.map(({ id }) => id).join(' ')}
      title={[...names, ...top.tags, top.note].filter(Boolean).join(' · ')}
      style={{
        '--light': HIGHLIGHT_COLOURS[top.colour].light,
        '--dark': HIGHLIGHT_COLOURS[top.colour].dark,
      }}
    >
      {measured}
    </mark>
  );
}

/** The code follows the division's name. */
const FIELDS = DETAIL_FIELDS.filter((field) => field !== 'divisionCode');

function Details({ whole: { reply } }: { whole: WholeReply }) {
  return (
    <section>
      <h2>{i18n.t('library.details')}</h2>
      <div class="fields">
        {FIELDS.map((field) => (
          <Detail key={field} reply={reply} field={field} />
        ))}
      </div>
    </section>
  );
}

function Detail({ reply, field }: { reply: Reply; field: (typeof FIELDS)[number] }) {
  const value = reply.details[field];
  const words = Array.isArray(value) ? value.join('、') : (value ?? '');
  const { source, conflict } = reply.evidence[field] ?? {};
  const draft = useDraft(words, (now) => {
    // One line, however it was typed or pasted.
    const given = now.replace(/\s*\n\s*/g, ' ').trim();
    if (given !== words) keep(given, () => correctDetail(db, reply.id, field, given));
  });
  return (
    <label>
      <span class="soft small">
        {i18n.t(`detail.${field}`)}
        {source && ` · ${i18n.t(`source.${source}`)}`}
      </span>
      <textarea
        rows={1}
        {...draft}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {conflict?.map(({ value: other, source: from }) => (
        <span key={other} class="warn small">
          {i18n.t('panel.conflict', [other, i18n.t(`source.${from}`)])}
        </span>
      ))}
    </label>
  );
}

function Notes({ whole: { reply } }: { whole: WholeReply }) {
  const { id, note, tags } = reply;
  const tagged = useDraft(tagWords(tags), (words, from) => {
    const change = changeFrom(tagsIn(from), tagsIn(words));
    if (change) keep(words, () => annotateReply(db, id, { tags: change }));
  });
  const noted = useDraft(note, (words) =>
    keep(words, () => annotateReply(db, id, { note: words })),
  );
  return (
    <section class="fields">
      <label>
        <span class="soft small">{i18n.t('keep.tags')}</span>
        <input {...tagged} />
      </label>
      <label>
        <span class="soft small">{i18n.t('keep.note')}</span>
        <textarea rows={4} {...noted} />
      </label>
    </section>
  );
}
