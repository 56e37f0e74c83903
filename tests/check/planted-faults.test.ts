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
import { all } from '../../src/phrases/all.ts';
import { parseStatementText } from '../../src/schema/parse-statement.ts';
import { world } from '../../src/world/countries.ts';
import { day } from '../support/a-statement.ts';

const SEEDS = 30;
/** Events by themselves as well, for what is claimed of them is seldom asked among the rest. */
const BLUEPRINTS: readonly Blueprint[] = [{ count: 10 }, { count: 30 }, { count: 10, topics: ['events'] }];

const parsed = parseStatementText(readFileSync(new URL('../../data/joint-statement-2024.json', import.meta.url), 'utf8'));
assert.ok(parsed.ok);
const { statement } = parsed;
const sound = derive(statement, world);
const lexicons = [all.en.lexicon];

function breachesOf(facts: Facts): ReadonlySet<BreachName> {
  const quizzes = Array.from({ length: SEEDS }, (_, seed) => compose(facts, newRecipe(facts, seed, BLUEPRINTS[seed % 3] ?? { count: 10 }), makers));
  return new Set(quizzes.flatMap(({ items }) => checkItems(statement, world, items, lexicons)).map(({ name }) => name));
}

const urgesReply = (id: string): boolean => id.includes('urges-reply');

const faults: readonly (readonly [fault: string, name: BreachName, planted: (facts: Facts) => Facts])[] = [
  ['who joined later taken for absent', 'later-joiner', (f) => ({ ...f, signed: f.signed.map((s) => (s.later ? { ...s, truth: 'false', later: false } : s)) })],
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

test('sound facts make fair quizzes', () => {
  assert.deepEqual([...breachesOf(sound)], []);
});

for (const [fault, name, planted] of faults) {
  test(`${fault}: ${name}`, () => {
    assert.ok(breachesOf(planted(sound)).has(name));
  });
}
