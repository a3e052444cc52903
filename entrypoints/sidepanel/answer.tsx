import { i18n, language } from '@/components/i18n';
import { markOf } from '@/components/mark-colours';
import { countByStatus } from '@/components/summary';
import type { PageReading } from '@/utils/messages';
import { STATUSES, type Measure, type Status } from '@/utils/reading';

/** One plain sentence: what was promised, done, refused. */
function verdict(measures: readonly Measure[], counts: Record<Status, number>): string {
  if (measures.length === 0) return i18n.t('panel.verdictNone');
  const planned = measures.filter(({ status }) => status === 'planned');
  const due = planned.filter((m) => m.due).length;
  const figures = planned.filter((m) => m.qty).length;
  const say = {
    planned: i18n.t('panel.promised', [String(counts.planned), String(due), String(figures)]),
    done: i18n.t('panel.didDo', [String(counts.done)]),
    ongoing: i18n.t('panel.doing', [String(counts.ongoing)]),
    exploring: i18n.t('panel.explores', [String(counts.exploring)]),
    declined: i18n.t('panel.refuses', [String(counts.declined)]),
    unstated: i18n.t('panel.says', [String(counts.unstated)]),
  };
  const order: Status[] = ['planned', 'done', 'ongoing', 'exploring', 'declined', 'unstated'];
  const said = order.filter((status) => counts[status] > 0).map((status) => say[status]);
  return i18n.t('panel.verdict', [
    String(measures.length),
    said.join(language.value === 'zh' ? '；' : '; '),
  ]);
}

/** The head of the panel: what was asked, by whom, who answers, when, and how it ended. */
export function Answer({ page }: { page: PageReading }) {
  const { reading, text } = page;
  const { details, kind, measures } = reading;
  const counts = countByStatus(measures);
  const asked = reading.entities.find(
    ({ type, name }) => type === 'proposal' && /[《“关]/.test(name),
  );
  const unknown = <span class="soft">{i18n.t('panel.unknown')}</span>;
  return (
    <header class="answer">
      <p class="kicker">
        {i18n.t(`kind.${kind}`)}
        {details.number && <span> · {details.number}</span>}
      </p>
      <h1>{asked ? text.slice(asked.start, asked.end) : (details.title ?? page.title)}</h1>
      <dl class="facts">
        <div>
          <dt>{i18n.t('panel.askedBy')}</dt>
          <dd>{details.proposer?.join('、') ?? unknown}</dd>
        </div>
        <div>
          <dt>{i18n.t('panel.answeredBy')}</dt>
          <dd>{details.issuer ?? unknown}</dd>
        </div>
        <div>
          <dt>{i18n.t('panel.dated')}</dt>
          <dd>{details.date ?? unknown}</dd>
        </div>
        <div>
          <dt>{i18n.t('panel.resultMark')}</dt>
          <dd>{details.result ? <strong class="result">{details.result}</strong> : unknown}</dd>
        </div>
      </dl>
      <p class="verdict">{verdict(measures, counts)}</p>
      <StatusBar counts={counts} total={measures.length} />
    </header>
  );
}

/** Shares of the statuses as one bar; the numbers stand below it, so that no colour is needed. */
function StatusBar({ counts, total }: { counts: Record<Status, number>; total: number }) {
  const there = STATUSES.filter((status) => counts[status] > 0);
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
