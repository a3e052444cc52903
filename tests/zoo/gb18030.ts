/** Encodes as GB18030, of which Node only decodes: two bytes for what GBK has, four for the rest. */
export function encodeGb18030(text: string): Uint8Array {
  const table = twoBytes();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else {
      const pair = table.get(char);
      if (pair === undefined) throw new Error(`no two bytes of GB18030 for ${char}`);
      bytes.push(pair >> 8, pair & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, number> | undefined;

/** Every character of two bytes, read back from the decoder. */
function twoBytes(): Map<string, number> {
  if (known) return known;
  const decoder = new TextDecoder('gb18030');
  known = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && !known.has(char)) known.set(char, (lead << 8) | trail);
    }
  return known;
}
