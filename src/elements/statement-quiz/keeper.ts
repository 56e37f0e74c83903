/** Keeps an attempt as it goes on: in the tab, or on the device where the page wants that. `reopen.ts` finds it again. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { breath } from '../../adapters/clock.ts';
import { tabStore } from '../../adapters/tab-store.ts';
import type { View } from '../../core/item.ts';
import type { Action, Entry, Kept } from '../../core/session/attempt.ts';
import type { KeptHead, Store } from '../../core/session/store.ts';
import { isObject } from '../../core/is-object.ts';
import { closest } from '../../phrases/languages.ts';
import { keeping } from '../../phrases/keeping.ts';
import type { KeepingWords } from '../../phrases/keeping-words.ts';
import type { Words } from '../../phrases/words.ts';
import { Fetched } from '../fetched.ts';
import { ItemTag } from '../item-tag.ts';
import type { Attempt } from './attempt.ts';
import { earlierOf, keptOf } from './earlier.ts';
import { type Keyed, keyOf } from './kept-key.ts';
import { StatementStepEvent } from './step-event.ts';
import { Trouble } from './trouble.ts';

/** What a keeper needs of a quiz. */
export interface KeptHost extends ReactiveControllerHost, Keyed {
  readonly attempt: Attempt | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly resume: boolean;
  act(action: Action): void;
  reset(): void;
  fail(trouble: Trouble): Promise<void>;
}

/** Neither a letter typed nor time alone is a step. */
const UNTOLD: readonly string[] = ['draft', 'tick'];

/** How often it is noted how much time has gone by. */
const BEAT = 5000;

/** An answer typed is kept soon after the last key, and not with each of a fast hand. */
const SOON = 50;

type Found = NonNullable<Awaited<ReturnType<Store['read']>>>;

const words = new Fetched<KeepingWords>(({ lexicon }) => keeping[closest(lexicon.lang)]());

const keepers = new WeakMap<KeptHost, Keeper>();

export function keeperOf(host: KeptHost): Keeper {
  const keeper = keepers.get(host) ?? new Keeper(host);
  keepers.set(host, keeper);
  return keeper;
}

export class Keeper implements ReactiveController {
  private readonly host: KeptHost;
  private store: Store | undefined;
  private key = '';
  /** Whether the page wanted it on the device when that was chosen, and whether it is there. */
  private wanted = false;
  private shared = false;
  /** False where another tab goes on: nothing is written then. */
  private mine = true;
  /** What is kept now, and how many of its entries. */
  private attempt: Attempt | undefined;
  private written = 0;
  /** What the page is told the steps of, and how many it was. */
  private teller: Attempt | undefined;
  private told = 0;
  /** One write after the other, and how many are not done. */
  private queue: Promise<void> = Promise.resolve();
  private undone = 0;
  private note: Exclude<keyof KeepingWords, 'startAfresh'> | undefined;
  private release: (() => void) | undefined;
  /** The device lacks what the tab has: it is written there as a whole. */
  private behind = false;
  /** What is found under the next key is forgotten. */
  private forgets = false;
  /** The key of what was forgotten here: whoever did begins anew here. */
  private takes = '';
  /** Raised with each claim: what comes late of an older one is of no account. */
  private turn = 0;
  /** The tag that is typed in. */
  private typed: EventTarget | null = null;
  private due: Promise<void> | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;

  constructor(host: KeptHost) {
    this.host = host;
    host.renderRoot.addEventListener('input', (event) => this.type(event));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.leave);
    this.beat = setInterval(this.mark, BEAT);
    // Back after a while: it goes on, unless another tab did meanwhile.
    if (this.key && this.shared && this.mine && !this.release) void this.lock(false).then((mine) => mine || this.lose());
  }

  hostDisconnected(): void {
    this.keep();
    removeEventListener('pagehide', this.leave);
    clearInterval(this.beat);
    // Unless it is only moved.
    queueMicrotask(() => this.host.isConnected || this.release?.());
  }

  hostUpdated(): void {
    // In a task of its own, after that of the press.
    this.due ??= breath().then(this.keep);
  }

  /** From now on it is kept under a key; false where another tab has it, undefined where something else was claimed meanwhile. */
  async claim(key: string, insists: boolean): Promise<boolean | undefined> {
    this.turn += 1;
    const { turn } = this;
    await this.place(key);
    if (turn !== this.turn) return undefined;
    this.takes = '';
    const mine = !this.shared || (await this.lock(insists));
    if (turn !== this.turn) return undefined;
    this.mine = mine;
    if (mine && this.forgets) await this.clear();
    return mine;
  }

  /** Whether another tab goes on. */
  get lost(): boolean {
    return !this.mine;
  }

  /** What is kept on the device or, where that keeps nothing or was not done with it, in the tab: what was done last. */
  async read(): Promise<Found | undefined> {
    const { store, key, shared } = this;
    const inStore = await store?.read(key).catch(() => this.degrade());
    if (!shared) return inStore;
    const inTab = await tabStore.read(key).catch(() => undefined);
    this.behind = lastOf(inTab) > lastOf(inStore);
    return this.behind ? inTab : inStore;
  }

  /** The page was told of its steps when they were taken. */
  knows(attempt: Attempt): void {
    this.teller = attempt;
    this.told = attempt.session.attempt.log.length;
  }

  /** It goes on with what was kept. */
  goesOn(attempt: Attempt): void {
    this.knows(attempt);
    this.attempt = this.behind ? undefined : attempt;
    this.written = attempt.session.attempt.log.length;
    if (this.shared) this.note = 'goesOn';
  }

  /** It cannot go on with what was kept, which is not lost. */
  async setAside(why: 'changed' | 'unreadable'): Promise<void> {
    const { store, key } = this;
    await store?.move(key, aside(key)).catch(() => {});
    this.note = why;
  }

  /** Keeps whatever attempt the quiz is at from now on. */
  follow(): void {
    const { host } = this;
    const { attempt } = host;
    if (!attempt) return;
    const { recipe: { blueprint }, policy } = attempt.session.attempt;
    const key = keyOf(host, attempt.statement, { blueprint, policy });
    if (key === this.key && host.resume === this.wanted && this.mine) {
      // Of what goes on; a retry is handed over in another way.
      if (attempt !== this.attempt && this.note === 'goesOn') this.note = undefined;
      return this.hostUpdated();
    }
    void this.claim(key, this.takes === key).then((mine) => {
      if (mine === false) this.lose();
      if (!mine) return;
      this.attempt = undefined;
      this.keep();
    });
  }

  /** Of what is kept: nothing any more, here, on the device, and set aside. */
  async forget(): Promise<void> {
    this.attempt = this.host.attempt;
    this.written = Infinity;
    this.note = undefined;
    this.forgets = this.key === '';
    this.takes = this.key;
    if (!this.forgets) await this.write(() => this.clear());
  }

  /** What there is to say of it, below everything. */
  view(spoken: Words): TemplateResult | undefined {
    const { note } = this;
    if (!note) return undefined;
    const own = words.in(spoken);
    if (!own) return void words.load(spoken).then(() => this.host.requestUpdate(), () => {});
    return html`<p class="kept meta" part="note">${own[note]}${note === 'goesOn' ? html` <button class="quiet" part="button" @click=${this.afresh}>${own.startAfresh}</button>` : ''}</p>`;
  }

  private readonly afresh = async (): Promise<void> => {
    await this.forget();
    this.host.reset();
  };

  private async clear(): Promise<void> {
    this.forgets = false;
    const { key } = this;
    const device = await deviceStore();
    for (const one of device ? [tabStore, device] : [tabStore]) {
      for (const place of [key, aside(key)]) await one.remove(place).catch(() => {});
    }
  }

  private async place(key: string): Promise<void> {
    this.release?.();
    this.key = key;
    this.note = this.store = undefined;
    // What is there until another attempt is handed over belongs to the key before.
    this.attempt = this.host.attempt;
    this.written = Infinity;
    this.mine = true;
    this.behind = false;
    this.wanted = this.shared = this.host.resume;
    const store = this.shared ? await deviceStore() : tabStore;
    if (key !== this.key) return;
    this.store = store;
    if (!store) this.degrade();
  }

  private type(event: Event): void {
    if (!this.typed) setTimeout(this.takeTyped, SOON);
    // No longer told by the event once it is over.
    this.typed = event.target;
  }

  private readonly takeTyped = (): void => {
    const { typed, host } = this;
    this.typed = null;
    if (!this.mine || !(typed instanceof ItemTag)) return;
    const { view, response } = typed as ItemTag<View>;
    // What was checked meanwhile is known, and why it could not be judged stays.
    const known = view && host.attempt?.session.items[view.id]?.draft;
    if (view && response && JSON.stringify(response) !== JSON.stringify(known)) host.act({ type: 'draft', item: view.id, response });
  };

  /** Time that has gone by is not given back by a reload. */
  private readonly mark = (): void => {
    const { attempt } = this.host;
    if (this.mine && attempt?.session.time && attempt.session.phase !== 'finished') this.host.act({ type: 'tick' });
  };

  /** What a device has no time to write is there in the tab. */
  private readonly leave = (): void => {
    this.mark();
    this.keep();
    const { attempt, shared, undone, key, written } = this;
    if (shared && undone > 0 && attempt && written < Infinity) tabStore.replace(key, headOf(attempt), attempt.session.attempt.log).catch(() => {});
  };

  /** Writes what is new of the log. */
  private readonly keep = (): void => {
    this.due = undefined;
    this.takeTyped();
    const { attempt } = this.host;
    if (!attempt) return;
    const { log, id } = attempt.session.attempt;
    this.tell(attempt, log);
    const { store, key, shared } = this;
    if (!store || !this.mine || log.length === 0) return;
    if (attempt !== this.attempt) {
      this.attempt = attempt;
      this.written = log.length;
      void this.write(async () => {
        await store.replace(key, headOf(attempt), log);
        if (shared) await tabStore.remove(key).catch(() => {});
      });
    } else if (log.length > this.written) {
      const entries = log.slice(this.written);
      this.written = log.length;
      void this.write(async () => (await store.add(key, id, entries)) || this.lose());
    }
  };

  private tell(attempt: Attempt, log: readonly Entry[]): void {
    const from = attempt === this.teller ? this.told : 0;
    this.teller = attempt;
    this.told = log.length;
    for (const entry of log.slice(from)) if (!UNTOLD.includes(entry.action.type)) this.host.dispatchEvent(new StatementStepEvent(entry));
  }

  private write(work: () => Promise<unknown>): Promise<void> {
    this.undone += 1;
    this.queue = this.queue.then(work).then(() => {}, () => this.mend()).then(() => void (this.undone -= 1));
    return this.queue;
  }

  /** Whole, where a part could not be written: what was kept may be gone, or there is no more room. */
  private async mend(): Promise<void> {
    const { attempt } = this;
    if (!attempt) return;
    const { log } = attempt.session.attempt;
    this.written = log.length;
    await this.store?.replace(this.key, headOf(attempt), log).catch(async () => {
      this.degrade();
      await this.store?.replace(this.key, headOf(attempt), log).catch(() => this.degrade());
    });
  }

  /** Where the device keeps nothing the tab may; and where that does not, the learner has to know. */
  private degrade(): undefined {
    this.store = this.shared ? tabStore : undefined;
    this.note = this.shared ? 'tabOnly' : 'unkept';
    this.shared = false;
    this.host.requestUpdate();
  }

  /** Another tab goes on. */
  private lose(): void {
    this.release?.();
    this.mine = false;
    this.note = undefined;
    void this.host.fail(new Trouble('elsewhere', 'another tab'));
  }

  /** Whether it is this tab that may write. Where there are no locks, the store still lets nobody write over another. */
  private lock(steal: boolean): Promise<boolean> {
    const { turn } = this;
    return new Promise((resolve) => {
      let held = false;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        held = lock !== null && this.host.isConnected && turn === this.turn;
        resolve(lock !== null);
        if (!held) return undefined;
        return new Promise<void>((release) => {
          this.release = () => {
            this.release = undefined;
            release();
          };
        });
      };
      const none = (): void => {
        resolve(true);
        if (held) this.lose();
      };
      try {
        navigator.locks.request(`statement-quiz ${this.key}`, steal ? { steal } : { ifAvailable: true }, hold).catch(none);
      } catch {
        none();
      }
    });
  }
}

/** Undefined where it cannot even be loaded. */
const deviceStore = (): Promise<Store | undefined> => import('../../adapters/device-store.ts').then((there) => there.deviceStore, () => undefined);

/** When the last thing was done; whatever it is that was kept. */
function lastOf(found: Found | undefined): number {
  const last = found?.at(-1);
  return isObject(last) && typeof last['at'] === 'number' ? last['at'] : -Infinity;
}

const aside = (key: string): string => `${key} aside`;

const headOf = (attempt: Attempt): KeptHead => {
  const { keptVersion, attempts } = keptOf(attempt);
  const before = earlierOf(attempt).length;
  return { id: attempt.session.attempt.id, kept: { keptVersion, attempts: attempts.map((one, at) => (at < before ? one : { ...one, log: [] })) } satisfies Kept };
};
