import type { Stem, Told, View } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import { pickOf } from '../stem-of.ts';
import type { Moments, Offices, Stems } from '../tables.ts';
import { atDate, say, units, within } from './say.ts';

const offices: Offices<string> = {
  'foreign-minister': 'foreign minister',
  government: 'government',
  leader: 'leader',
};

/** After `was it` … or `did it` …, and as a statement. */
export const moments: Moments<{ readonly ask: string; readonly tell: string; readonly were: string }> = {
  adopted: { ask: 'was it adopted', tell: 'was adopted', were: 'were adopted' },
  opened: { ask: 'was it opened for signature', tell: 'was opened for signature', were: 'were opened for signature' },
  signed: { ask: 'was it signed', tell: 'was signed', were: 'were signed' },
  released: { ask: 'was it released', tell: 'was released', were: 'were released' },
  happened: { ask: 'did it happen', tell: 'happened', were: 'happened' },
};

export const accordingTo = (speaker?: Label): string =>
  speaker === undefined ? '' : `, according to ${within(speaker)}`;

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five'];

const whichOf = (view: View): string => `Which ${NUMBERS[pickOf(view)] ?? pickOf(view)} of these`;
const choose = (view: View): string => ` Choose ${NUMBERS[pickOf(view)] ?? pickOf(view)}.`;

const theList = ({ asFirstPublished }: Stem): string =>
  `on the list ${asFirstPublished ? 'as first published' : 'of signatories'}`;

const office = (stem: Stem): string => offices[stem.office ?? 'government'];

/** Who it is that the options are reported of. */
const who = ({ speaker, about: [first] }: Stem): string => within(speaker ?? first);

function membership(stem: Stem): string {
  const [subject] = stem.about;
  return subject?.say === 'country'
    ? `The ${office(stem)} of ${within(subject)} is ${theList(stem)}.`
    : `This name is ${theList(stem)}: ${say(subject)}.`;
}

/** The subject, and then the question, so that it need not fit into a sentence. */
const asks = ({ about: [subject], moment = 'happened', speaker }: Stem, opening: string): string =>
  `${say(subject)}: ${opening} ${moments[moment].ask}${accordingTo(speaker)}?`;

/** `Resolution 1874: it was adopted in 2009.` */
export const tells = ({ about: [subject, when], moment = 'happened', speaker }: Stem | Told): string =>
  `${say(subject)}: it ${moments[moment].tell} ${atDate(when)}${accordingTo(speaker)}.`;

const decade = ({ about: [from, to], moment = 'happened', speaker }: Stem): string =>
  `${moments[moment].were} in the years ${say(from)} to ${say(to)}${accordingTo(speaker)}`;

export const stems: Stems = {
  signed: {
    choice: ({ stem }) => `Whose ${office(stem)} is ${theList(stem)}?`,
    'multiple-response': (view) =>
      `${whichOf(view)} countries have their ${office(view.stem)} ${theList(view.stem)}?${choose(view)}`,
    'true-false': ({ stem }) => `True or false? ${membership(stem)}`,
  },
  dated: {
    choice: ({ stem }) => asks(stem, 'when'),
    year: ({ stem }) => asks(stem, 'in which year'),
    'multiple-response': (view) => `${whichOf(view)} ${decade(view.stem)}?${choose(view)}`,
    'true-false': ({ stem }) => `True or false? ${tells(stem)}`,
  },
  count: {
    choice: ({ stem }) =>
      `How many ${units[stem.unit ?? 'country'][1]} are ${theList(stem)}${
        stem.unit === 'signatory' ? ', countries and organisations together' : ''
      }?`,
  },
  supported: {
    choice: ({ stem }) => `Which of these does the source report of ${who(stem)}?`,
    'multiple-response': (view) => `${whichOf(view)} does the source report of ${who(view.stem)}?${choose(view)}`,
  },
};
