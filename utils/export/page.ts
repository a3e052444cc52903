import { withoutPlace } from '@/utils/reply/address';
import { sha256 } from '@/utils/library/hash';
import type { Capture, LibraryContent, Reply } from '@/utils/library/types';
import type { PageReading } from '@/utils/messages';

/** The page being read as a library of one reply, whether it is saved or not. */
export async function contentOfPage(
  page: PageReading,
  version: string,
  now: string,
): Promise<LibraryContent> {
  const hash = await sha256(page.text);
  const { reading, text, title, charset } = page;
  const url = withoutPlace(page.url);
  const id = `page-${hash.slice(0, 16)}`;
  const capture: Capture = {
    id,
    replyId: id,
    text,
    html: '',
    sha256: hash,
    url,
    title,
    charset,
    scheme: url.startsWith('https:') ? 'https' : url.startsWith('http:') ? 'http' : 'file',
    engine: version,
    takenAt: now,
    reading,
  };
  const reply: Reply = {
    id,
    url,
    kind: reading.kind,
    details: reading.details,
    evidence: reading.evidence,
    captureId: id,
    tags: [],
    note: '',
    savedAt: now,
    changedAt: now,
  };
  return {
    replies: [reply],
    captures: [capture],
    highlights: [],
    codes: [],
    comparisons: [],
    followUps: [],
  };
}
