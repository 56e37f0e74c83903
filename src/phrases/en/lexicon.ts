import type { Lexicon } from '../../core/lexicon.ts';
import { stemOf } from '../stem-of.ts';
import { cite } from './cite.ts';
import { explanations } from './explain.ts';
import { say } from './say.ts';
import { hints, stems } from './stems.ts';

export const lexicon: Lexicon = {
  lang: 'en',
  dir: 'ltr',
  say,
  stem: (view) => stemOf(stems, view),
  hint: ({ form }) => hints[form],
  explain: (told) => explanations[told.why](told),
  cite,
};
