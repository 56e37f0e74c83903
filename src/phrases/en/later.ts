import type { LaterWords } from '../later-words.ts';
import type { QuizWords } from '../quiz-words.ts';

const tell = 'Please tell the person who made this page.';
const unread = ['The quiz could not be read.', tell] as const;

export const later = ({ number, questions }: QuizWords): LaterWords => ({
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
      'other-code': ['This quiz code was made for another quiz, or before this one changed.', 'Ask for a new code, or open today’s quiz.'],
      'bad-setting': ['This quiz is not set up yet.', tell],
      'not-loaded': ['A part of the quiz could not be loaded.', 'Look at your connection, then try again.'],
      elsewhere: ['This quiz is open in another tab.', 'Go on there, or go on here.'],
    } as const)[code],
  openToday: 'Open today’s quiz',
  goOnHere: 'Go on here',
  errorCode: 'Code:',
  fewer: ({ items, recipe, short: [first] }) => {
    const why = first?.why ?? 'too-few-facts';
    if (why === 'other-difficulty') return 'Some questions are easier or harder than asked for.';
    return `${questions(items.length)}, not ${recipe.blueprint.count}: ${
      {
        'too-few-facts': 'the source gives no more to ask about',
        'list-incomplete': 'the list is not complete',
        'too-few-distractors': 'there are too few other answers to choose from',
        'would-give-away': 'one more would give an answer away',
        'keeps-balance': 'more would be too much of one sort',
        excluded: 'the other questions are left out of this quiz',
        'no-such-question': 'there is no other question of this kind',
      }[why]
    }.`;
  },

  finished: 'You have reached the end.',
  result: (right, all, partly) => `${right} of ${all} right${partly > 0 ? `, ${partly} more in part` : ''}.`,
  pass: (share, passed) => `Pass is ${number(share * 100)}%. ${passed ? 'Passed.' : 'Not yet.'}`,
  bySubject: 'By subject',
  allRight: (subjects) => `All right: ${subjects.join(', ')}.`,
  missed: 'To look at again',
  noAnswer: 'No answer',
  rightAnswer: 'Right answer:',
  yourAnswer: 'Your answer:',
  code: 'Quiz code',
  codeUse: 'It opens exactly this quiz again.',

  retry: (items) => (items === 1 ? 'Retry this one' : `Retry these ${items}`),
  newQuiz: 'New quiz',
  allSeen: (limited) => `You have now seen every question${limited ? ' of this sort that' : ''} this statement can fairly ask.`,

  lookBack: 'Question by question',
  show: 'Show',
  all: 'All',
  flagged: 'Flagged',
  choice: (name, count) => `${name} (${number(count)})`,
  shown: (count) => `${questions(count)} shown.`,
  everyAnswer: 'Every answer, and why',

  more: 'More',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyYourself: 'The text is selected. Copy it from here.',
  answers: 'Your answers as text',
  saveData: 'Download JSON',
  saveTable: 'Download CSV',
  columns: {
    number: 'Number',
    question: 'Question',
    level: 'Level',
    given: 'Your answer',
    right: 'Right answer',
    points: 'Points',
    possible: 'Possible',
    tries: 'Tries',
    seconds: 'Seconds',
  },
  levels: { remember: 'Remember', understand: 'Understand', apply: 'Apply', analyse: 'Analyse' },
});
