import { hintAt } from '../first-letter.ts';
import type { Hints } from '../tables.ts';
import { countries } from './countries.ts';
import { list, say } from './say.ts';

export const hints: Hints = {
  group: ([group]) => `The answer belongs to this group: ${say(group)}.`,
  years: ([from, to]) => `The answer lies in the years ${say(from)} to ${say(to)}.`,
  'first-letters': (names) =>
    `${names.length === 1 ? 'The name begins with the letter' : 'The names begin with these letters:'} ${list(names.map((name) => hintAt(name, say, countries)))}.`,
};
