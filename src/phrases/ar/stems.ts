import type { Stem, Told, View } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import { pickOf } from '../stem-of.ts';
import type { Moments, Offices, Stems } from '../tables.ts';
import { digits } from './digits.ts';
import { atDate, say, units } from './say.ts';

/** The body stands for its head, so that no word tells whether a man or a woman signed. */
const offices: Offices<{ readonly of: string; readonly its: string }> = {
  'foreign-minister': { of: 'وزارة خارجية', its: 'وزارة خارجيتها' },
  government: { of: 'حكومة', its: 'حكومتها' },
  leader: { of: 'قيادة', its: 'قيادتها' },
};

/** What was when, without a pronoun that would have to agree with the subject; `its` goes with `ما يلي`. */
export const moments: Moments<{ readonly noun: string; readonly its: string; readonly other: string }> = {
  adopted: { noun: 'الاعتماد', its: 'اعتماده', other: 'اعتُمد نص آخر' },
  opened: { noun: 'فتح باب التوقيع', its: 'فتح باب التوقيع عليه', other: 'فُتح باب التوقيع على نص آخر' },
  signed: { noun: 'التوقيع', its: 'توقيعه', other: 'وُقّع نص آخر' },
  released: { noun: 'الصدور', its: 'صدوره', other: 'صدر نص آخر' },
  happened: { noun: 'ذلك', its: 'حدوثه', other: 'حدث أمر آخر' },
};

export const accordingTo = (speaker?: Label): string =>
  speaker === undefined ? '' : `، بحسب ${say(speaker)}`;

const ANSWERS = ['', 'إجابة واحدة', 'إجابتان', 'ثلاث إجابات', 'أربع إجابات', 'خمس إجابات'];

const choose = (view: View): string => ` المطلوب ${ANSWERS[pickOf(view)] ?? `${digits(pickOf(view))} إجابات`}.`;

const theList = ({ asFirstPublished }: Stem): string =>
  asFirstPublished ? 'القائمة كما نُشرت أول مرة' : 'قائمة الجهات الموقّعة';

const office = (stem: Stem) => offices[stem.office ?? 'government'];

const whose = (stem: Stem): string => `أيٌّ من هذه الدول ورد توقيع ${office(stem).its} في ${theList(stem)}؟`;

const which = ({ speaker, about: [first] }: Stem): string =>
  `أيٌّ مما يلي يورده المصدر عن ${say(speaker ?? first)}؟`;

function membership(stem: Stem): string {
  const [subject] = stem.about;
  return subject?.say === 'country'
    ? `ورد توقيع ${office(stem).of} ${say(subject)} في ${theList(stem)}.`
    : `ورد هذا الاسم في ${theList(stem)}: ${say(subject)}.`;
}

const asks = ({ about: [subject], moment = 'happened', speaker }: Stem, opening: string): string =>
  `${say(subject)}: ${opening} كان ${moments[moment].noun}${accordingTo(speaker)}؟`;

/** `قرار مجلس الأمن ١٨٧٤: كان الاعتماد في عام ٢٠٠٩.` */
export const tells = ({ about: [subject, when], moment = 'happened', speaker }: Stem | Told): string =>
  `${say(subject)}: كان ${moments[moment].noun} ${atDate(when)}${accordingTo(speaker)}.`;

const decade = ({ about: [from, to], moment = 'happened', speaker }: Stem): string =>
  `أيٌّ مما يلي كان ${moments[moment].its} في الأعوام من ${say(from)} إلى ${say(to)}${accordingTo(speaker)}؟`;

export const stems: Stems = {
  signed: {
    choice: ({ stem }) => whose(stem),
    'multiple-response': (view) => whose(view.stem) + choose(view),
    'true-false': ({ stem }) => `صحيح أم خطأ؟ ${membership(stem)}`,
  },
  dated: {
    choice: ({ stem }) => asks(stem, 'متى'),
    year: ({ stem }) => asks(stem, 'في أي سنة'),
    'multiple-response': (view) => decade(view.stem) + choose(view),
    'true-false': ({ stem }) => `صحيح أم خطأ؟ ${tells(stem)}`,
  },
  count: {
    choice: ({ stem }) =>
      `كم ${units[stem.unit ?? 'country'].many} في ${theList(stem)}${
        stem.unit === 'signatory' ? '، من دول ومنظمات معًا' : ''
      }؟`,
  },
  supported: {
    choice: ({ stem }) => which(stem),
    'multiple-response': (view) => which(view.stem) + choose(view),
  },
};
