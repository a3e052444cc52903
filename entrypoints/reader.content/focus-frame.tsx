import { autoUpdate } from '@floating-ui/dom';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lineBoxes, type Box } from '@/utils/page/line-boxes';
import type { Span } from '@/utils/reading';
import { spanOf, type ReaderContext } from './context';
import { pageZoom, referenceTo } from './float';

/** Room between the words and their frame, pixels of the window. */
const ROOM = 2;

/** True while the system chooses the colours. */
function useForcedColours(): boolean {
  const [media] = useState(() => matchMedia('(forced-colors: active)'));
  const [forced, setForced] = useState(media.matches);
  useEffect(() => {
    const stop = new AbortController();
    media.addEventListener('change', () => setForced(media.matches), { signal: stop.signal });
    return () => stop.abort();
  }, [media]);
  return forced;
}

/**
 * Frames the words whose card is open where the system chooses the colours: there, all marks have one
 * ground, whatever their style sheet asks for.
 */
export function FocusFrame({ reader }: { reader: ReaderContext }) {
  const forced = useForcedColours();
  const focus = reader.focus.value;
  const span = focus && spanOf(reader, focus.mark);
  if (!forced || !span) return null;
  return <Frame key={`${span.start}-${span.end}`} reader={reader} span={span} />;
}

function Frame({ reader: { article }, span }: { reader: ReaderContext; span: Span }) {
  const element = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<Box[]>([]);
  useEffect(() => {
    const range = article.rangeOf(span);
    if (!range) return;
    const draw = (): void => setLines(lineBoxes([...range.getClientRects()]));
    return autoUpdate(referenceTo(article, range), element.current!, draw);
  }, []);
  const zoom = pageZoom();
  const px = (n: number): string => `${n / zoom}px`;
  return (
    <div ref={element} class="focus-frame" aria-hidden="true">
      {lines.map(({ left, top, right, bottom }, i) => (
        <div
          key={i}
          style={{
            left: px(left - ROOM),
            top: px(top - ROOM),
            width: px(right - left + 2 * ROOM),
            height: px(bottom - top + 2 * ROOM),
          }}
        />
      ))}
    </div>
  );
}
