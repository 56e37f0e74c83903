import type { MarkingWords } from '../marking-words.ts';
import { points } from './points.ts';

export const marking: MarkingWords = {
  rules: {
    'all-or-nothing': ['A question gives its point only for a whole right answer.'],
    negative: [
      'Where one answer is chosen, a wrong one takes points off: 1 of two options, 0.5 of three, 0.3 of four.',
      'So guessing gains nothing. A question that you skip gives 0.',
    ],
  },
  stakes: {
    before: 'You say how sure you are of each answer. These are the points:',
    head: ['How sure', 'Right', 'Not right, or only in part'],
    points: (value) => (value < 0 ? `−${-value}` : `${value}`),
    after: 'So it pays to say how sure you really are. A question that you skip gives 0.',
  },
  gave: (value) => (value < 0 ? `Takes ${points(-value)} off.` : `${points(value)}.`),
  compared: (certainty, state) => {
    const sure = ['not sure', 'fairly sure', 'sure'][certainty - 1];
    const fits = certainty === 1 ? state !== 'right' : state === 'right';
    const did = { right: 'it was right', part: 'only part of it was right', no: 'it was not right' }[state];
    return `You were ${sure}, ${fits ? 'and' : 'but'} ${did}.`;
  },
};
