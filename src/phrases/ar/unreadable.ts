import type { VerdictWords } from '../verdict-words.ts';

export const unreadable: VerdictWords['unreadable'] = {
  'not-a-year': 'اكتب سنة من أربعة أرقام.',
  'out-of-range': 'اكتب سنة بين ١٠٠٠ و٢٩٩٩.',
  'not-a-date': 'اكتب تاريخًا كاملًا موجودًا في التقويم.',
  ambiguous: 'قد يعني هذا أكثر من جواب. أيّها تقصد؟ اكتبه كاملًا.',
  'no-certainty': 'اذكر مدى تأكّدك، أو تخطَّ السؤال.',
  'number-not-year': 'هذا رقمه. ففي أي سنة؟',
};
