import type { Colour } from '@/utils/library/types';

/** Grounds of highlights on light and dark pages; ink on them stays above 7:1. */
export const HIGHLIGHT_COLOURS: Record<Colour, { light: string; dark: string }> = {
  yellow: { light: '#fff0a3', dark: '#5c4a00' },
  green: { light: '#c9f0cf', dark: '#14502a' },
  blue: { light: '#cbe4ff', dark: '#123f6e' },
  pink: { light: '#ffd3e0', dark: '#6b1838' },
  purple: { light: '#e6d6ff', dark: '#44237a' },
};

/** Of the page's highlight registry; `changed` ones bear a line of their own. */
export const savedName = (colour: Colour, changed: boolean, dark: boolean): string =>
  `fuwen-hl-${colour}${changed ? '-changed' : ''}${dark ? '-dark' : ''}`;

const COLOURS = Object.keys(HIGHLIGHT_COLOURS) as Colour[];

/** The style sheet of saved highlights, for pages. */
export function highlightsCss(): string {
  const rules = COLOURS.flatMap((colour) =>
    [false, true].flatMap((dark) => {
      const ground = HIGHLIGHT_COLOURS[colour][dark ? 'dark' : 'light'];
      const ink = dark ? '#ffffff' : '#1c1a17';
      const line = dark ? '#ffb3ab' : '#b3261e';
      return [
        `::highlight(${savedName(colour, false, dark)}){background-color:${ground};color:${ink};}`,
        `::highlight(${savedName(colour, true, dark)}){background-color:${ground};color:${ink};text-decoration:underline wavy ${line} 1.5px;}`,
      ];
    }),
  );
  return `\n${rules.join('\n')}\n@media (forced-colors:active){${COLOURS.flatMap((c) => [false, true].flatMap((changed) => [false, true].map((dark) => `::highlight(${savedName(c, changed, dark)}){background-color:Mark;color:MarkText;text-underline-offset:1px;}`))).join('')}}`;
}
