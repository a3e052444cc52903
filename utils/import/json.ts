import * as v from 'valibot';
import { JSON_FORMAT, JSON_VERSION } from '@/utils/export/json';
import {
  captureSchema,
  codeSchema,
  comparisonSchema,
  followUpSchema,
  highlightSchema,
  replySchema,
} from '@/utils/library/schemas';
import type { LibraryContent } from '@/utils/library/types';
import { decodeText, parseJson, PlanBuilder, refused, type ImportPlan } from './plan';

const headSchema = v.object({
  format: v.literal(JSON_FORMAT),
  version: v.number(),
  codes: v.array(v.unknown()),
  comparisons: v.array(v.unknown()),
  followUps: v.array(v.unknown()),
  bundles: v.array(v.unknown()),
});

const bundleSchema = v.object({
  reply: v.unknown(),
  captures: v.array(v.unknown()),
  highlights: v.array(v.unknown()),
});

/** Reads our own JSON (utils/export/json.ts). Records are numbered in the order of the file. */
export function importJson(bytes: Uint8Array, library: LibraryContent): ImportPlan {
  const text = decodeText(bytes);
  if (text === null) return refused('not-text');
  const parsed = parseJson(text);
  if (parsed === undefined) return refused('not-json');
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return refused('wrong-format', v.getDotPath(head.issues[0]) ?? '');
  if (head.output.version > JSON_VERSION) return refused('newer-version', 'version');

  const plan = new PlanBuilder(library);
  let record = 0;
  const read = <T>(
    schema: v.GenericSchema<unknown, T>,
    value: unknown,
    put: (output: T) => void,
  ): void => {
    record++;
    const result = v.safeParse(schema, value);
    if (result.success) put(result.output);
    else plan.reject(record, 'wrong-shape', v.getDotPath(result.issues[0]) ?? '');
  };
  const { codes, bundles, comparisons, followUps } = head.output;
  for (const code of codes) read(codeSchema, code, (output) => plan.put('codes', output));
  for (const value of bundles)
    read(bundleSchema, value, ({ reply, captures, highlights }) => {
      read(replySchema, reply, (output) => plan.put('replies', output));
      for (const capture of captures)
        read(captureSchema, capture, (output) => plan.put('captures', output));
      for (const highlight of highlights)
        read(highlightSchema, highlight, (output) => plan.put('highlights', output));
    });
  for (const comparison of comparisons)
    read(comparisonSchema, comparison, (output) => plan.put('comparisons', output));
  for (const followUp of followUps)
    read(followUpSchema, followUp, (output) => plan.put('followUps', output));
  return plan.done();
}
