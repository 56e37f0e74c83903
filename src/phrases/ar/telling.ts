import type { Telling } from '../../core/lexicon.ts';
import { cite } from './cite.ts';
import { explanations } from './explain.ts';
import { hints } from './hints.ts';

export { verdict } from './verdict.ts';

export const telling: Telling = {
  hint: ({ hint, about }) => hints[hint](about),
  explain: (told) => explanations[told.why](told),
  cite,
};
