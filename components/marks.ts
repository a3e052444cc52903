import { MARK_KINDS, STATUSES, type EntityType, type MarkKind, type Status } from '@/utils/reading';
import { focusName, highlightName } from '@/utils/page/mark-names';
import { coloursFrom } from './legible';

/** How a mark looks: the page, the legend and the panel draw from this one table. */
export interface MarkStyle {
  /** Line colour on light and dark pages; both at least 3:1 against the page. */
  light: string;
  dark: string;
  /** Tint behind the words, on light and dark pages. */
  tint: { light: string; dark: string } | null;
  line: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
  /** Pixels below the baseline's own place: entities close to the words, measures below them. */
  offset: number;
  /** Pixels. */
  thickness: number;
}

const MEASURE_OFFSET = 6;
const ENTITY_OFFSET = 2;

/** Statuses are lines below the words: each its own style, so that colour only helps. */
const STATUS_MARKS: Record<Status, MarkStyle & { icon: string }> = {
  done: {
    icon: '✓',
    light: '#1b7f4b',
    dark: '#5fd39a',
    tint: { light: '#1b7f4b14', dark: '#5fd39a1f' },
    line: 'solid',
    offset: MEASURE_OFFSET,
    thickness: 2,
  },
  ongoing: {
    icon: '◐',
    light: '#0b7285',
    dark: '#5cc8dc',
    tint: { light: '#0b728512', dark: '#5cc8dc1f' },
    line: 'double',
    offset: MEASURE_OFFSET,
    thickness: 1.5,
  },
  planned: {
    icon: '→',
    light: '#1c5fc4',
    dark: '#8ab4ff',
    tint: { light: '#1c5fc412', dark: '#8ab4ff1f' },
    line: 'dashed',
    offset: MEASURE_OFFSET,
    thickness: 2,
  },
  exploring: {
    icon: '?',
    light: '#7a3fb3',
    dark: '#c7a0f5',
    tint: { light: '#7a3fb312', dark: '#c7a0f51f' },
    line: 'dotted',
    offset: MEASURE_OFFSET,
    thickness: 2.5,
  },
  declined: {
    icon: '✕',
    light: '#b3261e',
    dark: '#ff9d94',
    tint: { light: '#b3261e12', dark: '#ff9d941f' },
    line: 'wavy',
    offset: MEASURE_OFFSET,
    thickness: 1.5,
  },
  unstated: {
    icon: '–',
    light: '#6b7280',
    dark: '#aab2bf',
    tint: null,
    line: 'dotted',
    offset: MEASURE_OFFSET,
    thickness: 1.5,
  },
};

const entity = (
  light: string,
  dark: string,
  line: MarkStyle['line'],
  icon: string,
): MarkStyle & { icon: string } => ({
  icon,
  light,
  dark,
  tint: { light: `${light}1f`, dark: `${dark}33` },
  line,
  offset: ENTITY_OFFSET,
  thickness: 1,
});

/** Entities are tints with a thin line close to the words: bodies solid, things dashed, figures dotted. */
const ENTITY_MARKS: Record<EntityType, MarkStyle & { icon: string }> = {
  government: entity('#9a3412', '#fdba8c', 'solid', '府'),
  organisation: entity('#854d0e', '#f5d06f', 'dashed', '企'),
  person: entity('#831843', '#f9a8d4', 'dotted', '人'),
  place: entity('#3f6212', '#bef264', 'solid', '地'),
  policy: entity('#9f1239', '#fda4af', 'dashed', '策'),
  work: entity('#9f1239', '#fda4af', 'dotted', '作'),
  programme: entity('#5b21b6', '#c4b5fd', 'dashed', '项'),
  proposal: entity('#5b21b6', '#c4b5fd', 'double', '案'),
  date: entity('#0e7490', '#67e8f9', 'solid', '时'),
  money: entity('#0e7490', '#67e8f9', 'double', '¥'),
  quantity: entity('#0e7490', '#67e8f9', 'dotted', '#'),
};

/** Colours that a reader chose, `#rrggbb`; a kind that is not there keeps its own. */
export type MarkColours = Partial<Record<MarkKind, string>>;

const MARKS: Record<MarkKind, MarkStyle & { icon: string }> = { ...STATUS_MARKS, ...ENTITY_MARKS };

/** How a kind looks with the reader's colours, made legible on light and on dark grounds. */
export function markStyle(kind: MarkKind, colours: MarkColours): MarkStyle & { icon: string } {
  const own = MARKS[kind];
  const wanted = colours[kind];
  return wanted === undefined ? own : { ...own, ...coloursFrom(wanted, own.tint) };
}

function rule(name: string, style: MarkStyle, dark: boolean): string {
  const tint = style.tint ? `background-color:${dark ? style.tint.dark : style.tint.light};` : '';
  return `::highlight(${name}){${tint}text-decoration:underline ${style.line} ${dark ? style.dark : style.light} ${style.thickness}px;text-underline-offset:${style.offset}px;}`;
}

/** The style sheet of all marks, for the page. `::highlight()` reaches no page element. */
export function marksCss(colours: MarkColours = {}): string {
  const rules = [false, true].flatMap((dark) => [
    ...MARK_KINDS.map((kind) => rule(highlightName(kind, dark), markStyle(kind, colours), dark)),
    `@media screen{::highlight(${focusName(dark)}){background-color:${dark ? '#8a4b00' : '#ffc266'};color:${dark ? '#fff' : '#1f1f1f'};}}`,
  ]);
  return `${rules.join('\n')}\n${forcedCss()}`;
}

/**
 * Forced colours fill every mark with one ground and draw its line in the ground's own ink, so that
 * it is seen within the ground alone: lines of measures move up into it.
 */
function forcedCss(): string {
  const both = (name: (dark: boolean) => string): string[] =>
    [false, true].map((dark) => `::highlight(${name(dark)})`);
  const measures = STATUSES.flatMap((status) => both((dark) => highlightName(status, dark)));
  return `@media (forced-colors:active){${measures.join()}{text-underline-offset:1px;}${both(focusName).join()}{background-color:Highlight;color:HighlightText;}}`;
}
