import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { redactText } from '@/utils/export/redact';
import type { Capture } from '@/utils/library/types';
import { VersionDiff } from './version-diff';

vi.mock('./i18n', () => ({ i18n: { t: (key: string) => key } }));
afterEach(() => vi.unstubAllGlobals());

const CONTACT = '\n联系人：欧阳建国，联系电话：021-87654321。';
const whole = (text: string): Capture => {
  const reading = { ...sampleLibrary().captures[0]!.reading, measures: [] };
  return { ...sampleLibrary().captures[0]!, text, sha256: text, reading };
};
const covered = (capture: Capture): Capture => ({
  ...capture,
  text: redactText(capture.text),
  redacted: true,
});

function drawn(before: Capture, after: Capture): HTMLElement {
  const { document } = new JSDOM('<main></main>').window;
  vi.stubGlobal('document', document);
  const main = document.querySelector('main')!;
  render(<VersionDiff before={before} after={after} />, main);
  return main;
}

it('a copy with its contacts covered is no version of the same text without a word', () => {
  const own = whole(`已建成食堂12家。${CONTACT}`);
  expect(covered(own).text).toContain('＊');
  const main = drawn(covered(own), own);
  expect(main.textContent).toContain('compare.sameCovered');
  expect(main.textContent).not.toContain('compare.sameText');
  expect(main.querySelector('del, ins')).toBeNull();
  expect(drawn(own, own).textContent).toContain('compare.sameText');
});

it('what was covered is no change of the reply, and what was changed is', () => {
  const before = covered(whole(`已建成食堂12家。${CONTACT}`));
  const main = drawn(before, whole(`已建成食堂21家。${CONTACT}`));
  expect([...main.querySelectorAll('del, ins')].map((one) => one.textContent)).toEqual([
    '12',
    '21',
  ]);
  expect(main.textContent).toContain('compare.covered');
});
