/** Makes a quiz, and remembers what it asks. */
import { breath } from '../../adapters/clock.ts';
import { freshQuiz, testedIn } from '../../core/compose/fresh-quiz.ts';
import { hasUnseen } from '../../core/compose/has-unseen.ts';
import type { Quiz, Recipe } from '../../core/compose/recipe.ts';
import { type Steps, walked } from '../../core/compose/steps.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { makers } from '../../core/forms/makers.ts';
import type { FactId } from '../../core/item.ts';

/** The facts that each quiz was made of. */
const madeOf = new WeakMap<Quiz, Facts>();
/** What was asked of each statement that is loaded. */
const seen = new WeakMap<Facts, Set<FactId>>();

/** Of several recipes, the one that asks last what was asked before; with a pause after each step. */
export const make = (facts: Facts, recipes: readonly [Recipe, ...(readonly Recipe[])], pause: () => Promise<void>): Promise<Quiz> => walked(making(facts, recipes), pause);

function* making(facts: Facts, recipes: readonly [Recipe, ...(readonly Recipe[])]): Steps<Quiz> {
  const before = seen.get(facts) ?? new Set();
  const quiz = yield* freshQuiz(facts, recipes, before, makers);
  madeOf.set(quiz, facts);
  seen.set(facts, new Set([...before, ...testedIn(quiz)]));
  return quiz;
}

/** Whether there is nothing left to ask within a quiz's blueprint that was not asked before. */
export async function isAllSeen(quiz: Quiz): Promise<boolean> {
  const facts = madeOf.get(quiz);
  if (!facts) return false;
  return !(await walked(hasUnseen(facts, quiz.recipe.blueprint, seen.get(facts) ?? new Set(), makers), breath));
}
