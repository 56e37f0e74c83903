import type { QuizWords } from '../quiz-words.ts';

const number = (value: number): string =>
  String(Math.round(value * 10) / 10)
    .replace('.', '٫')
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** One, two, few (3–10), many (11–99), other: by the last two digits. */
function counted(count: number, one: string, two: string, few: string, many: string, other: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${number(count)} ${rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : other}`;
}

const questions = (count: number): string => counted(count, 'سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال');
const rightAnswers = (count: number): string =>
  count === 0
    ? 'لا إجابة صحيحة'
    : counted(count, 'إجابة صحيحة واحدة', 'إجابتان صحيحتان', 'إجابات صحيحة', 'إجابة صحيحة', 'إجابة صحيحة');
const tell = 'يُرجى إبلاغ من أعدّ هذه الصفحة.';
const unread = ['تعذّرت قراءة الاختبار.', tell] as const;

export const quiz: QuizWords = {
  number,
  of: (at, all) => `${number(at)} من ${number(all)}`,
  questions,
  topics: {
    signatories: 'من وقّع',
    instruments: 'الوثائق المذكورة',
    events: 'ماذا حدث ومتى',
    claims: 'من قال ماذا',
  },
  sober:
    'الموضوع جادّ: شأن بين دول، وما تقوله كل منها عن الأخرى. السؤال عمّا يقوله المصدر، لا عن رأيك فيه. ويمكنك تخطّي أي سؤال.',

  loading: 'جارٍ تحميل الاختبار',
  start: 'ابدأ',
  check: 'تحقّق',
  next: 'التالي',
  back: 'السابق',
  skip: 'تخطّي',
  seeResult: 'اعرض النتيجة',
  newQuiz: 'اختبار جديد',
  tryAgain: 'حاول مرة أخرى',
  retry: (items) =>
    items === 1
      ? 'أعد هذا السؤال'
      : items === 2
        ? 'أعد هذين السؤالين'
        : `أعد هذه الأسئلة (${number(items)})`,

  right: 'صحيح.',
  notYet: 'ليس بعد.',
  partly: (hits, of) => `${number(hits)} من ${number(of)} صحيح. كل اختيار خاطئ يُنقص واحدًا.`,
  marks: {
    right: 'الإجابة الصحيحة',
    yours: 'إجابتك',
    chosenRight: 'صحيح، مختار',
    chosenWrong: 'غير صحيح، مختار',
    missed: 'صحيح، غير مختار',
  },
  unready: (why, pick) =>
    ({
      empty: 'أجب أولًا، أو تخطَّ السؤال.',
      'wrong-shape': 'أجب أولًا، أو تخطَّ السؤال.',
      incomplete:
        pick === 1 ? 'اختر إجابة واحدة.' : pick === 2 ? 'اختر إجابتين اثنتين.' : `اختر ${number(pick)} إجابات.`,
      'not-a-year': 'اكتب سنة من أربعة أرقام.',
      'out-of-range': 'اكتب سنة بين ١٠٠٠ و٢٩٩٩.',
      'number-not-year': 'هذا رقمه. ففي أي سنة؟',
    })[why],
  yearHint: 'سنة، أربعة أرقام',

  result: (right, all, partly) =>
    `${rightAnswers(right)} من ${number(all)}${partly > 0 ? `، و${number(partly)} جزئيًا` : ''}.`,
  pass: (points, passed) => `حدّ النجاح ${number(points)}. ${passed ? 'تم بلوغه.' : 'ليس بعد.'}`,
  bySubject: 'حسب الموضوع',
  missed: 'للمراجعة',
  noAnswer: 'بلا إجابة',
  rightAnswer: 'الإجابة الصحيحة:',
  yourAnswer: 'إجابتك:',
  code: 'رمز الاختبار',
  codeUse: 'يفتح هذا الاختبار نفسه من جديد.',

  error: (code, group) =>
    ({
      'no-source': ['لا يوجد اختبار هنا بعد.', tell],
      'not-found': ['لم يُعثر على الاختبار.', tell],
      'no-connection': ['تعذّر الوصول إلى الاختبار.', 'تحقّق من اتصالك، ثم حاول مرة أخرى.'],
      'not-json': unread,
      'not-a-statement': unread,
      'too-large': ['الاختبار أكبر من أن يُفتح.', tell],
      'no-questions': ['لا يوجد ما يُسأل عنه هنا بعد.', tell],
      'fewer-questions': ['الأسئلة أقل من العدد المطلوب.', ''],
      'bad-code': [
        group === undefined ? 'رمز الاختبار هذا غير كامل.' : `في رمز الاختبار هذا خطأ في المجموعة ${number(group)}.`,
        'قارنه بالرمز الذي أُعطي لك.',
      ],
      'other-code': ['رمز الاختبار هذا لاختبار آخر.', 'اطلب رمزًا جديدًا.'],
      'bad-setting': ['لم يكتمل إعداد هذا الاختبار بعد.', tell],
      'not-loaded': ['تعذّر تحميل جزء من الاختبار.', 'تحقّق من اتصالك، ثم حاول مرة أخرى.'],
    } as const)[code],
  errorCode: 'الرمز:',
  fewer: (made, wanted, why) =>
    `${questions(made)} لا ${number(wanted)}: ${
      {
        'too-few-facts': 'لا يقدّم المصدر ما يُسأل عنه أكثر من ذلك',
        'list-incomplete': 'القائمة غير كاملة',
        'too-few-distractors': 'لا توجد إجابات أخرى كافية للاختيار بينها',
        'would-give-away': 'سؤال إضافي سيكشف إجابة سؤال آخر',
        'keeps-balance': 'المزيد سيكون أكثر مما ينبغي من نوع واحد',
      }[why]
    }.`,
};
