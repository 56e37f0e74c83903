/** The result told of one right option that was missed, and of no wrong one that was chosen; where feedback is deferred nothing else ever does. */
import { expect } from '@open-wc/testing';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import { all } from '../../src/phrases/all.ts';
import { world } from '../../src/world/countries.ts';
import { aStatement } from '../support/a-statement.ts';
import { inputs, once, part, root, said } from '../support/in-shadow.ts';
import { main, startedQuiz, until } from '../support/quiz-tag.ts';

const SEED = 3;

describe('statement-quiz, at its end', () => {
  it('gives a reason for each option that was taken or missed, and says where the right ones are written', async () => {
    const facts = derive(aStatement(), world);
    const [item] = compose(facts, newRecipe(facts, SEED, { count: 1, kinds: ['multiple-response'] }), makers).items;
    if (item?.key.ask !== 'choose') throw new Error('no multiple response');
    const { key, rationale } = item;
    const quiz = await startedQuiz({ seed: SEED, count: 1, kinds: 'multiple-response', feedback: 'deferred' });
    for (const input of inputs(quiz).filter(({ value }) => !key.right.includes(value)).slice(0, key.right.length)) input.click();
    const taken = inputs(quiz).flatMap(({ checked, value }) => (checked ? [value] : []));
    const finished = once(quiz, 'statement-finished');
    main(quiz).click();
    await finished;
    await until(quiz, () => part(quiz, 'title').length > 0);
    const reasons = rationale.filter(({ option }) => option !== undefined && [...taken, ...key.right].includes(option));
    expect(reasons.length).to.equal(2 * key.right.length);
    const told = [...root(quiz).querySelectorAll('.why > p:not(.cite)')].map(said);
    expect(told).to.have.members([...new Set(reasons.map((one) => all.en.lexicon.explain(one)))]);
    expect(root(quiz).querySelectorAll('.why > .cite').length).to.be.greaterThan(0);
  });
});
