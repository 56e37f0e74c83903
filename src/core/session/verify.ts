import type { Statement } from '../../schema/statement-types.ts';
import { version } from '../../version.ts';
import { checkRecipe } from '../compose/check-recipe.ts';
import { inOrder, quizCode } from '../compose/code.ts';
import { compose } from '../compose/compose.ts';
import type { Blueprint, Quiz } from '../compose/recipe.ts';
import { derive } from '../facts/derive.ts';
import type { Facts, World } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { isObject } from '../is-object.ts';
import type { NamesOf } from '../item.ts';
import { shown } from '../shown.ts';
import { answered, offInOnly, toldOf } from './answered.ts';
import type { Overall, Policy, Report } from './attempt.ts';
import { differences } from './differences.ts';
import { leftOf } from './overall.ts';
import { assembled } from './report.ts';
import { isTold, offInTold } from './told-shape.ts';

/** What a server goes by, whatever a report says. */
export interface Trusted {
  readonly makers: readonly FormMaker[];
  readonly world: World;
  readonly names: NamesOf;
  readonly policy: Policy;
  /** Of the one quiz that was set; absent: any quiz of these facts, and whoever wants may look for one that suits. */
  readonly code?: string;
  /** What a quiz was to be made by; absent: any. */
  readonly blueprint?: Blueprint;
  /** What the page was to say of the attempt; absent: anything. */
  readonly context?: string;
  /** Of the package, whose reports are taken; absent: this one. */
  readonly versions?: readonly string[];
  /**
   * Reports of the attempts that this one retries, first to last, as they were kept; absent: a retry is refused, for its
   * part of the quiz may be the part that somebody knew.
   */
  readonly before?: readonly unknown[];
}

export interface Verified {
  /** Everything in the report follows from its responses, under the server's own policy. */
  readonly ok: boolean;
  /** Points of what could be verified. */
  readonly earned: number;
  readonly possible: number;
  /** Of a retry, with the attempts before it. */
  readonly overall?: Overall;
  /** Absent without a pass mark; never true of what is not ok. */
  readonly passed?: boolean;
  /** What is off, each in words that name item and field. */
  readonly differences: readonly string[];
}

/** More are not told one by one. */
const MOST = 50;

/**
 * Looks into a report from outside: composes its quiz from the recipe, scores every raw response under the server's
 * policy, and compares all that follows. Never throws on what somebody made up. Points that follow are no proof that
 * nobody looked the answers up, or that the times told are true.
 */
export function verify(report: unknown, statement: Statement, trusted: Trusted): Verified {
  const { policy, before = [] } = trusted;
  const facts = derive(statement, trusted.world);
  const past: Report[] = [];
  for (const [index, one] of before.entries()) {
    const { expected, found } = examined(one, facts, trusted, past);
    if (!expected || found.length > 0) return verified(found.map((difference) => `before ${index + 1}: ${difference}`), undefined, policy);
    past.push(expected);
  }
  const { expected, found } = examined(report, facts, trusted, past);
  return verified(found, expected, policy);
}

function verified(found: readonly string[], expected: Report | undefined, { passMark }: Policy): Verified {
  const ok = found.length === 0;
  const { earned = 0, possible = 0, passed, overall } = expected ?? {};
  const more = found.length > MOST ? [`and ${found.length - MOST} more`] : [];
  return {
    ok,
    earned,
    possible,
    ...(overall && { overall }),
    ...(passMark !== undefined && { passed: ok && passed === true }),
    differences: [...found.slice(0, MOST), ...more],
  };
}

/** What a report should be, as far as it can be told, and what is off in it; `past` are those that it retries. */
function examined(report: unknown, facts: Facts, trusted: Trusted, past: readonly Report[]): { readonly expected?: Report; readonly found: readonly string[] } {
  const { policy } = trusted;
  if (!isTold(report)) return { found: offInTold(report) };
  const quiz = quizOf(report.recipe, facts, trusted);
  if (typeof quiz === 'string') return { found: [quiz] };
  const { attempt, after, context, lang, elapsed, only } = report;
  const time = policy.limit && (report.time ?? { stretch: 1, extra: 0 });
  const { items, wrong } = answered(report, quiz, { ...trusted, elapsed, time: time ?? { stretch: 1, extra: 0 } });
  const last = past.at(-1);
  const expected = assembled(
    {
      attempt,
      version: (trusted.versions ?? [version]).includes(report.version) ? report.version : (trusted.versions?.[0] ?? version),
      ...(last && { after: last.attempt }),
      ...(trusted.context === undefined ? context !== undefined && { context } : { context: trusted.context }),
      recipe: last?.recipe ?? quiz.recipe,
      policy,
      ...(only && { only }),
      lang,
      elapsed,
      ...(time && { time }),
    },
    items,
    past.map((one) => one.items),
  );
  const { items: _, ...top } = expected;
  const { items: __, ...toldTop } = report;
  const found = [
    ...differences(plainly(toldTop), plainly(top), ''),
    ...([...past.map((one) => one.attempt), after].includes(attempt) ? ['attempt is one that it retries'] : []),
    ...offInOnly(only, quiz, last && leftOf(past.map(scoresOf))),
    ...wrong,
    ...expected.items.flatMap((item) => {
      const told = toldOf(report, item.item);
      // Of tries that could not be made it is said above.
      return told ? differences({ ...told, tries: told.tries.slice(0, item.tries.length) }, item, item.item).map(tryByName) : [];
    }),
  ];
  return { expected, found };
}

const scoresOf = ({ items }: Report) => items.map(({ item, tries }) => ({ item, score: tries.at(-1)?.score }));

/** A field of a try says which. */
const tryByName = (difference: string): string => difference.replace(/^(q\d+) tries (\d+) /, '$1 try $2 ');

/** The quiz that a recipe opens, or why it opens none that was set. */
function quizOf(recipe: unknown, facts: Facts, { makers, code, blueprint }: Trusted): Quiz | string {
  try {
    checkRecipe(recipe, facts);
    const own = quizCode(recipe);
    if (code !== undefined && plainCode(code) !== plainCode(own)) return `recipe is of the quiz ${own}, not ${shown(code)}`;
    const [other] = blueprint ? differences(inOrder(recipe.blueprint), inOrder(blueprint), 'recipe blueprint') : [];
    return other ?? compose(facts, recipe, makers);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // What is nested without end overflows when it is written out, which is a RangeError as well.
    return `recipe: ${error.message.slice(0, 200)}`;
  }
}

const plainCode = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');

/** With what holds when a policy does not say, so that two ways of writing one agree. */
function plainly(top: Readonly<Record<string, unknown>> | object): unknown {
  if (!isObject(top) || !isObject(top['policy'])) return top;
  const { policy } = top;
  const marking = isObject(policy['marking']) ? policy['marking'] : undefined;
  return {
    ...top,
    policy: {
      tries: 1,
      navigation: 'free',
      reveal: policy['feedback'] === 'immediate' ? 'after-tries' : 'at-end',
      certainty: marking?.['scheme'] === 'certainty',
      ...policy,
      ...(marking && { marking: { hintCost: 0, tryCost: 0, ...marking } }),
    },
  };
}
