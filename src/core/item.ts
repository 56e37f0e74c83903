/** An item has a public half, its view, and a secret half: key, rationale, hints. */
import type { Citation, EntityId } from '../schema/statement-types.ts';
import type { Edtf, Label, Lang, Moment, Office, Text, Unit } from './label.ts';

/** `${statement}/${entity}/${relation}`; secret, for ids tell the answer. */
export type FactId = string;

export type Topic = 'signatories' | 'instruments' | 'events' | 'claims';
export type Level = 'remember' | 'understand' | 'apply' | 'analyse';

/** The kinds in which each form is asked. */
export interface KindsOf {
  readonly signed: 'choice' | 'multiple-response' | 'true-false' | 'short-answer' | 'grouping' | 'recall';
  readonly dated: 'choice' | 'multiple-response' | 'true-false' | 'year' | 'date' | 'matching';
  readonly sequence: 'choice' | 'ordering';
  readonly count: 'choice';
  readonly interval: 'choice';
  readonly supported: 'choice' | 'multiple-response';
  readonly speaker: 'choice';
  readonly infer: 'choice';
  readonly missing: 'choice' | 'multiple-response' | 'short-answer' | 'grouping';
  readonly unreported: 'choice' | 'multiple-response';
}

/** What is asked and of which facts. */
export type Form = keyof KindsOf;

/** How it is answered, as a teacher names it. */
export type Kind = KindsOf[Form];

/** Ids are positions, `a`, `b` …, and say nothing. */
export interface Option {
  readonly id: string;
  readonly label: Label;
}

/** What each interaction shows; every consumer switches on these, exhaustively. */
export interface Asks {
  /** Choose `pick` of the options. */
  choose: { readonly options: readonly Option[]; readonly pick: number };
  /** Type one answer. */
  enter: Reads;
  /** Put all options in order, the earliest first. */
  order: { readonly options: readonly Option[] };
  /** Give each option a target of its own; at least two targets are left over. */
  match: { readonly options: readonly Option[]; readonly targets: readonly Option[] };
  /** Sort the options under targets; a target may take many or none. */
  group: { readonly options: readonly Option[]; readonly targets: readonly Option[] };
  /** Name all `of` that belong, one by one. */
  list: { readonly names: NameSort; readonly of: number };
}

/** What a typed name may mean. */
export type NameSort = 'country' | 'instrument';

/** How a typed answer is read. */
export type Reads =
  | { readonly reads: 'year' }
  | { readonly reads: 'date'; readonly precision: 'month' | 'day' }
  | { readonly reads: 'name'; readonly names: NameSort };

/** One thing that can be named, and every way to write it in one language; the first is the one that is shown. */
export interface Named {
  readonly label: Label;
  readonly names: readonly string[];
}

/** All that a typed name could mean in one language, so that Iran is never a typo of Iraq. */
export interface Vocabulary {
  readonly entries: readonly Named[];
  /** Forms that could mean several entries, such as `Korea`: answered with a word, not a mark. */
  readonly ambiguous: readonly string[];
  /** Words that a name may hold or lack, such as `the`; one that is joined to its word ends in a hyphen. */
  readonly articles: readonly string[];
}

/** How one language writes dates. */
export interface Calendar {
  /** Twelve, January first: every way to write each. */
  readonly months: readonly (readonly string[])[];
  /** Words that say nothing in a date, such as `of` and the `th` of `9th`; as in `articles`. */
  readonly ignored: readonly string[];
  /** Which comes first in a date of digits alone that ends in its year; `unclear`: some write one, some the other. */
  readonly order: 'day-month' | 'month-day' | 'unclear';
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
  /** Option ids, the earliest first. */
  order: { readonly right: readonly string[] };
  /** Option id → target id. */
  match: { readonly right: Readonly<Record<string, string>> };
  group: { readonly right: Readonly<Record<string, string>> };
  /** In the order of their facts. */
  list: { readonly right: readonly Label[] };
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
  /** How many hints may be asked for; form and kind alone decide. */
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
  /** [number, text]: takes all of this group for signatories. */
  | 'counts-whole-group'
  /** [number, label …]: counts those who joined later, too. */
  | 'counts-later'
  /** [claim]: the source reports it. */
  | 'reported'
  /** [claim]: what the source reports in its place, of another addressee or with another act. */
  | 'reported-otherwise'
  /** [text]: the source does not report this subject. */
  | 'not-reported'
  /** [text]: the source reports this subject. */
  | 'reported-subject'
  /** [subject, date, subject, date …], earliest first: when each was. */
  | 'in-order'
  /** [number, earlier subject, date, later subject, date]: how far apart they are. */
  | 'apart'
  /** [number, earlier subject, date, later subject, date]: the option is how far apart these are. */
  | 'apart-others'
  /** [number]: the option counts the first day or year, too. */
  | 'counts-both-ends'
  /** [claim], with speaker: who says so. */
  | 'says-so'
  /** [label, claim], with speaker: the option is not who says so. */
  | 'does-not-say'
  /** [date, subject, earlier subject, date, later subject, date]: its number lies between theirs, so does its year. */
  | 'between'
  /** [date, earlier subject, date, later subject, date]: the option lies outside. */
  | 'not-between'
  /** [country, group]: is of the group. */
  | 'in-group';

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

/** A step towards the answer, from facts. */
export type Hint =
  /** [text]: a group that the answer belongs to. */
  | { readonly hint: 'group'; readonly about: readonly Label[] }
  /** [date, date]: the answer lies between these years, both included. */
  | { readonly hint: 'years'; readonly about: readonly Label[] }
  /** [label …]: the answers, of which a catalogue says the first letters alone. */
  | { readonly hint: 'first-letters'; readonly about: readonly Label[] };

interface Secret {
  /** The facts that each scorable part tests. choose, match, group: option id; order: `a<b` for each pair, earlier first; list: index in right; enter: ''. */
  readonly parts: Readonly<Record<string, readonly FactId[]>>;
  /** Facts told by stem and options before answering: what another item must not test. */
  readonly states: readonly FactId[];
  /** Facts told by the feedback: what another item must not test. */
  readonly tells: readonly FactId[];
  readonly rationale: readonly Rationale[];
  /** From the faintest on; none gives the answer. */
  readonly hints: readonly Hint[];
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
  | { readonly ask: 'enter'; readonly text: string; readonly lang: Lang }
  /** Option ids, the earliest first. */
  | { readonly ask: 'order'; readonly ids: readonly string[] }
  /** Option id → target id; an option left out is not placed yet. */
  | { readonly ask: 'match' | 'group'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly ask: 'list'; readonly texts: readonly string[]; readonly lang: Lang };

/** Not ready to be judged, which is not wrong: costs no try. */
/** Nothing whole is there, or something that cannot be read as an answer. */
export type Unready = 'empty' | 'incomplete' | 'wrong-shape' | Unreadable;
export type Unreadable = 'out-of-range' | 'not-a-year' | 'not-a-date' | 'ambiguous' | 'no-certainty' | NearMiss;

export type Score =
  | { readonly type: 'unready'; readonly why: Unready }
  | { readonly type: 'scored'; readonly earned: number; readonly possible: number; readonly parts: readonly Part[] };

export interface Part {
  readonly part: string;
  readonly facts: readonly FactId[];
  readonly earned: number;
  readonly possible: number;
  /** What a typed name or date was taken to mean. */
  readonly meant?: Label;
}

export interface Marking {
  /** Off: all or nothing. On: a share for each right part; in a multiple response a wrong option takes one off. */
  readonly partial: boolean;
  /** Negative: one wrong option of several takes off what guessing earns. Certainty: how sure somebody is raises the stake. */
  readonly scheme?: 'negative' | 'certainty';
  /** The share of a point that each hint takes, 0 … 1. */
  readonly hintCost?: number;
  /** The share of a point that each try after the first takes, 0 … 1. */
  readonly tryCost?: number;
  /** Time is up: what stands is judged, though it is not whole. Set for one answer, not by a policy. */
  readonly standing?: boolean;
}

/** What a typed answer is read by, by what is typed. */
export interface Vocabularies {
  readonly country: Vocabulary;
  readonly instrument: Vocabulary;
  readonly date: Calendar;
}

/** In the language that the answer is typed in. */
export type NamesOf = <S extends keyof Vocabularies>(sort: S, lang: Lang) => Vocabularies[S];
