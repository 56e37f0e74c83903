import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { quizSchema } from '../../src/schema/quiz.ts';
import { rawStatement } from '../support/raw-statement.ts';

const folder = mkdtempSync(join(tmpdir(), 'statement-quiz-'));
after(() => rmSync(folder, { recursive: true }));
const command = fileURLToPath(new URL('../../src/cli/statement-quiz.ts', import.meta.url));
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const saved = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const fair = saved('fair.json', JSON.stringify(rawStatement()));
const base = rawStatement();
const empty = saved('empty.json', JSON.stringify({ ...base, instruments: [], events: [], claims: [], groups: [], pools: {}, signatories: { ...base.signatories, complete: false, later: [] } }));
const joint = fileURLToPath(new URL('../../data/joint-statement-2024.json', import.meta.url));

test('compose prints the same quiz for the same seed, answers marked and the code last', () => {
  const { status, stdout, stderr } = run('compose', joint, '--seed', '7', '--count', '3');
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout.match(/^\d+\. /gm)?.length, 3);
  assert.ok((stdout.match(/✓/g)?.length ?? 0) >= 3);
  assert.match(stdout, /\nQuiz code ([2-9A-Z]{4}-){5}[2-9A-Z]{4}\n$/);
  assert.equal(run('compose', joint, '--seed', '7', '--count', '3').stdout, stdout);
});

for (const lang of ['en', 'ar']) {
  test(`compose --json in ${lang} has the published shape, every label with its words`, () => {
    const { status, stdout } = run('compose', joint, '--seed', '3', '--lang', lang, '--json');
    assert.equal(status, 0);
    const result = z.safeParse(quizSchema, JSON.parse(stdout));
    assert.ok(result.success, JSON.stringify(result.error?.issues));
    assert.equal(result.data.items.length, 10);
    const said = result.data.items.flatMap(({ stem, rationale, lang: asked }) => [asked, stem.said, ...rationale.map(({ said }) => said)]);
    assert.equal(said[0], lang);
    for (const words of said) assert.doesNotMatch(words, /undefined|NaN|\[object/);
  });
}

test('compose says how many questions there are where the file supports fewer', () => {
  const { stdout } = run('compose', fair, '--seed', '1', '--count', '50');
  assert.match(stdout, /\n\d+ questions, not 50: [a-z ]+\.\n/);
});

test('check finds a fair file fair, and says what each form supports', () => {
  const { status, stdout } = run('check', fair, '--seeds', '20');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^made-up: 20 quizzes/);
  for (const form of ['signed', 'dated', 'sequence', 'count', 'interval', 'supported', 'speaker', 'missing']) assert.match(stdout, new RegExp(`^  ${form}: choice \\d`, 'm'));
  assert.match(stdout, /No unfair question found\.\n$/);
});

test('check says what to add where a form cannot be asked', () => {
  const base = rawStatement();
  const bare = saved('bare.json', JSON.stringify({ ...base, claims: [], signatories: { ...base.signatories, complete: false } }));
  const { status, stdout } = run('check', bare, '--seeds', '5');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /signed: none\. Add a complete list/);
  assert.match(stdout, /supported: none\. Add claims/);
  assert.match(stdout, /speaker: none\. Add claims, and two others/);
  assert.match(stdout, /infer: none\. Add a series/);
  assert.match(stdout, /missing: none\. Add a complete list, and a complete group/);
  assert.match(stdout, /unreported: none\. Add reported\.complete/);
  assert.match(stdout, /^\d+ of \d+ quizzes by default ask more to remember/m);
});

test('check says what to add where a form cannot be asked in one way', () => {
  const { stdout } = run('check', fair, '--seeds', '2');
  assert.match(stdout, /^  signed: .*; none as short-answer \(add a complete group of three or more/m);
});

test('check says how near wrong countries are to right ones', () => {
  const { stdout } = run('check', joint, '--seeds', '20');
  const [, ...shares] = /^Of 100 wrong countries (\d+) share a group with a right one, (\d+) share its region, (\d+) share its continent, (\d+) lie elsewhere\.$/m.exec(stdout) ?? [];
  assert.ok(shares.length === 4, stdout);
  assert.ok(Math.abs(shares.reduce((sum, share) => sum + Number(share), 0) - 100) <= 2, stdout);
});

test('check ends with 1 and names what is unfair', () => {
  const base = rawStatement();
  const claims = base.claims.map((one) => ({ ...one, about: `always ${one.about}` }));
  const { status, stdout } = run('check', saved('unfair.json', JSON.stringify({ ...base, claims })), '--seeds', '60');
  assert.equal(status, 1, stdout);
  assert.match(stdout, /^UNFAIR [a-z-]+: \d+ times, first with seed \d+: /m);
});

for (const [name, args, message] of [
  ['no such file', ['compose', 'gone.json'], /gone\.json cannot be read/],
  ['half a file', ['check', saved('half.json', '{"id": ')], /half\.json has one problem:\n {2}the file: found .*; expected a statement file in JSON/],
  ['a broken file', ['compose', saved('broken.json', '{"schemaVersion": 1}')], /has \d+ problems:\n(.*\n)* {2}title: found nothing; expected text/],
  ['no file', ['compose'], /compose needs a statement file/],
  ['two files', ['check', fair, fair], /one file at a time/],
  ['an unknown command', ['sing'], /unknown command "sing"/],
  ['an unknown option', ['compose', fair, '--loud'], /--loud/],
  ['a seed that is none', ['compose', fair, '--seed', '-1'], /seed/],
  ['a seed out of range', ['compose', fair, '--seed', '1073741824'], /--seed takes a whole number from 0 to 1073741823/],
  ['a count of 0', ['compose', fair, '--count', '0'], /--count takes a whole number from 1 to 200/],
  ['a count of ten', ['compose', fair, '--count', 'ten'], /--count takes a whole number/],
  ['an option of the other command', ['check', fair, '--json'], /check takes no --json, only --seeds/],
  ['a file of nothing to ask about', ['compose', empty], /empty\.json holds nothing to ask about\. statement-quiz check says what to add\./],
  ['an unknown language', ['compose', fair, '--lang', 'tlh'], /--lang takes one of en, ar/],
] as const) {
  test(`answers ${name} with what to do, and 2`, () => {
    const { status, stdout, stderr } = run(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
    assert.match(stderr, /See statement-quiz --help\.\n$/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
}

test('--help teaches, and a call without a command does, too', () => {
  assert.equal(run('--help').status, 0);
  assert.match(run('--help').stdout, /statement-quiz compose FILE/);
  assert.equal(run().status, 2);
});
