import type { VerdictWords } from '../verdict-words.ts';

export const unreadable: VerdictWords['unreadable'] = {
  'not-a-year': 'Type a year with four digits.',
  'out-of-range': 'Type a year between 1000 and 2999.',
  'not-a-date': 'Type a whole date that is in the calendar.',
  ambiguous: 'That could mean more than one answer. Which do you mean? Type it in full.',
  'no-certainty': 'Say how sure you are, or skip the question.',
  'number-not-year': 'That is its number. Which year?',
};
