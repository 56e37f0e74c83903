/** What a statement lets us know, with three-valued truth: unknown is neither key nor distractor. */
import type { Cites, Claim, EntityId, Party } from '../../schema/statement-types.ts';
import type { FactId, Topic } from '../item.ts';
import type { Act, ClaimLabel, Edtf, Label, Lang, Moment, Office, Text, Unit } from '../label.ts';

export type Truth = 'true' | 'false' | 'unknown';

interface Known {
  readonly id: FactId;
  readonly topic: Topic;
  readonly truth: Truth;
  readonly cites: Cites;
  /** Who says so, where its standing is a claim. */
  readonly speaker?: Label;
  /** The fact that it is they who speak: stated wherever `speaker` is named. */
  readonly speaks?: FactId;
}

/** Whether a country or body is on the list. */
export interface Signed extends Known {
  readonly relation: 'signed';
  readonly subject: Label;
  readonly kind: 'state' | 'organisation';
  readonly country?: string;
  /** Joined after the list was published: its truth is unknown. */
  readonly later: boolean;
  readonly addressed: boolean;
  readonly unMember: boolean;
  /** Groups, then subregion, then continent: what two countries share earliest is how near they are. */
  readonly places: readonly string[];
}

/** When a thing was adopted, released, … */
export interface Dated extends Known {
  readonly relation: 'dated';
  readonly subject: Label;
  /** Only like is a distractor for like; a source's date is one for an event's alone. */
  readonly sort: 'instrument' | 'event' | 'source';
  readonly moment: Moment;
  readonly value: Edtf;
  readonly also: readonly Edtf[];
  /** Claims that its name tells. */
  readonly tells: readonly FactId[];
  readonly number?: number;
  /** What it is numbered in, in the order of time. */
  readonly series?: Text;
  /** True but outside the statement: a source of distractors, asked only where it can be worked out. */
  readonly pool: boolean;
}

/** How many are on the list. */
export interface Counted extends Known {
  readonly relation: 'counted';
  readonly value: number;
  readonly unit: Unit;
}

/** Who calls on, condemns, … whom, about what. */
export interface Said extends Known {
  readonly relation: 'said';
  readonly speaks: FactId;
  readonly claim: Claim;
  /** Stands for what the claim is about: two claims about one matter have the same. */
  readonly matter: string;
  readonly label: ClaimLabel;
  readonly by: Label;
  /** Its source names an author, who reports it and says nothing of the kind. */
  readonly authored: boolean;
}

/** Whether the sources speak of a subject. */
export interface ReportedFact extends Known {
  readonly relation: 'reported';
  readonly subject: Text;
  readonly fits: readonly Act[];
}

/** That a country is of a group. */
export interface Member extends Known {
  readonly relation: 'member';
  readonly group: EntityId;
  readonly country: string;
  /** The group's name. */
  readonly name: Text;
}

export type Fact = Signed | Dated | Counted | Said | ReportedFact | Member;

export interface GroupFact {
  readonly id: EntityId;
  readonly name: Text;
  readonly countries: readonly string[];
  readonly complete: boolean;
  readonly cites: Cites;
}

export interface PartyFact {
  readonly id: EntityId;
  readonly label: Label;
  readonly country?: string;
  readonly role: Party['role'];
  /** Every party it includes, itself too, inclusion followed to the end. */
  readonly covers: readonly EntityId[];
}

/** Facts by relation, in file order: what makers choose from. */
export interface Facts {
  readonly statement: EntityId;
  /** The language of plain strings, such as names of sections. */
  readonly lang: Lang;
  /** 20 bits over relations, truth, dates, numbers, country codes and ids; never over text. */
  readonly hash: number;
  readonly office: Office;
  readonly asFirstPublished: boolean;
  readonly signed: readonly Signed[];
  readonly dated: readonly Dated[];
  readonly counted: readonly Counted[];
  readonly said: readonly Said[];
  readonly reported: readonly ReportedFact[];
  readonly members: readonly Member[];
  readonly groups: readonly GroupFact[];
  readonly parties: readonly PartyFact[];
}

/** What `world/` knows of a country. */
export interface Country {
  readonly unMember: boolean;
  /** UN M49 codes. */
  readonly subregion: string;
  readonly continent: string;
}
export type World = ReadonlyMap<string, Country>;
