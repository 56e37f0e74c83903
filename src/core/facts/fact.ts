/** What a statement lets us know, with three-valued truth: unknown is neither key nor distractor. */
import type { Cites, Claim, EntityId, Party } from '../../schema/statement-types.ts';
import type { FactId, Stem, Topic } from '../item.ts';
import type { Act, ClaimLabel, Edtf, Label, Lang, Moment, Text, Unit } from '../label.ts';

export type Truth = 'true' | 'false' | 'unknown';

export interface Fact {
  /** `${statement}/${entity}/${relation}`. */
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
export interface Signed extends Fact {
  readonly subject: Label;
  readonly kind: 'state' | 'organisation';
  /** Empty of an organisation. */
  readonly country: string;
  /** Joined after the list was published: its truth is unknown. */
  readonly later: boolean;
  readonly addressed: boolean;
  readonly unMember: boolean;
  /** Groups, then subregion, then continent: what two countries share earliest is how near they are. */
  readonly places: readonly string[];
}

/** When a thing was adopted, released, … */
export interface Dated extends Fact {
  readonly subject: Label;
  /** Only like is a distractor for like; a source's date is one for an event's alone. */
  readonly sort: 'instrument' | 'event' | 'source';
  readonly moment: Moment;
  readonly value: Edtf;
  readonly also: readonly Edtf[];
  /** Claims that its name tells. */
  readonly tells: readonly FactId[];
  readonly number: number | undefined;
  /** What it is numbered in, in the order of time: the place of the first thing that is, so that two of one series have the same. */
  readonly series: number | undefined;
  /** True but outside the statement: a source of distractors, asked only where it can be worked out. */
  readonly pool: boolean;
}

/** How many are on the list. */
export interface Counted extends Fact {
  readonly value: number;
  readonly unit: Unit;
}

/** Who calls on, condemns, … whom, about what. */
export interface Said extends Fact {
  readonly claim: Claim;
  /** What the claim is about: the place of the first claim about it, so that two about one matter have the same. */
  readonly matter: number;
  readonly label: ClaimLabel;
  readonly speaker: Label;
  readonly speaks: FactId;
  /** Its source names an author, who reports it and says nothing of the kind. */
  readonly authored: boolean;
}

/** Whether the sources speak of a subject. */
export interface ReportedFact extends Fact {
  readonly name: Text;
  readonly fits: readonly Act[];
}

/** That a country is of a group. */
export interface Member extends Fact {
  readonly group: EntityId;
  readonly country: string;
  /** The group's name. */
  readonly name: Text;
}

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
  /** Empty of what is no country. */
  readonly country: string;
  readonly role: Party['role'];
  /** Every party it includes, itself too, inclusion followed to the end. */
  readonly covers: readonly EntityId[];
}

/** Facts by relation, in file order: what makers choose from. */
export interface Facts {
  readonly statement: EntityId;
  /** The language of plain strings, such as names of sections. */
  readonly lang: Lang;
  /** 20 bits over all but texts. */
  readonly hash: number;
  /** What a stem says of the list. */
  readonly list: Pick<Stem, 'office' | 'asFirstPublished'>;
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
