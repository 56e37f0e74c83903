import assert from 'node:assert/strict';
import { seededDraw } from '../../src/core/compose/draw.ts';
import { derive } from '../../src/core/facts/derive.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import type { Bench, Candidate, FormMaker, Made } from '../../src/core/forms/maker.ts';
import type { FactId, Kind } from '../../src/core/item.ts';
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
  isFresh: () => true,
  ...more,
});

export const makeOf = ({ form, level }: FormMaker, { fact, make }: Candidate, kind: Kind, bench: Bench): Made =>
  make({ form, kind, level, topic: fact.topic }, bench);

/** The item about one fact, or why there is none. */
export function itemAbout(fact: FactId, maker: FormMaker, kind: Kind, bench: Bench): Made {
  const candidate = maker.candidates(bench.facts, kind).find((one) => one.fact.id === fact);
  assert.ok(candidate, `${fact} cannot be asked about`);
  return makeOf(maker, candidate, kind, bench);
}
