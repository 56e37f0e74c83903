import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derive } from '../../../src/core/facts/derive.ts';
import { dated } from '../../../src/core/forms/dated.ts';
import { chance } from '../../../src/core/interactions/chance.ts';
import type { Item } from '../../../src/core/item.ts';
import { world } from '../../../src/world/countries.ts';
import { frozen } from '../../support/frozen.ts';
import { madeFacts } from '../../support/made-facts.ts';
import { tried } from '../../support/made-items.ts';
import { thingNamed } from '../../support/raw-dates.ts';
import { rawStatement } from '../../support/raw-statement.ts';
import { statementFile } from '../../support/statement-file.ts';

const base = rawStatement();
const cites = [{ source: 'report', paragraph: 3 }];
const event = (date: string, more: object = {}) => ({ id: 'it', name: 'It', moment: 'happened', date, cites, ...more });
const factsOf = (date: string, more?: object, sources: readonly object[] = base.sources) => madeFacts({ instruments: [], events: [event(date, more)], sources });

const read = ({ view, key }: Item) =>
  view.ask === 'enter' && view.reads === 'date' && key.ask === 'enter' && key.right.say === 'date' ? [view.precision, key.right.date] : [];

const rows: readonly (readonly [what: string, facts: ReturnType<typeof madeFacts>, asked: readonly string[] | string])[] = [
  ['a day', factsOf('2019-04-28'), ['day', '2019-04-28']],
  ['a month', factsOf('2019-04'), ['month', '2019-04']],
  ['a year', factsOf('2019'), 'none'],
  ['a day before all boxes', factsOf('0987-04-28'), 'none'],
  ['the day of a source', factsOf('2020-05-06'), 'would-give-away'],
  ['the month of a source', factsOf('2020-05'), 'would-give-away'],
  ['another day of the month of a source', factsOf('2020-05-07'), ['day', '2020-05-07']],
];
for (const [what, facts, asked] of rows) {
  test(`${what}: ${typeof asked === 'string' ? asked : `asked to the ${asked[0]}`}`, () => {
    const { items, refused } = tried(dated, 'date', facts, 1);
    assert.deepEqual(items.map(read), typeof asked === 'string' ? [] : [asked]);
    assert.deepEqual([...refused.keys()], typeof asked === 'string' && asked !== 'none' ? [asked] : []);
  });
}

test('asks for one thing, by its speaker, and hints at the decade, then at the half of it', () => {
  const facts = factsOf('2019-04-28', { standing: 'claim', assertedBy: 'signatories', tells: ['keep'] });
  const [item] = tried(dated, 'date', facts, 1).items;
  assert.deepEqual(item?.view, {
    id: '',
    form: 'dated',
    kind: 'date',
    level: 'remember',
    topic: 'events',
    stem: { form: 'dated', about: [{ say: 'text', text: { en: 'It' } }], moment: 'happened', speaker: { say: 'word', word: 'signatories' } },
    hints: 2,
    ask: 'enter',
    reads: 'date',
    precision: 'day',
  });
  assert.deepEqual(item?.hints, [{ hint: 'years', about: [{ say: 'date', date: '2010' }, { say: 'date', date: '2019' }] }, { hint: 'years', about: [{ say: 'date', date: '2015' }, { say: 'date', date: '2019' }] }]);
  assert.deepEqual([item?.parts, item?.states], [{ '': ['made-up/it/dated'] }, ['made-up/keep/said', 'made-up/signatories/speaks']]);
});

test('is harder, and harder to guess, than the year', () => {
  const [day, month] = [factsOf('2019-04-28'), factsOf('2019-04')].map((facts) => tried(dated, 'date', facts, 1).items[0]);
  const year = tried(dated, 'year', factsOf('2019'), 1).items[0];
  assert.ok(day && month && year);
  assert.deepEqual([year.difficulty, month.difficulty, day.difficulty], [0.6, 0.65, 0.75]);
  assert.ok(chance(day.view) < chance(month.view) && chance(month.view) < chance(year.view));
  assert.deepEqual([year.view.hints, month.view.hints, day.view.hints], [2, 2, 2]);
});

for (const [id, count] of [['joint-statement-2024', 3], ['artemis-accords', 7]] as const) {
  const statement = statementFile(id);
  test(`${id}: asks ${count} dates, each as the file has it`, () => {
    const { items } = tried(dated, 'date', frozen(derive(statement, world)), 2);
    assert.equal(items.length, 2 * count);
    for (const item of items) assert.deepEqual(read(item), ['day', thingNamed(item.view.stem.about[0], statement).date]);
  });
}
