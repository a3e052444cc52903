/**
 * What the scripts of ours in one frame know of each other, in our own world, where the page cannot
 * reach: whether this frame is being read.
 */
export const world = globalThis as { fuwenReads?: boolean };
