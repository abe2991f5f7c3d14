import type * as IdbKeyval from 'idb-keyval';

type Database = typeof IdbKeyval;

/** Values by key in the browser's IndexedDB. Each call rejects where it's full, blocked or missing. */
export interface BrowserStore {
  get<Value>(key: string): Promise<Value | undefined>;
  /**
   * Reads and writes in one transaction: tabs that change the same wait for one another. A value of undefined is removed, the
   * stored one itself isn't written again.
   */
  update<Value>(
    key: string,
    change: (stored: Value | undefined) => Value | undefined,
  ): Promise<void>;
}

/** One of its own for each database name. Nothing is loaded or opened before the first call. */
export const browserStore = (databaseName: string, storeName: string): BrowserStore => {
  const open = async () => {
    const database = await import('idb-keyval');
    return {database, store: database.createStore(databaseName, storeName)};
  };
  let opened: ReturnType<typeof open> | undefined;
  const use = async <Result>(
    run: (database: Database, store: IdbKeyval.UseStore) => Promise<Result>,
  ): Promise<Result> => {
    opened ??= open().catch((error: unknown) => {
      // Loading it may work the next time.
      opened = undefined;
      throw error;
    });
    const {database, store} = await opened;
    return run(database, store);
  };
  return {
    get: (key) => use((database, store) => database.get(key, store)),
    update: (key, change) =>
      use((_database, store) => store('readwrite', (values) => changeIn(values, key, change))),
  };
};

/** Nothing may be awaited between reading and writing: the transaction would end. */
const changeIn = <Value>(
  values: IDBObjectStore,
  key: string,
  change: (stored: Value | undefined) => Value | undefined,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const {transaction} = values;
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () =>
      reject(transaction.error ?? new Error('The transaction was given up.'));
    const reading = values.get(key) as IDBRequest<Value | undefined>;
    reading.onsuccess = () => {
      try {
        const changed = change(reading.result);
        if (changed === undefined) values.delete(key);
        else if (changed !== reading.result) values.put(changed, key);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        transaction.abort();
      }
    };
  });
