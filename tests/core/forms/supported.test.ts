import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '../../../src/core/compose/draft.ts';
import { seededDraw, shuffled } from '../../../src/core/compose/draw.ts';
import { derive } from '../../../src/core/facts/derive.ts';
import { entailed } from '../../../src/core/facts/entailed.ts';
import type { Facts } from '../../../src/core/facts/fact.ts';
import { supported } from '../../../src/core/forms/supported.ts';
import type { Item, Kind } from '../../../src/core/item.ts';
import type { ClaimLabel, Label } from '../../../src/core/label.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { askedAs, itemsOf, rightOf, wrongOf } from '../../support/items-of.ts';
import { madeFacts, makeOf } from '../../support/made-facts.ts';
import { rawStatement } from '../../support/raw-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const base = rawStatement();
const claims = (labels: readonly Label[]): readonly ClaimLabel[] => labels.filter((label) => label.say === 'claim');
const nameOf = (label: Label): string => (label.say === 'country' ? label.code : label.say === 'text' ? Object.values(label.text).join() : label.say);
const frame = ({ act, to }: ClaimLabel): string => [act, ...to.map(nameOf)].join(' ');
const matter = ({ about }: ClaimLabel): string => Object.values(about).join();

const reported = (list: readonly (readonly [id: string, ...fits: string[]])[]) => ({
  complete: true,
  list: list.map(([id, ...fits]) => ({ id, name: `matter ${id}`, reported: false, fits, cites: [{ source: 'report', paragraph: 5 }] })),
});

test('a wrong option has act and addressees of a claim, and differs from all claims in one slot', () => {
  const facts = madeFacts();
  const real = facts.said.map(({ label }) => label);
  for (const kind of supported.kinds) {
    for (const item of askedAs('choose', itemsOf(supported, kind, facts))) {
      for (const label of claims(wrongOf(item))) {
        const [one] = real.filter((said) => Number(said.act !== label.act) + Number(frame(said) !== frame(label) && said.act === label.act) + Number(matter(said) !== matter(label)) === 1);
        assert.ok(one, `${frame(label)}: ${matter(label)}`);
      }
      for (const label of claims(rightOf(item))) assert.ok(real.includes(label));
    }
  }
});

test('an addressee of wrong options alone would tell: none is put to whom no claim is put to', () => {
  const known = new Set(madeFacts().said.flatMap(({ label }) => label.to.map(nameOf)));
  assert.ok(!known.has('the members of the council'));
  for (const item of askedAs('choose', itemsOf(supported, 'choice', madeFacts(), 60))) {
    for (const { to } of claims(item.view.options.map(({ label }) => label))) for (const label of to) assert.ok(known.has(nameOf(label)), nameOf(label));
  }
});

test('no two options are about one matter, and a change is made once at most while there are subjects', () => {
  const subjects = ['calls-on', 'urges', 'watches', 'condemns'].flatMap((act) => [1, 2, 3].map((number) => [`${act}-${number}`, act] as const));
  for (const item of askedAs('choose', itemsOf(supported, 'choice', madeFacts({ reported: reported(subjects) }), 60))) {
    const matters = claims(item.view.options.map(({ label }) => label)).map(matter);
    assert.equal(new Set(matters).size, matters.length);
    assert.ok(item.rationale.filter(({ why }) => why === 'reported-otherwise').length <= 1);
  }
});

test('a claim whose matter is open has no subject put in its place', () => {
  const open = base.claims.map((claim) => ({ ...claim, open: ['about', 'to', 'act'] }));
  assert.deepEqual(itemsOf(supported, 'choice', madeFacts({ claims: open })), []);
});

test('with few claims their places are filled again, the key\'s own among them', () => {
  const few = madeFacts({ claims: base.claims.slice(0, 1), reported: reported([['a', 'calls-on'], ['b', 'calls-on'], ['c', 'calls-on'], ['d', 'urges']]) });
  for (const item of askedAs('choose', itemsOf(supported, 'choice', few))) {
    assert.equal(item.view.options.length, 4);
    assert.deepEqual(new Set(claims(item.view.options.map(({ label }) => label)).map(frame)), new Set(['calls-on RU BY']));
  }
});

test('subjects that fit the act of the key come first', () => {
  const facts = madeFacts({ reported: reported([['far-1', 'urges'], ['near', 'urges', 'condemns'], ['far-2', 'urges'], ['far-3', 'urges'], ['other', 'watches']]) });
  const items = askedAs('choose', itemsOf(supported, 'choice', facts, 40)).filter((item) => claims(rightOf(item))[0]?.act === 'condemns');
  const used = items.filter((item) => claims(wrongOf(item)).some(({ act }) => act === 'urges' || act === 'condemns'));
  assert.ok(used.length > 20);
  for (const item of used) assert.match(JSON.stringify(wrongOf(item)), /matter near/);
});

test('the stem names the speaker and so states that it is they who speak', () => {
  for (const kind of supported.kinds) {
    for (const item of itemsOf(supported, kind, madeFacts(), 3)) {
      assert.deepEqual([item.view.stem.speaker, item.states], [{ say: 'word', word: 'signatories' }, ['made-up/signatories/speaks']]);
    }
  }
});

test('the more act and addressees wrong options share with the key, the harder', () => {
  const subjects = reported([['a', 'calls-on'], ['b', 'calls-on'], ['c', 'calls-on'], ['d', 'watches'], ['e', 'watches'], ['f', 'watches']]);
  const alike = itemsOf(supported, 'choice', madeFacts({ claims: base.claims.slice(0, 1), reported: subjects }), 1);
  const unlike = itemsOf(supported, 'choice', madeFacts({ claims: [base.claims[0], base.claims[4], { ...base.claims[4], id: 'look-too', about: 'another matter' }], reported: subjects }), 1);
  assert.ok((alike[0]?.difficulty ?? 0) > (unlike[0]?.difficulty ?? 1));
});

/** In how many of its options an act, or an addressee, is right. */
function sharesOf(items: readonly Item[], of: (label: ClaimLabel) => readonly string[]): ReadonlyMap<string, { readonly right: number; readonly all: number }> {
  const shares = new Map<string, { right: number; all: number }>();
  for (const item of askedAs('choose', items)) {
    for (const { id, label } of item.view.options) {
      for (const name of label.say === 'claim' ? of(label) : []) {
        const { right, all } = shares.get(name) ?? { right: 0, all: 0 };
        shares.set(name, { right: right + Number(item.key.right.includes(id)), all: all + 1 });
      }
    }
  }
  return shares;
}

function inQuizzes(facts: Facts, kind: Kind): readonly Item[] {
  return Array.from({ length: 300 }, (_, seed) => seed).flatMap((seed) => {
    const draw = seededDraw(seed);
    const draft = newDraft(facts, draw);
    for (const candidate of shuffled(supported.candidates(facts, kind), draw).slice(0, 3)) {
      const item = makeOf(supported, candidate, kind, draft.bench);
      if (typeof item === 'object') draft.take(item);
    }
    return draft.items;
  });
}

for (const id of ['joint-statement-2024', 'artemis-accords']) {
  const facts = frozen(derive(statementFile(id), world));
  for (const [kind, base, least] of [['choice', 1 / 4, 3], ['multiple-response', 2 / 5, 5]] as const) {
    const alone = itemsOf(supported, kind, facts, 100);

    test(`${id}, ${kind}: neither act nor addressee tells what is right, in an item nor in a quiz`, () => {
      for (const [items, within] of [[alone, 0.1], [inQuizzes(facts, kind), 0.12]] as const) {
        for (const of of [({ act }: ClaimLabel) => [act], ({ to }: ClaimLabel) => (to.length === 0 ? ['nobody'] : to.map(nameOf))]) {
          for (const [name, { right, all }] of sharesOf(items, of)) {
            assert.ok(Math.abs(right / all - base) < within, `${name}: ${(right / all).toFixed(2)} of ${all}`);
          }
        }
      }
    });

    test(`${id}, ${kind}: whatever is right is said, and whatever is wrong is not`, () => {
      for (const item of askedAs('choose', alone)) {
        assert.ok(item.view.options.length >= least);
        for (const { label, id: option } of item.view.options) {
          assert.ok(label.say === 'claim');
          const to = label.to.map((one) => facts.parties.find((party) => JSON.stringify(party.label) === JSON.stringify(one))?.id ?? '');
          const truth = entailed({ act: label.act, by: 'signatories', to }, facts.said.find((said) => JSON.stringify(said.label.about) === JSON.stringify(label.about))?.matter ?? -1, facts);
          assert.equal(truth, item.key.right.includes(option) ? 'true' : 'false');
        }
      }
    });
  }
}
