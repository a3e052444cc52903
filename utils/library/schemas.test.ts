import { expectTypeOf, it } from 'vitest';
import type { InferOutput } from 'valibot';
import type * as schemas from './schemas';
import type { Capture, Code, Comparison, FollowUp, Highlight, Reply } from './types';

it('every schema gives exactly the record type it checks', () => {
  expectTypeOf<InferOutput<typeof schemas.replySchema>>().toExtend<Reply>();
  expectTypeOf<InferOutput<typeof schemas.captureSchema>>().toExtend<Capture>();
  expectTypeOf<InferOutput<typeof schemas.highlightSchema>>().toExtend<Highlight>();
  expectTypeOf<InferOutput<typeof schemas.codeSchema>>().toExtend<Code>();
  expectTypeOf<InferOutput<typeof schemas.comparisonSchema>>().toExtend<Comparison>();
  expectTypeOf<InferOutput<typeof schemas.followUpSchema>>().toExtend<FollowUp>();
});
