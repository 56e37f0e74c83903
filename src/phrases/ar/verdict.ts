import type { VerdictWords } from '../verdict-words.ts';
import { number } from './quiz.ts';

export const verdict: VerdictWords = {
  right: 'صحيح.',
  notYet: 'ليس بعد.',
  partly: (hits, of) => `${number(hits)} من ${number(of)} صحيح.`,
  takesOff: 'كل اختيار خاطئ يُنقص واحدًا.',
  marks: {
    right: 'الإجابة الصحيحة',
    yours: 'إجابتك',
    chosenRight: 'صحيح، مختار',
    chosenWrong: 'غير صحيح، مختار',
    missed: 'صحيح، غير مختار',
  },
};
