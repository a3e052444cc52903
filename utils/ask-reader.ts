import * as v from 'valibot';
import { readingSchema } from '@/utils/library/schemas';
import { sendMessage, type PageReading } from './messages';

/** The reading comes from a page: it is checked like anything from outside. */
const pageReadingSchema = v.object({
  url: v.string(),
  title: v.string(),
  charset: v.string(),
  text: v.string(),
  reading: readingSchema,
  attachments: v.array(
    v.object({ name: v.string(), url: v.pipe(v.string(), v.regex(/^(?:https?|file):/)) }),
  ),
});

/** How often the reader is asked before it counts as lost; it may still be reading. */
const ATTEMPTS = 12;
const PAUSE = 250;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/**
 * Asks the reader in a tab's frame what it has read; null when none answers for three seconds.
 * @throws `ValiError` when the answer has not the shape of a reading.
 */
export async function askReader(tabId: number, frameId: number): Promise<PageReading | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return v.parse(
        pageReadingSchema,
        await sendMessage('getReading', undefined, { tabId, frameId }),
      );
    } catch (error) {
      if (v.isValiError(error)) throw error;
      // Nobody answers yet: the reader is being injected.
      await pause();
    }
  }
  return null;
}
