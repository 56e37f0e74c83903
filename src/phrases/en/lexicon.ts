import type { Asking } from '../../core/lexicon.ts';
import { stemOf } from '../stem-of.ts';
import { say } from './say.ts';
import { stems } from './stems.ts';

export const lexicon: Asking = {
  lang: 'en',
  dir: 'ltr',
  say,
  stem: (view) => stemOf(stems, view),
};
