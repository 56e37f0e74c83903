import type { QuizWords } from '../quiz-words.ts';

const number = (value: number): string => String(Math.round(value * 10) / 10);
const questions = (count: number): string => `${count} question${count === 1 ? '' : 's'}`;
const tell = 'Please tell the person who made this page.';
const unread = ['The quiz could not be read.', tell] as const;

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

  loading: 'Loading the quiz',
  start: 'Start',
  check: 'Check',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  seeResult: 'See result',
  newQuiz: 'New quiz',
  tryAgain: 'Try again',
  retry: (items) => (items === 1 ? 'Retry this one' : `Retry these ${items}`),

  right: 'Right.',
  notYet: 'Not yet.',
  partly: (hits, of) => `${hits} of ${of} right. Each wrong choice takes one off.`,
  marks: {
    right: 'Right answer',
    yours: 'Your answer',
    chosenRight: 'Right, chosen',
    chosenWrong: 'Not right, chosen',
    missed: 'Right, missed',
  },
  unready: (why, pick) =>
    ({
      empty: 'Answer first, or skip the question.',
      'wrong-shape': 'Answer first, or skip the question.',
      incomplete: `Choose ${['', 'one', 'two', 'three'][pick] ?? pick}.`,
      'not-a-year': 'Type a year with four digits.',
      'out-of-range': 'Type a year between 1000 and 2999.',
      'number-not-year': 'That is its number. Which year?',
    })[why],
  yearHint: 'A year, four digits',

  result: (right, all, partly) => `${right} of ${all} right${partly > 0 ? `, ${partly} more in part` : ''}.`,
  pass: (points, passed) => `Pass is ${number(points)}. ${passed ? 'Passed.' : 'Not yet.'}`,
  bySubject: 'By subject',
  missed: 'To look at again',
  noAnswer: 'No answer',
  rightAnswer: 'Right answer:',
  yourAnswer: 'Your answer:',
  code: 'Quiz code',
  codeUse: 'It opens exactly this quiz again.',

  error: (code, group) =>
    ({
      'no-source': ['There is no quiz here yet.', tell],
      'not-found': ['The quiz could not be found.', tell],
      'no-connection': ['The quiz could not be reached.', 'Look at your connection, then try again.'],
      'not-json': unread,
      'not-a-statement': unread,
      'too-large': ['The quiz is too large to open.', tell],
      'no-questions': ['There is nothing to ask here yet.', tell],
      'fewer-questions': ['There are fewer questions than asked for.', ''],
      'bad-code': [
        group === undefined ? 'This quiz code is not complete.' : `This quiz code has a slip in group ${group}.`,
        'Compare it with the one you were given.',
      ],
      'other-code': ['This quiz code belongs to another quiz.', 'Ask for a new code.'],
      'bad-setting': ['This quiz is not set up yet.', tell],
      'not-loaded': ['A part of the quiz could not be loaded.', 'Look at your connection, then try again.'],
    } as const)[code],
  errorCode: 'Code:',
  fewer: (made, wanted, why) =>
    `${questions(made)}, not ${wanted}: ${
      {
        'too-few-facts': 'the source gives no more to ask about',
        'list-incomplete': 'the list is not complete',
        'too-few-distractors': 'there are too few other answers to choose from',
        'would-give-away': 'one more would give an answer away',
        'keeps-balance': 'more would be too much of one sort',
      }[why]
    }.`,
};
