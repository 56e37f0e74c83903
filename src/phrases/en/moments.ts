/** What was when: a thing's name, then what came of it, so that the name need not fit into a sentence. */
import type { Stem, Told } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Moments } from '../tables.ts';
import { atDate, say, within } from './say.ts';

interface When {
  /** After a question word. */
  ask(who: 'it' | 'each of these' | 'these' | 'these two'): string;
  /** As a statement, of one and of several. */
  readonly tell: string;
  readonly were: string;
  /** After `can it`. */
  readonly have: string;
}

const passive = (done: string): When => ({
  ask: (who) => `${who.startsWith('these') ? 'were' : 'was'} ${who} ${done}`,
  tell: `was ${done}`,
  were: `were ${done}`,
  have: `have been ${done}`,
});

export const moments: Moments<When> = {
  adopted: /* @__PURE__ */ passive('adopted'),
  opened: /* @__PURE__ */ passive('opened for signature'),
  signed: /* @__PURE__ */ passive('signed'),
  released: /* @__PURE__ */ passive('released'),
  happened: { ask: (who) => `did ${who} happen`, tell: 'happened', were: 'happened', have: 'have happened' },
};

export const accordingTo = (speaker?: Label): string =>
  speaker === undefined ? '' : `, according to ${within(speaker)}`;

/** Of several things, of which not each must be the speaker's claim: what is on record is nobody's word. */
export const alsoBy = (speaker?: Label): string =>
  speaker === undefined ? '' : `, going also by the word of ${within(speaker)}`;

/** `Resolution 1874: it was adopted in 2009.` */
export const wasWhen = ([subject, when]: readonly (Label | undefined)[], { moment = 'happened', speaker }: Stem | Told): string =>
  `${say(subject)}: it ${moments[moment].tell} ${atDate(when)}${accordingTo(speaker)}.`;

export const tells = (told: Stem | Told): string => wasWhen(told.about, told);
