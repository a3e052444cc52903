import type { ZooPage } from './manifest';
import { OTHERS } from './others';
import { REPLIES } from './replies';

/** Every page of the zoo: the replies, then those that only look like them. */
export const ZOO: readonly ZooPage[] = [...REPLIES, ...OTHERS];
