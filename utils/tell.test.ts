import { expect, it, onTestFinished, vi } from 'vitest';
import type { Verdict } from '@/utils/reply/detect';

const verdict: Verdict = { kind: 'proposal', score: 9, trusted: true, reasons: [] };

type Listener = (message: unknown, sender: object, answer: (given: unknown) => void) => boolean;

/** A browser whose messages go straight to whoever listens. */
function fakeRuntime() {
  const listeners = new Set<Listener>();
  return {
    id: 'fuwen',
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    sendMessage: (message: unknown) =>
      new Promise((resolve) => {
        if (![...listeners].some((listener) => listener(message, {}, resolve))) resolve(undefined);
      }),
  };
}

vi.stubGlobal('chrome', { runtime: fakeRuntime() });
const { tell } = await import('./tell');
const { onMessage } = await import('./messages');

it('speaks the language of the messages’ library', async () => {
  const heard: unknown[] = [];
  onTestFinished(onMessage('replyFound', ({ data, type }) => void heard.push([type, data])));
  await tell('replyFound', verdict);
  expect(heard).toEqual([['replyFound', verdict]]);
});

it('fails with the words of the one who failed', async () => {
  const stop = onMessage('replyFound', () => {
    throw new Error('wrong sender');
  });
  onTestFinished(stop);
  await expect(tell('replyFound', verdict)).rejects.toThrow('wrong sender');
});

it('fails where nobody takes it', async () => {
  await expect(tell('replyFound', verdict)).rejects.toThrow('no answer');
});
