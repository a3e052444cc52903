import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULTS, migrate, readStored, SETTINGS_VERSION } from './schema';

/** What the first version stored. */
const V1 = { hidden: ['done', 'money'], sitesOff: ['www.example.gov.cn'], legend: 'open' };

/** The settings as a fresh start of the extension sees them. */
async function start() {
  vi.resetModules();
  return import('.');
}

beforeEach(() => {
  vi.stubGlobal('chrome', fakeBrowser);
  fakeBrowser.reset();
});

describe('stored settings', () => {
  it('of version 1 come up to this one, nothing lost', async () => {
    await fakeBrowser.storage.local.set({ settings: V1 });
    const { changeSettings, readSettings } = await start();
    expect(await readSettings()).toEqual({ ...V1, language: 'browser', colours: {} });
    await changeSettings(() => ({}));
    const { settings, settings$ } = await fakeBrowser.storage.local.get();
    expect(settings).toMatchObject(V1);
    expect(settings$).toEqual({ v: SETTINGS_VERSION });
  });

  it('of version 2 stay as they are', async () => {
    const now = { ...V1, language: 'en', colours: { done: '#112233' } };
    await fakeBrowser.storage.local.set({ settings: now, settings$: { v: 2 } });
    const { readSettings } = await start();
    expect(await readSettings()).toEqual(now);
  });

  it('keep the rest when some change, and tell those who watch', async () => {
    const { changeSettings, readSettings, watchSettings } = await start();
    const seen: string[] = [];
    watchSettings((now, before) => seen.push(`${before.language} → ${now.language}`));
    await changeSettings(() => ({ language: 'en' }));
    await changeSettings(({ hidden }) => ({ hidden: [...hidden, 'date'] }));
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'en', hidden: ['date'] });
    expect(seen).toEqual(['browser → en', 'en → en']);
  });

  it('keep both of two changes at once, and go on after one that failed', async () => {
    const { changeSettings, readSettings } = await start();
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    await Promise.all([
      expect(failing).rejects.toThrow('no'),
      changeSettings(() => ({ language: 'en' })),
      changeSettings(() => ({ legend: 'open' })),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'en', legend: 'open' });
  });

  it.each([
    [null, DEFAULTS],
    ['nonsense', DEFAULTS],
    [
      { ...V1, hidden: ['done', 'unheard-of'], colours: { done: 'red' }, language: 'fr' },
      { ...DEFAULTS, sitesOff: V1.sitesOff, legend: 'open' },
    ],
  ])('that are damaged keep what is whole: %j', (stored, read) =>
    expect(readStored(stored)).toEqual(read),
  );

  it('migrate step by step from any older version', () => {
    expect(migrate(V1, 1)).toEqual({ ...V1, language: 'browser', colours: {} });
    expect(migrate({ language: 'en' }, SETTINGS_VERSION)).toEqual({ language: 'en' });
  });
});

describe('the own dictionary', () => {
  const place = (name: string) => ({ name, type: 'place' as const, short: [] });

  it('is kept, and empty when what is stored is damaged', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { changeOwnDictionary, readOwnDictionary } = await start();
    expect(await readOwnDictionary()).toEqual([]);
    await changeOwnDictionary(() => [place('青石湾')]);
    expect(await readOwnDictionary()).toEqual([place('青石湾')]);
    expect(warn).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ dictionary: [{ name: 7 }] });
    expect(await readOwnDictionary()).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('keeps both of two names added at once, and gives what was before', async () => {
    const { changeOwnDictionary, readOwnDictionary } = await start();
    const add = (name: string) => changeOwnDictionary((now) => [...now, place(name)]);
    const [, second] = await Promise.all([add('青石湾'), add('白沙港')]);
    expect(await readOwnDictionary()).toEqual([place('青石湾'), place('白沙港')]);
    expect(second.before).toEqual([place('青石湾')]);
  });
});
