import type { Stem, View } from '../../core/item.ts';
import { countAsked, monthAsked } from '../stem-of.ts';
import type { Stems } from '../tables.ts';
import { counted } from './counted.ts';
import { digits } from './digits.ts';
import { accordingTo, alsoBy, moments, tells, theTwo } from './moments.ts';
import { asks, office, onList, openingStems, theList, whose } from './opening-stems.ts';
import { quoted, say, units } from './say.ts';

const ANSWERS = ['', 'إجابة واحدة', 'إجابتان', 'ثلاث إجابات', 'أربع إجابات', 'خمس إجابات'];

const choose = (view: View): string => ` المطلوب ${ANSWERS[countAsked(view)] ?? `${digits(countAsked(view))} إجابات`}.`;

const missing = (stem: Stem): string => `يغيب توقيع ${office(stem).its} عن ${theList(stem)}`;

/** Members that are shown, and members to think of. */
const together = ({ about: [group] }: Stem): string => `هذه الدول من مجموعة واحدة: ${say(group)}.`;
const thinkOf = ({ about: [group] }: Stem): string => `المجموعة المقصودة: ${say(group)}.`;

const whoseNot = (stem: Stem): string => `${together(stem)} أيٌّ منها ${missing(stem)}؟`;

function membership(stem: Stem): string {
  const [subject] = stem.about;
  return subject?.say === 'country'
    ? `ورد توقيع ${office(stem).of} ${say(subject)} في ${theList(stem)}.`
    : `ورد هذا الاسم في ${theList(stem)}: ${say(subject)}.`;
}

const decade = ({ about: [from, to], moment = 'happened', speaker }: Stem): string =>
  `أيٌّ مما يلي كان ${moments[moment].its} في الأعوام من ${say(from)} إلى ${say(to)}${accordingTo(speaker)}؟`;

const reported = ({ speaker, about: [first] }: Stem): string => `أيٌّ مما يلي يورده المصدر عن ${say(speaker ?? first)}؟`;

export const stems: Stems = {
  signed: {
    ...openingStems.signed,
    'multiple-response': (view) => whose(view.stem) + choose(view),
    'true-false': ({ stem }) => `صحيح أم خطأ؟ ${membership(stem)}`,
    'short-answer': ({ stem }) => `${thinkOf(stem)} ما الدولة الوحيدة منها التي ${onList(stem)}؟`,
    grouping: ({ stem }) =>
      `ورد توقيع ${office(stem).of} كل من هذه الدول في ${theList(stem)}. إلى أي مجموعة تنتمي كل منها؟`,
    recall: (view) =>
      `${thinkOf(view.stem)} أيٌّ من دولها ${onList(view.stem)}؟ المطلوب ${counted(countAsked(view), units.country)}، قدر المستطاع.`,
  },
  dated: {
    ...openingStems.dated,
    year: ({ stem }) => asks(stem, 'في أي سنة'),
    date: (view) => asks(view.stem, monthAsked(view) ? 'في أي شهر وأي سنة' : 'في أي تاريخ'),
    'multiple-response': (view) => decade(view.stem) + choose(view),
    'true-false': ({ stem }) => `صحيح أم خطأ؟ ${tells(stem)}`,
    matching: ({ stem: { moment = 'happened', speaker } }) =>
      `متى كان ${moments[moment].of} كل مما يلي${accordingTo(speaker)}؟ بعض التواريخ زائد عن الحاجة.`,
  },
  sequence: {
    choice: ({ stem: { moment, speaker } }) =>
      `أيٌّ مما يلي ${moment ? `كان ${moments[moment].its} الأسبق` : 'هو الأسبق زمنًا'}${alsoBy(speaker)}؟`,
    ordering: ({ stem: { moment, speaker } }) =>
      `ما ${moment ? `ترتيب ما يلي وفق تاريخ ${moments[moment].its}` : 'الترتيب الزمني لما يلي'}${alsoBy(speaker)}؟ الأقدم أولًا.`,
  },
  count: {
    choice: ({ stem }) =>
      `كم ${units[stem.unit ?? 'country'].many} في ${theList(stem)}${
        stem.unit === 'signatory' ? '، من دول ومنظمات معًا' : ''
      }؟`,
  },
  interval: {
    choice: ({ stem }) => {
      const { about, unit = 'day', speaker } = stem;
      const years = unit === 'year';
      return `${years ? 'بالنظر إلى السنة وحدها، ' : ''}كم ${units[unit].many} ${years ? 'تفصل' : 'يفصل'} بين ${theTwo(stem)}${alsoBy(speaker)}: ${quoted(about[0])} و${quoted(about[1])}؟`;
    },
  },
  supported: {
    choice: ({ stem }) => reported(stem),
    'multiple-response': (view) => reported(view.stem) + choose(view),
  },
  speaker: {
    choice: ({ stem }) => `إلى مَن ينسب المصدر ${say(stem.about[0])}؟`,
  },
  infer: {
    choice: ({ stem: { about: [subject], moment = 'happened' } }) =>
      `${say(subject)}: قياسًا على الأرقام والتواريخ في المصدر، في أيٍّ من هذه السنوات يمكن أن يكون ${moments[moment].noun} قد جرى؟`,
  },
  missing: {
    choice: ({ stem }) => whoseNot(stem),
    'multiple-response': (view) => whoseNot(view.stem) + choose(view),
    'short-answer': ({ stem }) => `${thinkOf(stem)} ما الدولة الوحيدة منها التي ${missing(stem)}؟`,
    grouping: ({ stem }) => `${together(stem)} هل ورد توقيع ${office(stem).of} كل منها في ${theList(stem)}؟`,
  },
  unreported: {
    choice: () => 'أيٌّ مما يلي يحتاج القارئ فيه إلى مصدر آخر؟',
    'multiple-response': (view) => `أيٌّ مما يلي يحتاج القارئ فيه إلى مصدر آخر؟${choose(view)}`,
  },
};
