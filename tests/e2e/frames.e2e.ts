import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { openStore } from './helpers/store';

/** Pages whose frames are replies, too: a tab has one reader, however many ask for it at once. */

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const frame = (id: string): string =>
  `<iframe id="${id}" src="${JINGAN.reply}" width="900" height="500"></iframe>`;

const reply = async (): Promise<string> =>
  (await fetch(`http://127.0.0.1:${server.port}${JINGAN.reply}`)).text();

/** Opens a page of ours under the government's name, with the reply in its frames. */
async function open(html: string): Promise<Page> {
  const page = await chromium.context.newPage();
  const framed = await reply();
  await page.route('**/*.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: route.request().url().endsWith('/around.html') ? html : framed,
    }),
  );
  await page.goto(`http://${JINGAN.host}/around.html`);
  return page;
}

/** Which frames have a reader: the page itself is `page`, others go by their id. */
const readers = async (page: Page): Promise<string[]> => {
  const all = await Promise.all(
    page.frames().map(async (each) => {
      if ((await each.locator(HOST).count()) === 0) return [];
      if (each === page.mainFrame()) return ['page'];
      return [(await (await each.frameElement()).getAttribute('id'))!];
    }),
  );
  return all.flat();
};

const WORDS = '培育文娱产业经济增长新动能';
const NOTE = '写到一半的一段话';

/** Long enough for a second reader to come, if one will. */
const SETTLED = 2_500;

describe('a page with replies in frames', () => {
  it('has one reader, though the frames ask in the same moment', async () => {
    for (let i = 0; i < 3; i++) {
      const page = await open(`<title>办理结果</title>${'abcdef'.split('').map(frame).join('')}`);
      await expect.poll(() => readers(page), { timeout: 20_000 }).toHaveLength(1);
      await page.waitForTimeout(SETTLED);
      expect(await readers(page)).toHaveLength(1);
      await page.close();
    }
  });

  it('has its own reader once its own reply has come; the one of the frame leaves, and what was being typed is kept', async () => {
    const page = await open(`<title>办理结果</title><main></main>${frame('a')}`);
    await expect.poll(() => readers(page), { timeout: 20_000 }).toEqual(['a']);
    const framed = page.frameLocator('#a');
    await framed.locator(`${HOST} .legend`).waitFor();
    await page.frames()[1]!.evaluate(selectWords, WORDS);
    const note = framed.locator(`${HOST} .editor`).getByLabel('笔记');
    await framed.locator(`${HOST} .toolbar`).getByRole('button', { name: '高亮并写笔记' }).click();
    await note.pressSequentially(NOTE);
    await page.evaluate(
      (html) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('main')!.replaceChildren(...body.children);
      },
      await reply(),
    );
    await expect.poll(() => readers(page), { timeout: 20_000 }).toEqual(['page']);
    const store = await openStore(chromium);
    await expect
      .poll(async () => (await store<{ note: string }>('highlights')).map(({ note }) => note))
      .toEqual([NOTE]);
    expect(await framed.locator('fuwen-unsaved').count()).toBe(0);
    await page.waitForTimeout(SETTLED);
    expect(await readers(page)).toEqual(['page']);
    await page.close();
  });
});
