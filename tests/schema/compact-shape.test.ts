import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapeCode } from '../support/shape-code.mjs';

const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required, additionalProperties: false });
const id = { type: 'string', pattern: '^[a-z]+$' };
const short = { type: 'string', minLength: 1, maxLength: 9 };
const map = { type: 'object', propertyNames: { type: 'string', pattern: '^en$' }, additionalProperties: short };

for (const [name, schema, code] of [
  ['a field that must be there', object({ id }, ['id']), 'object({ id: like(/^[a-z]+$/) })'],
  ['a field that may be left out', object({ id }), 'object({ id: maybe(like(/^[a-z]+$/)) })'],
  ['a default', object({ kind: { enum: ['a', 'b'], default: 'b' } }), "object({ kind: maybe(like(/^(a|b)$/), 'b') })"],
  ['a list that may be left out', object({ list: { type: 'array', items: id, default: [] } }), 'object({ list: lists(like(/^[a-z]+$/)) })'],
  ['a list of at least one', object({ list: { type: 'array', items: { type: 'boolean' }, minItems: 1 } }, ['list']), 'object({ list: list(oneOf(true, false), 1) })'],
  ['a default of defaults', object({ in: { ...object({ list: { type: 'array', items: short, default: [] } }), default: { list: [] } } }), 'object({ in: maybe(object({ list: lists(text(9)) }), {}) })'],
  ['a text', object({ title: { anyOf: [short, map] } }, ['title']), 'object({ title: map(/^en$/, text(9)) })'],
  ['a name', object({ is: { type: 'boolean' }, name: { anyOf: [short, map], unlike: 'party', free: 'is' } }, ['is', 'name']), "object({ is: oneOf(true, false), name: map(/^en$/, text(9), 2, 'is') })"],
  ['one of two fields', { anyOf: [object({ a: id }, ['a']), object({ b: short }, ['b'])] }, 'object({ a: maybe(like(/^[a-z]+$/)), b: maybe(text(9)) }, 1)'],
  ['an id and what refers to it', object({ id: { ...id, alone: ['source'] }, of: { ...id, refers: 'source', or: 'all' } }, ['id', 'of']), "object({ id: like(/^[a-z]+$/, 1), of: refers(1, 'all') })"],
  ['a field that another needs', object({ kind: { const: 'a' }, name: { ...short, needed: ['kind', 'a'] } }, ['kind']), "object({ kind: like(/^(a)$/), name: unless(text(9), 'kind', 'a') })"],
] as const) {
  test(`says ${name}`, () => {
    assert.deepEqual(shapeCode(schema, 'shape').lines, [`export const shape = ${code};`]);
  });
}

test('writes twice-used code once, and fields that another object begins with', () => {
  const place = { source: { ...id, refers: 'source' }, section: short };
  assert.deepEqual(shapeCode(object({ cite: object(place, ['source']), reading: object({ ...place, text: short }, ['source', 'text']) }, ['cite', 'reading']), 'shape').lines, [
    'const cite = { source: refers(1), section: maybe(text(9)) };',
    'export const shape = object({ cite: object(cite), reading: object({ ...cite, text: text(9) }) });',
  ]);
});

for (const [name, schema] of [
  ['a string of any length', { type: 'string' }],
  ['a length and a pattern', { ...id, maxLength: 5 }],
  ['a number', { type: 'number' }],
  ['a whole number with a limit', { type: 'integer', exclusiveMinimum: 0, maximum: 9 }],
  ['a longest list', { type: 'array', items: id, maxItems: 3 }],
  ['an open object', { type: 'object', properties: { id } }],
  ['a union of two strings', { anyOf: [id, short] }],
  ['a boolean that must be alone', { type: 'boolean', alone: ['party'] }],
  ['a date that must be alone', { ...id, as: 'date', alone: ['party'] }],
  ['a text that stands alone by an exact match', { anyOf: [short, map], alone: ['party'] }],
  ['an untold date before its name', object({ date: { ...id, as: 'untold' }, name: short }, ['date', 'name'])],
  ['a field before the one that it depends on', object({ name: { ...short, needed: ['kind', 'a'] }, kind: { const: 'a' } })],
] as const) {
  test(`refuses to say ${name}`, () => {
    assert.throws(() => shapeCode(schema, 'shape'), Error);
  });
}
