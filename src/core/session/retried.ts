/** What was told of one item, gone through again under a policy. */
import type { Item, NamesOf } from '../item.ts';
import { score } from '../score.ts';
import type { Policy, ReportedTime, Stretch } from './attempt.ts';
import type { Answered } from './report.ts';
import type { ToldItem, ToldTry } from './told-shape.ts';

/** The rules that the whole attempt stood under. */
export interface Terms {
  readonly policy: Policy;
  readonly names: NamesOf;
  /** In all. */
  readonly elapsed: number;
  readonly time: ReportedTime;
}

type Tried = Answered['tries'][number];

/** The tries that could be made, and what is wrong with the first that could not; none after it counts. */
export function retried(item: Item, told: ToldItem, terms: Terms): { readonly tries: readonly Tried[]; readonly wrong: readonly string[] } {
  const { policy, names } = terms;
  const tells = policy.feedback === 'immediate';
  const allowed = tells ? Math.max(1, policy.tries ?? 1) : 1;
  const tries: Tried[] = [];
  for (const given of told.tries) {
    const wrong = (why: string) => ({ tries, wrong: [`${item.view.id} try ${tries.length + 1} ${why}`] });
    const past = tries.at(-1);
    if (past?.standing) return wrong('comes after time was up');
    if (past && past.score.earned >= past.score.possible && tells) return wrong('comes after a right one');
    if (tries.length >= allowed) return wrong(`is one more than the ${allowed} allowed`);
    const { response, certainty, hints = 0, standing, elapsed, spent } = given;
    const judged = score(item, response, standing ? { ...policy.marking, standing } : policy.marking, names);
    if (judged.type === 'unready') return wrong(`response cannot be judged (${judged.why})`);
    if (policy.marking.scheme === 'certainty' && !certainty && !standing) return wrong('certainty is nothing, though it is marked');
    const late = offInHints(item, told, hints, past) ?? offInTime(given, past, terms);
    if (late !== undefined) return wrong(late);
    const before = tries.length;
    tries.push({ response, score: judged, elapsed, spent, ...(certainty && { certainty }), ...(hints && { hints }), ...(before && { before }), ...(standing && { standing }) });
  }
  return { tries, wrong: [] };
}

function offInHints({ view }: Item, told: ToldItem, hints: number, past: Tried | undefined): string | undefined {
  if (hints > view.hints) return `hints is ${hints}, though there are ${view.hints}`;
  if (hints > told.hints) return `hints is ${hints}, though ${told.hints} were opened`;
  return hints < (past?.hints ?? 0) ? `hints is ${hints}, though ${past?.hints} were open before` : undefined;
}

/** Milliseconds: sums of times may have been rounded. */
export const SLACK = 1e-3;

function offInTime({ elapsed, spent, standing }: ToldTry, past: Tried | undefined, { policy: { limit }, elapsed: all, time }: Terms): string | undefined {
  const [since, had] = [past?.elapsed ?? 0, past?.spent ?? 0];
  if (elapsed > all + SLACK) return `elapsed is ${elapsed}, though the attempt took ${all}`;
  if (elapsed < since) return `elapsed is ${elapsed}, though the try before came at ${since}`;
  if (spent < had) return `spent is ${spent}, though it was ${had} before`;
  if (spent - had > elapsed - since + SLACK) return `spent is ${spent}, more than went by`;
  const reached = (stretch: Stretch, extra: number) => {
    const end = (of: number | undefined) => (of === undefined || stretch === 'off' ? Infinity : of * stretch + extra);
    return elapsed >= end(limit?.quiz) || spent >= end(limit?.item);
  };
  // However it was stretched, no limit ends sooner than it stands; and what was stretched and taken back served meanwhile.
  if (standing) return reached(1, -SLACK) ? undefined : 'standing is true, though time was not up';
  return reached(time.stretch, time.extra + SLACK) ? `elapsed is ${elapsed}, after time was up` : undefined;
}
