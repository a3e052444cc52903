export { describe } from './describe';
export { locate, Locator } from './locate';
export { snap } from './snap';
export type { Located } from './types';
