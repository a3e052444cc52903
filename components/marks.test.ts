import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, STATUSES } from '@/utils/reading';
import { contrast } from './legible';
import { marksCss, markStyle } from './marks';

const KINDS = [...STATUSES, ...ENTITY_TYPES];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours of marks', () => {
  it('can be read on light and on dark, whatever was chosen', () =>
    fc.assert(
      fc.property(colour, fc.constantFrom(...KINDS), (chosen, kind) => {
        const { light, dark } = markStyle(kind, { [kind]: chosen });
        for (const ground of ['#ffffff', '#fbf9f4', '#f1ece0'])
          expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
        for (const ground of ['#1d1c19', '#272621', '#33312a'])
          expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    ));

  it('stay as chosen where they can be read', () => {
    const { light, dark, tint } = markStyle('done', { done: '#005500' });
    expect(light).toBe('#005500');
    expect(tint!.light).toBe('#00550014');
    expect(dark).not.toBe('#005500');
  });

  it('leave line, place and the other kinds alone', () => {
    const { light: _, dark: __, tint: ___, ...rest } = markStyle('policy', { policy: '#0000ff' });
    expect(rest).toEqual({ icon: '策', line: 'dashed', offset: 2, thickness: 1 });
    const changed = marksCss({ policy: '#0000ff' }).split('\n');
    const own = marksCss().split('\n');
    expect(changed.filter((line, i) => line !== own[i])).toHaveLength(2);
  });
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
