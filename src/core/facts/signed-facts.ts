import type { Cites, Signatory, Statement } from '../../schema/statement-types.ts';
import type { GroupFact, Signed, Truth, World } from './fact.ts';

/**
 * Who is on the list, and who is not: signatories, those who joined later, and every country that the file names
 * elsewhere. "Not on the list" is false only of a complete list; of a later joiner it is unknown.
 */
export function signedFacts(statement: Statement, groups: readonly GroupFact[], world: World): readonly Signed[] {
  const { list, later, complete } = statement.signatories;
  const addressed = statement.parties.flatMap(({ role, country }) => (role === 'addressed' && country ? [country] : []));
  const factOf = (truth: Truth, isLater: boolean) => ({ id, kind, country: code = '', name, cites }: Signatory): Signed => {
    const country = kind === 'state' ? code : '';
    const at = world.get(country);
    const within = groups.filter(({ countries }) => countries.includes(country)).map((group) => group.id);
    return {
      id: `${statement.id}/${id}/signed`,
      topic: 'signatories',
      truth,
      cites,
      subject: name && !country ? { say: 'text', text: name } : { say: 'country', code: country },
      kind,
      country,
      later: isLater,
      addressed: addressed.includes(country),
      unMember: at?.unMember === true,
      places: [...within, ...(at ? [at.subregion, at.continent] : [])],
    };
  };
  const named = new Set([...list, ...later].map(({ country }) => country));
  const others = new Set([...statement.pools.countries, ...groups.flatMap(({ countries }) => countries), ...addressed]);
  const cites = listCites(statement);
  return [
    ...list.map(factOf('true', false)),
    ...later.map(factOf('unknown', true)),
    ...[...others]
      .filter((code) => !named.has(code))
      // Capitals keep these ids apart from every entity's.
      .map((code): Signatory => ({ id: code, kind: 'state', country: code, cites }))
      .map(factOf(complete ? 'false' : 'unknown', false)),
  ];
}

/** Every place that names signatories, each once: where one looks to see that a name is missing. */
export function listCites({ signatories: { list }, sources }: Statement): Cites {
  const places = new Map(list.map(({ cites: [cite] }) => [JSON.stringify(cite), cite]));
  const [first = { source: sources[0].id }, ...rest] = places.values();
  return [first, ...rest];
}
