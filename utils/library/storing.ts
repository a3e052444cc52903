import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';

/** How the records of a table lie in the database. */
export interface Form<T> {
  into: (record: T) => object;
  from: (stored: object) => T;
}

/** The cursor, what it stands at as `from` gives it. The browser's own properties can be read of itself only. */
const seen = (cursor: DBCoreCursor, from: (stored: object) => unknown): DBCoreCursor =>
  Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => from(cursor.value as object) },
  }) as DBCoreCursor;

const storedTable = <T>(table: DBCoreTable, { into, from }: Form<T>): DBCoreTable => ({
  ...table,
  mutate: (request) =>
    table.mutate('values' in request ? { ...request, values: request.values.map(into) } : request),
  get: (request) => table.get(request).then((stored) => stored && from(stored as object)),
  getMany: (request) =>
    table.getMany(request).then((found) => found.map((stored?: object) => stored && from(stored))),
  query: (request) =>
    table
      .query(request)
      .then((answer) =>
        request.values ? { ...answer, result: (answer.result as object[]).map(from) } : answer,
      ),
  openCursor: (request) =>
    table
      .openCursor(request)
      .then((cursor) => (cursor && request.values ? seen(cursor, from) : cursor)),
});

/** Stands between the library and its database: nobody above knows in what form a table is stored. */
export const storing = <T>(name: string, table: string, form: Form<T>): Middleware<DBCore> => ({
  stack: 'dbcore',
  name,
  create: (down) => ({
    ...down,
    table: (of) => (of === table ? storedTable(down.table(of), form) : down.table(of)),
  }),
});
