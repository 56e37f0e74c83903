/** Keeps on the device, for every tab: one record for the head and one for each entry. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Store } from '../core/session/store.ts';
import { isOf } from './is-of.ts';

interface Kept extends DBSchema {
  kept: { key: [key: string, n: number]; value: unknown };
}

type Db = IDBPDatabase<Kept>;

const NAME = 'statement-quiz';
/** A browser that never answers does not keep the learner waiting. */
const PATIENCE = 2000;

let opened: Promise<Db> | undefined;

function open(): Promise<Db> {
  opened ??= inTime(
    openDB<Kept>(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('kept'),
      // Somebody deletes it, or wants a newer one: in the way is worse than opened again.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        opened = undefined;
      },
      terminated: () => {
        opened = undefined;
      },
    }),
  ).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not open')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const all = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);

/** What it does is done whole or not at all. */
async function write<T>(work: (store: IDBPObjectStore<Kept, ['kept'], 'kept', 'readwrite'>) => Promise<T>): Promise<T> {
  const tx = (await open()).transaction('kept', 'readwrite');
  // It rejects beside the write that fails.
  tx.done.catch(() => {});
  try {
    const result = await work(tx.store);
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It is over where the browser itself gave it up.
    }
    throw error;
  }
}

export const deviceStore: Store = {
  async read(key) {
    const [head, ...log] = await (await open()).getAll('kept', all(key));
    return head === undefined ? undefined : [head, ...log];
  },
  replace: (key, head, log) =>
    write(async (store) => {
      await store.delete(all(key));
      await Promise.all([head, ...log].map((record, n) => store.add(record, [key, n])));
    }),
  add: (key, id, entries) =>
    write(async (store) => {
      if (!isOf(id, await store.get([key, 0]))) return false;
      await Promise.all(entries.map((entry) => store.add(entry, [key, entry.n])));
      return true;
    }).catch((error: unknown) => {
      // Somebody else put an entry in one of these places.
      if (error instanceof DOMException && error.name === 'ConstraintError') return false;
      throw error;
    }),
  move: (key, to) =>
    write(async (store) => {
      const records = await store.getAll(all(key));
      if (records.length === 0) return;
      await store.delete(all(key));
      await store.delete(all(to));
      await Promise.all(records.map((record, n) => store.add(record, [to, n])));
    }),
  remove: (key) => write((store) => store.delete(all(key))),
};
