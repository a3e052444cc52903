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

/**
 * The last (or first) day of a deadline whose words alone do not tell it: 年底前 is 至 2025-12-31.
 * Empty where the text names the year itself.
 */
export function resolvedDay({ from, to, basis }: Interval): string {
  if (basis === 'text' && to) return '';
  if (to) return i18n.t('card.until', [to]);
  return from ? i18n.t('card.from', [from]) : i18n.t('card.yearUnknown');
}

/** An amount in full: 1.2亿元 is 120,000,000 CNY, 300元/人/月 keeps its rate. */
export const describeAmount = ({ value, unit, per }: Amount): string =>
  value === null
    ? ''
    : `${value.toLocaleString(languageTag.value)} ${unit}${per ? ` / ${per}` : ''}`;

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
