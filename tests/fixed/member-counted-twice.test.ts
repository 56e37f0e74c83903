import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeFacts } from '../support/made-facts.ts';
import { rawStatement } from '../support/raw-statement.ts';

// "Counting only this group gives 4", of a group of two that names each twice.
test('a country that a group names twice, by code and by entity, is one member', () => {
  const [group] = rawStatement().groups;
  const facts = madeFacts({ groups: [{ ...group, members: [{ country: 'IT' }, { entity: 'italy' }, { country: 'DE' }, { country: 'DE' }] }] });
  assert.deepEqual(facts.groups[0]?.countries, ['IT', 'DE']);
});
