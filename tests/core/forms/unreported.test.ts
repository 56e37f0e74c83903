import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unreported } from '../../../src/core/forms/unreported.ts';
import { askedAs, itemsOf, rightOf, wrongOf } from '../../support/items-of.ts';
import { madeFacts } from '../../support/made-facts.ts';

const cites = [{ source: 'report', paragraph: 5 }];
const subject = (id: string, reported: boolean, fits: readonly string[] = []) => ({ id, name: `matter ${id}`, reported, fits, cites });
const subjects = (told: number, untold: number, claims = 0) => [
  ...Array.from({ length: told }, (_, index) => subject(`told-${index}`, true)),
  ...Array.from({ length: untold }, (_, index) => subject(`untold-${index}`, false)),
  ...Array.from({ length: claims }, (_, index) => subject(`wish-${index}`, false, ['urges'])),
];
const factsOf = (told: number, untold: number, more: { readonly claims?: number; readonly complete?: boolean } = {}) =>
  madeFacts({ reported: { complete: more.complete ?? true, list: subjects(told, untold, more.claims) } });
const names = (labels: readonly unknown[]): readonly string[] => labels.map((label) => JSON.stringify(label).replace(/.*matter ([\w-]+).*/, '$1'));

for (const [kind, told, untold, candidates, options] of [
  ['choice', 4, 1, 1, 4],
  ['choice', 3, 2, 2, 4],
  ['choice', 2, 1, 1, 3],
  ['choice', 1, 3, 3, 0],
  ['choice', 3, 0, 0, 0],
  ['multiple-response', 3, 2, 2, 5],
  ['multiple-response', 4, 3, 3, 5],
  ['multiple-response', 2, 2, 2, 0],
  ['multiple-response', 3, 1, 1, 0],
] as const) {
  test(`${kind} of ${untold} beside ${told}: ${options === 0 ? 'not asked' : `${options} options`}`, () => {
    const facts = factsOf(told, untold);
    assert.equal(unreported.candidates(facts, kind).length, candidates);
    const items = itemsOf(unreported, kind, facts, 10);
    assert.equal(items.length, options === 0 ? 0 : 10 * candidates);
    for (const { view } of items) assert.equal('options' in view && view.options.length, options);
  });
}

test('right is what the source does not report, wrong is what it does; each option says which', () => {
  for (const [kind, right] of [['choice', 1], ['multiple-response', 2]] as const) {
    for (const item of askedAs('choose', itemsOf(unreported, kind, factsOf(5, 3)))) {
      assert.equal(rightOf(item).length, right);
      for (const name of names(rightOf(item))) assert.match(name, /^untold/);
      for (const name of names(wrongOf(item))) assert.match(name, /^told/);
      assert.deepEqual(
        item.rationale.map(({ option, why, about, speaker }) => [option, why, about, speaker]),
        item.view.options.map(({ id, label }) => [id, item.key.right.includes(id) ? 'not-reported' : 'reported-subject', [label], undefined]),
      );
      assert.deepEqual([item.view.stem, item.view.level, item.view.topic], [{ form: 'unreported', about: [] }, 'analyse', 'claims']);
      assert.equal(item.tells.length, item.view.options.length);
    }
  }
});

test('what is made to stand in the place of a claim is no subject to look up', () => {
  const facts = factsOf(4, 2, { claims: 5 });
  assert.deepEqual(unreported.candidates(facts, 'choice').map(({ fact }) => fact.id), ['made-up/untold-0/reported', 'made-up/untold-1/reported']);
  for (const item of itemsOf(unreported, 'multiple-response', facts)) assert.doesNotMatch(JSON.stringify(item), /wish/);
});

test('of an account that is not complete nothing is known to be missing', () => {
  for (const kind of unreported.kinds) assert.deepEqual(unreported.candidates(factsOf(4, 3, { complete: false }), kind), []);
});

test('what another item asks or told does not stand among the options', () => {
  const facts = factsOf(5, 3);
  const busy = (id: string) => id === 'made-up/told-0/reported' || id === 'made-up/untold-0/reported';
  for (const more of [{ mayTell: (id: string) => !busy(id) }, { isFresh: (id: string) => !busy(id) }]) {
    for (const item of itemsOf(unreported, 'multiple-response', facts, 20, more)) {
      if (item.parts['a']?.includes('made-up/untold-0/reported') !== true) assert.doesNotMatch(JSON.stringify(item.view.stem), /told-0/);
      const others = item.tells.filter((id) => busy(id) && !Object.values(item.parts).flat().includes(id));
      assert.deepEqual(others, []);
    }
  }
});
