/** What every form keeps in every kind, on every statement of the project. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import type { Facts } from '../../../src/core/facts/fact.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import { chance } from '../../../src/core/interactions/chance.ts';
import type { Form, Item, Kind, Level } from '../../../src/core/item.ts';
import { score } from '../../../src/core/score.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { benchOf, madeFacts, makeOf } from '../../support/made-facts.ts';
import { namesAreCodes, ownResponse } from '../../support/own-response.ts';
import { statementFile } from '../../support/statement-file.ts';

const SEEDS = 60;

const FORMS: Readonly<Record<Form, readonly [level: Level, ...kinds: Kind[]]>> = {
  signed: ['remember', 'choice', 'multiple-response', 'true-false', 'short-answer', 'grouping', 'recall'],
  dated: ['remember', 'choice', 'multiple-response', 'true-false', 'year', 'date', 'matching'],
  sequence: ['understand', 'choice', 'ordering'],
  count: ['understand', 'choice'],
  interval: ['apply', 'choice'],
  supported: ['understand', 'choice', 'multiple-response'],
  speaker: ['understand', 'choice'],
  infer: ['apply', 'choice'],
  missing: ['understand', 'choice', 'multiple-response', 'short-answer', 'grouping'],
  unreported: ['analyse', 'choice', 'multiple-response'],
};

/** Forms and kinds that a statement has nothing for. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  // No slip counts more than all of the founders, the source is the signatories' own text, the treaties bear no numbers,
  // and of no group are two missing beside three.
  'artemis-accords': ['speaker choice', 'infer choice', 'missing multiple-response'],
  'joint-statement-2024': [],
};

const files: readonly (readonly [id: string, facts: Facts])[] = Object.keys(SILENT).map((id) => [id, frozen(derive(statementFile(id), world))]);

/** One item a seed, of each candidate in turn. */
function itemsOf(form: Form, kind: Kind, facts: Facts): readonly Item[] {
  const maker = makers.find((one) => one.form === form);
  const candidates = maker?.candidates(facts, kind) ?? [];
  return Array.from({ length: candidates.length === 0 ? 0 : SEEDS }, (_, seed) => seed).flatMap((seed) => {
    const candidate = candidates[seed % candidates.length];
    const made = maker && candidate ? makeOf(maker, candidate, kind, benchOf(facts, seed)) : '';
    return typeof made === 'string' ? [] : [made];
  });
}

const idsOf = (facts: Facts): ReadonlySet<string> =>
  new Set([
    ...[facts.signed, facts.dated, facts.counted, facts.said, facts.reported, facts.members].flatMap((list) => list.map(({ id }) => id)),
    ...[...facts.said, ...facts.dated].flatMap(({ speaks }) => speaks ?? []),
  ]);

test('the table of forms, levels and kinds is the one of the plan', () => {
  assert.deepEqual(Object.fromEntries(makers.map(({ form, level, kinds }) => [form, [level, ...kinds]])), FORMS);
});

for (const [id, facts] of files) {
  const known = idsOf(facts);
  for (const { form, level, kinds } of makers) {
    for (const kind of kinds) {
      if (SILENT[id]?.includes(`${form} ${kind}`)) {
        test(`${id}: ${form} as ${kind} has nothing to ask`, () => assert.deepEqual(itemsOf(form, kind, facts), []));
        continue;
      }
      test(`${id}: ${form} as ${kind} keeps the laws`, () => {
        const items = itemsOf(form, kind, facts);
        assert.ok(items.length > 0);
        assert.deepEqual(itemsOf(form, kind, facts), items, 'the same dice make the same item');
        for (const item of items) {
          const { view, parts, states, tells, rationale, hints, difficulty } = item;
          assert.deepEqual([view.form, view.kind, view.level, view.hints, view.id], [form, kind, level, hints.length, '']);
          const judged = score(item, ownResponse(item), { partial: true }, namesAreCodes);
          assert.ok(judged.type === 'scored', JSON.stringify(judged));
          assert.ok(Math.abs(judged.earned - 1) < 1e-9 && judged.possible === 1, 'its own key scores full');
          assert.ok(!JSON.stringify(view).includes(`${id}/`), 'a view keeps no fact');
          const tested = Object.values(parts).flat();
          for (const fact of [...tested, ...states, ...tells, ...rationale.map((one) => one.fact)]) assert.ok(known.has(fact), fact);
          for (const fact of tested) assert.ok(tells.includes(fact), `${fact} is tested and not told`);
          assert.ok(tested.length > 0 && difficulty >= 0 && difficulty <= 1 && chance(view) > 0 && chance(view) < 1);
          for (const { cites } of rationale) assert.ok(cites.length > 0);
          if (view.ask === 'choose' || view.ask === 'match' || view.ask === 'group') {
            const labels = view.options.map(({ label }) => JSON.stringify(label));
            assert.equal(new Set(labels).size, labels.length, 'no two options are alike');
            assert.deepEqual(rationale.map(({ option }) => option), view.options.map((option) => option.id), 'each option has its reason');
          }
        }
      });
    }
  }

  test(`${id}: nobody who joined later is in any item but to be counted`, () => {
    const later = facts.signed.flatMap((fact) => (fact.later && fact.country !== '' ? [`"code":"${fact.country}"`] : []));
    for (const { form, kinds } of makers.filter((maker) => maker.form !== 'count')) {
      for (const item of kinds.flatMap((kind) => itemsOf(form, kind, facts))) {
        for (const code of later) assert.ok(!JSON.stringify(item).includes(code), `${form}: ${code}`);
      }
    }
  });
}

test('facts that nothing can be made of make nothing', () => {
  const bare = madeFacts({ parties: [], instruments: [], events: [], claims: [], groups: [], pools: {}, reported: { complete: false, list: [] } });
  const made = makers.flatMap(({ form, kinds }) => kinds.flatMap((kind) => itemsOf(form, kind, bare).map(() => `${form} ${kind}`)));
  // The list itself can still be counted: by country, by signatory, by paragraph.
  assert.deepEqual([...new Set(made)], ['count choice']);
});
