import type { VerdictWords } from '../verdict-words.ts';
import { points } from './points.ts';
import { capital, inWords } from './say.ts';
import { unreadable } from './unreadable.ts';

export const verdict: VerdictWords = {
  unreadable,
  right: 'Right.',
  notYet: 'Not yet.',
  partly: (ask, hits, of) =>
    ({
      choose: `${hits} of ${of} right.`,
      enter: `${hits} of ${of} right.`,
      order: `${hits} of ${of} pairs in the right order.`,
      match: `${hits} of ${of} pairs right.`,
      group: `${hits} of ${of} in the right group.`,
      list: `${hits} of ${of} named.`,
    })[ask],
  takesOff: (wrong, left) => `${capital(inWords(wrong))} wrong ${wrong === 1 ? 'takes' : 'take'} ${inWords(wrong)} off: ${points(left)}.`,
  points: (value) => `${points(value)}.`,
  wholeOnly: 'Points are given only for a whole answer.',
  readAs: (name) => `Read as: ${name}.`,
  marks: {
    right: 'Right answer',
    yours: 'Your answer',
    chosenRight: 'Right, chosen',
    chosenWrong: 'Not right, chosen',
    missed: 'Right, missed',
    placedRight: 'Right place',
    placedWrong: 'Not its place',
    belongs: (place) => `Its place: ${place}`,
    namedRight: 'Right, named',
    namedWrong: 'Not right, named',
    unnamed: 'Right, not named',
  },
};
