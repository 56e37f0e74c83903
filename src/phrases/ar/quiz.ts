import type { QuizWords } from '../quiz-words.ts';
import { digits } from './digits.ts';

export const number = (value: number): string => digits(Math.round(value * 10) / 10).replace('.', '٫');

/** One, two, few (3–10), many (11–99), other: by the last two digits. */
function counted(count: number, one: string, two: string, few: string, many: string, other: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  const rest = count % 100;
  return `${number(count)} ${rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : other}`;
}

const questions = (count: number): string => counted(count, 'سؤال واحد', 'سؤالان', 'أسئلة', 'سؤالًا', 'سؤال');

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
  check: 'تحقّق',
  next: 'التالي',
  back: 'السابق',
  skip: 'تخطّي',
  seeResult: 'اعرض النتيجة',
  tryAgain: 'حاول مرة أخرى',
  lost: 'تعذّر تحميل جزء من الاختبار. تحقّق من اتصالك، ثم حاول مرة أخرى.',

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
};
