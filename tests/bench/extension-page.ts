import { bundle } from '../e2e/helpers/bundle';
import { launchChromium } from '../e2e/helpers/chromium';
import { fixtures } from '../e2e/helpers/pages';
import { serve } from '../e2e/helpers/server';

/** A page of the built extension's origin, without its app, that runs `entry` of this folder; ends with `close`. */
export async function openBench(entry: string) {
  const server = await serve(fixtures);
  const chromium = await launchChromium({ port: server.port });
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}manifest.json`);
  const session = await chromium.context.newCDPSession(page);
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(await bundle(`tests/bench/${entry}`));
  const close = async (): Promise<void> => {
    await chromium.close();
    await server.close();
  };
  return { chromium, session, run, close };
}
