import { datedChoice } from './dated-choice.ts';
import type { FormMaker } from './maker.ts';
import { signedChoice } from './signed-choice.ts';

/** What a quiz opens with: one of few options, about what nearly every statement has, so that a page can ask it while it fetches all else. */
export const openers: readonly FormMaker[] = [signedChoice, datedChoice].map((maker) => ({ ...maker, kinds: ['choice'] }));
