import type { Facts } from './fact.ts';

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, over UTF-16 code units, folded from 32 bits to `bits`. */
export function hashText(text: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return ((hash >>> bits) ^ hash) & (2 ** bits - 1);
}

/**
 * All that decides which items can be made, and nothing that only decides how they read: a mended name keeps old
 * codes alive.
 */
export function hashFacts(facts: Omit<Facts, 'hash'>): number {
  const series = facts.dated.map((f) => f.series && JSON.stringify(f.series));
  const rows: readonly (readonly unknown[])[] = [
    [facts.statement, facts.office, facts.asFirstPublished],
    ...facts.signed.map((f) => [f.id, f.truth, f.kind, f.country, f.addressed, f.unMember, f.places, f.cites]),
    // Which things are numbered in one series; how the series is called does not matter.
    ...facts.dated.map((f, at) => [
      f.id,
      f.truth,
      f.sort,
      f.moment,
      f.value,
      f.also,
      f.tells,
      f.number,
      f.series && series.indexOf(series[at]),
      f.pool,
      f.speaks,
    ]),
    ...facts.counted.map((f) => [f.id, f.truth, f.value, f.unit]),
    // Which claims share a matter decides what may stand beside what; how the matter is worded does not.
    ...facts.said.map(({ id, truth, claim, matter, authored }) => [
      id,
      truth,
      claim.act,
      claim.by,
      claim.to,
      claim.open,
      authored,
      facts.said.findIndex((said) => said.matter === matter),
    ]),
    ...facts.reported.map((f) => [f.id, f.truth, f.fits]),
    ...facts.groups.map((f) => [f.id, f.countries, f.complete]),
    ...facts.parties.map((f) => [f.id, f.country, f.role, f.covers]),
  ];
  return hashText(JSON.stringify(rows), 20);
}
