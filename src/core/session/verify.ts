import type { Statement } from '../../schema/statement-types.ts';
import { version } from '../../version.ts';
import { checkRecipe } from '../compose/check-recipe.ts';
import { quizCode } from '../compose/code.ts';
import { compose } from '../compose/compose.ts';
import type { Blueprint, Quiz } from '../compose/recipe.ts';
import { derive } from '../facts/derive.ts';
import type { Facts, World } from '../facts/fact.ts';
import type { FormMaker } from '../forms/maker.ts';
import { isObject } from '../is-object.ts';
import type { NamesOf } from '../item.ts';
import { shown } from '../shown.ts';
import type { Policy } from './attempt.ts';
import { differences } from './differences.ts';
import { type Answered, assembled } from './report.ts';
import { retried, SLACK, type Terms } from './retried.ts';
import { isTold, offInTold, type ToldItem, type ToldReport } from './told-shape.ts';

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
  /** Takes an attempt at a part of the quiz; absent: refuses it, for it may be the part that somebody knew. */
  readonly retries?: boolean;
}

export interface Verified {
  /** Everything in the report follows from its responses, under the server's own policy. */
  readonly ok: boolean;
  /** Points of what could be verified. */
  readonly earned: number;
  readonly possible: number;
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
  const { policy } = trusted;
  const answer = (found: readonly string[], { earned, possible, passed }: Pick<Verified, 'earned' | 'possible' | 'passed'> = { earned: 0, possible: 0 }): Verified => {
    const ok = found.length === 0;
    const more = found.length > MOST ? [`and ${found.length - MOST} more`] : [];
    return { ok, earned, possible, ...(policy.passMark !== undefined && { passed: ok && passed === true }), differences: [...found.slice(0, MOST), ...more] };
  };
  if (!isTold(report)) return answer(offInTold(report));
  const quiz = quizOf(report.recipe, derive(statement, trusted.world), trusted);
  if (typeof quiz === 'string') return answer([quiz]);
  const { attempt, after, context, lang, elapsed, only } = report;
  const time = policy.limit && (report.time ?? { stretch: 1, extra: 0 });
  const { items, wrong } = answered(report, quiz, { ...trusted, elapsed, time: time ?? { stretch: 1, extra: 0 } });
  const expected = assembled(
    {
      attempt,
      version: (trusted.versions ?? [version]).includes(report.version) ? report.version : (trusted.versions?.[0] ?? version),
      ...(after !== undefined && { after }),
      ...(trusted.context === undefined ? context !== undefined && { context } : { context: trusted.context }),
      recipe: quiz.recipe,
      policy,
      ...(only && { only }),
      lang,
      elapsed,
      ...(time && { time }),
    },
    items,
  );
  const { items: _, ...top } = expected;
  const { items: __, ...toldTop } = report;
  const found = [
    ...differences(plainly(toldTop), plainly(top), ''),
    ...(after === attempt ? ['after is the attempt itself'] : []),
    ...offInOnly(only, quiz, trusted.retries),
    ...wrong,
    ...expected.items.flatMap((item) => {
      const told = toldOf(report, item.item);
      // Of tries that could not be made it is said above.
      return told ? differences({ ...told, tries: told.tries.slice(0, item.tries.length) }, item, item.item).map(tryByName) : [];
    }),
  ];
  return answer(found, expected);
}

/** A field of a try says which. */
const tryByName = (difference: string): string => difference.replace(/^(q\d+) tries (\d+) /, '$1 try $2 ');

/** The quiz that a recipe opens, or why it opens none that was set. */
function quizOf(recipe: unknown, facts: Facts, { makers, code, blueprint }: Trusted): Quiz | string {
  try {
    checkRecipe(recipe, facts);
    const own = quizCode(recipe);
    if (code !== undefined && plainCode(code) !== plainCode(own)) return `recipe is of the quiz ${own}, not ${shown(code)}`;
    const [other] = blueprint ? differences(recipe.blueprint, blueprint, 'recipe blueprint') : [];
    return other ?? compose(facts, recipe, makers);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // What is nested without end overflows when it is written out, which is a RangeError as well.
    return `recipe: ${error.message.slice(0, 200)}`;
  }
}

const plainCode = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');

const toldOf = ({ items }: ToldReport, id: string): ToldItem | undefined => items.find(({ item }) => item === id);

/** Every item that the attempt asks, with what could have been done of what is told of it. */
function answered(report: ToldReport, quiz: Quiz, terms: Terms): { readonly items: readonly Answered[]; readonly wrong: readonly string[] } {
  const { only, items: given } = report;
  const asked = quiz.items.filter(({ view }) => only === undefined || only.includes(view.id));
  const ids = asked.map(({ view }) => view.id);
  const told = given.map(({ item }) => item);
  const wrong = [
    ...told.flatMap((id, index) => (ids.includes(id) ? (told.indexOf(id) < index ? [`${id} is there twice`] : []) : [`items has ${shown(id)}, which the attempt does not ask`])),
    ...ids.filter((id) => !told.includes(id)).map((id) => `${id} is left out`),
  ];
  if (wrong.length === 0 && ids.some((id, place) => told[place] !== id)) wrong.push('items is not in the order of the quiz');
  const items = asked.map((item): Answered => {
    const { view } = item;
    const of = toldOf(report, view.id);
    if (!of) return { view, hints: 0, flagged: false, tries: [] };
    const { tries, wrong: off } = retried(item, of, terms);
    wrong.push(...off, ...(of.hints > view.hints ? [`${view.id} hints is ${of.hints}, though there are ${view.hints}`] : []));
    return { view, hints: of.hints, flagged: of.flagged, tries };
  });
  return { items, wrong: [...wrong, ...offInTurns(items, terms)] };
}

/** Only one item is in sight at a time, and forward navigation leads back to none. */
function offInTurns(items: readonly Answered[], { policy, elapsed }: Terms): readonly string[] {
  const spent = items.reduce((sum, { tries }) => sum + (tries.at(-1)?.spent ?? 0), 0);
  const wrong = spent > elapsed + SLACK ? [`spent is ${spent} in all, though the attempt took ${elapsed}`] : [];
  if (policy.navigation !== 'forward') return wrong;
  let latest = 0;
  for (const { view, tries } of items) {
    const submitted = tries.filter(({ standing }) => !standing).map((one) => one.elapsed);
    if ((submitted[0] ?? latest) < latest) wrong.push(`${view.id} try 1 elapsed is ${submitted[0]}, though a later item was answered before`);
    latest = Math.max(latest, ...submitted);
  }
  return wrong;
}

function offInOnly(only: readonly string[] | undefined, { items }: Quiz, retries = false): readonly string[] {
  if (!only) return [];
  const known = items.map(({ view }) => view.id);
  const left = known.filter((id) => !only.includes(id)).length;
  return [
    ...only.flatMap((id, index) => (known.includes(id) ? (only.indexOf(id) < index ? [`only names ${id} twice`] : []) : [`only names ${shown(id)}, which is no item of the quiz`])),
    ...(left === items.length ? ['only names no item'] : []),
    ...(left > 0 && !retries ? [`only leaves out ${left} of ${items.length} items`] : []),
  ];
}

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
