import { readSettings, watchSettings, type Settings } from '@/utils/settings';
import type { Language, Words } from '@/utils/language';
import { browserLanguage, speak } from './i18n';
import { markColours } from './mark-colours';

/**
 * Follows the reader's choice of language and colours until `signal` is aborted; comes back when
 * the present ones hold. `load` gives the words of a language that is not the browser's; when it
 * cannot, the browser's language goes on being spoken. With `keep` the browser's own words are
 * loaded, too: an update takes those of its own away from the scripts that are left in open pages.
 */
export async function followChoices(
  load: (language: Language) => Promise<Words>,
  { signal, keep = false }: { signal?: AbortSignal; keep?: boolean } = {},
): Promise<void> {
  let latest: Settings | null = null;
  const follow = async (now: Settings): Promise<void> => {
    latest = now;
    markColours.value = now.colours;
    const language = now.language === 'browser' ? browserLanguage() : now.language;
    const words = keep || language !== browserLanguage() ? load(language) : null;
    try {
      const spoken = words && { language, words: await words };
      // A later choice has overtaken this one.
      if (latest === now) speak(spoken);
    } catch (error) {
      console.warn('fuwen: no words in the language chosen', error);
    }
  };
  const unwatch = watchSettings((now) => void follow(now));
  signal?.addEventListener('abort', unwatch, { once: true });
  await follow(await readSettings());
}
