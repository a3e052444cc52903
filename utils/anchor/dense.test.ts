import { expect, it } from 'vitest';
import { dense, spanIn, squeeze } from './dense';

it('every kept character leads back to itself, controls and rare spaces among them', () => {
  for (let code = 0; code < 0x3100; code++) {
    const char = String.fromCharCode(code);
    const page = dense(`前${char}后`);
    expect(page.at.length, `U+${code.toString(16)}`).toBe(squeeze(`前${char}后`).length);
    const { start, end } = spanIn(page, page.text.length - 1, page.text.length);
    expect(`前${char}后`.slice(start, end)).toBe('后');
  }
});
