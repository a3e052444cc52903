import { readReply } from '@/utils/extract';

/**
 * Runs inside of a page of the extension. Takes a list of texts as JSON, which alone brings halves
 * of characters over whole, and gives the list of their readings, each as JSON in turn.
 */
Object.assign(globalThis, {
  readAll: (texts: string): string =>
    JSON.stringify((JSON.parse(texts) as string[]).map((text) => JSON.stringify(readReply(text)))),
});
