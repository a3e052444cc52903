import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '@/utils/page/verdict';

/** Run on demand, when the popup asks about a page: gives the verdict to `executeScript`. */
export default defineUnlistedScript(() => judgePage(document, location.href));
