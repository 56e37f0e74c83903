import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arranged } from '../../../src/core/compose/arrange.ts';
import { seededDraw } from '../../../src/core/compose/draw.ts';
import { assembleChoose } from '../../../src/core/interactions/choose.ts';
import type { Form, Item, Kind } from '../../../src/core/item.ts';

const item = (form: Form, index: number): Item =>
  assembleChoose({ form, kind: 'choice', level: 'remember', topic: 'signatories', stem: { form, about: [] } }, [{ label: { say: 'country', code: 'FR' }, right: true, rationale: { fact: `${form} ${index}`, why: 'on-list', about: [], cites: [] } }], 0.5);
const items = (forms: readonly Form[]) => forms.map(item);
const repeats = (list: readonly Item[]) => list.filter(({ view }, index) => view.form === list[index - 1]?.view.form).length;

for (const [name, forms, least] of [
  ['two forms, as many of each', ['signed', 'signed', 'dated', 'dated'], 0],
  ['one form more than the rest together by one', ['signed', 'signed', 'signed', 'dated', 'dated'], 0],
  ['one form more than the rest together by two', ['signed', 'signed', 'signed', 'dated'], 1],
  ['one form alone', ['signed', 'signed', 'signed'], 2],
  ['three forms', ['signed', 'signed', 'dated', 'dated', 'count'], 0],
] as const) {
  test(`of ${name} the same follows itself ${least} times`, () => {
    for (let seed = 0; seed < 50; seed++) assert.equal(repeats(arranged(items(forms), seededDraw(seed))), least, `seed ${seed}`);
  });
}

test('what tells much comes last', () => {
  const kinds: readonly Kind[] = ['recall', 'choice', 'grouping', 'year', 'matching', 'choice', 'ordering'];
  const mixed = kinds.map((kind, index): Item => {
    const one = item('signed', index);
    return { ...one, view: { ...one.view, kind } } as Item;
  });
  for (let seed = 0; seed < 50; seed++) {
    const order = arranged(mixed, seededDraw(seed)).map(({ view }) => view.kind);
    assert.deepEqual(order.slice(-3).toSorted(), ['grouping', 'matching', 'recall'], `seed ${seed}`);
  }
});

test('it is a permutation', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Form>('signed', 'dated', 'count', 'supported'), { maxLength: 12 }), fc.nat(), (forms, seed) => {
      const facts = (list: readonly Item[]) => list.flatMap(({ tells }) => tells).toSorted((a, b) => (a < b ? -1 : 1));
      assert.deepEqual(facts(arranged(items(forms), seededDraw(seed))), facts(items(forms)));
    }),
    { seed: 20240109, numRuns: 200 },
  );
});

test('it comes out in many orders', () => {
  const orders = new Set(Array.from({ length: 60 }, (_, seed) => arranged(items(['signed', 'dated', 'count']), seededDraw(seed)).map(({ view }) => view.form).join()));
  assert.equal(orders.size, 6);
});
