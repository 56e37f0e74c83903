/** Items about groups, speakers and what is not reported, judged by the statement file itself and by nothing that core derives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import { missing } from '../../../src/core/forms/missing.ts';
import { signed } from '../../../src/core/forms/signed.ts';
import { speaker } from '../../../src/core/forms/speaker.ts';
import { unreported } from '../../../src/core/forms/unreported.ts';
import type { FormMaker } from '../../../src/core/forms/maker.ts';
import type { Item, ItemOf, Kind, View } from '../../../src/core/item.ts';
import type { Label } from '../../../src/core/label.ts';
import type { Statement } from '../../../src/schema/statement-types.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { askedAs, codeOf, rightOf, wrongOf } from '../../support/items-of.ts';
import { benchOf, makeOf } from '../../support/made-facts.ts';
import { statementFile } from '../../support/statement-file.ts';

const SEEDS = 300;

/** What a reader of the file can look up by hand. */
function lookUp({ signatories, groups, parties, claims, reported, sources }: Statement) {
  const codes = (list: readonly { readonly country?: string }[]) => new Set(list.flatMap(({ country }) => country ?? []));
  const words = (label: Label | undefined) => (label?.say === 'text' ? label.text['en'] : undefined);
  const [listed, later] = [codes(signatories.list), codes(signatories.later)];
  const included = (id: string): readonly string[] => [id, ...(parties.find((party) => party.id === id)?.includes ?? []).flatMap(included)];
  return {
    listed,
    later,
    addressed: codes(parties.filter(({ role }) => role === 'addressed')),
    membersOf(name: Label | undefined): readonly string[] {
      const group = groups.find((one) => one.name['en'] === words(name));
      assert.ok(group?.complete, words(name));
      return group.members.map((member) => ('country' in member ? member.country : (signatories.list.find(({ id }) => id === member.entity)?.country ?? '')));
    },
    claimOf(label: Label | undefined) {
      const claim = claims.find(({ act, about }) => label?.say === 'claim' && act === label.act && about['en'] === label.about['en']);
      assert.ok(claim);
      return claim;
    },
    /** States that a claim is put to, alone or among others. */
    putTo: (to: readonly string[]): ReadonlySet<string> => codes(parties.filter(({ id }) => to.flatMap(included).includes(id))),
    hasAuthor: (source: string): boolean => sources.find(({ id }) => id === source)?.author !== undefined,
    isReported(label: Label): boolean | undefined {
      return reported.list.find(({ name }) => name['en'] === words(label))?.reported;
    },
  };
}

const optionsOf = (view: View): readonly Label[] => ('options' in view ? view.options.map(({ label }) => label) : []);
const underOf = ({ view, key }: ItemOf<'group'>) =>
  view.options.map(({ id, label }) => [codeOf(label), view.targets.find((target) => target.id === key.right[id])?.label] as const);

for (const id of ['joint-statement-2024', 'artemis-accords']) {
  const statement = statementFile(id);
  const facts = frozen(derive(statement, world));
  const { listed, later, addressed, membersOf, claimOf, putTo, hasAuthor, isReported } = lookUp(statement);

  const made = (maker: FormMaker, kind: Kind): readonly Item[] => {
    const candidates = maker.candidates(facts, kind);
    return Array.from({ length: candidates.length === 0 ? 0 : SEEDS }, (_, seed) => seed).flatMap((seed) => {
      const candidate = candidates[seed % candidates.length];
      const item = candidate ? makeOf(maker, candidate, kind, benchOf(facts, seed)) : '';
      return typeof item === 'string' ? [] : [item];
    });
  };
  const isMissing = (code: string): boolean => !listed.has(code) && !later.has(code);
  const [group, typed] = [(view: View) => membersOf(view.stem.about[0]), (item: ItemOf<'enter'>) => codeOf(item.key.right)];

  test(`${id}: missing as choice and multiple-response: what is right is of the group and not on the list, what is wrong is on it`, () => {
    const all = [...made(missing, 'choice'), ...made(missing, 'multiple-response')];
    for (const item of askedAs('choose', all)) {
      for (const label of optionsOf(item.view)) assert.ok(group(item.view).includes(codeOf(label)));
      assert.equal(rightOf(item).length, item.view.kind === 'choice' ? 1 : 2);
      for (const label of rightOf(item)) assert.ok(isMissing(codeOf(label)), codeOf(label));
      for (const label of wrongOf(item)) assert.ok(listed.has(codeOf(label)), codeOf(label));
    }
  });

  test(`${id}: missing as grouping: each stands where the list has it`, () => {
    for (const item of askedAs('group', made(missing, 'grouping'))) {
      for (const [code, target] of underOf(item)) {
        assert.ok(group(item.view).includes(code));
        assert.equal(target?.say === 'word' && target.word, listed.has(code) ? 'on-the-list' : 'not-on-the-list');
        assert.ok(listed.has(code) || isMissing(code));
      }
    }
  });

  test(`${id}: short-answer: one of the group alone is on the list, or missing from it, and of none it is unknown`, () => {
    for (const [maker, is] of [[signed, (code: string) => listed.has(code)], [missing, isMissing]] as const) {
      for (const item of askedAs('enter', made(maker, 'short-answer'))) {
        assert.deepEqual(group(item.view).filter(is), [typed(item)]);
        assert.ok(group(item.view).every((code) => !later.has(code)));
      }
    }
  });

  test(`${id}: recall: all of the group that are on the list, once each`, () => {
    for (const { view, key } of askedAs('list', made(signed, 'recall'))) {
      assert.deepEqual(key.right.map(codeOf).toSorted(), group(view).filter((code) => listed.has(code)).toSorted());
      assert.equal(view.of, key.right.length);
      assert.ok(group(view).every((code) => !later.has(code)));
    }
  });

  test(`${id}: signed as grouping: all on the list, each of one of the groups, which share nobody`, () => {
    for (const item of askedAs('group', made(signed, 'grouping'))) {
      const targets = item.view.targets.map(({ label }) => label);
      const members = targets.flatMap(membersOf);
      assert.equal(new Set(members).size, members.length);
      for (const [code, target] of underOf(item)) {
        assert.ok(listed.has(code));
        assert.deepEqual(targets.filter((one) => membersOf(one).includes(code)), [target]);
      }
    }
  });

  test(`${id}: whoever is shown is of the UN, and at most one is an addressed party`, () => {
    for (const [maker, kind] of [[missing, 'choice'], [missing, 'multiple-response'], [missing, 'grouping'], [signed, 'grouping'], [speaker, 'choice']] as const) {
      for (const { view } of made(maker, kind)) {
        const codes = optionsOf(view).map(codeOf).filter((code) => code !== '');
        for (const code of codes) assert.equal(world.get(code)?.unMember, true, code);
        assert.ok(codes.filter((code) => addressed.has(code)).length <= 1, codes.join(' '));
      }
    }
  });

  test(`${id}: unreported: what is right the source does not report, what is wrong it does`, () => {
    for (const item of askedAs('choose', [...made(unreported, 'choice'), ...made(unreported, 'multiple-response')])) {
      assert.deepEqual(rightOf(item).map(isReported), rightOf(item).map(() => false));
      assert.deepEqual(wrongOf(item).map(isReported), wrongOf(item).map(() => true));
    }
  });

  test(`${id}: speaker: the claim's own, beside the author of a source and states that are neither on the list nor spoken to`, () => {
    const items = made(speaker, 'choice');
    assert.equal(items.length > 0, id === 'joint-statement-2024');
    for (const item of items.flatMap((one) => askedAs('choose', [one]))) {
      const { by, to, cites } = claimOf(item.view.stem.about[0]);
      assert.deepEqual([by, rightOf(item)], ['signatories', [{ say: 'word', word: 'signatories' }]]);
      for (const label of wrongOf(item)) {
        const fits = label.say === 'country' ? isMissing(label.code) && !putTo(to).has(label.code) : label.say === 'word' && label.word === 'author' && hasAuthor(cites[0].source);
        assert.ok(fits, JSON.stringify(label));
      }
    }
  });

  for (const [maker, kind] of [[missing, 'choice'], [speaker, 'choice'], [unreported, 'choice'], [missing, 'multiple-response'], [unreported, 'multiple-response']] as const) {
    const items = made(maker, kind);
    if (items.length === 0) continue;
    test(`${id}: ${maker.form} as ${kind}: what is right stands in every place about as often`, () => {
      for (const place of [0, 1, 2, 3, 4]) {
        const there = items.flatMap((item) => askedAs('choose', [item])).filter(({ view }) => place < view.options.length);
        const expected = there.reduce((sum, { view }) => sum + view.pick / view.options.length, 0);
        const found = there.filter(({ view, key }) => key.right.includes(view.options[place]?.id ?? '')).length;
        assert.ok(Math.abs(found - expected) <= 4 * Math.sqrt(expected), `place ${place + 1}: ${found} of ${there.length}, ${expected.toFixed(0)} expected`);
      }
    });
  }
}
