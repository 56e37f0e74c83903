/** What follows from the claims of a statement about a claim that it may or may not hold. */
import type { Facts, Said, Truth } from './fact.ts';
import type { Act } from '../label.ts';

export interface Slots {
  readonly act: Act;
  readonly by: string;
  readonly to: readonly string[];
  readonly matter: string;
}

/** Acts between which a fair reader does not divide: asked with one, answered by the other. */
const ALIKE: readonly (readonly Act[])[] = [
  ['calls-on', 'urges'],
  ['says', 'condemns'],
];
const alike = (a: Act, b: Act): boolean => a === b || ALIKE.some((acts) => acts.includes(a) && acts.includes(b));

/**
 * True: a claim says it, of these addressees or of a whole that includes them. Unknown: a claim differs in a slot
 * that the source leaves open, or in an act or addressee too near to divide. False: otherwise, if the file's
 * account of the source is complete.
 */
export function entailed(slots: Slots, { said, parties }: Facts): Truth {
  const covered = (to: readonly string[]): ReadonlySet<string> =>
    new Set(to.flatMap((id) => parties.find((party) => party.id === id)?.covers ?? [id]));
  const verdicts = said
    .filter(({ claim, matter }) => matter === slots.matter && claim.by === slots.by)
    .map(({ claim }: Said): Truth => {
      const whole = covered(claim.to);
      const reaches = slots.to.length === 0 ? claim.to.length === 0 : slots.to.every((id) => whole.has(id));
      const overlaps = [...covered(slots.to)].some((id) => whole.has(id));
      const actHolds = alike(claim.act, slots.act);
      if (actHolds && reaches) return 'true';
      if (actHolds && (overlaps || claim.open.includes('to'))) return 'unknown';
      return claim.act !== slots.act && claim.open.includes('act') ? 'unknown' : 'false';
    });
  return verdicts.includes('true') ? 'true' : verdicts.includes('unknown') ? 'unknown' : 'false';
}
