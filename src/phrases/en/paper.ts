import type { PaperWords } from '../paper-words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const paper: PaperWords = {
  print: 'Print',
  name: 'Name',
  date: 'Date',

  how: {
    order: 'Write 1 beside what comes first, 2 beside what comes next, and so on.',
    match: 'Write beside each the letter that belongs to it.',
    group: 'Write beside each the letter of its group. A letter may be used more than once.',
  },
  letter: (index) => LETTERS[index] ?? `${index + 1}`,

  code: 'Quiz code',
  scan: 'Scan this for the same quiz on a screen:',
  answers: 'Answers',
};
