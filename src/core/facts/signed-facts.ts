import type { Cites, Statement } from '../../schema/statement-types.ts';
import type { Label } from '../label.ts';
import type { GroupFact, Signed, Truth, World } from './fact.ts';

/**
 * Who is on the list, and who is not: signatories, those who joined later, and every country that the file names
 * elsewhere. "Not on the list" is false only of a complete list; of a later joiner it is unknown.
 */
export function signedFacts(statement: Statement, groups: readonly GroupFact[], world: World): readonly Signed[] {
  const { list, later, complete } = statement.signatories;
  const addressed = new Set(
    statement.parties.flatMap(({ role, country }) => (role === 'addressed' && country !== undefined ? [country] : [])),
  );
  const groupsOf = new Map<string, string[]>();
  for (const { id, countries } of groups) {
    for (const code of countries) groupsOf.set(code, [...(groupsOf.get(code) ?? []), id]);
  }
  const places = (code: string): readonly string[] => {
    const country = world.get(code);
    return [...(groupsOf.get(code) ?? []), ...(country === undefined ? [] : [country.subregion, country.continent])];
  };
  const fact = (entity: string, truth: Truth, subject: Label, cites: Cites, country?: string): Signed => ({
    relation: 'signed',
    id: `${statement.id}/${entity}/signed`,
    topic: 'signatories',
    truth,
    cites,
    subject,
    kind: country === undefined ? 'organisation' : 'state',
    ...(country === undefined ? {} : { country }),
    later: false,
    addressed: country !== undefined && addressed.has(country),
    unMember: country !== undefined && world.get(country)?.unMember === true,
    places: country === undefined ? [] : places(country),
  });
  const of = ({ id, kind, country, name, cites }: (typeof list)[number], truth: Truth): Signed =>
    kind === 'state' && country !== undefined
      ? fact(id, truth, { say: 'country', code: country }, cites, country)
      : { ...fact(id, truth, name === undefined ? { say: 'country', code: country ?? '' } : { say: 'text', text: name }, cites), kind };

  const named = new Set([...list, ...later].map(({ country }) => country));
  const others = new Set([
    ...statement.pools.countries,
    ...groups.flatMap(({ countries }) => countries),
    ...addressed,
  ]);
  const absent = [...others].filter((code) => !named.has(code));
  const wholeList: Cites = listCites(statement);
  return [
    ...list.map((signatory) => of(signatory, 'true')),
    ...later.map((signatory) => ({ ...of(signatory, 'unknown'), later: true })),
    // Capitals keep these ids apart from every entity's.
    ...absent.map((code) => fact(code, complete ? 'false' : 'unknown', { say: 'country', code }, wholeList, code)),
  ];
}

/** Every place that names signatories, each once: where one looks to see that a name is missing. */
export function listCites(statement: Statement): Cites {
  const seen = new Map(
    statement.signatories.list
      .flatMap(({ cites }) => cites.slice(0, 1))
      .map((cite) => [`${cite.source} ${cite.paragraph ?? ''} ${cite.section ?? ''}`, cite] as const),
  );
  const [first, ...rest] = seen.values();
  return first === undefined ? [{ source: statement.sources[0].id }] : [first, ...rest];
}
