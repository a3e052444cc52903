/**
 * What the scripts of ours in one frame know of each other, in our own world, where the page cannot
 * reach: whether this frame is being read, and whether its address is watched for a reply to come.
 */
export const world = globalThis as { fuwenReads?: boolean; fuwenWatches?: boolean };
