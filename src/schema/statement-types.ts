/** The statement file as types. `statement.ts` checks a file against them; data/README.md says what each field means. */
import type { Act, Edtf, Lang, Moment, Office, Text } from '../core/label.ts';

export type EntityId = string;

export interface Citation {
  readonly source: EntityId;
  /** Paragraphs are counted from 1, headings and bylines apart. */
  readonly paragraph?: number;
  readonly section?: string;
}
export type Cites = readonly [Citation, ...Citation[]];
export type Aliases = Readonly<Record<Lang, readonly string[]>>;

export interface Signatory {
  readonly id: EntityId;
  readonly kind: 'state' | 'organisation';
  /** ISO 3166-1 alpha-2; a state has one. */
  readonly country?: string;
  /** An organisation has one. */
  readonly name?: Text;
  readonly aliases?: Aliases;
  readonly cites: Cites;
}
export interface LaterSignatory extends Signatory {
  /** The day by which it had joined. */
  readonly joined: Edtf;
}
export interface Dated {
  readonly id: EntityId;
  /** Never holds its date. */
  readonly name: Text;
  readonly aliases?: Aliases;
  /** A resolution's number, which is never mistaken for a year. */
  readonly number?: number;
  /** What it is numbered in, in the order of time, with all others of the same series. */
  readonly series?: Text;
  readonly moment: Moment;
  readonly date: Edtf;
  /** Other dates it could be asked for: never a distractor. */
  readonly alsoDated: readonly Edtf[];
  /** Claims that its name tells: not asked in the same quiz. */
  readonly tells: readonly EntityId[];
  readonly standing: 'record' | 'claim';
  /** Who says so: a party's id, or `signatories`. A claim has one. */
  readonly assertedBy?: EntityId;
  readonly cites: Cites;
}
export interface Claim {
  readonly id: EntityId;
  readonly act: Act;
  /** A party's id, or `signatories`. */
  readonly by: EntityId;
  /** Parties' ids. */
  readonly to: readonly EntityId[];
  readonly about: Text;
  /** Slots that the source fills in more than one way: never changed to make a wrong option. */
  readonly open: readonly ('act' | 'to' | 'about')[];
  readonly cites: Cites;
}
export interface Party {
  readonly id: EntityId;
  readonly country?: string;
  readonly name?: Text;
  readonly role: 'addressed' | 'affected' | 'asserting' | 'urged';
  /** Parties that this one includes: what is asked of it is asked of them. */
  readonly includes: readonly EntityId[];
}
export interface Group {
  readonly id: EntityId;
  readonly name: Text;
  /** Which of them are on the list is derived. */
  readonly members: readonly ({ readonly country: string } | { readonly entity: EntityId })[];
  readonly complete: boolean;
  readonly cites: Cites;
}
export interface Reported {
  readonly id: EntityId;
  readonly name: Text;
  readonly reported: boolean;
  /** Acts whose `about` this subject can stand in as a wrong option. */
  readonly fits: readonly Act[];
  readonly cites: Cites;
}
export interface Reading {
  readonly source: EntityId;
  readonly paragraph?: number;
  readonly section?: string;
  readonly text: Text;
}
export interface Source {
  readonly id: EntityId;
  readonly title: Text;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: Edtf;
  readonly url?: string;
  readonly licence?: string;
}
export interface Statement {
  readonly $schema?: string;
  readonly schemaVersion: 1;
  readonly id: EntityId;
  readonly kind: 'joint-statement' | 'declaration' | 'accord' | 'communique' | 'resolution' | 'open-letter';
  /** The language of plain strings in the file. */
  readonly lang: Lang;
  /** Never holds its date: that is asked. */
  readonly title: Text;
  readonly date: Edtf;
  readonly tone?: 'sober';
  readonly sources: readonly [Source, ...Source[]];
  readonly parties: readonly Party[];
  readonly signatories: {
    /** False makes "is not on the list" unknown, so that nothing asks it. */
    readonly complete: boolean;
    /** The day up to which the list is known to hold. */
    readonly asOf?: Edtf;
    readonly office: Office;
    readonly list: readonly Signatory[];
    readonly later: readonly LaterSignatory[];
  };
  readonly instruments: readonly Dated[];
  readonly events: readonly Dated[];
  readonly claims: readonly Claim[];
  readonly reported: { readonly complete: boolean; readonly list: readonly Reported[] };
  readonly groups: readonly Group[];
  readonly reading: readonly Reading[];
  readonly pools: {
    /** Countries known to be absent from the list; UN members. */
    readonly countries: readonly string[];
    /** Instruments of the same sort that the statement does not cite. */
    readonly instruments: readonly Dated[];
    /** Events of the same matter that the statement does not tell: their days are wrong answers. */
    readonly events: readonly Dated[];
  };
}
