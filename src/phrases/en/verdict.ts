import type { VerdictWords } from '../verdict-words.ts';

export const verdict: VerdictWords = {
  right: 'Right.',
  notYet: 'Not yet.',
  partly: (hits, of) => `${hits} of ${of} right.`,
  takesOff: 'Each wrong choice takes one off.',
  marks: {
    right: 'Right answer',
    yours: 'Your answer',
    chosenRight: 'Right, chosen',
    chosenWrong: 'Not right, chosen',
    missed: 'Right, missed',
  },
};
