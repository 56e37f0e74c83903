import assert from 'node:assert/strict';
import type { Bench } from '../../src/core/compose/recipe.ts';
import { seededDraw } from '../../src/core/compose/draw.ts';
import { derive } from '../../src/core/facts/derive.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { parseStatement } from '../../src/schema/parse-statement.ts';
import { world } from '../../src/world/countries.ts';
import { frozen } from './frozen.ts';
import { rawStatement } from './raw-statement.ts';

/** Facts of the small made-up statement, frozen. */
export function madeFacts(more: object = {}): Facts {
  const parsed = parseStatement(rawStatement(more));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return frozen(derive(parsed.statement, world));
}

/** A bench at which everything is still free. */
export const benchOf = (facts: Facts, seed: number, more: Partial<Bench> = {}): Bench => ({
  facts,
  draw: seededDraw(seed),
  mayTell: () => true,
  told: () => false,
  addressedFree: true,
  ...more,
});
