import { i18n } from '@/components/i18n';
import type { PageReading } from '@/utils/messages';
import { DETAIL_FIELDS, type Evidence } from '@/utils/reading';
import { knownResult } from '@/utils/reply/results';
import type { Link } from './link';

/** Every detail with where it was found; what another source says instead is shown beside it. */
export function DetailsList({ page, link }: { page: PageReading; link: Link }) {
  const { details, evidence, kind } = page.reading;
  const isLetter = kind === 'letter';
  return (
    <section class="block">
      <h2>{i18n.t('panel.details')}</h2>
      <dl class="details">
        {DETAIL_FIELDS.map((field) => {
          const value = details[field];
          if (value === undefined) return null;
          return (
            <div key={field}>
              <dt>
                {i18n.t(isLetter && field === 'proposer' ? 'panel.writtenBy' : `detail.${field}`)}
              </dt>
              <dd>
                {Array.isArray(value) ? value.join('、') : value}
                <Origin evidence={evidence[field]} link={link} />
                {field === 'result' && <Meaning page={page} />}
              </dd>
            </div>
          );
        })}
      </dl>
      <Attachments page={page} />
    </section>
  );
}

/** The files that the reply links to, with their addresses; the browser opens them, not we. */
function Attachments({ page: { attachments } }: { page: PageReading }) {
  if (attachments.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('panel.attachments')}</h3>
      <ul class="attachments">
        {attachments.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
            <small>{url}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a result mark means here; a letter without a known scheme says so rather than mislead. */
function Meaning({ page }: { page: PageReading }) {
  const { details, kind } = page.reading;
  const known = knownResult(details, kind);
  if (known)
    return (
      <p class="meaning">
        {i18n.t(`outcome.${known.outcome}`)}：{known.words}
        {'　'}
        <a href={known.scheme.source} target="_blank" rel="noreferrer">
          {known.scheme.name}
        </a>
      </p>
    );
  return /^[A-D甲乙丙丁]\d?$/i.test(details.result ?? '') ? (
    <p class="meaning">{i18n.t('panel.resultUnknown')}</p>
  ) : null;
}

function Origin({ evidence, link }: { evidence: Evidence | undefined; link: Link }) {
  if (!evidence) return null;
  const { source, span, conflict } = evidence;
  return (
    <>
      {span ? (
        <button type="button" class="plain origin" onClick={() => void link.showSpan(span)}>
          {i18n.t(`source.${source}`)} ↗
        </button>
      ) : (
        <span class="origin">{i18n.t(`source.${source}`)}</span>
      )}
      {conflict?.map((other) => (
        <p key={other.value} class="conflict">
          ⚠ {i18n.t('panel.conflict', [other.value, i18n.t(`source.${other.source}`)])}
        </p>
      ))}
    </>
  );
}
