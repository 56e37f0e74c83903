/** Keeps in the session of the tab: over a reload or a crash, until it is closed. Everything is written at once. */
import type { Entry } from '../core/session/attempt.ts';
import type { KeptHead, Store } from '../core/session/store.ts';
import { isOf } from './is-of.ts';
import { TAB_PREFIX } from './tab-holds.ts';

/** The head stands at 0, the entry `n` at `n`: to add one takes as long however many there are. */
const place = (key: string, n: number): string => `${TAB_PREFIX}${key} ${n}`;

function read(key: string, n: number): unknown {
  const text = sessionStorage.getItem(place(key, n));
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Broken is not the same as not there.
    return null;
  }
}

const write = (key: string, n: number, value: KeptHead | Entry): void => sessionStorage.setItem(place(key, n), JSON.stringify(value));

function removeFrom(key: string, n: number): void {
  for (let at = n; sessionStorage.getItem(place(key, at)) !== null; at += 1) sessionStorage.removeItem(place(key, at));
}

export const tabStore: Store = {
  async read(key) {
    const all: unknown[] = [];
    for (let n = 0; ; n += 1) {
      const value = read(key, n);
      if (value === undefined) break;
      all.push(value);
    }
    const [head, ...log] = all;
    return all.length === 0 ? undefined : [head, ...log];
  },
  async replace(key, head, log) {
    removeFrom(key, 0);
    write(key, 0, head);
    for (const entry of log) write(key, entry.n, entry);
  },
  async add(key, id, entries) {
    if (!isOf(id, read(key, 0)) || entries.some(({ n }) => sessionStorage.getItem(place(key, n)) !== null)) return false;
    for (const entry of entries) write(key, entry.n, entry);
    return true;
  },
  async move(key, to) {
    const texts: string[] = [];
    for (let text; (text = sessionStorage.getItem(place(key, texts.length))) !== null; ) texts.push(text);
    if (texts.length === 0) return;
    removeFrom(key, 0);
    removeFrom(to, 0);
    texts.forEach((text, n) => sessionStorage.setItem(place(to, n), text));
  },
  async remove(key) {
    removeFrom(key, 0);
  },
};
