import type { MarkingWords } from '../marking-words.ts';
import { points } from './points.ts';

export const marking: MarkingWords = {
  rules: {
    'all-or-nothing': ['A question gives its point only for a whole right answer.'],
    negative: [
      'Where one answer is chosen, a wrong one takes points off: 1 of two options, 0.5 of three, 0.3 of four.',
      'So guessing gains nothing. A question that you skip gives 0.',
    ],
    certainty: [
      'You say how sure you are of each answer. A right one gives 1 point if you are not sure, 2 if you are fairly sure, 3 if you are sure.',
      'One that is not right, or right only in part, gives 0 if you are not sure, takes 2 off if you are fairly sure, 6 if you are sure.',
      'So it pays to say how sure you really are. A question that you skip gives 0.',
    ],
  },
  gave: (value) => (value < 0 ? `Takes ${points(-value)} off.` : `${points(value)}.`),
  compared: (certainty, state) => {
    const sure = ['not sure', 'fairly sure', 'sure'][certainty - 1];
    const fits = certainty === 1 ? state !== 'right' : state === 'right';
    const did = { right: 'it was right', part: 'only part of it was right', no: 'it was not right' }[state];
    return `You were ${sure}, ${fits ? 'and' : 'but'} ${did}.`;
  },
};
