import { i18n } from '@/components/i18n';
import type { Difference } from '@/utils/compare/differences';
import type { RowName } from '@/utils/compare/matrix';
import type { Topic } from '@/utils/compare/concepts';
import type { CompareReply } from '@/utils/compare/types';
import { toolName } from '@/components/describe';
import { statusLabel } from '@/components/status-mark';
import type { Measure } from '@/utils/reading';

export const topicLabel = (topic: Topic | null): string =>
  topic === null ? i18n.t('compare.noTopic') : i18n.t(`compare.topic.${topic}`);

const SIDES = ['supply', 'environment', 'demand'] as const;

export function sideLabel(side: string): string {
  const known = SIDES.find((s) => s === side);
  return known ? i18n.t(`instrument.${known}`) : i18n.t('compare.noInstrument');
}

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

/** 徐汇 计划，2025年底前，120家；海淀 已完成，未提期限，60家；武侯 未提及 */
export function differenceInWords(
  { said, missing, differ }: Difference,
  replies: readonly CompareReply[],
): string {
  const comma = i18n.t('compare.comma');
  const answers = said.map(({ column, statuses, bodies, deadlines, amounts }) => {
    const parts: string[] = [];
    if (differ.includes('statuses')) parts.push(statuses.map(statusLabel).join('/'));
    if (differ.includes('deadlines'))
      parts.push(deadlines.join('、') || i18n.t('compare.noDeadline'));
    if (differ.includes('amounts')) parts.push(amounts.join('、') || i18n.t('compare.noAmount'));
    if (differ.includes('bodies')) parts.push(bodies.join('、') || i18n.t('compare.noBody'));
    return { label: replies[column]!.label, said: parts.join(comma) };
  });
  const silent = missing.map((column) => ({
    label: replies[column]!.label,
    said: i18n.t('compare.notMentioned'),
  }));
  const shown = differ.length > 0 ? [...answers, ...silent] : silent;
  return shown
    .map(({ label, said: words }) => `${label} ${words}`)
    .join(i18n.t('compare.semicolon'));
}

/** What a chip says below the words: who, when, how much. */
export function slots({ by, due, qty }: Measure): { kind: 'by' | 'due' | 'qty'; text: string }[] {
  return [
    ...(due ? [{ kind: 'due' as const, text: due }] : []),
    ...(qty ? [{ kind: 'qty' as const, text: qty }] : []),
    ...(by ? [{ kind: 'by' as const, text: by }] : []),
  ];
}
