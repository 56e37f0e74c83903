import type { OverviewWords } from '../overview-words.ts';

export const overview: OverviewWords = {
  flag: 'Flag',
  title: 'All questions',
  close: 'Close',
  answered: 'Answered',
  unanswered: 'Not answered',
  flagged: 'Flagged',
  here: 'This one',
};
