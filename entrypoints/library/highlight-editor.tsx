import { i18n } from '@/components/i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CodeChoice, GivenCodes } from '@/components/highlight-codes';
import { tagsIn, tagWords } from '@/components/tags';
import { useDraft } from '@/components/use-draft';
import { db } from '@/utils/library/db';
import type { HighlightEdit } from '@/utils/library/commands';
import {
  editHighlight,
  removeHighlights,
  restoreHighlights,
} from '@/utils/library/highlight-edits';
import { COLOURS, type Highlight, type Id } from '@/utils/library/types';
import { changeFrom } from '@/utils/list-change';
import { act, codes as codebook, done, keep } from './store';
import './highlight-editor.css';

/** Deletes highlights and offers to undo it. */
export const removeWithUndo = (ids: readonly Id[]): void =>
  act(async () => {
    const removed = await removeHighlights(db, ids);
    done.value = {
      words: i18n.t('library.highlightsRemoved', [String(removed.length)]),
      undo: () => restoreHighlights(db, removed),
    };
  });

/**
 * Colour, codes, tags and note of a highlight, in the library: the page may be gone. Every field is
 * kept when it is left.
 */
export function HighlightEditor({
  highlight,
  onClose,
}: {
  highlight: Highlight;
  onClose: () => void;
}) {
  const first = useRef<HTMLTextAreaElement>(null);
  // Before the page is painted: whoever opens it types at once.
  useLayoutEffect(() => first.current!.focus({ preventScroll: true }), []);
  const { id, colour, note, tags, codes, proposed } = highlight;
  const edit = (change: HighlightEdit, words = ''): void =>
    keep(words, () => editHighlight(db, id, change));
  const coding = { highlight, codes: codebook.value, onEdit: edit };
  const noted = useDraft(note, (words) => edit({ note: words }, words));
  const tagged = useDraft(tagWords(tags), (words, from) => {
    const change = changeFrom(tagsIn(from), tagsIn(words));
    if (change) edit({ tags: change }, words);
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields within
    <div
      class="highlight-editor"
      role="group"
      aria-label={i18n.t('keep.editor')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // Leaving a field keeps it.
        (document.activeElement as HTMLElement | null)?.blur();
        onClose();
      }}
    >
      <label class="wide">
        <span class="soft small">{i18n.t('keep.note')}</span>
        <textarea ref={first} rows={2} {...noted} />
      </label>
      {codes.length + proposed.length > 0 && (
        <div class="wide codes" role="group" aria-label={i18n.t('keep.codes')}>
          <GivenCodes {...coding} />
        </div>
      )}
      <label>
        <span class="soft small">{i18n.t('keep.addCode')}</span>
        <CodeChoice {...coding} />
      </label>
      <label>
        <span class="soft small">{i18n.t('keep.tags')}</span>
        <input {...tagged} />
      </label>
      <label>
        <span class="soft small">{i18n.t('keep.colours')}</span>
        <select
          value={colour}
          onChange={({ currentTarget: { value } }) =>
            edit({ colour: COLOURS.find((one) => one === value) ?? colour })
          }
        >
          {COLOURS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`keep.colour.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <span class="ends">
        <button type="button" class="danger" onClick={() => removeWithUndo([id])}>
          {i18n.t('keep.remove')}
        </button>
        <button type="button" class="primary" onClick={onClose}>
          {i18n.t('keep.done')}
        </button>
      </span>
    </div>
  );
}
