import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root, tools } from '../support/run.mjs';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const folder = mkdtempSync(join(tmpdir(), 'installed-'));
const installed = join(folder, 'node_modules/statement-quiz');
const shell = process.platform === 'win32';
let tarball = '';
let packed: readonly string[] = [];

function sh(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Runs a module in the folder where the package is installed, and nothing else. */
const inNode = (source: string): unknown => {
  writeFileSync(join(folder, 'try.mjs'), source);
  return JSON.parse(sh(process.execPath, ['try.mjs']));
};

before(() => {
  assert.ok(existsSync(join(root, 'dist/index.js')), 'Run `npm run build` first.');
  // The build has just run: packing must not run it again under the feet of the other tests.
  const [{ filename, files }] = JSON.parse(sh('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root)) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  tarball = join(folder, filename);
  packed = files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  sh('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', tarball]);
});

after(() => rmSync(folder, { recursive: true }));

test('it holds what a user needs and nothing of the workshop', () => {
  const tops = new Set(packed.map((path) => path.split('/')[0]));
  assert.deepEqual([...tops].filter((top) => top !== undefined).sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY.md', 'data', 'dist', 'package.json']);
  for (const file of ['dist/cdn/statement-quiz.js', 'dist/cdn/statement-worksheet.js', 'dist/cdn/importmap.json', 'dist/cdn/LICENSES.txt', 'dist/statement-quiz.iife.js']) {
    assert.ok(packed.includes(file), file);
  }
  assert.deepEqual(packed.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')), []);
});

test('every export is there, its types beside it', () => {
  for (const [entry, target] of Object.entries(manifest.exports)) {
    if (entry.includes('*')) continue;
    const targets = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const file of targets) assert.ok(existsSync(join(installed, file)), `${entry}: ${file}`);
  }
  const data = readdirSync(join(installed, 'data')).filter((file) => file.endsWith('.json'));
  const resolved = inNode(`console.log(JSON.stringify(${JSON.stringify(data)}.map((file) => import.meta.resolve('statement-quiz/data/' + file))))`);
  assert.equal((resolved as readonly string[]).length, data.length);
});

test('what is not exported cannot be reached', () => {
  const code = inNode("console.log(JSON.stringify(await import('statement-quiz/dist/core/score.js').catch((error) => error.code)))");
  assert.equal(code, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
});

/** What Lit and zod leave behind on import. */
const marksOfPackages = /^(lit[A-Z]|reactive[A-Z]|__zod_|customElements$)/;

for (const [entry, name] of [['statement-quiz', 'StatementQuiz'], ['statement-quiz/core.js', 'compose'], ['statement-quiz/statement.js', 'parseStatement']] as const) {
  test(`${entry} runs in Node, gives ${name} and touches nothing`, () => {
    const seen = inNode(`
      const before = Object.getOwnPropertyNames(globalThis);
      const entry = await import('${entry}');
      const added = Object.getOwnPropertyNames(globalThis).filter((key) => !before.includes(key) && !${String(marksOfPackages)}.test(key));
      const { customElements } = await import('@lit-labs/ssr-dom-shim');
      const tags = ['statement-quiz', 'statement-choice', 'statement-entry', 'statement-ordering', 'statement-matching', 'statement-grouping', 'statement-recall', 'statement-reading', 'statement-worksheet'].filter((tag) => customElements.get(tag) !== undefined);
      console.log(JSON.stringify({ type: typeof entry['${name}'], added, tags }));
    `);
    assert.deepEqual(seen, { type: 'function', added: [], tags: [] });
  });
}

const readmeLines = (part: string): string => {
  const lines = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code).find((code) => code.includes(part));
  copyFileSync(join(installed, 'data/joint-statement-2024.json'), join(folder, 'joint-statement-2024.json'));
  return lines ?? assert.fail(`README.md has no lines with ${part}`);
};

test('the lines of README.md for Node run as they stand', () => {
  assert.deepEqual(inNode(`${readmeLines('compose(facts,')}
    console.log(JSON.stringify([first.view.ask, quiz.items.length, scored.type]));
  `), ['choose', 10, 'scored']);
});

test('the server of README.md runs as it stands: it takes an honest report and its retry, and refuses forged points and what is no report', () => {
  const answers = inNode(`process.env.PORT = '0';
    ${readmeLines('verify(')}
    import { begin, compose, derive, newRecipe, report as reportOf, transition } from 'statement-quiz/core.js';
    const facts = derive(statement, world);
    const quiz = compose(facts, newRecipe(facts, 7, { count: 10 }), makers);
    const wrong = ({ options }, right) => options.map(({ id }) => id).filter((id) => !right.includes(id)).slice(0, right.length);
    const actions = [{ type: 'start' }, ...quiz.items.flatMap(({ view, key }) => [{ type: 'go', item: view.id }, ...(key.ask === 'choose' ? [{ type: 'submit', item: view.id, response: { ask: 'choose', ids: view.id === 'q1' ? wrong(view, key.right) : key.right } }] : [])]), { type: 'finish' }];
    let session = begin({ id: 'a', recipe: quiz.recipe, policy, log: [] }, quiz);
    for (const action of actions) session = transition(session, { n: session.attempt.log.length + 1, at: 0, elapsed: session.attempt.log.length, action }, quiz, names);
    const report = reportOf(session, quiz, 'en');
    const only = report.items.filter(({ earned }) => earned < 1).map(({ item }) => item);
    let again = begin({ id: 'b', recipe: quiz.recipe, policy, only, after: 'a', log: [] }, quiz);
    for (const action of [{ type: 'start' }, { type: 'finish' }]) again = transition(again, { n: again.attempt.log.length + 1, at: 0, elapsed: again.attempt.log.length, action }, quiz, names);
    const retry = reportOf(again, quiz, 'en', [session]);
    const send = async (body) => {
      const response = await fetch('http://localhost:' + server.address().port, { method: 'POST', body });
      return [response.status, await response.json()];
    };
    const sent = [];
    for (const body of [JSON.stringify(retry), JSON.stringify(report), JSON.stringify(retry), JSON.stringify({ ...report, earned: 10 }), '[]', 'half a', ' '.repeat(2e6)]) sent.push(await send(body));
    server.close();
    console.log(JSON.stringify({ sent, earned: report.earned, overall: retry.overall, possible: retry.possible }));
  `) as { readonly sent: readonly (readonly [status: number, body: { readonly ok: boolean }])[]; readonly earned: number; readonly overall: unknown; readonly possible: number };
  const { earned, overall, possible } = answers;
  const [early, ...sent] = answers.sent;
  assert.deepEqual([early?.[0], early?.[1].ok], [422, false], 'a retry of what nobody sent');
  assert.ok(earned > 3 && earned < 10);
  const refused = { ok: false, differences: ['This is no JSON, or too much of it.'] };
  assert.deepEqual(sent, [
    [200, { ok: true, earned, possible: 10, passed: true, differences: [] }],
    [200, { ok: true, earned: 0, possible, overall, passed: true, differences: [] }],
    [422, { ok: false, earned, possible: 10, passed: false, differences: [`earned is 10, not ${earned}`] }],
    [422, { ok: false, earned: 0, possible: 0, passed: false, differences: ['The report is a list of 0, not an object'] }],
    [400, refused],
    [400, refused],
  ]);
});

test('the command line runs from the folder where it is installed', () => {
  const bin = join(folder, 'node_modules/.bin/statement-quiz');
  assert.match(sh(bin, ['--help']), /compose[\s\S]*check/);
  const file = join(installed, 'data/joint-statement-2024.json');
  const quiz = JSON.parse(sh(bin, ['compose', file, '--seed', '1', '--count', '3', '--json'])) as { readonly items: readonly unknown[] };
  assert.equal(quiz.items.length, 3);
});

test('publint finds nothing to mend', () => {
  sh(process.execPath, [join(root, 'node_modules', tools.publint), tarball, '--strict']);
});

test('types resolve for every user of ES modules', () => {
  const ignored = Object.entries(manifest.exports).flatMap(([entry, target]) => (typeof target === 'string' ? [entry] : []));
  const attw = join(root, 'node_modules', tools.attw);
  sh(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...ignored]);
});
