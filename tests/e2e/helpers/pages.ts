import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Route } from './server';

const FOLDER = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/** The bundled district site: the reply, a news page and a list page under one host. */
export const JINGAN = {
  host: 'www.jingan.gov.cn',
  reply: '/jytabl/20250523/jingan.html',
  news: '/zx/20250526/jingan-news.html',
  list: '/jytabl/jingan-list.html',
} as const;

/** Gives the fixture whose file name ends the path, whatever the host. */
export const fixtures: Route = (_, path) => {
  const file = `${FOLDER}${path.split('/').at(-1)}`;
  return /^[\w-]+\.x?html?$/.test(path.split('/').at(-1) ?? '') && existsSync(file)
    ? { body: readFileSync(file) }
    : null;
};
