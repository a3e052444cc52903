import { readFileSync } from 'node:fs';
import type { Route } from '../e2e/helpers/server';
import type { ZooFile, ZooPage } from './manifest';
import { ZOO_FOLDER } from './write';

/** The bytes of a file of the zoo, as a server would send them. */
const bytesOf = ({ file }: ZooFile): Uint8Array => readFileSync(`${ZOO_FOLDER}${file}`);

/** The source of a page, decoded. Throws when the bytes are not of the charset that it states. */
export const sourceOf = (file: ZooFile): string =>
  new TextDecoder(file.charset, { fatal: true }).decode(bytesOf(file));

/** Serves pages of the zoo, and what they load, under their own hosts and paths. */
export function zooRoute(pages: readonly ZooPage[]): Route {
  const files = new Map<string, ZooFile>();
  for (const page of pages)
    for (const file of [page, ...(page.loads ?? [])]) {
      const { hostname, pathname } = new URL(file.url);
      files.set(hostname + decodeURI(pathname), file);
    }
  return (host, path) => {
    const file = files.get(host + path);
    return file ? { body: bytesOf(file), type: file.type ?? 'text/html' } : null;
  };
}
