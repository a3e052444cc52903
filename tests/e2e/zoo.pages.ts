import { HOSTILE } from '../zoo/hostile';
import { ZOO } from '../zoo';
import type { ZooPage } from '../zoo/manifest';

/** Which pages of the zoo are opened in real browsers, and how. */

export const ZOO_AND_HOSTILE: readonly ZooPage[] = [...ZOO, ...HOSTILE];

const named = (file: string): ZooPage => {
  const page = ZOO_AND_HOSTILE.find((each) => each.file === file);
  if (!page) throw new Error(`no page ${file} in the zoo`);
  return page;
};

/** Replies of every sort: plain, old character set, XHTML, late, framed, hostile. */
export const READ: readonly ZooPage[] = [
  'replies/haidian.html',
  'replies/moe.html',
  'replies/kaifu.html',
  'replies/xiangtan-letter.html',
  'replies/yanjin.html',
  'replies/hebei.xhtml',
  'replies/hegang-late.html',
  'replies/enshi.html',
  'replies/zhenxing.html',
  'hostile/copy-protection.html',
  'hostile/strict-policy.html',
  'hostile/broken-world.html',
  'hostile/written-frame.html',
  'hostile/source-frame.html',
].map(named);

/** A perfect copy on a host that is no government's. */
export const MIRROR: ZooPage = named('hostile/mirror.html');
/** Everything that is no reply. */
export const UNREAD: readonly ZooPage[] = ZOO.filter(({ kind }) => kind === 'none');

/** The address to open a page under: the server here speaks no TLS. */
export const addressIn = ({ url }: ZooPage): string => url.replace(/^https:/, 'http:');
