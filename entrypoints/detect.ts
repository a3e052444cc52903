import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameAddress } from '@/utils/page/address';
import { whenSettled } from '@/utils/page/settle';
import { lookAt, type Look } from '@/utils/page/verdict';
import { tell } from '@/utils/tell';

/**
 * Runs on every gov.cn page and frame: asks for the reader on a reply, does nothing else on any
 * other page. A page that has no prose yet is watched for a while: its text may come late.
 * A bare script that the manifest names, not a content script of the framework: that would weigh
 * two kilobytes more and fire an event of its own at every page.
 */
export default defineUnlistedScript(() => {
  const look = (): Look => {
    const seen = lookAt(document, frameAddress(window));
    if (seen.reply)
      tell('replyFound', seen.reply).catch((error: unknown) =>
        console.warn('fuwen: nobody took the page', error),
      );
    return seen;
  };
  const { reply, bare } = look();
  if (!reply && bare) whenSettled(document, () => look().reply !== null);
});
