import type { Stem } from '../../core/item.ts';
import type { Offices, OpeningStems } from '../tables.ts';
import { accordingTo, moments } from './moments.ts';
import { say } from './say.ts';

const offices: Offices<string> = {
  'foreign-minister': 'foreign minister',
  government: 'government',
  leader: 'leader',
};

export const theList = ({ asFirstPublished }: Stem): string => `the list ${asFirstPublished ? 'as first published' : 'of signatories'}`;

export const office = (stem: Stem): string => offices[stem.office ?? 'government'];

export const asks = ({ about: [subject], moment = 'happened', speaker }: Stem, opening: string): string =>
  `${say(subject)}: ${opening} ${moments[moment].ask('it')}${accordingTo(speaker)}?`;

export const openingStems: OpeningStems = {
  signed: { choice: ({ stem }) => `Whose ${office(stem)} is on ${theList(stem)}?` },
  dated: { choice: ({ stem }) => asks(stem, 'when') },
};
