/** Numbers in [0, 1) that a seed settles: the same ones on every machine. */
export function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
