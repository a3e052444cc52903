import { i18n } from '@/components/i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { excerpt } from '@/components/describe';
import { CodeChoice, GivenCodes } from '@/components/highlight-codes';
import { tagsIn, tagWords } from '@/components/tags';
import type { HighlightEdit } from '@/utils/library/commands';
import { changeFrom } from '@/utils/list-change';
import { floatBeside } from '../float';
import { showUnsaved, wereSaved } from '../unsaved';
import type { Keeper, Placed } from './keeper';
import { DiffView } from './diff';
import { Swatches } from './swatches';

/** The highlight that is open: colour, codes, tags, note. */
export function Editor({ keeper }: { keeper: Keeper }) {
  const id = keeper.editing.value;
  const placed = keeper.placed.value.find(({ highlight }) => highlight.id === id);
  return placed ? <OpenEditor key={id!} keeper={keeper} placed={placed} /> : null;
}

function OpenEditor({
  keeper,
  placed: { highlight, located },
}: {
  keeper: Keeper;
  placed: Placed;
}) {
  const element = useRef<HTMLDivElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const isGone = useRef(false);
  // Null where nothing is being written: the field shows what the library has.
  const [note, setNote] = useState<string | null>(null);
  const [tags, setTags] = useState<{ words: string; from: string[] } | null>(null);
  // Before the page is painted: whoever asked for a note types at once.
  useLayoutEffect(() => {
    const before = document.activeElement;
    // Words that a person selected wait for a note; those of a mark for its codes.
    const first = highlight.origin === 'selection' && !highlight.note ? noteField : element;
    first.current!.focus({ preventScroll: true });
    const stop =
      located.state === 'orphan'
        ? undefined
        : floatBeside(element.current!, keeper.article, located.span);
    return () => {
      isGone.current = true;
      stop?.();
      // Left by Escape or a click on the page; one that was deleted has nothing to keep.
      const isThere = keeper.placed.peek().some((one) => one.highlight.id === id);
      if (isThere) void rescue.current();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const { id, colour } = highlight;
  const given = tags && tagsIn(tags.words);
  const retagged = tags && changeFrom(tags.from, tagsIn(tags.words));
  const hasNote = note !== null && note !== highlight.note;
  // In the order of the fields, as a newer version reads them.
  const words = [retagged && tags.words, hasNote && note].filter(Boolean).join('\n');
  const { unsaved } = keeper.reader;
  useEffect(() => {
    unsaved.value = words;
    return () => void (unsaved.value = '');
  }, [words]);
  const disabled = keeper.busy.value;
  const saving = useRef<{ note: typeof note; tags: typeof tags; done: Promise<boolean> } | null>(
    null,
  );
  /** True once the library has what is written here. */
  const save = async (): Promise<boolean> => {
    const now = saving.current;
    if (now?.note === note && now.tags === tags) return now.done;
    // What has been typed since is saved after it.
    if (now) return (await now.done) && latest.current();
    if (!hasNote && !retagged) return true;
    const edit = { ...(hasNote && { note }), ...(retagged && { tags: retagged }) };
    const done = keeper
      .change(id, edit, () => {
        wereSaved(words);
        // What has been typed since stays the person's.
        setNote((typed) => (typed === note ? null : typed));
        setTags((typed) => (typed === tags ? null : typed && { ...typed, from: given ?? [] }));
      })
      .finally(() => (saving.current = null));
    saving.current = { note, tags, done };
    return done;
  };
  const latest = useRef(save);
  latest.current = save;
  /** The editor goes, with the article or without: what is written is kept, or stays in sight. */
  const rescue = useRef(save);
  rescue.current = async () => {
    const isSaved = await save();
    if (!isSaved) showUnsaved(words);
    return isSaved;
  };
  /** What could not be saved stays in its field. */
  const finish = async (): Promise<void> => {
    // Left and opened again before the library answered, it is another one.
    if ((await save()) && !isGone.current) keeper.editing.value = null;
  };
  const coding = {
    highlight,
    codes: keeper.library.value?.codes ?? [],
    onEdit: (edit: HighlightEdit): void => void keeper.change(id, edit),
  };
  return (
    <div
      ref={element}
      class="keep editor"
      role="dialog"
      aria-label={i18n.t('keep.editor')}
      tabIndex={-1}
    >
      <p class="quote">{excerpt(highlight.selectors.quote.exact, 120)}</p>
      {located.state === 'changed' && <DiffView diff={located.diff} />}
      <Swatches
        chosen={colour}
        disabled={disabled}
        onChoose={(chosen) => void keeper.change(id, { colour: chosen })}
      />
      <div class="codes" role="group" aria-label={i18n.t('keep.codes')}>
        <GivenCodes {...coding} />
        <label>
          <span>{i18n.t('keep.addCode')}</span>
          <CodeChoice {...coding} />
        </label>
      </div>
      <label>
        <span>{i18n.t('keep.tags')}</span>
        <input
          value={tags?.words ?? tagWords(highlight.tags)}
          data-unsaved={retagged ? '' : undefined}
          onInput={({ currentTarget: { value } }) =>
            setTags((typed) => ({ words: value, from: typed?.from ?? highlight.tags }))
          }
          onBlur={() => void save()}
        />
      </label>
      <label>
        <span>{i18n.t('keep.note')}</span>
        <textarea
          ref={noteField}
          rows={3}
          value={note ?? highlight.note}
          data-unsaved={hasNote ? '' : undefined}
          onInput={(e) => setNote(e.currentTarget.value)}
          onBlur={() => void save()}
        />
      </label>
      <div class="row">
        <button type="button" class="danger" disabled={disabled} onClick={() => keeper.remove(id)}>
          {i18n.t('keep.remove')}
        </button>
        <button type="button" class="primary" onClick={() => void finish()}>
          {i18n.t('keep.done')}
        </button>
      </div>
    </div>
  );
}
