import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dated } from '../../src/core/forms/dated.ts';
import { benchOf, madeFacts, makeOf } from '../support/made-facts.ts';

// All wrong options were later, so that the two lowest numbers were always right.
test('beside the resolutions of a decade stand earlier and later ones', () => {
  const facts = madeFacts();
  const [candidate] = dated.candidates(facts, 'multiple-response');
  assert.ok(candidate);
  for (let seed = 0; seed < 30; seed++) {
    const item = makeOf(dated, candidate, 'multiple-response', benchOf(facts, seed));
    assert.ok(typeof item === 'object' && item.view.ask === 'choose');
    const years = facts.dated.filter(({ id }) => item.tells.includes(id)).map(({ value }) => Number(value.slice(0, 4)));
    assert.ok(Math.min(...years) < 2000 && Math.max(...years) > 2009, years.join());
  }
});
