import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';

/** Injected by the background into a page that is a reply, and nowhere else. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  registration: 'runtime',
  // Otherwise every page would be told that we are here.
  noScriptStartedPostMessage: true,
  main: () => startReader(),
});
