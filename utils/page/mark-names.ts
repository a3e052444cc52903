import type { MarkKind } from '@/utils/reading';

/** Name of a mark in `CSS.highlights`; pages on a dark ground use the second set. */
export const highlightName = (kind: MarkKind, dark: boolean): string =>
  `fuwen-${kind}${dark ? '-dark' : ''}`;
/** The mark that has the focus. */
export const focusName = (dark: boolean): string => `fuwen-focus${dark ? '-dark' : ''}`;
