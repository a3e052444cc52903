import { defineBackground } from 'wxt/utils/define-background';

/** Listeners are registered synchronously here; each duty has its own file beside this one. */
export default defineBackground(() => {});
