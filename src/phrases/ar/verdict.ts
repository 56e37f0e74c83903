import type { VerdictWords } from '../verdict-words.ts';
import { number } from './digits.ts';
import { points } from './points.ts';
import { unreadable } from './unreadable.ts';

export const verdict: VerdictWords = {
  unreadable,
  right: 'صحيح.',
  notYet: 'ليس بعد.',
  partly: (ask, hits, of) => {
    const share = `${number(hits)} من ${number(of)}`;
    return {
      choose: `${share} صحيح.`,
      enter: `${share} صحيح.`,
      order: `الأزواج المرتّبة ترتيبًا صحيحًا: ${share}.`,
      match: `الأزواج الصحيحة: ${share}.`,
      group: `في المجموعة الصحيحة: ${share}.`,
      list: `الأسماء المذكورة: ${share}.`,
    }[ask];
  },
  takesOff: (_, left) => `كل اختيار خاطئ يُنقص واحدًا: ${points(left)}.`,
  points: (value) => `${points(value)}.`,
  wholeOnly: 'النقاط للإجابة الكاملة وحدها.',
  readAs: (name) => `قُرئ على أنه: ${name}.`,
  marks: {
    right: 'الإجابة الصحيحة',
    yours: 'إجابتك',
    chosenRight: 'صحيح، مختار',
    chosenWrong: 'غير صحيح، مختار',
    missed: 'صحيح، غير مختار',
    placedRight: 'مكان صحيح',
    placedWrong: 'مكان غير صحيح',
    belongs: (place) => `المكان الصحيح: ${place}`,
    namedRight: 'صحيح، مذكور',
    namedWrong: 'غير صحيح، مذكور',
    unnamed: 'صحيح، غير مذكور',
  },
};
