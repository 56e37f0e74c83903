/** Where what is kept of a quiz is put. A page has one for its tab and one for its device. */
import type { Entry } from './attempt.ts';

/** What stands before the entries that are still added to: attempts that are over, and the last without its log. */
export interface KeptHead {
  /** Of the last attempt. */
  readonly id: string;
  /** As in `Kept`, the last with no more of its log than was there when it was put here. */
  readonly kept: unknown;
}

export interface Store {
  /** Nothing, or a head and the entries after it. Plain data from outside: whoever reads it looks into it. */
  read(key: string): Promise<readonly [head: unknown, ...log: readonly unknown[]] | undefined>;
  /** In place of all that is there. */
  replace(key: string, head: KeptHead, log: readonly Entry[]): Promise<void>;
  /**
   * Adds to the log of the attempt of this id: all or nothing. False where another page has gone on meanwhile; rejects
   * where nothing is there any more.
   */
  add(key: string, id: string, entries: readonly Entry[]): Promise<boolean>;
  /** In place of all that is there under the other key; nothing where there is nothing. */
  move(key: string, to: string): Promise<void>;
  remove(key: string): Promise<void>;
}
