import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/utils/messages';
import { judgePage } from '@/utils/page/verdict';

/** Runs on every gov.cn page: asks for the reader on a reply, does nothing else on any other page. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  allFrames: true,
  runAt: 'document_idle',
  async main() {
    const verdict = judgePage(document, location.href);
    if (verdict.kind !== 'none') await sendMessage('replyFound', verdict);
  },
});
