import assert from 'node:assert/strict';
import { derive } from '../../src/core/facts/derive.ts';
import type { Facts } from '../../src/core/facts/fact.ts';
import { parseStatement } from '../../src/schema/parse-statement.ts';
import { world } from '../../src/world/countries.ts';
import { frozen } from './frozen.ts';

const cites = (paragraph: number) => [{ source: 'report', paragraph }];
const each = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));
const two = (number: number) => String(number).padStart(2, '0');

/** Facts of a made-up statement with `size` of everything: twice as many signatories, up to 100 of them. */
export function manyFacts(size: number): Facts {
  const codes = [...world].flatMap(([code, { unMember }]) => (unMember && code !== 'RU' ? [code] : []));
  const signatories = Math.min(2 * size, 100);
  const parsed = parseStatement({
    schemaVersion: 1,
    id: 'many',
    kind: 'declaration',
    title: 'Many facts',
    date: '2020-05-04',
    sources: [{ id: 'report', title: 'A report', date: '2020-05-06' }],
    parties: [
      { id: 'ru', country: 'RU', role: 'addressed' },
      { id: 'first', name: 'the first party', role: 'affected' },
      { id: 'second', name: 'the second party', role: 'affected' },
    ],
    signatories: {
      complete: true,
      list: codes.slice(0, signatories).map((country, index) => ({ id: `s${index}`, kind: 'state', country, cites: cites(1 + (index % 3)) })),
    },
    instruments: each(size, (i) => ({ id: `i${i}`, name: `Agreement ${i + 1}`, moment: 'adopted', date: String(1940 + i), cites: cites(4) })),
    events: each(size, (i) => ({ id: `e${i}`, name: `Meeting ${i + 1}`, moment: 'happened', date: `2019-${two(1 + (i % 12))}-${two(1 + (i % 28))}`, cites: cites(5) })),
    claims: each(size, (i) => ({ id: `c${i}`, act: i % 2 ? 'urges' : 'calls-on', by: 'signatories', to: [i % 3 ? 'first' : 'ru'], about: `matter ${i + 1}`, cites: cites(6) })),
    reported: {
      complete: true,
      list: each(size * 2, (i) => ({ id: `r${i}`, name: `other matter ${i + 1}`, reported: false, fits: ['urges', 'calls-on'], cites: cites(6) })),
    },
    pools: {
      countries: codes.slice(signatories),
      instruments: each(size, (i) => ({ id: `p${i}`, name: `Treaty ${i + 1}`, moment: 'adopted', date: String(1925 + 2 * i), cites: cites(7) })),
    },
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return frozen(derive(parsed.statement, world));
}
