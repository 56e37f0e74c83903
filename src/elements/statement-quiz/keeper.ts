/** Keeps an attempt as it goes on: in the tab, or on the device where the page wants that. `reopen.ts` finds it again. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { breath } from '../../adapters/clock.ts';
import { tabStore } from '../../adapters/tab-store.ts';
import type { Blueprint } from '../../core/compose/recipe.ts';
import type { View } from '../../core/item.ts';
import type { Action, Entry, Kept, Policy } from '../../core/session/attempt.ts';
import type { KeptHead, Store } from '../../core/session/store.ts';
import { closest } from '../../phrases/languages.ts';
import { keeping, type KeepingWords } from '../../phrases/keeping-words.ts';
import type { Words } from '../../phrases/words.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { Fetched } from '../fetched.ts';
import { ItemTag } from '../item-tag.ts';
import type { Attempt } from './attempt.ts';
import { earlierOf, keptOf } from './earlier.ts';
import { StatementStepEvent } from './step-event.ts';
import { Trouble } from './trouble.ts';

/** What a keeper needs of a quiz. */
export interface KeptHost extends ReactiveControllerHost, HTMLElement {
  readonly attempt: Attempt | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly resume: boolean;
  readonly seed?: number | undefined;
  readonly code?: string | undefined;
  readonly context?: string | undefined;
  act(action: Action): void;
  reset(): void;
  fail(trouble: Trouble): Promise<void>;
}

/** What makes it another quiz than one beside it or before it. */
export interface AskedFor {
  readonly blueprint: Blueprint;
  readonly policy: Policy;
}

/** Neither a letter typed nor time alone is a step. */
const UNTOLD: readonly string[] = ['draft', 'tick'];

/** An answer typed is kept soon after the last key, and not with each of a fast hand. */
const SOON = 50;

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
  /** With other tabs. */
  private shared = false;
  private key = '';
  /** What is kept now, and how many of its entries. */
  private attempt: Attempt | undefined;
  private written = 0;
  /** What the page is told the steps of, and how many it was. */
  private teller: Attempt | undefined;
  private told = 0;
  /** One write after the other. */
  private queue: Promise<void> = Promise.resolve();
  private note: Exclude<keyof KeepingWords, 'startAfresh'> | undefined;
  private release = (): void => {};
  /** The learner saw that it is open elsewhere: whoever goes on here wants it here. */
  private insists = false;
  /** The tag that is typed in. */
  private typed: EventTarget | null = null;
  private due: Promise<void> | undefined;

  constructor(host: KeptHost) {
    this.host = host;
    host.renderRoot.addEventListener('input', (event) => this.type(event));
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.keep);
    // Moved within the page: it goes on, unless another tab did meanwhile.
    if (this.key && this.shared) void this.lock(false).then((mine) => mine || this.lose());
  }

  hostDisconnected(): void {
    this.keep();
    removeEventListener('pagehide', this.keep);
    this.release();
  }

  hostUpdated(): void {
    // In a task of its own, after that of the press.
    this.due ??= breath().then(this.keep);
  }

  /** From now on it is kept under a key; false where another tab has it. */
  async claim(key: string): Promise<boolean> {
    await this.place(key);
    if (this.shared && !(await this.lock(this.insists))) {
      this.insists = true;
      this.key = '';
      return false;
    }
    this.insists = false;
    return true;
  }

  /** What is kept; where the device keeps nothing, what the tab does. */
  async read(): Promise<Awaited<ReturnType<Store['read']>>> {
    const { store, key, shared } = this;
    const found = await store?.read(key).catch(() => this.degrade());
    return found ?? (shared ? tabStore.read(key).catch(() => undefined) : undefined);
  }

  /** The page was told of its steps when they were taken. */
  knows(attempt: Attempt): void {
    this.teller = attempt;
    this.told = attempt.session.attempt.log.length;
  }

  /** It goes on with what was kept. */
  goesOn(attempt: Attempt): void {
    this.knows(attempt);
    this.attempt = attempt;
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
    if (key === this.key) return this.hostUpdated();
    void this.place(key).then(() => {
      if (this.shared) void this.lock(true);
      this.keep();
    });
  }

  /** Of what is kept: nothing any more, here and set aside. */
  async forget(): Promise<void> {
    const { store, key } = this;
    this.attempt = this.host.attempt;
    this.written = Infinity;
    this.note = undefined;
    await this.write(async () => {
      for (const one of new Set([store ?? tabStore, tabStore])) {
        await one.remove(key);
        await one.remove(aside(key));
      }
    });
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

  private async place(key: string): Promise<void> {
    this.release();
    this.key = key;
    this.attempt = this.note = this.store = undefined;
    this.shared = this.host.resume;
    const store = this.shared ? await import('../../adapters/device-store.ts').then(({ deviceStore }) => deviceStore, () => undefined) : tabStore;
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
    const { typed } = this;
    this.typed = null;
    if (!(typed instanceof ItemTag)) return;
    const { view, response } = typed as ItemTag<View>;
    if (view && response) this.host.act({ type: 'draft', item: view.id, response });
  };

  /** Writes what is new of the log. */
  private readonly keep = (): void => {
    this.due = undefined;
    this.takeTyped();
    const { attempt } = this.host;
    if (!attempt) return;
    const { log, id } = attempt.session.attempt;
    this.tell(attempt, log);
    const { store, key } = this;
    if (!store || log.length === 0) return;
    if (attempt !== this.attempt) {
      this.attempt = attempt;
      this.written = log.length;
      // Whoever begins anew has read why.
      void this.write(() => store.replace(key, headOf(attempt), log));
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
    this.queue = this.queue.then(work).then(() => {}, () => this.mend());
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
    this.release();
    this.key = '';
    this.store = undefined;
    this.insists = true;
    void this.host.fail(new Trouble('elsewhere', 'another tab'));
  }

  /** Whether it is this tab that may write. Where there are no locks, the store still lets nobody write over another. */
  private lock(steal: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      let held = false;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        held = lock !== null;
        resolve(held);
        return held ? new Promise((release) => (this.release = release)) : undefined;
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

const aside = (key: string): string => `${key} aside`;

const headOf = (attempt: Attempt): KeptHead => {
  const { keptVersion, attempts } = keptOf(attempt);
  const before = earlierOf(attempt).length;
  return { id: attempt.session.attempt.id, kept: { keptVersion, attempts: attempts.map((one, at) => (at < before ? one : { ...one, log: [] })) } satisfies Kept };
};

/** Never of the facts, whose change is to be told. */
export function keyOf(host: KeptHost, statement: Statement, { blueprint, policy }: AskedFor): string {
  const root = host.getRootNode() as ParentNode;
  const place = host.id || [...root.querySelectorAll(host.localName)].indexOf(host);
  return JSON.stringify([statement.id, location.pathname, place, blueprint, policy, host.seed, host.code, host.context]);
}
