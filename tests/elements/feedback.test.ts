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
import { verdictOf } from '../../src/elements/feedback.ts';
import type { Marked } from '../../src/elements/marked.ts';
import { answerText, keyText } from '../../src/elements/statement-quiz/answer-text.ts';
import { all } from '../../src/phrases/all.ts';
import { namingOf } from '../../src/phrases/naming-of.ts';
import { namesOf } from '../../src/phrases/vocabulary.ts';
import { world } from '../../src/world/countries.ts';
import { frozen } from '../support/frozen.ts';
import { statementFile } from '../support/statement-file.ts';

const statement = statementFile('joint-statement-2024');
const facts = derive(statement, world);
const names = namesOf(statement, namingOf);
const { say } = all.en.lexicon;

function itemOf<I extends Interaction>(ask: I, kind: Kind): ItemOf<I> {
  const [item] = compose(facts, newRecipe(facts, 3, { count: 1, kinds: [kind] }), makers).items;
  assert.ok(item && asks(item, ask), kind);
  return frozen(item);
}

const verdict = (item: Item, response: Response | undefined, partial = true) =>
  verdictOf(response, response && score(item, response, { partial }, names), reveal(item, statement), all.en, { wholeOnly: !partial });

const many = itemOf('choose', 'multiple-response');
const typed = itemOf('enter', 'short-answer');
const order = itemOf('order', 'ordering');
const match = itemOf('match', 'matching');
const group = itemOf('group', 'grouping');
const list = itemOf('list', 'recall');

const rightOnes: readonly (readonly [Item, Response])[] = [
  [many, { ask: 'choose', ids: many.key.right }],
  [typed, { ask: 'enter', text: say(typed.key.right), lang: 'en' }],
  [order, { ask: 'order', ids: order.key.right }],
  [match, { ask: 'match', pairs: match.key.right }],
  [group, { ask: 'group', pairs: group.key.right }],
  [list, { ask: 'list', texts: list.key.right.map(say), lang: 'en' }],
];

test('points that were given otherwise stand in place of those of the score, and how sure somebody was comes last', () => {
  const response: Response = { ask: 'choose', ids: [...many.key.right.slice(1), ...many.view.options.map(({ id }) => id).filter((id) => !many.key.right.includes(id)).slice(0, 1)] };
  const told = (marked?: Marked) => verdictOf(response, score(many, response, { partial: true }, names), reveal(many, statement), all.en, marked);
  const plain = told().lines;
  assert.match(plain.at(-1) ?? '', /^One wrong takes one off: /);
  assert.deepEqual(told({ points: 'Takes 2 points off.', sureness: 'You were fairly sure.' }).lines, [...plain.slice(0, -1), 'Takes 2 points off.', 'You were fairly sure.']);
  assert.deepEqual(told({ sureness: 'You were sure.' }).lines, [...plain, 'You were sure.']);
  assert.equal(told({ points: '1 point.' }).aloud.endsWith(' 1 point.'), true);
});

for (const [item, response] of rightOnes) {
  const { kind } = item.view;
  test(`${kind}: the right answer is told as right, with where that is written`, () => {
    const { state, lead, passages, aloud, lines } = verdict(item, response);
    assert.deepEqual([state, lead], ['right', 'Right.']);
    assert.ok(passages.length > 0);
    assert.equal(aloud, [lead, ...lines].join(' '));
  });

  test(`${kind}: no answer is told like one that is not right, and never as partly right`, () => {
    const { state, lead, passages } = verdict(item, undefined);
    assert.deepEqual([state, lead], ['no', 'Not yet.']);
    assert.ok(passages.length > 0);
  });

  test(`${kind}: the right answer as text is the same from the key and from a response`, () => {
    assert.ok(keyText(item.view, item.key, say).length > 0);
    assert.deepEqual(answerText(item.view, response, say), keyText(item.view, item.key, say));
  });

  test(`${kind}: a response of another interaction is no text`, () => {
    const other: Response = response.ask === 'order' ? { ask: 'choose', ids: ['a'] } : { ask: 'order', ids: ['a'] };
    assert.deepEqual(answerText(item.view, other, say), []);
  });
}

/** Two neighbours swapped, the first two. */
const swapped = [order.key.right[1] ?? '', order.key.right[0] ?? '', ...order.key.right.slice(2)];
const pairs = (order.key.right.length * (order.key.right.length - 1)) / 2;
const [first = '', second = ''] = match.view.options.map(({ id }) => id);
const spare = match.view.targets.map(({ id }) => id).find((id) => !Object.values(match.key.right).includes(id)) ?? '';
const [moved = ''] = group.view.options.map(({ id }) => id);
const away = group.view.targets.map(({ id }) => id).find((id) => id !== group.key.right[moved]) ?? '';
const wrong = many.view.options.map(({ id }) => id).find((id) => !many.key.right.includes(id)) ?? '';

const partly: readonly (readonly [name: string, item: Item, response: Response, lead: string])[] = [
  ['a multiple response', many, { ask: 'choose', ids: [...many.key.right.slice(1), wrong] }, `${many.key.right.length - 1} of ${many.key.right.length} right.`],
  ['an order', order, { ask: 'order', ids: swapped }, `${pairs - 1} of ${pairs} pairs in the right order.`],
  ['a matching', match, { ask: 'match', pairs: { ...match.key.right, [first]: spare } }, `${match.view.options.length - 1} of ${match.view.options.length} pairs right.`],
  ['a grouping', group, { ask: 'group', pairs: { ...group.key.right, [moved]: away } }, `${group.view.options.length - 1} of ${group.view.options.length} in the right group.`],
  ['a recall', list, { ask: 'list', texts: list.key.right.slice(1).map(say), lang: 'en' }, `${list.key.right.length - 1} of ${list.key.right.length} named.`],
];

for (const [name, item, response, lead] of partly) {
  test(`${name} in part: counted, with the mark beside it`, () => {
    const told = verdict(item, response);
    assert.deepEqual([told.state, told.lead], ['part', lead]);
    const judged = score(item, response, { partial: true }, names);
    assert.ok(judged.type === 'scored' && judged.earned < 1);
    const { takesOff, points } = all.en.quiz;
    assert.equal(told.lines.at(-1), item === many ? takesOff(1, judged.earned) : points(judged.earned));
  });

  test(`${name} in part, where all or nothing counts: says that only a whole answer earns points`, () => {
    const told = verdict(item, response, false);
    assert.equal(told.state, 'part');
    assert.equal(told.lines.at(-1), all.en.quiz.wholeOnly);
  });
}

test('of pairs only those that are not right are explained', () => {
  const reason = match.rationale.find(({ option }) => option === first);
  const others = match.rationale.filter(({ option }) => option === second);
  const { lines } = verdict(match, { ask: 'match', pairs: { ...match.key.right, [first]: spare } });
  assert.ok(reason && lines.includes(all.en.lexicon.explain(reason)));
  for (const other of others) assert.ok(!lines.includes(all.en.lexicon.explain(other)));
});

test('a typed name is shown in the form that is used everywhere, where it was typed in another', () => {
  const right = say(typed.key.right);
  const [line] = verdict(typed, { ask: 'enter', text: right.toUpperCase(), lang: 'en' }).lines;
  assert.equal(line, `Read as: ${right}.`);
  assert.ok(verdict(typed, { ask: 'enter', text: ` ${right} `, lang: 'en' }).lines.every((one) => !one.startsWith('Read as')));
});
