import { resolvedDay } from '@/components/describe';
import { concretePromises } from '@/components/summary';
import { verdictWords } from '@/components/verdict';
import type { PageReading } from '@/utils/messages';
import { dateOf } from '@/utils/reading';

/** The ten-second answer as plain text, for a message or a note. */
export function summaryText({ reading, text, title, url }: PageReading): string {
  const { details, measures } = reading;
  const promises = concretePromises(reading).map(({ measure }) => {
    const due = [measure.due, resolvedDay(measure)].filter(Boolean).join(' ');
    const slots = [measure.by, due, measure.qty].filter(Boolean).join('；');
    return `· ${text.slice(measure.start, measure.end)}${slots ? `（${slots}）` : ''}`;
  });
  return [
    details.title ?? title,
    [details.issuer, details.docno, dateOf(details)].filter(Boolean).join('，'),
    verdictWords(measures, details.division).join(' · '),
    ...promises,
    url,
  ]
    .filter(Boolean)
    .join('\n');
}
