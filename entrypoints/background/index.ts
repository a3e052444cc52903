import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followChoices } from '@/components/choices';
import { loadWords } from '@/components/page';
import { handleCommands } from './commands';
import { handleInjection } from './inject';
import { handleLibrary } from './library';
import { restyle } from './restyle';
import { watchSites } from './sites';
import { watchTabs } from './tabs';
import { welcome } from './welcome';

/** Listeners are registered synchronously here; each duty has its own file beside this one. */
export default defineBackground(() => {
  const choices = followChoices(loadWords);
  watchTabs();
  handleInjection(choices);
  handleLibrary(choices);
  handleCommands();
  welcome();
  watchSites(choices);
  restyle();
  // Content scripts never see session storage; only the pages of the extension do.
  if (browser.runtime.getManifest().manifest_version === 3)
    void browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
});
