import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';

it('gives bytes back as they were, and is what everybody else prints', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

it('throws at what is no base64', () => {
  for (const text of ['*', 'a', 'YWJj\u6c49']) expect(() => fromBase64(text)).toThrow();
});
