import type { OverviewWords } from '../overview-words.ts';

export const overview: OverviewWords = {
  flag: 'ضع علامة',
  title: 'كل الأسئلة',
  close: 'أغلق',
  answered: 'أُجيب عنه',
  unanswered: 'بلا إجابة',
  flagged: 'عليه علامة',
  here: 'هذا السؤال',
};
