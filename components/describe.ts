import { i18n, languageTag } from '@/components/i18n';
import type { FragmentLink } from '@/utils/export/fragment';
import { isOwed } from '@/utils/deadline';
import type { Capture } from '@/utils/library/types';
import type { Amount, Interval, Measure } from '@/utils/reading';

/** What the time of a measure is called: a deadline where something is still to come. */
export const timeLabel = (measure: Pick<Measure, 'status'>): string =>
  i18n.t(isOwed(measure) ? 'card.due' : 'card.time');

/** The words of a text without line breaks, cut to what fits a line. */
export function excerpt(words: string, longest = 80): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat;
}

/** When a version of a reply was saved, and whether contacts are covered in it. */
export function versionWords({ takenAt, redacted }: Pick<Capture, 'takenAt' | 'redacted'>): string {
  const at = new Date(takenAt).toLocaleString(languageTag.value);
  return redacted ? i18n.t('compare.coveredVersion', [at]) : at;
}

const NO_LINK = {
  empty: 'copy.empty',
  'crosses-blocks': 'copy.crossesBlocks',
  'not-unique': 'copy.notUnique',
} as const;

/** Why there can be no link to some words. */
export const linkWords = (reason: Extract<FragmentLink, { reason: string }>['reason']): string =>
  i18n.t(NO_LINK[reason]);

/** Why a measure has its status: the words and the level that told it. */
export function whyStatus({ statusCue }: Measure, text: string): string {
  if (!statusCue) return i18n.t('card.whyNone');
  const cue = excerpt(text.slice(statusCue.start, statusCue.end), 24);
  switch (statusCue.level) {
    case 'clause':
      return i18n.t('card.whyClause', [cue]);
    case 'sentence':
      return i18n.t('card.whySentence', [cue]);
    case 'lead-in':
      return i18n.t('card.whyLeadIn', [cue]);
    case 'heading':
      return i18n.t('card.whyHeading', [cue]);
  }
}

/** The dates that an interval stands for, and where its year came from, as two pieces of a line. */
export function describeInterval({ from, to, basis }: Interval): string[] {
  const year = {
    text: i18n.t('card.yearText'),
    context: i18n.t('card.yearContext'),
    'reply-date': i18n.t('card.yearReply'),
    'page-date': i18n.t('card.yearPage'),
    unknown: i18n.t('card.yearUnknown'),
  }[basis];
  const dates =
    from && to
      ? from === to
        ? from
        : i18n.t('card.resolved', [from, to])
      : to
        ? i18n.t('card.until', [to])
        : from
          ? i18n.t('card.from', [from])
          : '';
  return [dates, year].filter(Boolean);
}

/** Words that tell their own days: they name a year, and neither a feast nor a season. */
const TELLS_ITSELF = /^(?!.*[节春夏秋冬暑寒]).*\d{4}/;

/**
 * The days of a measure's time whose words alone do not tell them: 年底前 is 至 2025-12-31, of what
 * is done 去年 is 2024-01-01 至 2024-12-31. Empty where the words do, or where there is no time.
 */
export function resolvedDay(measure: Pick<Measure, 'status' | 'due' | 'deadline'>): string {
  const { due = '', deadline } = measure;
  if (!deadline) return '';
  const { from, to } = deadline;
  if (!to) return from ? i18n.t('card.from', [from]) : i18n.t('card.yearUnknown');
  if (TELLS_ITSELF.test(due)) return '';
  if (from === to) return to;
  return from && !isOwed(measure)
    ? i18n.t('card.resolved', [from, to])
    : i18n.t('card.until', [to]);
}

/** An amount in full: 1.2亿元 is 120,000,000 元, 300元/人/月 keeps its rate. */
export function describeAmount({ value, unit, per }: Amount): string {
  if (value === null) return '';
  const number = value.toLocaleString(languageTag.value);
  return [`${number} ${unit === 'CNY' ? i18n.t('compare.yuan') : unit}`, per]
    .filter(Boolean)
    .join(' / ');
}

/** Sub-tools after Rothwell & Zegveld, by the engine's name for them. */
const TOOL_WORDS = {
  demonstration: 'compare.tool.demonstration',
  finance: 'compare.tool.finance',
  funding: 'compare.tool.funding',
  information: 'compare.tool.information',
  infrastructure: 'compare.tool.infrastructure',
  market: 'compare.tool.market',
  outsourcing: 'compare.tool.outsourcing',
  planning: 'compare.tool.planning',
  procurement: 'compare.tool.procurement',
  'public-service': 'compare.tool.publicService',
  publicity: 'compare.tool.publicity',
  regulation: 'compare.tool.regulation',
  talent: 'compare.tool.talent',
  tax: 'compare.tool.tax',
  technology: 'compare.tool.technology',
  trade: 'compare.tool.trade',
} as const;

const isTool = (tool: string): tool is keyof typeof TOOL_WORDS => Object.hasOwn(TOOL_WORDS, tool);

/** A sub-tool in the reader's language; one that has no word yet by its own name. */
export const toolName = (tool: string): string => (isTool(tool) ? i18n.t(TOOL_WORDS[tool]) : tool);
