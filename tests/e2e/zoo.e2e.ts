import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { countMarks, HOST } from './helpers/marks';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';
import { addressIn, MIRROR, READ, UNREAD, ZOO_AND_HOSTILE } from './zoo.pages';
import { zooRoute } from '../zoo/load';
import type { ZooPage } from '../zoo/manifest';

/** Pages of the zoo in real Chromium, under their own hosts: what is a reply is read, nothing else. */

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve(zooRoute(ZOO_AND_HOSTILE));
  chromium = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function open(page: ZooPage): Promise<Page> {
  const tab = await chromium.context.newPage();
  await tab.goto(addressIn(page));
  return tab;
}

/** The frame that the reader has come to. */
async function frameOfReader(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  await expect
    .poll(
      async () => {
        for (const frame of page.frames())
          if ((await frame.locator(`${HOST} .legend`).count()) > 0) found = frame;
        return found !== undefined;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return found!;
}

/** Counts marks in a world of its own: a page may have redefined whatever its scripts see. */
async function marksIn(frame: Frame): Promise<{ measures: number; entities: number }> {
  const session: CDPSession = await frame.page().context().newCDPSession(frame.page());
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame: each }) => each)];
  const { id } = frames[frame.parentFrame() ? 1 : 0]!;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: id });
  const { result } = await session.send('Runtime.callFunctionOn', {
    executionContextId,
    functionDeclaration: countMarks.toString(),
    returnByValue: true,
  });
  await session.detach();
  return result.value as { measures: number; entities: number };
}

describe.each(READ.map((page) => [page.file, page] as const))('%s', (_, page) => {
  it(`is read: ${page.shape}`, async () => {
    const tab = await open(page);
    const frame = await frameOfReader(tab);
    expect(frame.parentFrame() !== null).toBe(page.frame !== undefined);
    await expect.poll(async () => (await marksIn(frame)).measures).toBeGreaterThan(0);
    expect((await marksIn(frame)).entities).toBeGreaterThan(2);
    const panel = await chromium.context.newPage();
    await panel.goto(`${chromium.origin}sidepanel.html?tab=${await activeTab(chromium, tab)}`);
    await panel.locator('.answer').waitFor();
    await panel.close();
    await tab.close();
  });
});

describe('pages that are no replies', () => {
  const AT_ONCE = 22;
  const batches = Array.from({ length: Math.ceil(UNREAD.length / AT_ONCE) }, (_, i) =>
    UNREAD.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );

  it.each(batches.map((batch, i) => [i + 1, batch] as const))(
    'get no reader and send no message (%i)',
    async (_, batch) => {
      const heard = await listen();
      const tabs = await Promise.all(batch.map(open));
      await tabs.at(-1)!.waitForTimeout(2_500);
      for (const [i, tab] of tabs.entries()) {
        expect(await tab.locator(HOST).count(), batch[i]!.file).toBe(0);
        await tab.close();
      }
      expect(await heard()).toEqual([]);
    },
  );

  it('would be heard if they sent any', async () => {
    const heard = await listen();
    const tab = await open(READ[0]!);
    await frameOfReader(tab);
    expect(await heard()).toContain('replyFound');
    await tab.close();
  });
});

/** Listens to the messages that reach the background from now on; gives what was heard so far. */
async function listen(): Promise<() => Promise<string[]>> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    (globalThis as unknown as Listening).chrome.runtime.onMessage.addListener((message) => {
      heard.push(message.type);
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as Listening).heard);
}

interface Listening {
  heard: string[];
  chrome: {
    runtime: {
      onMessage: { addListener: (listener: (message: { type: string }) => void) => void };
    };
  };
}

it('a perfect copy on another host is left alone', async () => {
  const tab = await open(MIRROR);
  await tab.waitForTimeout(1_500);
  expect(await tab.locator(HOST).count()).toBe(0);
  await tab.close();
});
