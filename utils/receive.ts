import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { KINDS } from '@/utils/reading';
import { onMessage, type ProtocolMap } from './messages';

/** Who may send: a content script of ours in a tab, or one of our own pages or the background. */
export type SenderKind = 'page' | 'extension';

type Data<K extends keyof ProtocolMap> = Parameters<ProtocolMap[K]>[0];
type Answer<K extends keyof ProtocolMap> = ReturnType<ProtocolMap[K]>;
type Sender = Browser.runtime.MessageSender;

function senderKind(sender: Sender): SenderKind | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('/');
  // An extension page may stand in a tab of its own; its address tells it from a page's script.
  if (sender.url?.startsWith(own)) return 'extension';
  if (sender.tab) return 'page';
  return 'extension';
}

/**
 * Answers messages of one kind. A message from someone else or of another shape is refused with an
 * error that the sender sees; the handler never sees it. Ends with `signal`.
 */
export function receive<K extends keyof ProtocolMap>(
  type: K,
  from: SenderKind,
  schema: v.GenericSchema<unknown, Data<K>>,
  handler: (data: Data<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>,
  signal?: AbortSignal,
): void {
  const remove = onMessage(type, (message) => {
    if (senderKind(message.sender) !== from) throw new Error(`${type}: wrong sender`);
    return handler(v.parse(schema, message.data), message.sender) as never;
  });
  signal?.addEventListener('abort', remove, { once: true });
}

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(2_000));

export const nothing = v.optional(v.nullish(v.undefined())) as v.GenericSchema<unknown, undefined>;
export const languageSchema = v.picklist(['zh', 'en']);
export const tabIdSchema = index;
export const spanSchema = v.object({ start: index, end: index });
export const markSchema = v.object({ type: v.picklist(['measure', 'entity']), index });
export const verdictSchema = v.object({
  kind: v.picklist(KINDS),
  score: v.number(),
  trusted: v.boolean(),
  reasons: v.array(v.object({ rule: short, weight: v.number(), evidence: v.exactOptional(short) })),
});
