import type { Id, Timestamp } from '@/utils/library/types';
import type { Span } from '@/utils/reading';
import { element, escapeXml } from './xml';

/** The program itself, and whoever did not sign. */
export const USER = '6f0f2f4e-5b0a-4a53-9a55-66757765656e';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Characters of what is selected that a selection is called by. */
const NAME_MOST = 60;

/** A GUID that the same parts always give, for records that have none of their own (FNV-1a). */
export function guid(...parts: string[]): string {
  const hex = [0, 1, 2, 3].map((salt) => {
    let hash = 0x811c9dc5 ^ salt;
    for (const char of parts.join('\u0000'))
      hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const all = hex.join('');
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    `4${all.slice(13, 16)}`,
    `8${all.slice(17, 20)}`,
    all.slice(20, 32),
  ].join('-');
}

/** An id as the standard asks for it: those of the bundled codebooks and of some imports are words. */
export const guidOf = (id: string): string => (GUID.test(id) ? id : guid(id));

/** REFI-QDA counts Unicode code points where we count UTF-16 code units. */
export function codePoints(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) astral.push(i);
  }
  return (offset) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** Words of a source with the codes that they bear; `by` is absent where nobody signed. */
export interface Coded {
  id: string;
  span: Span;
  words: string;
  note: string;
  by?: string | undefined;
  createdAt: Timestamp;
  codings: { code: Id; by?: string | undefined }[];
}

const userGuid = (name: string | undefined): string =>
  name === undefined ? USER : guid('user', name);

/** The standard's users: the program, and everybody by the name that they sign with. */
export const users = (names: ReadonlySet<string>): string =>
  element('Users', {}, [
    element('User', { guid: USER, name: 'Fuwen' }),
    ...[...names].map((name) => element('User', { guid: userGuid(name), name })),
  ]);

/** Coded words as a selection of a text source, whose offsets `at` counts as the standard does. */
export function selection(coded: Coded, at: (offset: number) => number): string {
  const { id, span, words, note, codings } = coded;
  const by = (name: string | undefined) => ({
    creatingUser: userGuid(name),
    creationDateTime: coded.createdAt,
  });
  return element(
    'PlainTextSelection',
    {
      guid: guidOf(id),
      name: words.slice(0, NAME_MOST),
      startPosition: at(span.start),
      endPosition: at(span.end),
      ...by(coded.by),
    },
    [
      ...(note ? [`<Description>${escapeXml(note)}</Description>`] : []),
      ...codings.map((coding) =>
        element('Coding', { guid: guid(id, coding.code), ...by(coding.by) }, [
          element('CodeRef', { targetGUID: guidOf(coding.code) }),
        ]),
      ),
    ],
  );
}
