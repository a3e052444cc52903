import { describe, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { FORMATS, type Format } from './index';
import { exportFile, fileName, preview } from './run';
import { sourceOf } from './source';
import type { FormatId } from './writers';

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: false, version: '0.1.0' };
const format = (id: string): Format => FORMATS.find((one) => one.id === id)!;
const source = () => sourceOf(sampleLibrary());

describe('exportFile', () => {
  it('reports progress by replies', async () => {
    const report = vi.fn();
    const blob = await exportFile(format('csvLong'), source(), OPTIONS, report);
    expect(report.mock.calls.map(([progress]) => progress as unknown)).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ]);
    expect(blob.size).toBeGreaterThan(100);
    expect(blob.type).toBe('text/csv;charset=utf-8');
  });
});

it('preview gives the first lines and no more', async () => {
  const text = await preview(format('csvLong'), source(), OPTIONS, 2);
  expect(text.split('\n')).toHaveLength(2);
});

describe('fileName', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j-2026-11-24.csv'],
    ['', 'fuwen-2026-11-24.csv'],
  ])('%j becomes %j', (stem, name) =>
    expect(fileName(stem, format('csvLong'), OPTIONS.generatedAt)).toBe(name),
  );

  it('of two formats with one extension, names one', () => {
    const name = (id: FormatId): string => fileName('x', format(id), OPTIONS.generatedAt);
    const names = FORMATS.filter(({ scopes }) => scopes.includes('library')).map(({ id }) =>
      name(id),
    );
    expect(name('csvWide')).toBe('x-wide-2026-11-24.csv');
    expect(new Set(names).size).toBe(names.length);
  });

  it('stays within what a file system holds', () => {
    const name = fileName('关'.repeat(500), format('csvLong'), OPTIONS.generatedAt);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });
});
