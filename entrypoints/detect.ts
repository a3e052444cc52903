import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { frameAddress, watchAddress } from '@/utils/page/address';
import { world } from '@/utils/page/being-read';
import { QUIET, whenSettled } from '@/utils/page/settle';
import { lookAt, type Look } from '@/utils/page/verdict';
import { tell } from '@/utils/tell';

/** Looks at this frame, unless it is being read, and asks for the reader on a reply. */
function look(): Look {
  if (world.fuwenReads) return { reply: null, bare: false };
  const seen = lookAt(document, frameAddress(window));
  if (seen.reply)
    tell('replyFound', seen.reply).catch((error: unknown) =>
      console.warn('fuwen: nobody took the page', error),
    );
  return seen;
}

const found = (): boolean => look().reply !== null;

/**
 * Runs on every gov.cn page and frame: asks for the reader on a reply, does nothing else on any
 * other page. A page that has no prose yet is watched for a while: its text may come late; so is
 * one that has moved to another address without loading.
 * A bare script that the manifest names, not a content script of the framework: that would weigh
 * two kilobytes more and fire an event of its own at every page.
 */
export default defineUnlistedScript(() => {
  const { reply, bare } = look();
  const first = !reply && bare ? whenSettled(document, found) : undefined;
  // Brought anew to a page that is open already, it leaves moves to the one before.
  if (world.fuwenWatches) return;
  world.fuwenWatches = true;
  const end = new AbortController();
  let stop = first;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const moved = (): void => {
    stop?.();
    clearTimeout(rest);
    // After an update nobody hears this one any more.
    if (!browser.runtime?.id) return end.abort();
    stop = whenSettled(document, found);
    // What the page shows may have come before its address.
    rest = setTimeout(() => found() && stop?.(), QUIET);
  };
  watchAddress(window, moved, end.signal);
});
