/** An item has a public half, its view, and a secret half: key, rationale, hints. */
import type { Citation, EntityId } from '../schema/statement-types.ts';
import type { Edtf, Label, Lang, Moment, Office, Text, Unit } from './label.ts';

/** `${statement}/${entity}/${relation}`; secret, for ids tell the answer. */
export type FactId = string;

export type Topic = 'signatories' | 'instruments' | 'events' | 'claims';
export type Level = 'remember' | 'understand' | 'apply' | 'analyse';

/** What is asked and of which facts. */
export type Form = 'signed' | 'dated' | 'count' | 'supported';

/** How it is answered, as a teacher names it. */
export type Kind = 'choice' | 'multiple-response' | 'true-false' | 'year';

/** Ids are positions, `a`, `b` …, and say nothing. */
export interface Option {
  readonly id: string;
  readonly label: Label;
}

/** What each interaction shows; every consumer switches on these, exhaustively. */
export interface Asks {
  /** Choose `pick` of the options. */
  choose: { readonly options: readonly Option[]; readonly pick: number };
  /** Type an answer that is read as `reads`. */
  enter: { readonly reads: 'year' };
}

/** Why a typed form is answered with a word instead of a mark. */
export type NearMiss = 'number-not-year';

export interface Keys {
  choose: { readonly right: readonly string[] };
  enter: {
    readonly right: Label;
    /** Typed forms that cost no try: a resolution's number in a year box. */
    readonly near: readonly { readonly typed: string; readonly why: NearMiss }[];
  };
}

export type Interaction = keyof Asks;

export interface Stem {
  readonly form: Form;
  readonly about: readonly Label[];
  readonly unit?: Unit;
  readonly moment?: Moment;
  readonly office?: Office;
  /** The list grew later, so that the stem says which list is meant. Never a date: that may be another item's answer. */
  readonly asFirstPublished?: true;
  /** Who says so, where the fact is a claim. */
  readonly speaker?: Label;
}

interface Head {
  /** A position in the quiz, `q1` …. */
  readonly id: string;
  readonly form: Form;
  readonly kind: Kind;
  readonly level: Level;
  readonly topic: Topic;
  readonly stem: Stem;
  /** How many hints may be asked for. */
  readonly hints: number;
}

export type View<I extends Interaction = Interaction> = {
  [K in I]: Head & { readonly ask: K } & Asks[K];
}[I];

/** Phrase ids of rationales; each catalogue must explain every one. `about` holds what the comment lists. */
export type Why =
  /** [country] */
  | 'on-list'
  /** [country] */
  | 'not-on-list'
  /** [subject, date], with moment: when it was. */
  | 'dated'
  /** [date, subject], with moment: whose date the option is. */
  | 'date-of-other'
  /** [number]: how many there are. */
  | 'counted'
  /** [number, number]: the option counts in another unit; the second number carries that unit. */
  | 'counts-other-unit'
  /** [number, number]: counts only those named in the paragraph or section that the second number gives. */
  | 'counts-one-part'
  /** [number, label …]: leaves out those named. */
  | 'counts-without'
  /** [number, text]: counts only this group. */
  | 'counts-group'
  /** [number, text]: leaves out this group. */
  | 'counts-without-group'
  /** [number, label …]: counts those who joined later, too. */
  | 'counts-later'
  /** [claim]: the source reports it. */
  | 'reported'
  /** [claim]: what the source reports in its place, of another addressee or with another act. */
  | 'reported-otherwise'
  /** [text]: the source does not report this subject. */
  | 'not-reported';

export interface Rationale {
  /** The option it is about; absent: the right answer. */
  readonly option?: string;
  readonly fact: FactId;
  readonly why: Why;
  readonly about: readonly Label[];
  readonly moment?: Moment;
  readonly speaker?: Label;
  readonly cites: readonly Citation[];
}

/** A rationale without its fact: what a learner may be told. */
export type Told = Omit<Rationale, 'fact'>;

interface Secret {
  /** The facts that each scorable part tests. choose: option id; enter: ''. */
  readonly parts: Readonly<Record<string, readonly FactId[]>>;
  /** Facts told by stem and options before answering: what another item must not test. */
  readonly states: readonly FactId[];
  /** Facts told by the feedback: what another item must not test. */
  readonly tells: readonly FactId[];
  readonly rationale: readonly Rationale[];
  readonly hints: readonly Stem[];
  /** 0 easy … 1 hard. */
  readonly difficulty: number;
}

export type ItemOf<K extends Interaction> = {
  readonly view: View<K>;
  readonly key: { readonly ask: K } & Keys[K];
} & Secret;

/** A key of another interaction than its view's does not compile. */
export type Item = { [K in Interaction]: ItemOf<K> }[Interaction];

/** A citation spelled out, with the line of the source retold where the statement has one. */
export interface Passage {
  readonly source: EntityId;
  readonly title: Text;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: Edtf;
  readonly url?: string;
  readonly paragraph?: number;
  readonly section?: string;
  readonly line?: Text;
}

/** Handed over only when the policy allows; elements show it only when handed one. */
export interface Reveal {
  readonly item: string;
  readonly key: Item['key'];
  readonly rationale: readonly Told[];
  /** In the order of the rationale's citations, each once. */
  readonly passages: readonly Passage[];
}

export type Response =
  | { readonly ask: 'choose'; readonly ids: readonly string[] }
  /** The language travels with the words. */
  | { readonly ask: 'enter'; readonly text: string; readonly lang: Lang };

/** Not ready to be judged, which is not wrong: costs no try. */
export type Unready = 'empty' | 'incomplete' | 'out-of-range' | 'not-a-year' | 'wrong-shape' | NearMiss;

export type Score =
  | { readonly type: 'unready'; readonly why: Unready }
  | { readonly type: 'scored'; readonly earned: number; readonly possible: number; readonly parts: readonly Part[] };

export interface Part {
  readonly part: string;
  readonly facts: readonly FactId[];
  readonly earned: number;
  readonly possible: number;
}

export interface Marking {
  /** A multiple response earns a share for each right option, less one for each wrong. */
  readonly partial: boolean;
}
