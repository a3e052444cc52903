/** Characters that one call can take as arguments. */
const PART = 8_192;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PART)
    // Spreading would walk them one by one.
    // oxlint-disable-next-line prefer-spread
    binary += String.fromCharCode.apply(null, bytes.subarray(at, at + PART) as unknown as number[]);
  return btoa(binary);
}

/** @throws when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
