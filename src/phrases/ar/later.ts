import type { LaterWords } from '../later-words.ts';
import type { QuizWords } from '../quiz-words.ts';

const tell = 'يُرجى إبلاغ من أعدّ هذه الصفحة.';
const unread = ['تعذّرت قراءة الاختبار.', tell] as const;

export const later = ({ number, questions }: QuizWords): LaterWords => ({
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
      'other-code': ['صدر رمز الاختبار هذا لاختبار آخر، أو قبل أن يتغيّر هذا الاختبار.', 'اطلب رمزًا جديدًا، أو افتح اختبار اليوم.'],
      'bad-setting': ['لم يكتمل إعداد هذا الاختبار بعد.', tell],
      'not-loaded': ['تعذّر تحميل جزء من الاختبار.', 'تحقّق من اتصالك، ثم حاول مرة أخرى.'],
      elsewhere: ['هذا الاختبار مفتوح في نافذة أخرى.', 'تابع هناك، أو تابع هنا.'],
    } as const)[code],
  openToday: 'افتح اختبار اليوم',
  goOnHere: 'تابع هنا',
  errorCode: 'الرمز:',
  fewer: ({ items, recipe, short: [first] }) => {
    const why = first?.why ?? 'too-few-facts';
    if (why === 'other-difficulty') return 'بعض الأسئلة أسهل أو أصعب مما طُلب.';
    return `${questions(items.length)} لا ${number(recipe.blueprint.count)}: ${
      {
        'too-few-facts': 'لا يقدّم المصدر ما يُسأل عنه أكثر من ذلك',
        'list-incomplete': 'القائمة غير كاملة',
        'too-few-distractors': 'لا توجد إجابات أخرى كافية للاختيار بينها',
        'would-give-away': 'سؤال إضافي سيكشف إجابة سؤال آخر',
        'keeps-balance': 'المزيد سيكون أكثر مما ينبغي من نوع واحد',
        excluded: 'الأسئلة الأخرى مستبعدة من هذا الاختبار',
        'no-such-question': 'لا يوجد سؤال آخر من هذا النوع',
      }[why]
    }.`;
  },

  finished: 'وصلت إلى النهاية.',
  result: (right, all, partly) =>
    `الإجابات الصحيحة: ${number(right)} من ${number(all)}${partly > 0 ? `، والصحيحة جزئيًا: ${number(partly)}` : ''}.`,
  pass: (share, passed) => `حدّ النجاح ${number(share * 100)}٪. ${passed ? 'تم بلوغه.' : 'ليس بعد.'}`,
  bySubject: 'حسب الموضوع',
  allRight: (subjects) => `كلّها صحيحة: ${subjects.join('، ')}.`,
  missed: 'للمراجعة',
  noAnswer: 'بلا إجابة',
  rightAnswer: 'الإجابة الصحيحة:',
  yourAnswer: 'إجابتك:',
  code: 'رمز الاختبار',
  codeUse: 'يفتح هذا الاختبار نفسه من جديد.',

  retry: (items) =>
    items === 1
      ? 'أعد هذا السؤال'
      : items === 2
        ? 'أعد هذين السؤالين'
        : `أعد هذه الأسئلة (${number(items)})`,
  newQuiz: 'اختبار جديد',
  allSeen: (limited) => `رأيت الآن كل ${limited ? 'أسئلة هذا النوع' : 'الأسئلة'} التي يمكن طرحها بإنصاف عن هذا البيان.`,

  lookBack: 'الأسئلة واحدًا واحدًا',
  show: 'اعرض',
  all: 'الكل',
  flagged: 'عليها علامة',
  choice: (name, count) => `${name} (${number(count)})`,
  shown: (count) => `المعروض: ${questions(count)}.`,
  everyAnswer: 'كل إجابة، ولماذا',

  more: 'المزيد',
  print: 'اطبع',
  copy: 'انسخ نصًّا',
  copied: 'تم النسخ.',
  copyYourself: 'النص محدَّد. انسخه من هنا.',
  answers: 'إجاباتك نصًّا',
  saveData: 'نزّل البيانات (JSON)',
  saveTable: 'نزّل الجدول (CSV)',
  columns: {
    number: 'الرقم',
    question: 'السؤال',
    level: 'المستوى',
    given: 'إجابتك',
    right: 'الإجابة الصحيحة',
    points: 'النقاط',
    possible: 'النقاط الممكنة',
    tries: 'المحاولات',
    seconds: 'الثواني',
  },
  levels: { remember: 'التذكّر', understand: 'الفهم', apply: 'التطبيق', analyse: 'التحليل' },
});
