import type { ZooPage } from './manifest';

/** The pages of the zoo that are replies. */
export const REPLIES: readonly ZooPage[] = [];
