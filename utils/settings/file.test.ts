import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPreferences, writePreferences, type Preferences } from './file';
import { DEFAULTS } from './schema';

const none: Preferences = { settings: DEFAULTS, dictionary: [], sites: [] };
const own: Preferences = {
  settings: {
    hidden: ['money'],
    sitesOff: ['www.example.gov.cn:8080'],
    legend: 'open',
    language: 'en',
    colours: { done: '#112233' },
  },
  dictionary: [{ name: '青石湾', type: 'place', short: ['石湾'] }],
  sites: ['www.rd.example'],
};
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const file = writePreferences(own, '2026-11-26T08:00:00.000Z');

describe('a file of settings', () => {
  it('comes back as it was, and says what it would change', () =>
    expect(readPreferences(bytes(file), none)).toEqual({
      ...own,
      changes: ['hidden', 'sitesOff', 'legend', 'language', 'colours'],
      names: { added: 1, changed: 0 },
      refused: [],
      newSites: ['www.rd.example'],
    }));

  it('changes nothing where all is the same', () =>
    expect(readPreferences(bytes(file), own)).toMatchObject({
      changes: [],
      names: { added: 0, changed: 0 },
      newSites: [],
    }));

  it('of version 1 is brought up', () => {
    const { language: _, colours: __, ...settings } = own.settings;
    expect(
      readPreferences(bytes({ format: 'fuwen-settings', version: 1, settings }), none),
    ).toMatchObject({
      settings: { ...settings, language: 'browser', colours: {} },
      dictionary: [],
    });
  });

  it('keeps the names that are there, and leaves out what would mean two things', () => {
    const now = {
      ...none,
      dictionary: [
        { name: '旧港', type: 'place' as const, short: ['石湾'] },
        { name: '新港', type: 'place' as const, short: [] },
      ],
    };
    expect(readPreferences(bytes(file), now)).toMatchObject({
      dictionary: own.dictionary,
      names: { added: 0, changed: 0 },
      refused: ['青石湾'],
    });
  });

  const changed = (change: object) => ({ ...(JSON.parse(file) as object), ...change });
  it.each([
    [Uint8Array.of(0xff, 0xfe, 0xfd), 'not-text', ''],
    [bytes('{"format":'), 'not-json', ''],
    [bytes('null'), 'wrong-format', ''],
    [bytes({ format: 'fuwen-library', version: 1 }), 'wrong-format', ''],
    [bytes(changed({ version: 99 })), 'newer-version', ''],
    [bytes(changed({ sites: ['*://*/*'] })), 'wrong-shape', 'sites.0'],
    [bytes(changed({ dictionary: [{ name: '湾' }] })), 'wrong-shape', 'dictionary.0.name'],
    [
      bytes(changed({ settings: { ...own.settings, colours: { done: 'red' } } })),
      'wrong-shape',
      'settings.colours.done',
    ],
    [new Uint8Array(5_000_001), 'too-large', '5 MB'],
  ])('is refused with a reason: %#', (content, problem, field) =>
    expect(readPreferences(content, none)).toEqual({ problem, field }),
  );

  it('passes over a key that would change what all objects have', () => {
    const hostile = file.replace('"colours": {', '"colours": {"__proto__": "#000000",');
    expect(readPreferences(bytes(hostile), none)).toMatchObject({ settings: own.settings });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('never throws, wherever it is broken', () =>
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.uint8Array({ maxLength: 4 }), (at, noise) => {
        const broken = bytes(file).slice();
        broken.set(noise.slice(0, broken.length - at), at);
        expect(readPreferences(broken, none)).toBeTypeOf('object');
      }),
    ));
});
