import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/utils/messages';
import { frameAddress } from '@/utils/page/address';
import { whenSettled } from '@/utils/page/settle';
import { lookAt, type Look } from '@/utils/page/verdict';

/**
 * Runs on every gov.cn page and frame: asks for the reader on a reply, does nothing else on any
 * other page. A page that has no prose yet is watched for a while: its text may come late.
 */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  // Frames that a page writes itself have no address of their own.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const look = (): Look => {
      const seen = lookAt(document, frameAddress(window));
      if (seen.reply)
        sendMessage('replyFound', seen.reply).catch((error: unknown) =>
          console.warn('fuwen: nobody took the page', error),
        );
      return seen;
    };
    const { reply, bare } = look();
    if (!reply && bare) whenSettled(document, () => look().reply !== null);
  },
});
