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
  | { readonly type: 'hint'; readonly item: string };

/** How sure somebody is of an answer, 3 the most. */
export type Certainty = 1 | 2 | 3;

/** With what an answer was given, beside the answer itself. */
export interface Given {
  /** Absent: not asked, or not said. */
  readonly certainty?: Certainty;
  /** How many hints were open; absent: none. */
  readonly hints?: number;
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
  /** Immediate: after each item. Deferred: at the end, and answers may be changed until then. */
  readonly feedback: 'immediate' | 'deferred';
  /** Share of the points to pass, 0 … 1. */
  readonly passMark?: number;
  readonly marking: Marking;
  /** "How sure are you?" is asked, though it may not be marked. */
  readonly certainty?: boolean;
}

export interface Attempt {
  readonly id: string;
  readonly recipe: Recipe;
  readonly policy: Policy;
  /** Ids of the items asked; absent: all. */
  readonly only?: readonly string[];
  /** The attempt that this one retries. */
  readonly after?: string;
  readonly log: readonly Entry[];
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
}

/** The same session object for an impossible entry. No effects, no clock; `names` reads what was typed. */
export type Transition = (session: Session, entry: Entry, quiz: Quiz, names: NamesOf) => Session;
export type ScoreItem = (item: Item, response: Response, marking: Marking) => Score;

export interface Report {
  readonly reportVersion: 1;
  readonly attempt: string;
  readonly after?: string;
  readonly recipe: Recipe;
  readonly code: string;
  readonly policy: Policy;
  readonly only?: readonly string[];
  readonly lang: Lang;
  /** Below 0 where wrong answers take more than right ones give. */
  readonly earned: number;
  readonly possible: number;
  /** Absent without a pass mark. */
  readonly passed?: boolean;
  readonly items: readonly {
    readonly item: string;
    readonly form: Form;
    readonly kind: Kind;
    readonly level: Level;
    readonly earned: number;
    readonly possible: number;
    readonly tries: readonly (Given & { readonly response: Response; readonly elapsed: number })[];
  }[];
}
