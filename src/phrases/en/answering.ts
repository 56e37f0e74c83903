import type { AnsweringWords } from '../answering-words.ts';
import { section } from './cite.ts';
import { points } from './points.ts';
import { number } from './quiz.ts';
import { capital } from './say.ts';
import { unreadable } from './unreadable.ts';

export { marking } from './marking.ts';
export { policy } from './policy.ts';
export { naming } from './names.ts';

export const answering: AnsweringWords = {
  moveUp: (name) => `Move up: ${name}`,
  moveDown: (name) => `Move down: ${name}`,
  moved: (name, at, all) => `Now ${at} of ${all}: ${name}.`,

  choosePlace: 'Choose a place',
  left: (count) => (count === 0 ? 'Each one has a place.' : `${count} still without a place.`),

  nameFirst: { country: 'Name a country', instrument: 'Name a document' },
  nameAnother: 'Name another',
  add: 'Add',
  remove: (name) => `Remove: ${name}`,
  removed: (name) => `Removed: ${name}.`,
  named: (count, of) => `${count} of ${of} named.`,
  ambiguous: unreadable.ambiguous,
  namedAlready: 'You have named that one already.',
  namedAll: 'You have named as many as there are. Remove one to name another.',

  pickFromList: 'Pick from a list',
  pickDate: 'Pick a date',
  typeInstead: 'Type it instead',
  nameHint: { country: 'The name of a country', instrument: 'The name of a document' },
  dateHint: { month: 'A month and its year', day: 'A day, its month and year' },

  showHint: 'Show a hint',
  nextHint: 'Show another hint',
  hintCost: (cost) => `A hint takes ${cost === 1 ? points(1) : `${number(cost * 100)}% of a point`} off.`,

  certainty: { ask: 'How sure are you?', steps: ['Not sure', 'Fairly sure', 'Sure'] },

  reading: 'The source in plain words',
  paragraph: (at) => `Paragraph ${at}`,
  section: (name) => capital(section(name)),
};
