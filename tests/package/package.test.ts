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
  for (const file of ['dist/cdn/statement-quiz.js', 'dist/cdn/importmap.json', 'dist/cdn/LICENSES.txt', 'dist/statement-quiz.iife.js']) {
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
      const tags = ['statement-quiz', 'statement-choice', 'statement-entry', 'statement-ordering', 'statement-matching', 'statement-grouping', 'statement-recall', 'statement-reading'].filter((tag) => customElements.get(tag) !== undefined);
      console.log(JSON.stringify({ type: typeof entry['${name}'], added, tags }));
    `);
    assert.deepEqual(seen, { type: 'function', added: [], tags: [] });
  });
}

for (const marking of [{ partial: true }, { partial: false, scheme: 'negative' }, { partial: true, scheme: 'certainty', hintCost: 0.2 }]) test(`the lines of README.md for Node run as they stand, and a server that runs them gives the points of the report: ${JSON.stringify(marking)}`, () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [lines, check] = ['compose(facts,', 'report.recipe'].map((part) => [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code).find((code) => code.includes(part)));
  assert.ok(lines && check);
  copyFileSync(join(installed, 'data/joint-statement-2024.json'), join(folder, 'joint-statement-2024.json'));
  const ran = inNode(`${lines}
    import { begin, report as reportOf, transition } from 'statement-quiz/core.js';
    const wrong = ({ options }, right) => options.map(({ id }) => id).filter((id) => !right.includes(id)).slice(0, right.length);
    const actions = [{ type: 'start' }, ...quiz.items.flatMap(({ view, key }) => [{ type: 'go', item: view.id }, { type: 'certainty', item: view.id, certainty: 2 }, ...(key.ask === 'choose' ? [{ type: 'submit', item: view.id, response: { ask: 'choose', ids: view.id === 'q1' ? wrong(view, key.right) : key.right } }] : [])]), { type: 'finish' }];
    const attempt = { id: 'a', recipe: quiz.recipe, policy: { feedback: 'immediate', marking: ${JSON.stringify(marking)} }, log: [] };
    let [session, n] = [begin(attempt, quiz), 0];
    for (const action of actions) {
      const next = transition(session, { n: n + 1, at: 0, elapsed: 0, action }, quiz, names);
      if (next !== session) n += 1;
      session = next;
    }
    const report = reportOf(session, quiz, 'en');
    ${check}
    console.log(JSON.stringify({ first: first.view.ask, earned: earned.reduce((sum, one) => sum + one, 0), reported: report.earned }));
  `) as { readonly first: string; readonly earned: number; readonly reported: number };
  assert.equal(ran.first, 'choose');
  assert.ok(ran.earned > 3);
  assert.equal(ran.earned, ran.reported);
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
