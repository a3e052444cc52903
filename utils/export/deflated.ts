import { ZipPassThrough } from 'fflate';

/** The zip format's number for DEFLATE. */
const DEFLATE = 8;

/** A file of a zip archive that the browser itself compresses: twice as fast as script, and smaller. */
export class DeflatedFile extends ZipPassThrough {
  /** Resolves when the archive has all of the file; rejects with what went wrong. */
  readonly done: Promise<void>;
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;

  constructor(path: string, changed: Date) {
    super(path);
    this.compression = DEFLATE;
    this.mtime = changed;
    const { readable, writable } = new CompressionStream('deflate-raw');
    this.#writer = writable.getWriter();
    this.done = this.#pass(readable);
    // It is awaited when the archive ends; until then a failure waits.
    this.done.catch(() => undefined);
  }

  /** Resolves when more may be pushed without piling up. */
  async ready(): Promise<void> {
    await this.#writer.ready;
  }

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    // A failure of the stream fails its readable side, which is `done`.
    this.#writer.write(chunk).catch(() => undefined);
    if (final) this.#writer.close().catch(() => undefined);
  }

  async #pass(readable: ReadableStream<Uint8Array>): Promise<void> {
    const reader = readable.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      this.ondata(null, (value ?? new Uint8Array()) as Uint8Array<ArrayBuffer>, done);
      if (done) return;
    }
  }
}
