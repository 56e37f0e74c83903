import type { AnsweringWords } from '../answering-words.ts';
import { section } from './cite.ts';
import { counted } from './counted.ts';
import { number } from './digits.ts';
import { points } from './points.ts';
import { unreadable } from './unreadable.ts';

export { marking } from './marking.ts';
export { policy } from './policy.ts';
export { naming } from './names.ts';

export const answering: AnsweringWords = {
  moveUp: (name) => `إلى أعلى: ${name}`,
  moveDown: (name) => `إلى أسفل: ${name}`,
  moved: (name, at, all) => `الموضع الآن ${number(at)} من ${number(all)}: ${name}.`,

  choosePlace: 'اختر مكانًا',
  left: (count) =>
    count === 0
      ? 'لكل عنصر مكان.'
      : `${counted(count, { one: 'عنصر واحد', two: 'عنصران', few: 'عناصر', many: 'عنصرًا', whole: 'عنصر' })} بلا مكان بعد.`,

  nameFirst: { country: 'اذكر دولة', instrument: 'اذكر وثيقة' },
  nameAnother: 'اذكر اسمًا آخر',
  add: 'أضف',
  remove: (name) => `احذف: ${name}`,
  removed: (name) => `حُذف: ${name}.`,
  named: (count, of) => `الأسماء المذكورة: ${number(count)} من ${number(of)}.`,
  ambiguous: unreadable.ambiguous,
  namedAlready: 'سبق ذكر هذا الاسم.',
  namedAll: 'اكتمل عدد الأسماء. احذف اسمًا لتذكر غيره.',

  pickFromList: 'اختر من قائمة',
  pickDate: 'اختر تاريخًا',
  typeInstead: 'اكتب الجواب',
  nameHint: { country: 'اسم دولة', instrument: 'اسم وثيقة' },
  dateHint: { month: 'الشهر والسنة', day: 'اليوم والشهر والسنة' },

  showHint: 'أظهر تلميحًا',
  nextHint: 'أظهر تلميحًا آخر',
  hintCost: (cost) => `كلفة التلميح: ${cost === 1 ? points(1) : `${number(cost * 100)}٪ من نقطة`}.`,

  certainty: { ask: 'ما مدى تأكّدك؟', steps: ['قليل', 'متوسط', 'كبير'] },

  reading: 'المصدر بكلمات بسيطة',
  paragraph: (at) => `الفقرة ${number(at)}`,
  section,
};
