import type { Country, World } from '../core/facts/fact.ts';

const pairs = (codes: string): readonly string[] => codes.match(/../g) ?? [];

/**
 * `table` holds a word for each subregion: three digits of the continent, three of the subregion, then country codes.
 * All are UN members but those in `outsideUn`.
 */
export function worldFrom(table: string, outsideUn: string): World {
  const outside = new Set(pairs(outsideUn));
  return new Map(
    table.split(' ').flatMap((word) =>
      pairs(word.slice(6)).map((code): readonly [string, Country] => [
        code,
        { unMember: !outside.has(code), subregion: word.slice(3, 6), continent: word.slice(0, 3) },
      ]),
    ),
  );
}
