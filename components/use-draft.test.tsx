import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDraft } from './use-draft';

let page: JSDOM;
beforeEach(() => {
  page = new JSDOM('<main></main>');
  vi.stubGlobal('document', page.window.document);
});
afterEach(() => vi.unstubAllGlobals());

/** A field over what is stored, as a page draws it, and what it has told. */
function field(value: string) {
  const told: string[] = [];
  const from: string[] = [];
  const main = page.window.document.querySelector('main')!;
  const Field = ({ stored }: { stored: string }) => (
    <input
      {...useDraft(stored, (words, before) => {
        told.push(words);
        from.push(before);
      })}
    />
  );
  const store = (stored: string): void => render(<Field stored={stored} />, main);
  store(value);
  const input = main.querySelector('input')!;
  const fire = (...types: string[]): void =>
    types.forEach((type) => void input.dispatchEvent(new page.window.Event(type)));
  /** Drawing waits for a turn of its own. */
  const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    told,
    from,
    input,
    fire,
    drawn,
    store: (stored: string) => {
      store(stored);
      return drawn();
    },
    type: (words: string) => {
      input.value = words;
      fire('input');
      return drawn();
    },
    remove: () => render(null, main),
  };
}

it('what is typed after the field was left stays when the words before it come back', async () => {
  const { input, type, fire, store, told } = field('');
  fire('focus');
  await type('先写的');
  fire('change', 'blur', 'focus');
  await type('先写的，再写的');
  await store('先写的');
  expect(input.value).toBe('先写的，再写的');
  fire('change', 'blur');
  expect(told).toEqual(['先写的', '先写的，再写的']);
});

it('tells what the person changed it from, whatever came meanwhile', async () => {
  const { type, fire, store, from } = field('甲');
  await type('甲，乙');
  await store('甲，别处');
  fire('blur');
  await type('甲，乙，丙');
  // What was told first has come back.
  await store('甲，别处，乙');
  fire('blur');
  expect(from).toEqual(['甲', '甲，乙']);
});

it('is told once, and shows what was made of it', async () => {
  const { input, type, fire, store, told } = field('旧');
  fire('focus');
  await type(' 新 ');
  fire('change', 'blur');
  expect(told).toEqual([' 新 ']);
  await store('新');
  expect(input.value).toBe('新');
});

it('what could not be kept stays, and is told again when the field is left again', async () => {
  const { input, type, fire, drawn, told } = field('旧');
  await type('新');
  fire('blur');
  await drawn();
  expect(input.value).toBe('新');
  fire('focus', 'blur');
  expect(told).toEqual(['新', '新']);
});

it('typed back to what is stored, nothing is told and later words are shown', async () => {
  const { input, type, fire, store, told } = field('旧');
  await type('旧的');
  await type('旧');
  fire('blur');
  await store('别处写的');
  expect([told, input.value]).toEqual([[], '别处写的']);
});

it('a field that is taken away tells what was typed', async () => {
  const { type, remove, told } = field('');
  await type('写到一半');
  remove();
  expect(told).toEqual(['写到一半']);
});
