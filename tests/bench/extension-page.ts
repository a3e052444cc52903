import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchChromium } from '../e2e/helpers/chromium';
import { fixtures } from '../e2e/helpers/pages';
import { serve } from '../e2e/helpers/server';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a script of this folder as one that defines `bench` in a page. */
async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    worker: { format: 'iife' },
    build: {
      write: false,
      lib: { entry: `${root}tests/bench/${entry}`, formats: ['iife'], name: 'benchPage' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('no bundle');
  return first.output[0].code;
}

/** A page of the built extension's origin, without its app, that runs `entry`; ends with `close`. */
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
  await run(await bundle(entry));
  const close = async (): Promise<void> => {
    await chromium.close();
    await server.close();
  };
  return { chromium, session, run, close };
}
