import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { resumed } from '../../src/core/session/resume.ts';
import { parseKept } from '../../src/schema/kept.ts';
import { after, chosen, go, immediate, names, quiz, start, submit, sure } from '../support/made-session.ts';

const folder = new URL('../data/kept/', import.meta.url);
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
const files = readdirSync(folder);
const now = read('kept-2.json');
const parsed = parseKept(now);
assert.ok(parsed.ok);

test('there is a file of every version', () => assert.deepEqual(files, ['kept-1.json', 'kept-2.json']));

for (const file of files) {
  test(`${file} folds to the session of today`, () => {
    const old = parseKept(read(file));
    assert.ok(old.ok, JSON.stringify(old));
    assert.deepEqual(old.kept, parsed.kept);
    const [session] = resumed(old.kept, quiz, names) ?? [];
    assert.deepEqual([session?.phase, session?.at], ['asking', 'q3']);
    assert.deepEqual(session?.items['q1']?.tries[0]?.certainty, 3);
    assert.deepEqual(session?.items['q2'], { ...session?.items['q2'], hints: 1, certainty: 1, closed: true });
    assert.deepEqual(session?.items['q3']?.draft, chosen('c'));
  });
}

const [attempt] = parsed.kept.attempts;
const [entry] = attempt?.log ?? [];
const withEntry = (one: unknown) => ({ ...now, attempts: [{ ...attempt, log: [one] }] });

const broken: readonly (readonly [name: string, kept: unknown, why: string, path: string])[] = [
  ['nothing', undefined, 'not-kept', ''],
  ['a text', 'kept', 'not-kept', ''],
  ['a version to come', { ...now, keptVersion: 3 }, 'newer-version', 'keptVersion'],
  ['no version', { attempts: now['attempts'] }, 'not-kept', 'keptVersion'],
  ['a version by another name', { ...now, keptVersion: 'constructor' }, 'not-kept', 'keptVersion'],
  ['no attempt', { ...now, attempts: [] }, 'not-kept', 'attempts'],
  ['the first version without an attempt', { keptVersion: 1 }, 'not-kept', 'attempts[0]'],
  ['the first version with a log that is none', { keptVersion: 1, attempt: { ...attempt, log: 7 } }, 'not-kept', 'attempts[0].log'],
  ['an action that is none', withEntry({ ...entry, action: { type: 'jump' } }), 'not-kept', 'attempts[0].log[0].action.type'],
  ['half of an entry', withEntry({ n: 1 }), 'not-kept', 'attempts[0].log[0].at'],
  ['an answer of another shape', withEntry({ ...entry, action: { type: 'submit', item: 'q1', response: null } }), 'not-kept', 'attempts[0].log[0].action.response'],
  ['attempts without end', { keptVersion: 2, attempts: Array(500_000).fill(attempt) }, 'not-kept', 'attempts'],
  ['entries without end', { keptVersion: 2, attempts: [{ ...attempt, log: Array(60_000).fill(7) }] }, 'not-kept', 'attempts'],
  ['entries without end in the first version', { keptVersion: 1, attempt: { ...attempt, log: Array(60_000).fill(7) } }, 'not-kept', 'attempts'],
  ['a field of its own', { ...now, attempts: [{ ...attempt, score: 10 }] }, 'not-kept', 'attempts[0].score'],
];

for (const [name, kept, why, path] of broken) {
  test(`refused: ${name}`, () => {
    const refused = parseKept(kept);
    assert.ok(!refused.ok);
    assert.equal(refused.why, why);
    assert.ok(refused.problems.some((problem) => problem.path === path), JSON.stringify(refused.problems));
  });
}

test('any JSON is answered, in the place of any version', () => {
  const junk = fc.oneof(fc.jsonValue(), fc.record({ keptVersion: fc.constantFrom(1, 2), attempt: fc.jsonValue(), attempts: fc.jsonValue() }), fc.record({ keptVersion: fc.constant(1), attempt: fc.record({ log: fc.array(fc.jsonValue()) }) }));
  fc.assert(fc.property(junk, (kept) => assert.equal(parseKept(kept).ok, false)), { seed: 20240109, numRuns: 300 });
});

test('what a session logs is read back whole', () => {
  const { attempt: made } = after({ ...immediate, certainty: true }, start, sure('q1', 2), submit('q1', chosen('a')), go('q2'), { type: 'hint', item: 'q2' }, { type: 'flag', item: 'q2', on: true });
  const kept = { keptVersion: 2, attempts: [made] };
  assert.deepEqual(parseKept(JSON.parse(JSON.stringify(kept))), { ok: true, kept });
});
