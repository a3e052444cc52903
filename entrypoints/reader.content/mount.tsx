import { effect } from '@preact/signals';
import { render } from 'preact';
import { languageTag } from '@/components/i18n';
import type { Settings } from '@/utils/settings';
import { Card } from './card';
import type { ReaderContext } from './context';
import { FocusFrame } from './focus-frame';
import { Legend } from './legend';
import { LostNotice } from './lost';

/** True where the open legend would lie over most of the page: it waits folded. */
const isCramped = (): boolean => innerWidth <= 640 || innerHeight <= 480;

/** Draws card, legend and notices into the layer. */
export function mountLayer(reader: ReaderContext, stored: Settings): void {
  const root = document.createElement('div');
  const stopLanguage = effect(() => void (root.lang = languageTag.value));
  reader.layer.append(root);
  render(
    <>
      <FocusFrame reader={reader} />
      <Legend reader={reader} folded={stored.legend === 'folded' || isCramped()} />
      <Card reader={reader} />
      <LostNotice reader={reader} />
    </>,
    root,
  );
  reader.signal.addEventListener(
    'abort',
    () => {
      stopLanguage();
      render(null, root);
    },
    { once: true },
  );
}
