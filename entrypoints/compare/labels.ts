import { i18n } from '@/components/i18n';
import { amountsOf } from '@/utils/amounts';
import type { CellItem, RowName } from '@/utils/compare/matrix';
import type { Topic } from '@/utils/compare/concepts';
import { excerpt, timeLabel, toolName } from '@/components/describe';
import { statusLabel } from '@/components/status-mark';
import type { Comparison } from '@/utils/library/types';

/** A topic in the reader's language; of null, that no word says one. */
export const topicLabel = (topic: Topic | null): string =>
  topic === null ? i18n.t('compare.noTopic') : i18n.t(`compare.topic.${topic}`);

const SIDES = ['supply', 'environment', 'demand'] as const;

/** A side of policy instruments in the reader's language; of any other word, that there is none. */
export function sideLabel(side: string): string {
  const known = SIDES.find((s) => s === side);
  return known ? i18n.t(`instrument.${known}`) : i18n.t('compare.noInstrument');
}

/** An instrument with its side; of an empty side, that there is none. */
export const instrumentLabel = (side: string, tool: string): string =>
  side === '' ? i18n.t('compare.noInstrument') : `${sideLabel(side)} · ${toolName(tool)}`;

/** The name of a row, in two parts: what it is about, and the words that its measures share. */
export function rowLabel(
  name: RowName,
  codeName: (id: string) => string,
): { title: string; words: string } {
  switch (name.kind) {
    case 'named':
      return { title: name.title, words: '' };
    case 'words':
      return { title: topicLabel(name.topic), words: name.words.join(' · ') };
    case 'topic':
      return { title: topicLabel(name.topic), words: '' };
    case 'instrument':
      return { title: instrumentLabel(name.side, name.tool), words: '' };
    case 'code':
      return { title: name.code ? codeName(name.code) : i18n.t('compare.noCode'), words: '' };
    case 'status':
      return { title: statusLabel(name.status), words: '' };
  }
}

/** What a row is called that nobody has named: what it is about, and the words that its measures share. */
export const autoTitle = ({ topic, words }: { topic: Topic | null; words: string[] }): string =>
  [topicLabel(topic), words.join('、')].filter(Boolean).join('：');

/** What a comparison is called: by a person, else by its columns. */
export const nameOf = ({
  title,
  replyIds,
  labels,
}: Pick<Comparison, 'title' | 'replyIds' | 'labels'>): string =>
  title || replyIds.flatMap((id) => labels?.[id] || []).join('、') || i18n.t('compare.untitled');

/** Characters of a reason that a chip shows; all of it stands in the saved text. */
const REASON_MOST = 80;

/** What a chip says below the words: why not, by when, how much, who. */
export const slots = ({
  measure,
  text: words,
  reason,
}: CellItem): { kind: 'reason' | 'due' | 'qty' | 'by'; name: string; text: string }[] =>
  [
    { kind: 'reason' as const, name: i18n.t('card.reason'), text: excerpt(reason, REASON_MOST) },
    { kind: 'due' as const, name: timeLabel(measure), text: measure.due },
    { kind: 'qty' as const, name: i18n.t('card.qty'), text: amountsOf(measure, words).join('、') },
    { kind: 'by' as const, name: i18n.t('card.by'), text: measure.by },
  ].flatMap(({ text, ...slot }) => (text ? [{ ...slot, text }] : []));
