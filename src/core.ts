/** The thinking, without a page: runs in Node, workers and browsers alike, has no effect on import. */
export type * from './core/label.ts';
export type * from './core/lexicon.ts';
export type * from './core/item.ts';
export type * from './core/facts/fact.ts';
export type * from './core/compose/recipe.ts';
export type * from './core/session/attempt.ts';
export { compose } from './core/compose/compose.ts';
export { matchesCheck, quizCode, readCode, type ReadCode } from './core/compose/code.ts';
export { edition } from './core/compose/edition.ts';
export { newRecipe } from './core/compose/new-recipe.ts';
export { seededDraw, shuffled } from './core/compose/draw.ts';
export { derive } from './core/facts/derive.ts';
export { makers } from './core/forms/makers.ts';
export { reveal } from './core/reveal.ts';
export { score } from './core/score.ts';
export { begin, fold, isClosed, stateOf, transition } from './core/session/session.ts';
export { report } from './core/session/report.ts';
export { world } from './world/countries.ts';
