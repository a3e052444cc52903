import { i18n } from '@/components/i18n';
import { useRef, useState } from 'preact/hooks';
import { codersOf } from '@/utils/library/coder';
import type { Highlight } from '@/utils/library/types';
import { HighlightEditor } from './highlight-editor';
import { codesById } from './store';

/** The codes of a highlight, by name, and its tags. */
export function Labels({ highlight: { codes, tags } }: { highlight: Highlight }) {
  return (
    <>
      {codes.map((code) => (
        <span key={code} class="tag">
          {codesById.value.get(code)?.name ?? code}
        </span>
      ))}
      {tags.map((tag) => (
        <span key={tag} class="tag">
          #{tag}
        </span>
      ))}
    </>
  );
}

/** Who made and coded a highlight, where they signed. */
export function Coders({ highlight }: { highlight: Highlight }) {
  const names = codersOf(highlight);
  if (names.length === 0) return null;
  return <span class="coders">{i18n.t('library.coders', [names.join('、')])}</span>;
}

/** A highlight's editor and the button that opens it, which has the focus again once it is closed. */
export function useEditor(highlight: Highlight, buttonClass?: string) {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setEditing(false);
    opener.current?.focus();
  };
  return {
    editing,
    button: (
      <button
        ref={opener}
        type="button"
        class={buttonClass}
        aria-expanded={editing}
        onClick={() => setEditing(!editing)}
      >
        {i18n.t('library.edit')}
      </button>
    ),
    editor: editing && <HighlightEditor highlight={highlight} onClose={close} />,
  };
}
