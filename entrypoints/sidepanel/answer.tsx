import { i18n } from '@/components/i18n';
import { markOf } from '@/components/mark-colours';
import { countByStatus } from '@/components/summary';
import { Verdict } from '@/components/verdict';
import { askedOf } from '@/utils/asked';
import type { PageReading } from '@/utils/messages';
import { knownResult } from '@/utils/reply/results';
import { STATUSES, type Details, type Kind, type Status } from '@/utils/reading';

/** The reply's own date, else the page's, which says that it is the page's. */
function DateOf({ date, published }: Details) {
  if (date) return <>{date}</>;
  if (!published) return <Unknown />;
  return (
    <>
      {published} <span class="soft">{i18n.t('panel.datedByPage')}</span>
    </>
  );
}

/** Replies that end with a result mark: of others none is missing. */
const MARKED: ReadonlySet<Kind> = new Set(['proposal', 'suggestion']);

const Unknown = () => <span class="soft">{i18n.t('panel.unknown')}</span>;

/** A result mark, and what it comes to where its scheme is known here. */
function Result({ details, kind }: { details: Details; kind: Kind }) {
  const { result = '' } = details;
  // A mark in words tells itself.
  const known = result.length <= 2 && knownResult(details, kind);
  return (
    <>
      <strong class="result">{result}</strong>
      {known && <span class="soft"> {i18n.t(`outcome.${known.outcome}`)}</span>}
    </>
  );
}

/** The head of the panel: what was asked, by whom, who answers, when, and how it ended. */
export function Answer({ page }: { page: PageReading }) {
  const { reading, text } = page;
  const { details, kind, measures } = reading;
  const counts = countByStatus(measures);
  return (
    <header class="answer">
      <p class="kicker">
        {i18n.t(`kind.${kind}`)}
        {details.number && <span> · {details.number}</span>}
      </p>
      <h1>{askedOf(reading, text) || (details.title ?? page.title)}</h1>
      <dl class="facts">
        <div>
          <dt>{i18n.t(kind === 'letter' ? 'panel.writtenBy' : 'panel.askedBy')}</dt>
          <dd>{details.proposer?.join('、') ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>{i18n.t('panel.answeredBy')}</dt>
          <dd>{details.issuer ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>{i18n.t('panel.dated')}</dt>
          <dd>
            <DateOf {...details} />
          </dd>
        </div>
        {(details.result || MARKED.has(kind)) && (
          <div>
            <dt>{i18n.t('panel.resultMark')}</dt>
            <dd>{details.result ? <Result details={details} kind={kind} /> : <Unknown />}</dd>
          </div>
        )}
      </dl>
      <Verdict measures={measures} division={details.division} />
      <StatusBar counts={counts} total={measures.length} />
    </header>
  );
}

/** Shares of the statuses as one bar; the numbers stand below it, so that no colour is needed. */
function StatusBar({ counts, total }: { counts: Record<Status, number>; total: number }) {
  const there = STATUSES.filter((status) => counts[status] > 0);
  if (total === 0) return null;
  return (
    <div class="bar-block" role="group" aria-label={i18n.t('panel.counts')}>
      <div class="bar" aria-hidden="true">
        {there.map((status) => (
          <span
            key={status}
            class="bar-part"
            style={{
              flexGrow: counts[status] / total,
              '--line-light': markOf(status).light,
              '--line-dark': markOf(status).dark,
            }}
          />
        ))}
      </div>
      <p class="soft small total">{i18n.t('panel.total', [String(total)])}</p>
      <ul class="bar-key">
        {there.map((status) => (
          <li
            key={status}
            style={{
              '--line-light': markOf(status).light,
              '--line-dark': markOf(status).dark,
            }}
          >
            <span class="glyph" aria-hidden="true">
              {markOf(status).icon}
            </span>
            {i18n.t(`status.${status}`)} <b>{counts[status]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
