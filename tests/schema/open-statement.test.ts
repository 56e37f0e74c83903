import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openStatement } from '../../src/schema/open-statement.ts';
import { parseStatement, parseStatementText } from '../../src/schema/parse-statement.ts';
import { quickRead } from '../../src/schema/quick-read.ts';
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

const quick = (input: unknown): unknown => {
  try {
    return quickRead(input);
  } catch {
    return undefined;
  }
};

const file = rawStatement();
const everywhere = paths(file).slice(1);
const odd = fc.oneof(
  fc.constantFrom<unknown>(GONE, null, true, false, 0, 1, -1, 1.5, 2 ** 53, '', ' ', '\u200b\u2060', 'x'.repeat(300), 'x'.repeat(301), 'x'.repeat(2001), [], {}, [[]], { en: '' }, { en: 'word' }, { EN: 'word' }, { en: 5 }),
  fc.constantFrom<unknown>('ru', 'RU', 'FRA', 'XK', 'QQ', '2009', '2009-06', '2009-6-1', '2009-13', '2009-02-29', 'record', 'claim', 'says', 'state', 'organisation', 'signatories', 'en', 'pt-BR', 'https://a.b', 'javascript:x', { unknown: 1 }, { country: 'FR', entity: 'france' }, JSON.parse('{"__proto__": {}}')),
  // What stands elsewhere in the file: ids, codes, names and dates that clash, and whole branches.
  fc.constantFrom(...everywhere.map((path) => path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], file))),
);

/** What it may leave to the slower reading: zod drops a prototype key where any key may stand, and passes aliases in no language. */
const shy = (input: unknown): boolean => /"__proto__"|"aliases":\{\}/.test(JSON.stringify(input));

test('a file changed in one or two places is never passed where parsing refuses it, and read alike where both pass it', () => {
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
      const slow = parseStatement(input);
      const read = quick(input);
      if (!shy(input) || read !== undefined) assert.equal(read !== undefined, slow.ok);
      if (read !== undefined && slow.ok) assert.deepEqual(read, slow.statement);
      if (slow.ok) passed += 1;
      else refused += 1;
    }),
    { seed: 20240109, numRuns: 4000 },
  );
  assert.ok(passed > 150 && refused > 300, `${passed} passed, ${refused} refused`);
});

for (const [name, input] of [
  ['the made-up statement', file],
  ['the joint statement', rawFile('joint-statement-2024')],
  ['a file with an unknown source', rawStatement({ claims: [{ ...file.claims[0], cites: [{ source: 'gone' }] }] })],
  ['a file of another version', rawStatement({ schemaVersion: 2 })],
  ['a file with defaults left undefined', rawStatement({ pools: undefined, groups: [{ ...file.groups[0], complete: undefined }] })],
  ['a file in another language', rawStatement({ lang: 'fr' })],
  ['nothing', null],
  ['undefined', undefined],
  ['a list', [file]],
  ['a function', () => file],
] as const) {
  test(`opens ${name} as parsing does`, async () => {
    assert.deepEqual(await openStatement(input), parseStatement(input));
    const text = JSON.stringify(input) ?? '';
    assert.deepEqual(await openStatement(text), parseStatementText(text));
  });
}

for (const [name, input] of [
  ['a name that tells its year', rawStatement({ events: [{ ...file.events[0], name: { en: 'Release', ar: 'صدور ٢٠٢٠' } }] })],
  ['two names that read alike', rawStatement({ pools: { events: [{ ...file.events[0], id: 'again', name: 'release of the  STATEMENT' }] } })],
  ['what is claimed and not reported', rawStatement({ reported: { complete: true, list: [{ ...file.reported.list[1], name: 'support for the talks' }] } })],
  ['a country on the list and in the pool', rawStatement({ pools: { countries: ['FR'] } })],
  ['a member that is two', rawStatement({ groups: [{ ...file.groups[0], members: [{ country: 'CH', entity: 'italy' }] }] })],
  ['a member that is nobody', rawStatement({ groups: [{ ...file.groups[0], members: [{}] }] })],
  ...['constructor', 'toString', 'valueOf', '__proto__'].map((field) => [`a field called ${field}`, JSON.parse(`{"${field}": {}, ${JSON.stringify(file).slice(1)}`)] as const),
] as const) {
  test(`both readings refuse ${name}`, () => {
    assert.equal(parseStatement(input).ok, false);
    assert.equal(quick(input), undefined);
  });
}

test('an empty list is no object, not even where an object needs no field', () => {
  for (const pools of [[], '', 0, true, null]) assert.equal(quick(rawStatement({ pools })), undefined, JSON.stringify(pools));
  assert.notEqual(quick(rawStatement({ pools: {} })), undefined);
});

test('does not change its input', () => {
  const before = JSON.stringify(file);
  quickRead(file);
  assert.equal(JSON.stringify(file), before);
});

test('opens text that is no JSON as parsing does', async () => {
  assert.deepEqual(await openStatement('<html>'), parseStatementText('<html>'));
});
