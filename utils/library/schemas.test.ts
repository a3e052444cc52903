import { safeParse, type GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import * as schemas from './schemas';
import type { LibraryContent } from './types';

const SCHEMAS: [keyof LibraryContent, GenericSchema<unknown, unknown>][] = [
  ['replies', schemas.replySchema],
  ['captures', schemas.captureSchema],
  ['highlights', schemas.highlightSchema],
  ['codes', schemas.codeSchema],
  ['comparisons', schemas.comparisonSchema],
  ['followUps', schemas.followUpSchema],
];

describe.each(SCHEMAS)('%s', (collection, schema) => {
  const [record] = sampleLibrary()[collection];

  it('passes a record through unchanged', () => {
    expect(safeParse(schema, record).output).toEqual(record);
  });

  it('refuses a record that lacks a field, and names the field', () => {
    for (const field of Object.keys(record!)) {
      const { [field as keyof typeof record]: _, ...rest } = record!;
      const result = safeParse(schema, rest);
      expect(result.success, field).toBe(false);
      expect(result.issues?.[0]?.path?.[0]?.key).toBe(field);
    }
  });

  it('drops keys it does not know, `__proto__` among them', () => {
    const hostile = JSON.parse(
      `${JSON.stringify(record).slice(0, -1)},"__proto__":{"evil":1},"more":2}`,
    );
    expect(safeParse(schema, hostile).output).toEqual(record);
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });
});
