export { describe, sectionPath } from './describe';
export { difference, locate, Locator } from './locate';
export { snap } from './snap';
export type { AnchorSelectors, Located, Piece } from './types';
