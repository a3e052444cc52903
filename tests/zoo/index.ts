import type { ZooPage } from './manifest';
import { REPLIES } from './replies';

/** Every page of the zoo; the pages that are no replies join here. */
export const ZOO: readonly ZooPage[] = [...REPLIES];
