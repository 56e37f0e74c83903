import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dated } from '../../src/core/forms/dated.ts';
import type { Kind } from '../../src/core/item.ts';
import { madeFacts } from '../support/made-facts.ts';
import { rawStatement } from '../support/raw-statement.ts';

// The box answered its own right year with "out of range".
for (const date of ['0500', '0999', '3000', '9999']) {
  test(`the year ${date} is not asked for in a box that does not take it`, () => {
    const facts = madeFacts({ instruments: [{ ...rawStatement().instruments[0], date }] });
    const ids = (kind: Kind) => dated.candidates(facts, kind).map(({ fact }) => fact.id);
    assert.deepEqual([ids('choice').includes('made-up/first/dated'), ids('year').includes('made-up/first/dated')], [true, false]);
  });
}
