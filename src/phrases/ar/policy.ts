import type { Outcome, PolicyWords } from '../policy-words.ts';
import { counted } from './counted.ts';
import { number } from './digits.ts';

const percent = (share: number): string => `${number(share * 100)}٪`;

const minutes = (count: number): string => counted(count, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', whole: 'دقيقة' });
const seconds = (count: number): string => counted(count, { one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوانٍ', many: 'ثانية', whole: 'ثانية' });
const times = (count: number): string => counted(count, { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', whole: 'مرة' });

function lasting(milliseconds: number): string {
  const all = Math.round(milliseconds / 1000);
  const [whole, rest] = [Math.floor(all / 60), all % 60];
  return [...(whole > 0 ? [minutes(whole)] : []), ...(rest > 0 ? [seconds(rest)] : [])].join(' و');
}

const did = ({ state, hits, of }: Outcome): string =>
  state === 'right' ? 'صحيح.' : state === 'part' ? `الصحيح: ${number(hits)} من ${number(of)}.` : 'ليس بعد.';

export const policy: PolicyWords = {
  rules: ({ feedback, tries = 1, navigation, passMark, reveal, limit, marking: { tryCost = 0 } }) => [
    ...(feedback === 'immediate' && tries > 1
      ? [`يمكنك الإجابة عن كل سؤال ${times(tries)}.${tryCost > 0 ? ` كل محاولة إضافية تُنقص ${percent(tryCost)} من نقطة.` : ''}`]
      : []),
    ...(feedback === 'deferred' ? [navigation === 'forward' ? 'تظهر لك النتيجة في النهاية.' : 'تظهر لك النتيجة في النهاية، ويمكنك تغيير إجاباتك حتى ذلك الحين.'] : []),
    ...(feedback === 'never' ? ['تُحفظ إجاباتك، ولا تظهر النتيجة هنا.'] : []),
    ...(feedback === 'immediate' && reveal === 'at-end' ? ['تظهر الإجابات الصحيحة في النهاية.'] : []),
    ...(navigation === 'forward' ? ['لا يمكنك العودة إلى سؤال سابق.'] : []),
    ...(passMark === undefined || feedback === 'never' ? [] : [`حدّ النجاح ${percent(passMark)}.`]),
    ...(limit?.quiz ? [`الوقت المتاح للاختبار: ${lasting(limit.quiz)}.`] : []),
    ...(limit?.item ? [`الوقت المتاح لكل سؤال: ${lasting(limit.item)}.`] : []),
    ...(limit?.quiz || limit?.item ? [limit.runsClosed ? 'يستمر الوقت عند إغلاق هذه الصفحة.' : 'يتوقف الوقت عند إغلاق هذه الصفحة.'] : []),
  ],
  again: (outcome, left) => `${did(outcome)} يمكنك المحاولة ${times(left)} بعد.`,
  kept: (outcome, reveal) =>
    outcome.state === 'right' || reveal === 'never'
      ? did(outcome)
      : `${did(outcome)} ${reveal === 'at-end' ? 'تظهر الإجابة الصحيحة في النهاية.' : 'تظهر الإجابة الصحيحة لاحقًا.'}`,
  untold: 'حُفظت إجاباتك، ولا تظهر النتيجة هنا.',

  time: {
    ask: 'كم تحتاج من الوقت؟',
    stretches: { 1: 'كما هو محدد', 1.5: 'مرة ونصف', 2: 'الضعف', off: 'بلا حد' },
    clock: (left) => `${number(Math.floor(left / 60))}:${number(left % 60).padStart(2, number(0))}`,
    left: { quiz: 'الوقت المتبقي', item: 'الوقت المتبقي لهذا السؤال' },
    more: 'مزيد من الوقت',
    soon: (left) => `بقيت ${seconds(left)}.`,
    up: 'انتهى الوقت.',
  },
};
