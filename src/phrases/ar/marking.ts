import type { MarkingWords } from '../marking-words.ts';
import { number } from './digits.ts';
import { points } from './points.ts';

export const marking: MarkingWords = {
  rules: {
    'all-or-nothing': ['لا تُعطى نقطة السؤال إلا للإجابة الصحيحة كاملة.'],
    negative: [
      'حيث تُختار إجابة واحدة، الاختيار الخاطئ يُنقص من النقاط: ١ من خيارين، و٠٫٥ من ثلاثة، و٠٫٣ من أربعة.',
      'فلا فائدة من التخمين. والسؤال الذي تتخطّاه يعطي ٠.',
    ],
  },
  stakes: {
    before: 'تذكر مدى تأكّدك من كل إجابة. وهذه هي النقاط:',
    head: ['مدى التأكّد', 'إجابة صحيحة', 'غير صحيحة، أو صحيحة جزئيًا'],
    points: (value) => (value < 0 ? `−${number(-value)}` : number(value)),
    after: 'فالأفضل أن تذكر مدى تأكّدك الحقيقي. والسؤال الذي تتخطّاه يعطي ٠.',
  },
  gave: (value) => (value < 0 ? `يُنقص: ${points(-value)}.` : `${points(value)}.`),
  compared: (certainty, state) => {
    const sure = ['قليلًا', 'متوسطًا', 'كبيرًا'][certainty - 1];
    const fits = certainty === 1 ? state !== 'right' : state === 'right';
    const did = { right: 'الإجابة صحيحة', part: 'جزءًا فقط من الإجابة صحيح', no: 'الإجابة غير صحيحة' }[state];
    return fits ? `كان تأكّدك ${sure}، و${state === 'part' ? 'جزء فقط من الإجابة صحيح' : did}.` : `كان تأكّدك ${sure}، لكنّ ${did}.`;
  },
};
