import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { openStatement } from '../../src/schema/open-statement.ts';
import { parseStatement, parseStatementText } from '../../src/schema/parse-statement.ts';
import { quickRead } from '../../src/schema/quick-read.ts';
import { statementSchema } from '../../src/schema/statement.ts';
import { rawStatement } from '../support/raw-statement.ts';
import { rawFile } from '../support/statement-file.ts';

type Path = readonly (string | number)[];

/** Every place in a file. */
function paths(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...at, Array.isArray(value) ? Number(key) : key]))];
}

const GONE = Symbol();

/** The file with another value at a place, or with a field that no one knows beside it. */
function changed(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value)) return value.flatMap((one, index) => (index !== first ? [one] : rest.length === 0 && put === GONE ? [] : [changed(one, rest, put)]));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.flatMap(([key, inner]) => (key !== first ? [[key, inner]] : rest.length === 0 && put === GONE ? [] : [[key, changed(inner, rest, put)]])));
}

const file = rawStatement();
const everywhere = paths(file).slice(1);
const odd = fc.oneof(
  fc.constantFrom<unknown>(GONE, null, true, false, 0, 1, -1, 1.5, 2 ** 53, '', ' ', 'x'.repeat(300), 'x'.repeat(301), 'x'.repeat(2001), [], {}, [[]], { en: '' }, { en: 'word' }, { EN: 'word' }, { en: 5 }),
  fc.constantFrom<unknown>('ru', 'RU', 'FRA', '2009', '2009-06', '2009-6-1', '2009-13', 'record', 'says', 'state', 'en', 'pt-BR', 'https://a.b', 'javascript:x', { unknown: 1 }, JSON.parse('{"__proto__": {}}')),
);

test('a file changed in one or two places is never passed where zod refuses it, and read alike where both pass it', () => {
  let passed = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...everywhere), odd), { minLength: 1, maxLength: 2 }), (changes) => {
      let input: unknown = file;
      for (const [path, put] of changes) {
        try {
          input = changed(input, path, put);
        } catch {
          // The first change took the place of the second away.
        }
      }
      const slow = z.safeParse(statementSchema, input);
      const quick = quickRead(input);
      // zod drops a prototype key where any key may stand; here it is refused, and zod asked.
      const hostile = JSON.stringify(input).includes('"__proto__"');
      if (!hostile || quick !== undefined) assert.equal(quick !== undefined, slow.success);
      if (quick !== undefined) assert.deepEqual(quick, slow.data);
      if (slow.success) passed += 1;
      else refused += 1;
    }),
    { seed: 20240109, numRuns: 5000 },
  );
  assert.ok(passed > 300 && refused > 300, `${passed} passed, ${refused} refused`);
});

for (const [name, input] of [
  ['the made-up statement', file],
  ['the joint statement', rawFile('joint-statement-2024')],
  ['a file with an unknown source', rawStatement({ claims: [{ ...file.claims[0], cites: [{ source: 'gone' }] }] })],
  ['a file of another version', rawStatement({ schemaVersion: 2 })],
  ['nothing', null],
] as const) {
  test(`opens ${name} as parsing does`, async () => {
    assert.deepEqual(await openStatement(input), parseStatement(input));
    assert.deepEqual(await openStatement(JSON.stringify(input)), parseStatementText(JSON.stringify(input)));
  });
}

test('opens text that is no JSON as parsing does', async () => {
  assert.deepEqual(await openStatement('<html>'), parseStatementText('<html>'));
});
