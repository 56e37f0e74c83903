/** An attempt is stored: recipe, policy and an append-only log. A session is what it folds to, never stored. */
import type { Quiz, Recipe } from '../compose/recipe.ts';
import type { Form, Item, Kind, Level, Marking, NamesOf, Response, Score } from '../item.ts';
import type { Lang } from '../label.ts';

export type Action =
  | { readonly type: 'start' | 'finish' }
  | { readonly type: 'go'; readonly item: string }
  | { readonly type: 'draft'; readonly item: string; readonly response: Response }
  | { readonly type: 'submit'; readonly item: string; readonly response: Response }
  | { readonly type: 'certainty'; readonly item: string; readonly certainty: Certainty }
  /** Opens the next one. */
  | { readonly type: 'hint'; readonly item: string }
  | { readonly type: 'flag'; readonly item: string; readonly on: boolean }
  /** Shows the right answer; the page says when, for nothing on the screen does. */
  | { readonly type: 'reveal'; readonly item: string }
  /** Nothing but time went by: noted where time is limited. */
  | { readonly type: 'tick' }
  /** Makes every limit so many times as long, or lifts them. */
  | { readonly type: 'stretch'; readonly by: Stretch }
  /** Adds milliseconds to the limits that run. */
  | { readonly type: 'extend'; readonly by: number };

export type Stretch = 1 | 1.5 | 2 | 'off';

/** How sure somebody is of an answer, 3 the most. */
export type Certainty = 1 | 2 | 3;

/** With what an answer was given, beside the answer itself. */
export interface Given {
  /** Absent: not asked, or not said. */
  readonly certainty?: Certainty;
  /** How many hints were open; absent: none. */
  readonly hints?: number;
  /** How many tries went before; absent: none. */
  readonly before?: number;
  /** Time was up: it is what stood there. */
  readonly standing?: true;
}

export interface Entry {
  /** 1, 2, 3 …. */
  readonly n: number;
  /** Epoch milliseconds, for the record. */
  readonly at: number;
  /** Monotonic milliseconds since the attempt began; limits run on it. */
  readonly elapsed: number;
  readonly action: Action;
}

export interface Policy {
  /** Immediate: after each item. Deferred: at the end, and answers may be changed until then. Never: so, and nothing is told. */
  readonly feedback: 'immediate' | 'deferred' | 'never';
  /** How often an item may be answered where feedback is immediate; absent: once. */
  readonly tries?: number;
  /** When the right answer is shown; absent: after the last try, or at the end where feedback waits for it. */
  readonly reveal?: 'after-tries' | 'at-end' | 'when-told' | 'never';
  /** Forward: no way back to an item; absent: free. */
  readonly navigation?: 'free' | 'forward';
  readonly limit?: Limit;
  /** Share of the points to pass, 0 … 1. */
  readonly passMark?: number;
  readonly marking: Marking;
  /** "How sure are you?" is asked, though it may not be marked. */
  readonly certainty?: boolean;
}

/** How long something may take, in milliseconds. A learner can always stretch, extend or lift it. */
export interface Limit {
  readonly quiz?: number;
  readonly item?: number;
  /** Whether the time goes on while the page is closed; absent: it stands still. */
  readonly runsClosed?: boolean;
}

export interface Attempt {
  readonly id: string;
  readonly recipe: Recipe;
  readonly policy: Policy;
  /** Ids of the items asked; absent: all. */
  readonly only?: readonly string[];
  /** The attempt that this one retries. */
  readonly after?: string;
  /** What the page says of it, such as whose it is; echoed, never read. */
  readonly context?: string;
  readonly log: readonly Entry[];
}

/**
 * What is kept of a quiz: the attempts at it, first to last, each of which retries the one before. Plain JSON. Its
 * version rises whenever what is in it means something else; `parseKept` turns older ones into this one.
 */
export interface Kept {
  readonly keptVersion: 2;
  /** At least one. */
  readonly attempts: readonly Attempt[];
}

/** Its score says what is right; `mark` says how many points it gives. */
export interface Try extends Given {
  readonly response: Response;
  readonly score: Score & { readonly type: 'scored' };
  readonly elapsed: number;
}

export interface ItemState {
  readonly tries: readonly Try[];
  /** How many hints are open; absent: none. */
  readonly hints?: number;
  readonly draft?: Response;
  /** As last said; a try keeps what was said when it was submitted. */
  readonly certainty?: Certainty;
  /** No more to be answered. */
  readonly closed?: true;
  readonly flagged?: boolean;
  /** The page said that the right answer may be shown. */
  readonly told?: true;
  /** Milliseconds in sight before it was last come to; only where time is limited. */
  readonly spent?: number;
  /** Why the last submit was not judged. */
  readonly unready?: Score & { readonly type: 'unready' };
}

export interface Session {
  readonly attempt: Attempt;
  readonly phase: 'ready' | 'asking' | 'feedback' | 'finished';
  /** The item shown. */
  readonly at: string;
  /** Ids of the items asked, in order. */
  readonly order: readonly string[];
  readonly items: Readonly<Record<string, ItemState>>;
  /** Only where time is limited. */
  readonly time?: Time;
}

export interface Time {
  /** Elapsed, when it began and when the item shown was come to. */
  readonly began: number;
  readonly since: number;
  readonly stretch: Stretch;
  /** Milliseconds added to the quiz, and to the item shown. */
  readonly extra: number;
  readonly itemExtra: number;
}

/** The same session object for an impossible entry. No effects, no clock; `names` reads what was typed. */
export type Transition = (session: Session, entry: Entry, quiz: Quiz, names: NamesOf) => Session;
export type ScoreItem = (item: Item, response: Response, marking: Marking) => Score;

/** Plain JSON. All but what was given and when follows from it: `verify` works it out again. */
export interface Report {
  readonly reportVersion: 1;
  /** Of the package. */
  readonly version: string;
  /** The attempt's id. */
  readonly attempt: string;
  readonly after?: string;
  readonly context?: string;
  readonly recipe: Recipe;
  readonly code: string;
  readonly policy: Policy;
  readonly only?: readonly string[];
  readonly lang: Lang;
  /** Milliseconds from the start to the end. */
  readonly elapsed: number;
  /** What was done to the limits; only where time is limited. */
  readonly time?: ReportedTime;
  /** Below 0 where wrong answers take more than right ones give. */
  readonly earned: number;
  readonly possible: number;
  /** Absent without a pass mark. Of a retry: by what all its attempts gave in the end. */
  readonly passed?: boolean;
  /** Only of a retry. */
  readonly overall?: Overall;
  /** In the order of the quiz. */
  readonly items: readonly ReportedItem[];
}

interface Points {
  readonly earned: number;
  readonly possible: number;
}

/** What an attempt and those before it, each a retry of what was left, gave of all that the first one asked. */
export interface Overall {
  readonly first: Points;
  /** Of each item the last answer, and the best. */
  readonly last: Points;
  readonly best: Points;
}

export interface ReportedTime {
  /** The most that they were stretched. */
  readonly stretch: Stretch;
  /** Milliseconds added. */
  readonly extra: number;
}

export interface ReportedItem {
  readonly item: string;
  readonly form: Form;
  readonly kind: Kind;
  readonly level: Level;
  /** Points of the last try. */
  readonly earned: number;
  readonly possible: number;
  /** How many were opened. */
  readonly hints: number;
  readonly flagged: boolean;
  readonly tries: readonly ReportedTry[];
}

export interface ReportedTry extends Given {
  readonly response: Response;
  /** Milliseconds since the start. */
  readonly elapsed: number;
  /** Milliseconds that the item had been in sight. */
  readonly spent: number;
  /** How much of it is right. */
  readonly score: { readonly earned: number; readonly possible: number };
  /** Points. */
  readonly earned: number;
  readonly possible: number;
}
