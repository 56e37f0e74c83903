/** What the look-back says of each answer that could have been given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks } from '../../src/check/assertions.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Interaction, Item, ItemOf, Kind, Response } from '../../src/core/item.ts';
import { reveal } from '../../src/core/reveal.ts';
import { score } from '../../src/core/score.ts';
import { partsOf } from '../../src/elements/statement-quiz/every-answer.ts';
import { all } from '../../src/phrases/all.ts';
import { namingOf } from '../../src/phrases/naming-of.ts';
import { namesOf } from '../../src/phrases/vocabulary.ts';
import { world } from '../../src/world/countries.ts';
import { frozen } from '../support/frozen.ts';
import { statementFile } from '../support/statement-file.ts';

const statement = statementFile('joint-statement-2024');
const facts = derive(statement, world);
const names = namesOf(statement, namingOf);
const { say, explain } = all.en.lexicon;

function itemOf<I extends Interaction>(ask: I, kind: Kind): ItemOf<I> {
  const [item] = compose(facts, newRecipe(facts, 3, { count: 1, kinds: [kind] }), makers).items;
  assert.ok(item && asks(item, ask), kind);
  return frozen(item);
}

function parts(item: Item, response?: Response) {
  const judged = response && score(item, response, { partial: true }, names);
  assert.ok(judged?.type !== 'unready');
  return partsOf(item.view, response && judged && { response, score: judged }, reveal(item, statement), all.en);
}

const one = itemOf('choose', 'choice');
const many = itemOf('choose', 'multiple-response');
const typed = itemOf('enter', 'short-answer');
const order = itemOf('order', 'ordering');
const match = itemOf('match', 'matching');
const group = itemOf('group', 'grouping');
const list = itemOf('list', 'recall');

const wrongOf = ({ view, key }: ItemOf<'choose'>) => view.options.map(({ id }) => id).filter((id) => !key.right.includes(id));
const [firstWrong = ''] = wrongOf(one);
const [manyWrong = ''] = wrongOf(many);
const [taken = '', ...missed] = many.key.right;
const [pair = ''] = match.view.options.map(({ id }) => id);
const spare = match.view.targets.map(({ id }) => id).find((id) => !Object.values(match.key.right).includes(id)) ?? '';
const placeOf = ({ view, key }: ItemOf<'match'> | ItemOf<'group'>, id: string) => view.targets.filter((target) => target.id === key.right[id]).map(({ label }) => say(label)).join();

/** The mark of every part, in the order in which they stand. */
const rows: readonly (readonly [name: string, item: Item, response: Response | undefined, marks: readonly string[]])[] = [
  ['a choice, not answered', one, undefined, one.view.options.map(({ id }) => (one.key.right.includes(id) ? 'Right answer' : ''))],
  ['a choice, wrong', one, { ask: 'choose', ids: [firstWrong] }, one.view.options.map(({ id }) => (one.key.right.includes(id) ? 'Right answer' : id === firstWrong ? 'Your answer' : ''))],
  [
    'a multiple response, right in part',
    many,
    { ask: 'choose', ids: [taken, manyWrong, ...missed.slice(1)] },
    many.view.options.map(({ id }) => (id === missed[0] ? 'Right, missed' : many.key.right.includes(id) ? 'Right, chosen' : id === manyWrong ? 'Not right, chosen' : '')),
  ],
  ['a name, right', typed, { ask: 'enter', text: say(typed.key.right), lang: 'en' }, ['Right answer']],
  ['a name, wrong', typed, { ask: 'enter', text: 'Germany', lang: 'en' }, ['Your answer', 'Right answer']],
  ['a name, not answered', typed, undefined, ['Right answer']],
  ['an ordering', order, { ask: 'order', ids: order.key.right.toReversed() }, order.key.right.map(() => '')],
  ['a matching, one wrong', match, { ask: 'match', pairs: { ...match.key.right, [pair]: spare } }, match.view.options.map(({ id }) => (id === pair ? `Its place: ${placeOf(match, id)}` : 'Right place'))],
  ['a grouping, not answered', group, undefined, group.view.options.map(({ id }) => `Its place: ${placeOf(group, id)}`)],
  ['a recall, one missing', list, { ask: 'list', texts: list.key.right.slice(1).map(say), lang: 'en' }, list.key.right.map((_, index) => (index === 0 ? 'Right, not named' : 'Right, named'))],
];

for (const [name, item, response, marks] of rows) {
  test(`${name}: marks every answer, and gives each reason once`, () => {
    const found = parts(item, response);
    assert.deepEqual(found.map(({ mark }) => mark), marks);
    assert.deepEqual(found.flatMap(({ why }) => why).toSorted(), item.rationale.map((why) => explain(why)).toSorted());
    for (const { name: said } of found) assert.notEqual(said, '');
  });
}

test('stands in the right order, whatever was answered', () => {
  const { options } = order.view;
  const right = order.key.right.flatMap((id) => options.filter((option) => option.id === id).map(({ label }) => say(label)));
  assert.deepEqual(parts(order, { ask: 'order', ids: order.key.right.toReversed() }).map(({ name }) => name), right);
});
