/** A work that offers rests: whoever drives it may let others in between two of its steps. */
export type Steps<T> = Generator<void, T>;

/** Does the whole of a work, without resting. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
