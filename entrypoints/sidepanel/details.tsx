import { i18n } from '@/components/i18n';
import type { PageReading } from '@/utils/messages';
import type { DetailField, Evidence } from '@/utils/reading';
import type { Link } from './link';

const FIELDS: readonly DetailField[] = [
  'title',
  'number',
  'session',
  'docno',
  'proposer',
  'issuer',
  'coorganisers',
  'division',
  'divisionCode',
  'date',
  'result',
  'publicity',
];

/** Every detail with where it was found; what another source says instead is shown beside it. */
export function DetailsList({ page, link }: { page: PageReading; link: Link }) {
  const { details, evidence } = page.reading;
  return (
    <section class="block">
      <h2>{i18n.t('panel.details')}</h2>
      <dl class="details">
        {FIELDS.map((field) => {
          const value = details[field];
          if (value === undefined) return null;
          return (
            <div key={field}>
              <dt>{i18n.t(`detail.${field}`)}</dt>
              <dd>
                {Array.isArray(value) ? value.join('、') : value}
                <Origin evidence={evidence[field]} link={link} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
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
