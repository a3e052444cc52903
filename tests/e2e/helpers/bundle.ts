import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Code of one script (a path from the project's folder), minified as in a build, for a page of the
 * extension to run.
 */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    worker: { format: 'iife' },
    build: {
      write: false,
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'bundled' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('no bundle');
  return first.output[0].code;
}
