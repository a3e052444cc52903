import * as v from 'valibot';
import { JSON_FORMAT, JSON_VERSION } from '@/utils/export/json';
import { MASK } from '@/utils/export/redact';
import { sha256 } from '@/utils/library/hash';
import {
  captureSchema,
  codeSchema,
  comparisonSchema,
  followUpSchema,
  highlightSchema,
  replySchema,
} from '@/utils/library/schemas';
import { overStandIns } from '@/utils/library/stand-ins';
import type { Capture, Highlight, Id, Reply } from '@/utils/library/types';
import { decodeUtf8, parseJson } from '@/utils/text/decode';
import type { SavedLibrary } from './library';
import { PlanBuilder, refused, type ImportPlan } from './plan';

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
export async function importJson(bytes: Uint8Array, library: SavedLibrary): Promise<ImportPlan> {
  const text = decodeUtf8(bytes);
  if (text === null) return refused('not-text');
  const parsed = parseJson(text);
  if (parsed === undefined) return refused('not-json');
  const head = v.safeParse(headSchema, parsed);
  if (!head.success) return refused('wrong-format', v.getDotPath(head.issues[0]) ?? '');
  if (head.output.version > JSON_VERSION) return refused('newer-version', 'version');

  const plan = new PlanBuilder();
  let record = 0;
  const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): Read<T> => {
    record++;
    const result = v.safeParse(schema, value);
    if (!result.success)
      plan.reject(record, 'wrong-shape', v.getDotPath(result.issues[0]) ?? '', value);
    return { record, output: result.success ? result.output : null };
  };
  const { codes, bundles, comparisons, followUps } = head.output;
  const there = await library.ids('captures');
  const standIns = new StandIns(await library.addresses(), plan);
  for (const value of codes) {
    const { output } = read(codeSchema, value);
    if (output) plan.put('codes', output);
  }
  for (const value of bundles) {
    const { output } = read(bundleSchema, value);
    if (!output) continue;
    const reply = read(replySchema, output.reply);
    const captures = output.captures.map((one) => read(captureSchema, one));
    const highlights = output.highlights.map((one) => read(highlightSchema, one));
    const texts: Read<Capture>[] = [];
    for (const one of captures) texts.push(await held(plan, there, one));
    putBundle(plan, standIns, there, reply, texts, highlights);
  }
  for (const value of comparisons) {
    const { output } = read(comparisonSchema, value);
    if (output)
      plan.put(
        'comparisons',
        overStandIns(output, (id) => standIns.of(id)),
      );
  }
  for (const value of followUps) {
    const { output } = read(followUpSchema, value);
    if (output) plan.put('followUps', standIns.hung(output));
  }
  return plan.done(library);
}

/** A reply of the file whose address the library has keeps the id that it has there. */
class StandIns {
  /** Id of the reply under each address, here or earlier in the file. */
  readonly #addresses: Map<string, Id>;
  readonly #ids = new Map<Id, Id>();

  constructor(
    addresses: Iterable<readonly [url: string, id: Id]>,
    readonly plan: PlanBuilder,
  ) {
    this.#addresses = new Map(addresses);
  }

  /** The reply under the id of its address. */
  meet(reply: Reply): Reply {
    const id = this.#addresses.get(reply.url) ?? reply.id;
    this.#addresses.set(reply.url, id);
    if (id === reply.id) return reply;
    this.#ids.set(reply.id, id);
    this.plan.meet();
    return { ...reply, id };
  }

  /** The id that stands for one of the file. */
  of(id: Id): Id {
    return this.#ids.get(id) ?? id;
  }

  /** What hangs on a reply, on the one that stands for it. */
  hung<T extends { replyId: Id }>(record: T): T {
    return { ...record, replyId: this.of(record.replyId) };
  }
}

/** A record of the file by its number; null where it could not be read, which the plan says. */
interface Read<T> {
  record: number;
  output: T | null;
}

/**
 * A new capture held to its hash: one whose text is another is marked as a redacted copy where
 * characters are covered, which files before the mark did not say, and else refused.
 */
async function held(
  plan: PlanBuilder,
  there: ReadonlySet<Id>,
  { record, output }: Read<Capture>,
): Promise<Read<Capture>> {
  const isNew = output && !there.has(output.id);
  if (!isNew || (await sha256(output.text)) === output.sha256) return { record, output };
  if (output.text.includes(MASK)) return { record, output: { ...output, redacted: true } };
  plan.reject(record, 'wrong-hash', 'sha256', output);
  return { record, output: null };
}

/** A reply comes in with its text, and what hangs on it comes in with it, or none of them does. */
function putBundle(
  plan: PlanBuilder,
  standIns: StandIns,
  there: ReadonlySet<Id>,
  reply: Read<Reply>,
  captures: readonly Read<Capture>[],
  highlights: readonly Read<Highlight>[],
): void {
  const brought = new Set<Id>();
  for (const { output } of captures)
    if (output && output.replyId === reply.output?.id) brought.add(output.id);
  const isText = (id: Id): boolean => brought.has(id) || there.has(id);
  const own = reply.output && isText(reply.output.captureId) ? reply.output : null;
  if (own) plan.put('replies', standIns.meet(own));
  else if (reply.output) plan.reject(reply.record, 'no-capture', 'captureId', reply.output);
  for (const { record, output } of captures) {
    if (!output) continue;
    if (output.replyId === own?.id) plan.put('captures', standIns.hung(output));
    else plan.reject(record, 'reply-not-saved', 'replyId', output);
  }
  for (const { record, output } of highlights) {
    if (!output) continue;
    if (output.replyId !== own?.id) plan.reject(record, 'reply-not-saved', 'replyId', output);
    else if (!isText(output.captureId)) plan.reject(record, 'no-capture', 'captureId', output);
    else plan.put('highlights', standIns.hung(output));
  }
}
