import { expect, it } from 'vitest';
import { piecesFrom, sendPieces } from './pieces';

const bytes = (n: number): Uint8Array<ArrayBuffer> => new Uint8Array([n]);

it('come in their order, no more than a few ahead, and have an end', async () => {
  const { port1, port2 } = new MessageChannel();
  let made = 0;
  async function* all(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    while (made < 40) yield bytes(made++);
  }
  const sending = sendPieces(all(), port1);
  const seen: number[] = [];
  for await (const piece of piecesFrom(port2)) {
    seen.push(piece[0]!);
    expect(made - seen.length).toBeLessThanOrEqual(4);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await sending;
  expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i));
  port1.close();
});

it('what goes wrong while they are made is thrown where they are sent', async () => {
  const { port1 } = new MessageChannel();
  async function* broken(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    yield bytes(1);
    throw new Error('no more');
  }
  await expect(sendPieces(broken(), port1)).rejects.toThrow('no more');
  port1.close();
});
