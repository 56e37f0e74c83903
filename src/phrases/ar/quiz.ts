import type { QuizWords } from '../quiz-words.ts';
import { counted } from './counted.ts';
import { number } from './digits.ts';

const questions = (count: number): string =>
  counted(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', whole: 'سؤال' });

const choose = (pick: number): string => (pick === 2 ? 'اختر إجابتين اثنتين.' : `اختر ${number(pick)} إجابات.`);

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

  start: 'ابدأ',
  readFirst: 'اقرأ أولًا',
  skipReading: 'تخطّي القراءة',
  check: 'تحقّق',
  next: 'التالي',
  back: 'السابق',
  skip: 'تخطّي',
  seeResult: 'اعرض النتيجة',
  tryAgain: 'حاول مرة أخرى',
  lost: 'تعذّر تحميل جزء من الاختبار. تحقّق من اتصالك، ثم حاول مرة أخرى.',

  unready: (pick) => ({
    empty: 'أجب أولًا، أو تخطَّ السؤال.',
    'wrong-shape': pick > 1 ? choose(pick) : 'هذه الإجابة لا تناسب السؤال. أجب من جديد، أو تخطَّ السؤال.',
    incomplete: pick > 1 ? choose(pick) : 'جزء من الإجابة لم يكتمل بعد. أكمله، أو تخطَّ السؤال.',
  }),
  yearHint: 'سنة، أربعة أرقام',
};
