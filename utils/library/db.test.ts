import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { createLibrary, createQuietLibrary, tellAll } from './db';
import { watchQuery } from './queries';

it('what a quiet library writes is told when it says so', async () => {
  const [heard, quiet] = [createLibrary('told'), createQuietLibrary('told')];
  const counts: number[] = [];
  const stop = watchQuery(
    () => heard.meta.count(),
    (count) => counts.push(count),
    (error) => expect.fail(String(error)),
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await quiet.meta.bulkPut([
    { key: 'a', value: 1 },
    { key: 'b', value: 2 },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(counts).toEqual([0]);
  tellAll();
  await vi.waitFor(() => expect(counts).toEqual([0, 2]));
  stop();
  heard.close();
  quiet.close();
});
