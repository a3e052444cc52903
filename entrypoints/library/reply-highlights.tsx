import { counted, i18n } from '@/components/i18n';
import { excerpt } from '@/components/describe';
import { HIGHLIGHT_COLOURS } from '@/components/highlight-colours';
import type { Highlight } from '@/utils/library/types';
import { Coders, Labels, useEditor } from './highlight-parts';
import { replyHash } from './route';

/** So many are listed at once; more are folded, so that the details below stay near. */
const OPEN_MOST = 12;

/** The highlights of the reply in view, in the order of its text, with their notes and codes. */
export function ReplyHighlights({ highlights }: { highlights: readonly Highlight[] }) {
  if (highlights.length === 0) return null;
  return (
    <details open={highlights.length <= OPEN_MOST}>
      <summary>
        <h2>{i18n.t('library.page.highlights')}</h2>{' '}
        <span class="soft">{counted(highlights.length)}</span>
      </summary>
      <ul class="own-highlights">
        {highlights.map((highlight) => (
          <Own key={highlight.id} highlight={highlight} />
        ))}
      </ul>
    </details>
  );
}

function Own({ highlight }: { highlight: Highlight }) {
  const { id, replyId, captureId, selectors, colour, note } = highlight;
  const { editing, button, editor } = useEditor(highlight, 'small-button');
  return (
    <li>
      <a href={replyHash(replyId, captureId, id)}>
        <mark
          style={{
            '--light': HIGHLIGHT_COLOURS[colour].light,
            '--dark': HIGHLIGHT_COLOURS[colour].dark,
          }}
        >
          {excerpt(selectors.quote.exact, 80)}
        </mark>
      </a>
      {note && !editing && <p class="note small">{note}</p>}
      <p class="soft small">
        <Labels highlight={highlight} />
        <Coders highlight={highlight} />
        {button}
      </p>
      {editor}
    </li>
  );
}
