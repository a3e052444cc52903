import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleInjection } from './inject';
import { handleLibrary } from './library';
import { watchTabs } from './tabs';

/** Listeners are registered synchronously here; each duty has its own file beside this one. */
export default defineBackground(() => {
  watchTabs();
  handleInjection();
  handleLibrary();
  // Content scripts never see session storage; only the pages of the extension do.
  if (browser.runtime.getManifest().manifest_version === 3)
    void browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
