import { faultOf } from '@/utils/library/faults';

/** How often a command is sent before the person is told; each time under the same key. */
const ATTEMPTS = 4;
const PAUSE = 300;

/** True for what comes again however often one asks: the background has answered, and said no. */
const isFinal = (error: unknown): boolean =>
  faultOf(error) !== null || (error instanceof Error && error.name === 'ValiError');

/**
 * Sends a command until it is answered. The worker may die between message and answer; commands
 * bear keys, so that sending again does nothing twice. @throws the last error.
 */
export async function insist<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await send();
    } catch (error) {
      if (attempt >= ATTEMPTS || isFinal(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
}

/** A key for a command. Pages on plain http have no `crypto.randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
