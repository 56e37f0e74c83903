/** What was when: a thing's name, then what came of it, so that the name need not fit into a sentence. */
import type { Stem, Told } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Moments } from '../tables.ts';
import { atDate, say } from './say.ts';

/** Without a pronoun that would have to agree with the name. */
interface When {
  readonly noun: string;
  /** Goes with `ما يلي`. */
  readonly its: string;
  /** Stands before what was done so. */
  readonly of: string;
  readonly two: string;
}

export const moments: Moments<When> = {
  adopted: { noun: 'الاعتماد', its: 'اعتماده', of: 'اعتماد', two: 'اعتماد هذين النصين' },
  opened: {
    noun: 'فتح باب التوقيع',
    its: 'فتح باب التوقيع عليه',
    of: 'فتح باب التوقيع على',
    two: 'فتح باب التوقيع على هذين النصين',
  },
  signed: { noun: 'التوقيع', its: 'توقيعه', of: 'توقيع', two: 'توقيع هذين النصين' },
  released: { noun: 'الصدور', its: 'صدوره', of: 'صدور', two: 'صدور هذين النصين' },
  happened: { noun: 'ذلك', its: 'حدوثه', of: 'حدوث', two: 'هذين الحدثين' },
};

export const accordingTo = (speaker?: Label): string =>
  speaker === undefined ? '' : `، بحسب ${say(speaker)}`;

/** Of several things, of which not each must be the speaker's claim: what is on record is nobody's word. */
export const alsoBy = (speaker?: Label): string =>
  speaker === undefined ? '' : `، استنادًا أيضًا إلى أقوال ${say(speaker)}`;

/** `قرار مجلس الأمن ١٨٧٤: كان الاعتماد في عام ٢٠٠٩.` */
export const wasWhen = ([subject, when]: readonly (Label | undefined)[], { moment = 'happened', speaker }: Stem | Told): string =>
  `${say(subject)}: كان ${moments[moment].noun} ${atDate(when)}${accordingTo(speaker)}.`;

export const tells = (told: Stem | Told): string => wasWhen(told.about, told);

/** Of two things whose moments differ, or are one. */
export const theTwo = ({ moment }: Stem | Told): string => (moment ? moments[moment].two : 'هذين الأمرين');
