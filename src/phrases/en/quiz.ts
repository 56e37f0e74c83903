import type { QuizWords } from '../quiz-words.ts';
import { inWords } from './say.ts';

export const number = (value: number): string => String(Math.round(value * 10) / 10).replace('-', '−');
const questions = (count: number): string => `${count} question${count === 1 ? '' : 's'}`;
const choose = (pick: number): string => `Choose ${inWords(pick)}.`;

export const quiz: QuizWords = {
  number,
  of: (at, all) => `${number(at)} of ${number(all)}`,
  questions,
  topics: {
    signatories: 'Who signed',
    instruments: 'Documents cited',
    events: 'What happened when',
    claims: 'Who says what',
  },
  sober:
    'This is about a serious matter between states, and what they say of each other. You are asked what the source says, not what you think of it. You may skip any question.',

  start: 'Start',
  readFirst: 'Read first',
  skipReading: 'Skip the reading',
  check: 'Check',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  seeResult: 'See result',
  tryAgain: 'Try again',
  lost: 'A part of the quiz could not be loaded. Look at your connection, then try again.',

  unready: (pick) => ({
    empty: 'Answer first, or skip the question.',
    'wrong-shape': pick > 1 ? choose(pick) : 'That does not fit the question. Answer again, or skip the question.',
    incomplete: pick > 1 ? choose(pick) : 'Part of the answer is still open. Finish it, or skip the question.',
  }),
  yearHint: 'A year, four digits',
};
