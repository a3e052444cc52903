import { expect, it } from 'vitest';
import { nextCell } from './grid-keys';

const press = (key: string, ctrlKey = false) =>
  nextCell({ key, ctrlKey, metaKey: false }, { row: 3, column: 2 }, 20, 4);

it('leads where the ARIA grid pattern says', () => {
  expect(press('ArrowDown')).toEqual({ row: 4, column: 2 });
  expect(press('ArrowUp')).toEqual({ row: 2, column: 2 });
  expect(press('ArrowLeft')).toEqual({ row: 3, column: 1 });
  expect(press('ArrowRight')).toEqual({ row: 3, column: 3 });
  expect(press('Home')).toEqual({ row: 3, column: 0 });
  expect(press('End')).toEqual({ row: 3, column: 4 });
  expect(press('Home', true)).toEqual({ row: 0, column: 0 });
  expect(press('End', true)).toEqual({ row: 20, column: 4 });
  expect(press('PageDown')).toEqual({ row: 11, column: 2 });
  expect(press('ArrowDown', true)).toEqual({ row: 20, column: 2 });
  expect(press('a')).toBeNull();
});
