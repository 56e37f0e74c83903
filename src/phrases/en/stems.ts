import type { Stem, View } from '../../core/item.ts';
import { countAsked, monthAsked } from '../stem-of.ts';
import type { Stems } from '../tables.ts';
import { accordingTo, alsoBy, moments, tells } from './moments.ts';
import { asks, office, openingStems, theList } from './opening-stems.ts';
import { capital, claim, inWords, quoted, say, units, within } from './say.ts';

const choose = (view: View): string => ` Choose ${inWords(countAsked(view))}.`;

/** Members that are shown, and members to think of. */
const together = ({ about: [group] }: Stem): string => `These are in one group: ${say(group)}.`;
const thinkOf = ({ about: [group] }: Stem): string => `Think of this group: ${say(group)}.`;

function membership(stem: Stem): string {
  const [subject] = stem.about;
  return subject?.say === 'country'
    ? `The ${office(stem)} of ${within(subject)} is on ${theList(stem)}.`
    : `This name is on ${theList(stem)}: ${say(subject)}.`;
}

const decade = ({ about: [from, to], moment = 'happened', speaker }: Stem): string =>
  `Which of these ${moments[moment].were} in the years ${say(from)} to ${say(to)}${accordingTo(speaker)}?`;

const apart = ({ about: [earlier, later], unit = 'day', moment, speaker }: Stem): string =>
  `how many ${units[unit][1]} apart ${moment ? moments[moment].ask('these two') : 'are these two'}${alsoBy(speaker)}: ${quoted(earlier)} and ${quoted(later)}?`;

const reported = ({ speaker, about: [first] }: Stem): string => `Which of these does the source report of ${within(speaker ?? first)}?`;

/** What they do, as one does it: `urges this on North Korea`. */
const whoDoes = ({ about: [label] }: Stem): string =>
  label?.say === 'claim' ? claim(label).replace(/^\w+/, (verb) => `${verb}${verb.endsWith('ch') ? 'es' : 's'}`) : say(label);

export const stems: Stems = {
  signed: {
    ...openingStems.signed,
    'multiple-response': (view) => `Whose ${office(view.stem)}s are on ${theList(view.stem)}?${choose(view)}`,
    'true-false': ({ stem }) => `True or false? ${membership(stem)}`,
    'short-answer': ({ stem }) => `${thinkOf(stem)} Only one member’s ${office(stem)} is on ${theList(stem)}. Which member is it?`,
    grouping: ({ stem }) => `Each of these countries has its ${office(stem)} on ${theList(stem)}. Which group does each one belong to?`,
    recall: (view) =>
      `${thinkOf(view.stem)} Whose ${office(view.stem)}s are on ${theList(view.stem)}? Name ${
        countAsked(view) === 2 ? 'both' : `as many of the ${inWords(countAsked(view))} as you can`
      }.`,
  },
  dated: {
    ...openingStems.dated,
    year: ({ stem }) => asks(stem, 'in which year'),
    date: (view) => asks(view.stem, monthAsked(view) ? 'in which month and year' : 'on which date'),
    'multiple-response': (view) => decade(view.stem) + choose(view),
    'true-false': ({ stem }) => `True or false? ${tells(stem)}`,
    matching: ({ stem: { moment = 'happened', speaker } }) =>
      `When ${moments[moment].ask('each of these')}${accordingTo(speaker)}? Some dates are left over.`,
  },
  sequence: {
    choice: ({ stem: { moment, speaker } }) =>
      `Which of these ${moment ? moments[moment].tell : 'came'} first${alsoBy(speaker)}?`,
    ordering: ({ stem: { moment, speaker } }) =>
      `In which order ${moment ? moments[moment].ask('these') : 'did these come'}${alsoBy(speaker)}? Start with the earliest.`,
  },
  count: {
    choice: ({ stem }) =>
      `How many ${units[stem.unit ?? 'country'][1]} are on ${theList(stem)}${
        stem.unit === 'signatory' ? ', countries and organisations together' : ''
      }?`,
  },
  interval: {
    choice: ({ stem }) => (stem.unit === 'year' ? `Going by the year alone, ${apart(stem)}` : capital(apart(stem))),
  },
  supported: {
    choice: ({ stem }) => reported(stem),
    'multiple-response': (view) => reported(view.stem) + choose(view),
  },
  speaker: {
    choice: ({ stem }) => `According to the source, who ${whoDoes(stem)}?`,
  },
  infer: {
    choice: ({ stem: { about: [subject], moment = 'happened' } }) =>
      `Going by its number and the dates in the source, in which of these years can ${within(subject)} ${moments[moment].have}?`,
  },
  missing: {
    choice: ({ stem }) => `${together(stem)} Whose ${office(stem)} is missing from ${theList(stem)}?`,
    'multiple-response': (view) =>
      `${together(view.stem)} Whose ${office(view.stem)}s are missing from ${theList(view.stem)}?${choose(view)}`,
    'short-answer': ({ stem }) =>
      `${thinkOf(stem)} Only one member’s ${office(stem)} is missing from ${theList(stem)}. Which member is it?`,
    grouping: ({ stem }) => `${together(stem)} Whose ${office(stem)} is on ${theList(stem)}, and whose is missing?`,
  },
  unreported: {
    choice: () => 'For which of these does a reader need another source?',
    'multiple-response': (view) => `For which of these does a reader need another source?${choose(view)}`,
  },
};
