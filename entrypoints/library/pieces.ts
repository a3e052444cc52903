/** How the pieces of a backup get from the thread that reads them to the one that packs them. */

type Piece = Uint8Array<ArrayBuffer>;
/** What goes through the port; back comes a word for each that has been taken. */
type Sent = { piece: Piece } | { end: true };

/** Pieces that may lie unpacked between the two threads. */
const AHEAD = 3;

/**
 * Sends pieces, which are of no use here afterwards. Ends when the other side has taken the last: a
 * thread that is ended before might take some with it.
 */
export async function sendPieces(pieces: AsyncIterable<Piece>, port: MessagePort): Promise<void> {
  let ahead = 0;
  let goOn: (() => void) | undefined;
  port.onmessage = () => {
    ahead--;
    goOn?.();
  };
  const send = async (sent: Sent, most: number, transfer: Transferable[] = []): Promise<void> => {
    port.postMessage(sent, { transfer });
    ahead++;
    while (ahead > most) await new Promise<void>((resolve) => (goOn = resolve));
  };
  for await (const piece of pieces) await send({ piece }, AHEAD, [piece.buffer]);
  await send({ end: true }, 0);
}

/** The pieces that are sent from the other side, in their order. */
export async function* piecesFrom(port: MessagePort): AsyncGenerator<Piece> {
  const waiting: Sent[] = [];
  let wake: (() => void) | undefined;
  port.onmessage = ({ data }: MessageEvent<Sent>) => {
    waiting.push(data);
    wake?.();
  };
  for (;;) {
    const next = waiting.shift();
    if (!next) {
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    if ('piece' in next) yield next.piece;
    port.postMessage('taken');
    if ('end' in next) return;
  }
}
