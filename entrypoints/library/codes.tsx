import { counted, i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportDialog } from '@/components/export-dialog';
import { HIGHLIGHT_COLOURS } from '@/components/highlight-colours';
import { useDraft } from '@/components/use-draft';
import { groupBy } from '@/utils/group-by';
import { changeCode, removeCode, restoreCode, type CodeChange } from '@/utils/library/codebook';
import { db } from '@/utils/library/db';
import { repliesByCode, watchQuery } from '@/utils/library/queries';
import { COLOURS, type Code, type Id } from '@/utils/library/types';
import { codeHash } from './route';
import { act, codes, done, keep, report } from './store';
import './codes.css';

const COLUMNS = [
  'library.codeName',
  'library.codeMeaning',
  'library.byColour',
  'library.codeParent',
  'library.codeUsed',
] as const;

/** The codebook: names, meanings, colours, and what stands below what. */
export function Codes() {
  const books = [...groupBy(codes.value, ({ codebook }) => codebook)];
  const [used, setUsed] = useState<ReadonlyMap<Id, number>>(new Map());
  const exporting = useSignal(false);
  useEffect(() => watchQuery(() => repliesByCode(db), setUsed, report), []);
  return (
    <section class="page wide" aria-labelledby="codes-title">
      <div class="bar">
        <h1 id="codes-title">{i18n.t('library.page.codes')}</h1>
        {books.length > 0 && (
          <button type="button" onClick={() => (exporting.value = true)}>
            {i18n.t('library.exportCodes')}
          </button>
        )}
      </div>
      {exporting.value && (
        <ExportDialog
          scope="codebook"
          name={i18n.t('library.page.codes')}
          part="all"
          onClose={() => (exporting.value = false)}
        />
      )}
      <p class="soft hint">{i18n.t('library.codesHint')}</p>
      <NewCode books={books.map(([name]) => name)} />
      {books.length === 0 && (
        <p class="soft">
          {i18n.t('library.noCodes')} <a href="#/exchange">{i18n.t('library.page.exchange')}</a>
        </p>
      )}
      {books.map(([name, members]) => (
        <section key={name} class="book">
          <h2>{name}</h2>
          {/* Seen above the fields; each says its own name to a screen reader. */}
          <p class="code columns soft small" aria-hidden="true">
            <span />
            {COLUMNS.map((column) => (
              <span key={column}>{i18n.t(column)}</span>
            ))}
          </p>
          <ul>
            {members.map((code) => (
              <CodeRow key={code.id} code={code} siblings={members} used={used.get(code.id) ?? 0} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function CodeRow({
  code,
  siblings,
  used,
}: {
  code: Code;
  siblings: readonly Code[];
  /** In how many replies. */
  used: number;
}) {
  const { name, description, colour, parent } = code;
  const change = (how: CodeChange, words = ''): void =>
    keep(words, () => changeCode(db, code.id, how));
  const named = useDraft(name, (words) => {
    if (words.trim()) change({ name: words.trim() }, words);
  });
  const described = useDraft(description, (words) => change({ description: words }, words));
  return (
    <li class={parent ? 'code child' : 'code'}>
      <span
        class="dot"
        aria-hidden="true"
        style={{
          '--light': HIGHLIGHT_COLOURS[colour].light,
          '--dark': HIGHLIGHT_COLOURS[colour].dark,
        }}
      />
      <input aria-label={i18n.t('library.codeName')} {...named} />
      <textarea
        class="grow"
        rows={1}
        aria-label={i18n.t('library.codeMeaning')}
        placeholder={i18n.t('library.codeMeaning')}
        {...described}
      />
      <select
        aria-label={i18n.t('keep.colours')}
        value={colour}
        onChange={({ currentTarget: { value } }) =>
          change({ colour: COLOURS.find((one) => one === value) ?? colour })
        }
      >
        {COLOURS.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`keep.colour.${one}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={i18n.t('library.codeParent')}
        value={parent ?? ''}
        onChange={({ currentTarget: { value } }) => change({ parent: value || null })}
      >
        <option value="">{i18n.t('library.codeTop')}</option>
        {siblings
          .filter((one) => one.id !== code.id && one.parent === null)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </select>
      {used > 0 ? (
        <a class="small" href={codeHash(code.id)} title={i18n.t('library.codeShow', [name])}>
          {i18n.t('library.codeReplies', [counted(used)])}
        </a>
      ) : (
        <span class="soft small">–</span>
      )}
      <span class="soft small">v{code.version}</span>
      <button
        type="button"
        class="danger"
        aria-label={i18n.t('library.removeCode', [name])}
        onClick={() =>
          act(async () => {
            const removed = await removeCode(db, code.id);
            if (!removed) return;
            done.value = {
              words: i18n.t('library.codeRemoved', [name]),
              undo: () => restoreCode(db, removed),
            };
          })
        }
      >
        ×
      </button>
    </li>
  );
}

function NewCode({ books }: { books: string[] }) {
  const [name, setName] = useState('');
  const [meaning, setMeaning] = useState('');
  const [book, setBook] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const make = async (): Promise<void> => {
    const codebook = book.trim() || i18n.t('library.ownCodebook');
    // At once: a second press would make it twice. The next one can be typed now.
    setName('');
    setMeaning('');
    first.current?.focus();
    try {
      await db.codes.add({
        id: crypto.randomUUID(),
        codebook,
        name: name.trim(),
        description: meaning.trim(),
        colour: 'yellow',
        parent: null,
        order: codes.value.filter((code) => code.codebook === codebook).length,
        version: 1,
      });
    } catch (error) {
      // What was not stored is there again, unless the next is being typed.
      setName((now) => now || name);
      setMeaning((now) => now || meaning);
      throw error;
    }
    done.value = { words: i18n.t('library.codeMade', [name.trim(), codebook]) };
  };
  return (
    <form
      class="bulk new-code"
      onSubmit={(event) => {
        event.preventDefault();
        act(make);
      }}
    >
      <input
        ref={first}
        aria-label={i18n.t('library.codeName')}
        placeholder={i18n.t('library.codeName')}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <input
        class="grow"
        aria-label={i18n.t('library.codeMeaning')}
        placeholder={i18n.t('library.codeMeaningHint')}
        value={meaning}
        onInput={(event) => setMeaning(event.currentTarget.value)}
      />
      <input
        list="books"
        aria-label={i18n.t('library.codebookName')}
        placeholder={i18n.t('library.codebookName')}
        value={book}
        onInput={(event) => setBook(event.currentTarget.value)}
      />
      <datalist id="books">
        {books.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
      <button type="submit" disabled={name.trim() === ''}>
        {i18n.t('library.newCode')}
      </button>
    </form>
  );
}
