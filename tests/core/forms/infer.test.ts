import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import { infer } from '../../../src/core/forms/infer.ts';
import type { Item } from '../../../src/core/item.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { placesOf, rightOf, tried } from '../../support/made-items.ts';
import { thingNamed } from '../../support/raw-dates.ts';
import { rawStatement } from '../../support/raw-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const base = rawStatement();
const cites = [{ source: 'report', paragraph: 3 }];
const act = (number: number, date: string, more: object = {}) => ({ id: `act-${number}`, name: `Act ${number}`, number, series: 'acts of the council', moment: 'adopted', date, cites, ...more });

const known = [act(20, '2000'), act(40, '2010')];
const pool = [act(5, '1990'), act(10, '1994'), act(15, '1997'), act(30, '2005'), act(50, '2012'), act(60, '2015'), act(70, '2018')];
const factsOf = (instruments: readonly object[] = known, instrumentsOfPool: readonly object[] = pool) =>
  madeFacts({ instruments, pools: { ...base.pools, instruments: instrumentsOfPool, events: [] } });

const years = ({ view }: Item): readonly string[] => (view.ask === 'choose' ? view.options.map(({ label }) => (label.say === 'date' ? label.date : '')) : []);
const candidates = (facts: ReturnType<typeof madeFacts>) => infer.candidates(facts, 'choice').map(({ fact }) => fact.id.split('/')[1]);
const without = (field: string, thing: object) => Object.fromEntries(Object.entries(thing).filter(([name]) => name !== field));

const rows: readonly (readonly [what: string, facts: ReturnType<typeof madeFacts>, candidates: readonly string[]])[] = [
  ['numbered between two that are known', factsOf(), ['act-30']],
  ['of the year of one of the two', factsOf(known, [...pool, act(21, '2000'), act(39, '2010')]), ['act-30', 'act-21', 'act-39']],
  ['of a year that its number does not suit', factsOf(known, [act(30, '2012'), act(31, '1999'), ...pool.slice(0, 3)]), []],
  ['with only one known', factsOf([act(20, '2000')]), []],
  ['with the two known both above', factsOf([act(80, '2019'), act(90, '2020')]), []],
  ['of no series', factsOf(known, pool.map((thing) => without('series', thing))), []],
  ['of another series', factsOf(known.map((thing) => ({ ...thing, series: 'acts of the league' }))), []],
  ['without a number', factsOf(known, [without('number', act(30, '2005')), ...pool.slice(0, 3)]), []],
  ['of another moment', factsOf(known.map((thing) => ({ ...thing, moment: 'signed' }))), []],
  ['only claimed', factsOf(known.map((thing) => ({ ...thing, standing: 'claim', assertedBy: 'signatories' }))), []],
];
for (const [what, facts, expected] of rows) {
  test(`${what}: ${expected.join(', ') || 'nothing to work out'}`, () => assert.deepEqual(candidates(facts), expected));
}

test('an event is worked out from no number', () => {
  const events = [1, 3].map((number) => ({ ...act(number, `20${number}0`.padEnd(4, '0')), moment: 'happened', id: `e${number}` }));
  assert.deepEqual(candidates(madeFacts({ events, instruments: [], pools: { ...base.pools, instruments: [], events: [{ ...act(2, '2020'), moment: 'happened', id: 'e2' }] } })), []);
});

test('asks of a subject, at the level of applying, and tests the year that it asks for', () => {
  for (const { view, parts, tells, states } of tried(infer, 'choice', factsOf(), 10).items) {
    assert.deepEqual(
      [view.form, view.kind, view.level, view.topic, view.stem],
      [
        'infer',
        'choice',
        'apply',
        'instruments',
        {
          form: 'infer',
          about: [{ say: 'text', text: { en: 'Act 30' } }],
          moment: 'adopted',
        },
      ],
    );
    assert.deepEqual([Object.values(parts), states], [[['made-up/act-30/dated']], []]);
    assert.deepEqual(tells.toSorted(), ['made-up/act-20/dated', 'made-up/act-30/dated', 'made-up/act-40/dated']);
  }
});

test('wrong years lie outside the two that are known, nearest first, and say between which it lies', () => {
  const items = tried(infer, 'choice', factsOf(), 60).items;
  assert.deepEqual(
    [...new Set(items.map((item) => years(item).join(' ')))].toSorted(),
    ['1990 1994 1997 2005', '1994 1997 2005 2012', '1997 2005 2012 2015', '2005 2012 2015 2018'],
  );
  for (const { rationale } of items) {
    for (const { why, about, cites: places } of rationale) {
      const said = about.map((label) => (label.say === 'date' ? label.date : label.say === 'text' ? label.text['en'] : ''));
      const between = ['Act 20', '2000', 'Act 40', '2010'];
      assert.deepEqual(said.slice(1), why === 'between' ? ['Act 30', ...between] : between);
      assert.deepEqual(places, cites);
    }
    assert.deepEqual(rationale.filter(({ why }) => why === 'between').length, 1);
  }
});

test('a year that it or one of the two could be asked for is no wrong one', () => {
  const also = factsOf([act(20, '2000', { alsoDated: ['1997-12-01'] }), act(40, '2010', { alsoDated: ['2013'] })], [...pool.filter(({ number }) => number !== 30), act(30, '2005', { alsoDated: ['2015'] })]);
  const shown = new Set(tried(infer, 'choice', also, 60).items.flatMap(years));
  assert.deepEqual([...shown].toSorted(), ['1990', '1994', '2005', '2018']);
});

test('is not asked where a year that it needs is asked for, or its own is told', () => {
  for (const more of [
    { mayTell: (id: string) => id !== 'made-up/act-20/dated' },
    { mayTell: (id: string) => id !== 'made-up/act-40/dated' },
    { isFresh: (id: string) => id !== 'made-up/act-30/dated' },
  ]) {
    assert.deepEqual([...tried(infer, 'choice', factsOf(), 3, more).refused.keys()], ['would-give-away']);
  }
  assert.ok(tried(infer, 'choice', factsOf(), 3, { isFresh: (id) => id !== 'made-up/act-20/dated' }).items.length > 0);
});

test('years on one side alone would tell by their place', () => {
  const later = pool.filter(({ date }) => date >= '2005');
  assert.deepEqual([...tried(infer, 'choice', factsOf(known, later), 3).refused.keys()], ['too-few-distractors']);
});

test('is harder the nearer the nearest wrong year is', () => {
  const hardest = (wrong: readonly object[]) => Math.max(...tried(infer, 'choice', factsOf([act(20, '2004'), act(40, '2006')], [act(30, '2005'), ...wrong]), 20).items.map(({ difficulty }) => difficulty));
  // Two years off, half of what closeness adds is left at three.
  assert.equal(hardest([act(19, '2002'), act(18, '1990'), act(50, '2008')]), 0.68);
  assert.equal(hardest([act(19, '2001'), act(18, '1990'), act(50, '2015')]), 0.65);
});

const statement = statementFile('joint-statement-2024');
const facts = frozen(derive(statement, world));
const { items } = tried(infer, 'choice', facts, 200);

test('joint statement: one year lies between the two nearest known ones, re-read from the file, and it is right', () => {
  assert.equal(items.length, 1800);
  for (const item of items) {
    const { number, series, date, pool: ofPool } = thingNamed(item.view.stem.about[0], statement);
    assert.ok(number !== undefined && ofPool);
    const cited = statement.instruments.filter((other) => JSON.stringify(other.series) === JSON.stringify(series));
    const from = Math.max(...cited.filter((other) => (other.number ?? 0) < number).map((other) => Number(other.date.slice(0, 4))));
    const until = Math.min(...cited.filter((other) => (other.number ?? 0) > number).map((other) => Number(other.date.slice(0, 4))));
    const shown = years(item);
    assert.deepEqual(shown, [...new Set(shown)].toSorted());
    assert.equal(shown.length, 4);
    const within = shown.filter((year) => Number(year) >= from && Number(year) <= until);
    assert.deepEqual(within, [date.slice(0, 4)]);
    assert.deepEqual(rightOf(item), [{ say: 'date', date: date.slice(0, 4) }]);
  }
});

test('joint statement: the right one stands in any place', () => {
  const places = placesOf(items);
  assert.equal(places.length, 4);
  for (const count of places) assert.ok(Math.abs(count / items.length - 1 / 4) < 0.04, places.join());
});

test('joint statement: asks the model item, 2013 for Resolution 2087', () => {
  const model = items.filter((item) => JSON.stringify(item.view.stem.about).includes('2087'));
  assert.equal(model.length, 200);
  assert.deepEqual(new Set(model.flatMap((item) => years(item).filter((year) => year >= '2009' && year <= '2016'))), new Set(['2013']));
});

test('the Artemis Accords cite nothing that is numbered', () => assert.deepEqual(infer.candidates(derive(statementFile('artemis-accords'), world), 'choice'), []));

test('the same dice make the same items', () => assert.deepEqual(tried(infer, 'choice', facts, 3), tried(infer, 'choice', facts, 3)));
