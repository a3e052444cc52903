/** Why something cannot be kept or changed; the words stand in the locales under `fault`. */
export const FAULTS = [
  /** What is to be changed is not in the library any more. */
  'gone',
  /** The reply that something belongs to is not in the library. */
  'notSaved',
  /** It belongs to another site's page. */
  'notYours',
  /** A private window keeps nothing. */
  'private',
  /** The library was written by a newer version. */
  'newer',
  'full',
  /** What was deleted cannot be read again. */
  'unreadable',
  /** What an import brought was changed or built on since: it cannot be taken back whole. */
  'changedSince',
  /** The page changes while it is being read. */
  'changing',
] as const;
export type Fault = (typeof FAULTS)[number];

/** An error with a code, which crosses to other parts where its class does not. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  constructor(readonly code: Fault) {
    super(code);
  }
}

/** What an error, or one that it wraps, says of itself by a code of ours; null where it says nothing. */
export function faultOf(error: unknown): Fault | null {
  for (let at = error; at instanceof Error; at = (at as { inner?: unknown }).inner ?? at.cause) {
    const { code, name } = at as { code?: unknown; name: string };
    const known = FAULTS.find((fault) => fault === code);
    if (known) return known;
    if (name === 'QuotaExceededError') return 'full';
  }
  return null;
}

/** An error as a worker tells it: copied from thread to thread, it would lose its code. */
export interface Failure {
  fault: Fault | null;
  name: string;
  message: string;
}

/** What an error says, without the name of its class. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What a worker tells of an error. */
export const failureOf = (error: unknown): Failure => ({
  fault: faultOf(error),
  // What browsers throw is no `Error` everywhere.
  name: error instanceof Error || error instanceof DOMException ? error.name : 'Error',
  message: messageOf(error),
});

/** The error again that a worker has told. */
export const errorOf = ({ fault, name, message }: Failure): Error =>
  fault ? new LibraryError(fault) : Object.assign(new Error(message), { name });
