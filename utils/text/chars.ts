/** What a character can be to the scanners; bits of `CHARS`. */
export const CHAR = {
  opens: 1,
  closes: 2,
  endsClause: 4,
  endsSentence: 8,
  digit: 16,
} as const;

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (characters: string, bit: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bit;
  };
  mark('《“‘(〔【[〈', CHAR.opens);
  mark('》”’)〕】]〉', CHAR.closes);
  mark(',;:。!?', CHAR.endsClause);
  mark('。!?', CHAR.endsSentence);
  mark('0123456789', CHAR.digit);
  return table;
}

/** Class bits of every UTF-16 code unit of condensed text. */
export const CHARS: Uint8Array = build();

/**
 * The code unit at an offset, 0 outside the text. Once engines have seen a text asked for what lies
 * outside, they are slow at whatever is asked there.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** More arguments than this at once overflow an engine's stack. */
const SLICE = 8_192;

/** Makes a string of the first `length` code units; lone surrogates stay what they are. */
export function stringOf(codes: Uint16Array, length = codes.length): string {
  const parts: string[] = [];
  for (let i = 0; i < length; i += SLICE)
    parts.push(
      // `apply` takes the array as it is; spreading it would walk an iterator, ten times slower.
      String.fromCharCode.apply(
        null,
        codes.subarray(i, Math.min(length, i + SLICE)) as unknown as number[],
      ),
    );
  // Joined, not added up: a sum stays a chain of its parts, which every reader has to follow.
  return parts.join('');
}

/** `at`, or the next offset where it would cut a character of two code units in half. */
export function uncut(text: string, at: number): number {
  const code = codeAt(text, at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at + 1 : at;
}
