import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameAddress } from '@/utils/page/address';
import { judgePage } from '@/utils/page/verdict';

/** Run on demand, when the popup asks about a page: gives the verdict to `executeScript`. */
export default defineUnlistedScript(() => judgePage(document, frameAddress(window)));
