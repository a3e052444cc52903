import type { Page } from 'playwright-core';

/** The isolated world of the extension's content scripts in a page. */
export interface World {
  run: (expression: string) => Promise<string>;
}

/** Finds the world in which the extension's content scripts run in a page's main frame. */
export async function worldOf(page: Page, origin: string): Promise<World> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  let contextId: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId?: string };
    if (context.origin === origin.replace(/\/$/, '') && frameId === frameTree.frame.id)
      contextId ??= context.id;
  });
  await session.send('Runtime.enable');
  if (contextId === undefined) throw new Error('no content script runs here');
  const id = contextId;
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return String(result.value);
    },
  };
}
