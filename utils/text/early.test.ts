import { expect, it } from 'vitest';
import { compiling, early } from './early';

it('compiles what waits once, with rests', () => {
  for (const _ of compiling());
  let tried = 0;
  class Counted extends RegExp {
    override test(text: string): boolean {
      tried++;
      return super.test(text);
    }
  }
  early(...Array.from({ length: 40 }, (_, i) => new Counted(`甲{${i + 1}}乙`)));
  expect([...compiling()]).toHaveLength(2);
  expect(tried).toBe(40);
  expect([...compiling()]).toHaveLength(0);
  expect(tried).toBe(40);
});
