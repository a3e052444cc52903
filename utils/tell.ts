import { browser } from 'wxt/browser';
import type { ProtocolMap } from './messages';

type Told = {
  [K in keyof ProtocolMap]: ReturnType<ProtocolMap[K]> extends void ? K : never;
}[keyof ProtocolMap];

/**
 * Tells the background something in the envelope of `messages.ts`, without the library that opens
 * it: what runs on every page must be tiny. Rejects where nobody takes it or the taker fails.
 */
export async function tell<K extends Told>(
  type: K,
  data: Parameters<ProtocolMap[K]>[0],
): Promise<void> {
  const envelope = { id: 0, type, data, timestamp: Date.now() };
  const answer = (await browser.runtime.sendMessage(envelope)) as
    { err?: { message: string } } | undefined;
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'no answer');
}
