import type { ZooPage } from '../manifest';
import { GOLD_PAGES } from './gold-pages';
import { ODD_PAGES } from './odd-pages';
import { OWN_PAGES } from './own-pages';
import type { Specimen } from './page';
import { inkOf } from './sheet';

const SPECIMENS: readonly Specimen[] = [...GOLD_PAGES, ...OWN_PAGES, ...ODD_PAGES];
const FOLDER = 'replies/';
/** So many characters name the first and the last words of a body. */
const WORDS = 12;

const frameOf = ({ file, sheet }: Specimen) => ({
  file: `${FOLDER}${file.replace(/\.x?html$/, '.frame.html')}`,
  url: new URL('nr.html', sheet.url).href,
  charset: 'utf-8' as const,
});

function zooPage(specimen: Specimen): ZooPage {
  const {
    file,
    shape,
    kind,
    sheet,
    details,
    attachments,
    charset = 'utf-8',
    type,
    late,
    framed,
  } = specimen;
  const ink = inkOf(sheet);
  return {
    file: FOLDER + file,
    url: sheet.url,
    charset,
    ...(type ? { type } : {}),
    shape,
    kind,
    ...(framed ? { loads: [frameOf(specimen)], frame: 0 } : {}),
    ...(late ? { late } : {}),
    details,
    ...(attachments ? { attachments } : {}),
    body: { first: ink.slice(0, WORDS), last: ink.slice(-WORDS) },
  };
}

/** The pages of the zoo that are replies. */
export const REPLIES: readonly ZooPage[] = SPECIMENS.map(zooPage);

/** The whole body of each reply, without white space, by file. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  SPECIMENS.map(({ file, sheet }) => [FOLDER + file, inkOf(sheet)]),
);

/** The source of every file that the replies consist of, by path below the zoo's folder. */
export function writeReplies(): Map<string, { source: string; charset: 'utf-8' | 'gb18030' }> {
  const files = new Map<string, { source: string; charset: 'utf-8' | 'gb18030' }>();
  for (const specimen of SPECIMENS) {
    const { file, template, sheet, charset = 'utf-8', framed } = specimen;
    files.set(FOLDER + file, { source: template(sheet), charset });
    if (framed) files.set(frameOf(specimen).file, { source: framed(sheet), charset });
  }
  return files;
}
