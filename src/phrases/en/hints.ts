import type { Hints } from '../tables.ts';

export const hints: Hints = {
  signed: 'Look at the list of signatories.',
  dated: 'Look where the source names it.',
  count: 'Count the names on the list.',
  supported: 'Look at what the source reports.',
};
