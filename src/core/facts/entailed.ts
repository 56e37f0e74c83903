/** What follows from the claims of a statement about a claim that it may or may not hold. */
import type { Claim } from '../../schema/statement-types.ts';
import type { Act } from '../label.ts';
import type { Facts, Truth } from './fact.ts';

export type Slots = Pick<Claim, 'act' | 'by' | 'to'>;

/** Acts between which a fair reader does not divide: asked with one, answered by the other. */
const ALIKE: readonly (readonly Act[])[] = [
  ['calls-on', 'urges'],
  ['says', 'condemns'],
];
const alike = (a: Act, b: Act): boolean => a === b || ALIKE.some((acts) => acts.includes(a) && acts.includes(b));

/**
 * True: a claim about the matter says it, of these addressees or of a whole that includes them. Unknown: a claim
 * differs in a slot that the source leaves open, or in an act or addressee too near to divide. False: otherwise, if
 * the file's account of the source is complete.
 */
export function entailed({ act, by, to }: Slots, about: number, { said, parties }: Facts): Truth {
  const covered = (ids: Claim['to']) => new Set(ids.flatMap((id) => parties.find((party) => party.id === id)?.covers ?? [id]));
  const reach = [...covered(to)];
  const truths = said
    .filter(({ claim, matter }) => matter === about && claim.by === by)
    .map(({ claim }): Truth => {
      const whole = covered(claim.to);
      if (alike(claim.act, act)) {
        if (to.length > 0 ? to.every((id) => whole.has(id)) : whole.size === 0) return 'true';
        if (reach.some((id) => whole.has(id)) || claim.open.includes('to')) return 'unknown';
      }
      return claim.act !== act && claim.open.includes('act') ? 'unknown' : 'false';
    });
  return (['true', 'unknown'] as const).find((truth) => truths.includes(truth)) ?? 'false';
}
