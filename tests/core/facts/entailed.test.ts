import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entailed } from '../../../src/core/facts/entailed.ts';
import type { Act } from '../../../src/core/label.ts';
import { madeFacts } from '../../support/made-facts.ts';

const facts = madeFacts();
const matters = Object.fromEntries(facts.said.map(({ claim, matter }) => [claim.id, matter]));

const rows: readonly (readonly [name: string, act: Act, to: readonly string[], about: string, truth: string])[] = [
  ['what is said', 'calls-on', ['ru', 'by'], 'keep', 'true'],
  ['what is asked of both, of one', 'calls-on', ['ru'], 'keep', 'true'],
  ['the same with another word for asking', 'urges', ['by'], 'keep', 'true'],
  ['what is asked of two, of a third', 'calls-on', ['ua'], 'keep', 'false'],
  ['what is asked of two, of one and a third', 'calls-on', ['ru', 'ua'], 'keep', 'unknown'],
  ['what is asked of two, of a whole that holds them', 'calls-on', ['all'], 'keep', 'unknown'],
  ['what is asked of all, of a member', 'urges', ['ru'], 'join', 'true'],
  ['what is asked of all, of a part of them', 'urges', ['council'], 'join', 'true'],
  ['what is asked of one, of another', 'urges', ['ru'], 'reply', 'false'],
  ['what is asked of one, of a whole that holds it', 'urges', ['all'], 'reply', 'unknown'],
  ['blame whose addressee is open, of another', 'condemns', ['by'], 'blame', 'unknown'],
  ['what is watched, as said', 'says', [], 'look', 'false'],
  ['what is asked, as condemned', 'condemns', ['ru', 'by'], 'keep', 'false'],
];

for (const [name, act, to, id, truth] of rows) {
  test(`${name}: ${truth}`, () => assert.equal(entailed({ act, by: 'signatories', to }, matters[id] ?? NaN, facts), truth));
}

test('a matter of which nothing is claimed is false', () => {
  assert.equal(entailed({ act: 'urges', by: 'signatories', to: ['ru'] }, -1, facts), 'false');
});

test('what one speaker says another does not', () => {
  assert.equal(entailed({ act: 'urges', by: 'ua', to: ['by'] }, matters['reply'] ?? NaN, facts), 'false');
});
