import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { cutText } from './pieces';

describe('cutText', () => {
  const { captures, highlights } = sampleLibrary();
  const capture = captures[0]!;
  const placed = highlights
    .filter(({ captureId }) => captureId === capture.id)
    .map((highlight) => ({ highlight, span: highlight.selectors.position }));
  const lines = cutText(capture.text, capture.reading, placed);

  it('gives the text back, line by line', () => {
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(
      capture.text,
    );
  });
  it('keeps every mark on its own words, over the end of a line, too', () => {
    for (const { highlight } of placed) {
      const words = lines
        .map(({ pieces }) =>
          pieces
            .filter(({ highlights: on }) => on.includes(highlight))
            .map(({ text }) => text)
            .join(''),
        )
        .filter(Boolean)
        .join('\n');
      expect(words).toBe(highlight.selectors.quote.exact);
    }
    for (const measure of capture.reading.measures)
      expect(
        lines
          .flatMap(({ pieces }) => pieces.filter((p) => p.measure === measure).map((p) => p.text))
          .join(''),
      ).toBe(capture.text.slice(measure.start, measure.end));
  });
});
