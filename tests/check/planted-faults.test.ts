/** Facts derived with a fault make unfair quizzes; the checker, which derives for itself, must see each. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { BreachName } from '../../src/check/breach.ts';
import { checkItems } from '../../src/check/check-items.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { newRecipe } from '../../src/core/compose/new-recipe.ts';
import type { Blueprint } from '../../src/core/compose/recipe.ts';
import { derive } from '../../src/core/facts/derive.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Form, Kind } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import type { Statement } from '../../src/schema/statement-types.ts';
import { world } from '../../src/world/countries.ts';
import { day } from '../support/a-statement.ts';

const SEEDS = 30;
/** Events by themselves as well, for what is claimed of them is seldom asked among the rest. */
const BLUEPRINTS: readonly Blueprint[] = [{ count: 10 }, { count: 30 }, { count: 10, topics: ['events'] }];

function opened(file: string): Statement {
  const parsed = parseStatementText(readFileSync(new URL(`../../data/${file}.json`, import.meta.url), 'utf8'));
  assert.ok(parsed.ok);
  return parsed.statement;
}

const joint = opened('joint-statement-2024');
const artemis = opened('artemis-accords');
const lexicons = [all.en.lexicon];

/** By default, and where a fault is of one form alone, quizzes of nothing else. */
function breachesOf(statement: Statement, facts: Facts, form?: Form, kind?: Kind): ReadonlySet<BreachName> {
  const blueprint = (seed: number): Blueprint =>
    form === undefined ? (BLUEPRINTS[seed % 3] ?? { count: 10 }) : { count: 10, rows: [{ form, ...(kind === undefined ? {} : { kind }), count: 10 }] };
  const quizzes = Array.from({ length: SEEDS }, (_, seed) => compose(facts, newRecipe(facts, seed, blueprint(seed)), makers));
  return new Set(quizzes.flatMap(({ items }) => checkItems(statement, world, items, lexicons)).map(({ name }) => name));
}

const urgesReply = (id: string): boolean => id.includes('urges-reply');

const faults: readonly (readonly [fault: string, name: BreachName, planted: (facts: Facts) => Facts])[] = [
  ['every third signatory taken for absent', 'distractor-true', (f) => ({ ...f, signed: f.signed.map((s, i) => (s.truth === 'true' && i % 3 === 0 ? { ...s, truth: 'false' } : s)) })],
  ['the absent taken for signatories', 'key-not-true', (f) => ({ ...f, signed: f.signed.map((s, i) => (s.truth === 'false' && i % 2 === 0 ? { ...s, truth: 'true' } : s)) })],
  ['a country that is no UN member among the absent', 'not-un-member', (f) => ({
    ...f,
    signed: f.signed.map((s) => (s.truth === 'false' && !s.addressed ? { ...s, subject: { say: 'country', code: 'XK' }, country: 'XK' } : s)),
  })],
  ['addressed parties taken for any others', 'too-many-addressed', (f) => ({ ...f, signed: f.signed.filter((s) => s.truth === 'true' || s.addressed).concat(f.signed.slice(-3)).map((s) => ({ ...s, addressed: false })) })],
  ['nobody said to have joined later', 'list-unsaid', (f) => ({ ...f, list: { office: 'foreign-minister' } })],
  ['a year wrong by one', 'key-not-true', (f) => ({ ...f, dated: f.dated.map((d) => (d.number === 1718 ? { ...d, value: day('2005') } : d)) })],
  ['instruments outside the statement taken for cited', 'asks-outside-statement', (f) => ({ ...f, dated: f.dated.map((d) => ({ ...d, pool: false })) })],
  ['a resolution without its number', 'near-without-number', (f) => ({ ...f, dated: f.dated.map((d) => ({ ...d, number: undefined })) })],
  ['a claim taken for record', 'claim-without-speaker', (f) => ({ ...f, dated: f.dated.map(({ speaker: _, ...d }) => d) })],
  ['adopted taken for opened', 'wrong-moment', (f) => ({ ...f, dated: f.dated.map((d) => ({ ...d, moment: 'opened' })) })],
  ['a count that takes in one more', 'key-not-true', (f) => ({ ...f, counted: f.counted.map((c) => ({ ...c, value: c.value + 1 })) })],
  ['what was urged of one put to another', 'key-not-true', (f) => ({ ...f, said: f.said.map((s) => (urgesReply(s.id) ? { ...s, label: { ...s.label, to: [{ say: 'country', code: 'RU' }] } } : s)) })],
  ['nothing follows from what is asked of all', 'distractor-true', (f) => ({
    ...f,
    said: f.said.map((s) => ({ ...s, claim: { ...s.claim, open: [] } })),
    parties: f.parties.map((p) => ({ ...p, covers: [p.id] })),
  })],
  ['what is reported taken for unreported', 'distractor-unknown', (f) => ({ ...f, reported: f.reported.map((r) => ({ ...r, truth: r.truth === 'true' ? 'false' : 'unknown', fits: ['says', 'urges', 'calls-on', 'watches', 'condemns'] })) })],
  ['a paragraph that does not exist', 'citation-unknown', (f) => ({ ...f, said: f.said.map((s) => ({ ...s, cites: [{ source: 'article', paragraph: 40 }] })) })],
  ['the paragraph of another claim', 'citation-of-another-fact', (f) => ({ ...f, said: f.said.map((s, i, all) => ({ ...s, cites: (all[i + 1] ?? all[0] ?? s).cites })) })],
];

type Planted = readonly [fault: string, name: BreachName, statement: Statement, form: Form, kind: Kind | undefined, planted: (facts: Facts) => Facts];

const redated = (facts: Facts, over: (dated: Facts['dated'][number]) => Partial<Facts['dated'][number]>): Facts => ({ ...facts, dated: facts.dated.map((d) => ({ ...d, ...over(d) })) });
const regrouped = (facts: Facts, group: string, ...codes: readonly string[]): Facts => ({
  ...facts,
  groups: facts.groups.map((g) => (g.id === group ? { ...g, countries: [...g.countries, ...codes] } : g)),
});

const inOneForm: readonly Planted[] = [
  ['a country in a group that it is not of', 'outside-the-group', joint, 'missing', 'choice', (f) => regrouped(f, 'nordic', 'CH')],
  ['who joined later taken for absent', 'later-joiner', joint, 'signed', 'choice', (f) => ({ ...f, signed: f.signed.map((s) => (s.later ? { ...s, truth: 'false', later: false } : s)) })],
  ['who joined later taken for missing', 'later-joiner', joint, 'missing', 'choice', (f) => ({
    ...regrouped(f, 'nordic', 'PY'),
    signed: f.signed.map((s) => (s.later ? { ...s, truth: 'false', later: false } : s)),
  })],
  ['one of the group forgotten', 'answer-left-out', joint, 'signed', 'recall', (f) => ({ ...f, groups: f.groups.map((g) => ({ ...g, countries: g.countries.slice(1) })) })],
  ['two of a group taken for one', 'two-keys', joint, 'signed', 'short-answer', (f) => ({ ...f, groups: f.groups.map((g) => (g.id === 'baltic' ? { ...g, countries: ['EE', 'HU', 'SK'] } : g)) })],
  ['a shared member taken out of one of two groups', 'overlapping-groups', joint, 'signed', 'grouping', (f) => ({
    ...f,
    groups: f.groups.map((g) => (g.id === 'eu-members' ? { ...g, countries: g.countries.filter((code) => !['DK', 'FI', 'SE'].includes(code)) } : g)),
  })],
  ['numbers forgotten', 'numbers-tell-order', joint, 'sequence', 'ordering', (f) => redated(f, ({ sort, id }) => (sort === 'instrument' ? { series: f.dated.findIndex((one) => one.id === id) } : {}))],
  ['what two events tell of forgotten', 'told-apart-by-date-only', joint, 'sequence', undefined, (f) => redated(f, () => ({ tells: [] }))],
  ['a day wrong by one', 'key-not-true', joint, 'interval', undefined, (f) => redated(f, ({ value }) => (value === '2024-01-09' ? { value: day('2024-01-08') } : {}))],
  ['a number wrong by a thousand', 'stem-untrue', joint, 'infer', undefined, (f) => redated(f, ({ number, pool }) => (pool && number === 1540 ? { number: 1800, value: day('2007') } : {}))],
  ['the nearest neighbour forgotten', 'rationale-untrue', joint, 'infer', undefined, (f) => ({ ...f, dated: f.dated.filter(({ number }) => number !== 1874) })],
  ['a claim put into another mouth', 'key-not-true', joint, 'speaker', undefined, (f) => ({ ...f, said: f.said.map((s) => ({ ...s, speaker: { say: 'country', code: 'KP' } })) })],
  ['a source taken for one with an author', 'distractor-unknown', artemis, 'speaker', undefined, (f) => ({
    ...f,
    said: f.said.map((s) => ({ ...s, authored: true })),
    parties: [{ id: 'ru', label: { say: 'country', code: 'RU' }, country: 'RU', role: 'affected', covers: ['ru'] }, { id: 'cn', label: { say: 'country', code: 'CN' }, country: 'CN', role: 'affected', covers: ['cn'] }],
  })],
  ['what is reported taken for unreported', 'key-not-true', joint, 'unreported', 'choice', (f) => ({ ...f, reported: f.reported.map((r, i) => (i === 0 ? { ...r, truth: 'false' } : r)) })],
  ['other dates forgotten, in a sequence', 'dates-overlap', artemis, 'sequence', 'ordering', (f) => redated(f, () => ({ also: [] }))],
  ['other dates forgotten, in a matching', 'also-date-as-target', artemis, 'dated', 'matching', (f) => redated(f, () => ({ also: [] }))],
];

test('sound facts make fair quizzes', () => {
  assert.deepEqual([...breachesOf(joint, derive(joint, world))], []);
});

for (const [fault, name, planted] of faults) {
  test(`${fault}: ${name}`, () => {
    assert.ok(breachesOf(joint, planted(derive(joint, world))).has(name));
  });
}

for (const [fault, name, statement, form, kind, planted] of inOneForm) {
  test(`${fault}: ${name}`, () => {
    const found = breachesOf(statement, planted(derive(statement, world)), form, kind);
    assert.ok(found.has(name), [...found].join());
  });
}
