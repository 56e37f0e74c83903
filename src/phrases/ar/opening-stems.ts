import type { Stem } from '../../core/item.ts';
import type { Offices, OpeningStems } from '../tables.ts';
import { accordingTo, moments } from './moments.ts';
import { say } from './say.ts';

/** The body stands for its head, so that no word tells whether a man or a woman signed. */
const offices: Offices<{ readonly of: string; readonly its: string }> = {
  'foreign-minister': { of: 'وزارة خارجية', its: 'وزارة خارجيتها' },
  government: { of: 'حكومة', its: 'حكومتها' },
  leader: { of: 'قيادة', its: 'قيادتها' },
};

export const theList = ({ asFirstPublished }: Stem): string =>
  asFirstPublished ? 'القائمة كما نُشرت أول مرة' : 'قائمة الجهات الموقّعة';

export const office = (stem: Stem) => offices[stem.office ?? 'government'];

export const onList = (stem: Stem): string => `ورد توقيع ${office(stem).its} في ${theList(stem)}`;

export const whose = (stem: Stem): string => `أيٌّ من هذه الدول ${onList(stem)}؟`;

export const asks = ({ about: [subject], moment = 'happened', speaker }: Stem, opening: string): string =>
  `${say(subject)}: ${opening} كان ${moments[moment].noun}${accordingTo(speaker)}؟`;

export const openingStems: OpeningStems = {
  signed: { choice: ({ stem }) => whose(stem) },
  dated: { choice: ({ stem }) => asks(stem, 'متى') },
};
