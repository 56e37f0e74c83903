import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseReport } from '../../src/schema/report.ts';
import { verify } from '../../src/core/session/verify.ts';
import { doings, honestReport, settingOf, trustedFor } from '../support/honest-report.ts';

const setting = settingOf('joint-statement-2024', 8, { count: 12, rows: [{ kind: 'choice', count: 3 }, ...(['date', 'short-answer', 'ordering', 'matching', 'grouping', 'recall'] as const).map((kind) => ({ kind, count: 1 }))] });
const report = honestReport(setting, { policy: { feedback: 'immediate', passMark: 0.5, marking: { partial: true } }, steps: [[0, { type: 'start' }], [9, { type: 'submit', item: 'q1', response: { ask: 'list', texts: [], lang: 'en' } }]] });
const [first] = report.items;
const given = { response: { ask: 'choose', ids: ['a'] }, elapsed: 9, spent: 9, score: { earned: 1, possible: 1 }, earned: 1, possible: 1 };

test('whatever is done under whatever policy, the report has the published shape, and none of it is lost', () => {
  fc.assert(
    fc.property(doings(setting), (doing) => {
      const made = honestReport(setting, doing);
      assert.deepEqual(parseReport(made), { ok: true, report: made });
    }),
    { seed: 20240109, numRuns: 150 },
  );
});

const broken: readonly (readonly [name: string, report: unknown, path: string, found: string, expected: string])[] = [
  ['nothing', undefined, '', 'nothing', 'an object'],
  ['a list', [], '', 'an empty list', 'an object'],
  ['another version', { ...report, reportVersion: 2 }, 'reportVersion', '2', '1'],
  ['a field of its own', { ...report, grade: 'A' }, 'grade', 'a field of this name', 'a field that the format knows'],
  ['no attempt', { ...report, attempt: '' }, 'attempt', '""', 'some text'],
  ['points that are words', { ...report, earned: '3' }, 'earned', '"3"', 'a number'],
  ['items in a map', { ...report, items: {} }, 'items', 'an object', 'an array'],
  ['an empty limit', { ...report, recipe: { ...report.recipe, blueprint: { count: 3, topics: [] } } }, 'recipe.blueprint.topics', 'an empty list', 'at least one entry'],
  ['feedback of another sort', { ...report, policy: { ...report.policy, feedback: 'later' } }, 'policy.feedback', '"later"', 'one of immediate, deferred, never'],
  ['half a hint', { ...report, items: [{ ...first, hints: 0.5 }] }, 'items[0].hints', '0.5', 'a whole number'],
  ['a try without points', { ...report, items: [{ ...first, tries: [{ ...given, earned: undefined }] }] }, 'items[0].tries[0].earned', 'nothing', 'a number'],
  ['an answer with a secret', { ...report, items: [{ ...first, tries: [{ ...given, response: { ask: 'choose', ids: [], right: true } }] }] }, 'items[0].tries[0].response.right', 'a field of this name', 'a field that the format knows'],
];

for (const [name, input, path, found, expected] of broken) {
  test(`refused: ${name}`, () => assert.deepEqual(parseReport(input), { ok: false, problems: [{ path, found, expected }] }));
}

test('a report that verifies has the published shape, whatever is changed in it', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(report)), fc.jsonValue(), (name, junk) => {
      const made = { ...report, [name]: junk };
      if (!verify(made, setting.statement, trustedFor(setting, report.policy)).ok) return void (refused += 1);
      assert.equal(parseReport(made).ok, true, name);
    }),
    { seed: 20240109, numRuns: 300 },
  );
  assert.ok(refused > 100 && refused < 300, `${refused}`);
});

test('any JSON is answered', () => {
  fc.assert(fc.property(fc.jsonValue(), (junk) => assert.equal(parseReport(junk).ok, false)), { seed: 20240109, numRuns: 300 });
});
