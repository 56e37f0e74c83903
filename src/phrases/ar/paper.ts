import type { PaperWords } from '../paper-words.ts';
import { number } from './digits.ts';

/** In the order of the abjad, as choices are lettered. The fifth alone would be taken for a digit. */
const LETTERS = [...'أبجد', 'هـ', ...'وزحطيكلمنسعفصقرشتثخذضظغ'];

export const paper: PaperWords = {
  print: 'اطبع',
  name: 'الاسم',
  date: 'التاريخ',

  how: {
    order: 'اكتب ١ بجانب ما يأتي أولًا، و٢ بجانب ما يليه، وهكذا.',
    match: 'اكتب بجانب كلٍّ منها الحرف الذي يناسبها.',
    group: 'اكتب بجانب كلٍّ منها حرف مجموعتها. يجوز استعمال الحرف أكثر من مرة.',
  },
  letter: (index) => LETTERS[index] ?? number(index + 1),

  code: 'رمز الاختبار',
  scan: 'امسح هذا الرمز لفتح الاختبار نفسه على شاشة:',
  answers: 'الإجابات',
};
