import { signal } from '@preact/signals';
import type { MarkKind } from '@/utils/reading';
import { markStyle, type MarkColours, type MarkStyle } from './marks';

/** The colours that the reader chose; whoever draws with them follows. */
export const markColours = signal<MarkColours>({});

/** How a kind looks now. */
export const markOf = (kind: MarkKind): MarkStyle & { icon: string } =>
  markStyle(kind, markColours.value);
