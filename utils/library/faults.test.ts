import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { errorOf, failureOf, faultOf, FAULTS, LibraryError } from './faults';

it.each(FAULTS)('%s is known again on the other side of a worker', (code) => {
  const told = structuredClone(failureOf(new LibraryError(code)));
  expect(faultOf(errorOf(told))).toBe(code);
});

it('is known by its code alone, however it came, and inside of what wraps it', () => {
  const crossed = Object.assign(new Error('gone'), { name: 'LibraryError', code: 'gone' });
  expect(faultOf(crossed)).toBe('gone');
  expect(faultOf(new Error('no', { cause: new LibraryError('private') }))).toBe('private');
  expect(faultOf(new Dexie.OpenFailedError('no', new LibraryError('newer')))).toBe('newer');
});

it('a full disk is one, whatever the browser says of it', () => {
  const full = new DOMException('no space left', 'QuotaExceededError');
  expect(faultOf(full)).toBe('full');
  expect(faultOf(new Dexie.AbortError('aborted', full))).toBe('full');
});

it('is not guessed from words, and other errors keep theirs, once', () => {
  expect(faultOf(new Error('gone: written by a newer version, disk full'))).toBeNull();
  const told = failureOf(new TypeError('x is not a function'));
  expect(errorOf(told)).toMatchObject({ name: 'TypeError', message: 'x is not a function' });
  expect(failureOf('words').message).toBe('words');
});
