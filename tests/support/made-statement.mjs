/** A statement of any size that says nothing about anybody: for measuring. */
const cites = [{ source: 'made', paragraph: 1 }];
const numbers = (count) => Array.from({ length: count }, (_, index) => index);
const acts = ['condemns', 'calls-on', 'urges', 'says'];

/**
 * @param {ReadonlyMap<string, { readonly unMember: boolean }>} world
 * @param {{ signatories: number, instruments: number, events: number, claims: number }} size
 */
export function madeStatement(world, { signatories, instruments, events, claims }) {
  const members = [...world].filter(([, { unMember }]) => unMember).map(([code]) => code);
  const parties = members.slice(0, 8);
  // Every other country, so that whoever is on the list has neighbours that are not.
  const countries = members.slice(8);
  const listed = [...countries.filter((_, index) => index % 2 === 0), ...countries.filter((_, index) => index % 2 === 1)].slice(0, signatories);
  const dated = (kind, moment, first) => (index) => ({
    id: `${kind}-${index}`,
    name: `${kind} ${String.fromCodePoint(65 + (index % 26))}${index}`,
    moment,
    date: `${first + index}-0${1 + (index % 9)}-1${index % 9}`,
    cites,
  });
  return {
    schemaVersion: 1,
    id: `made-${signatories}`,
    kind: 'joint-statement',
    lang: 'en',
    title: 'A made statement',
    date: '2024-01-09',
    sources: [{ id: 'made', title: 'Made', date: '2024-01-09' }],
    parties: parties.map((country, index) => ({ id: `party-${index}`, country, role: index < 2 ? 'addressed' : 'urged' })),
    signatories: {
      complete: true,
      office: 'government',
      list: listed.map((country) => ({ id: `state-${country.toLowerCase()}`, kind: 'state', country, cites })),
    },
    instruments: numbers(instruments).map(dated('instrument', 'adopted', 1950)),
    events: numbers(events).map(dated('event', 'happened', 1960)),
    claims: numbers(claims).map((index) => ({
      id: `claim-${index}`,
      act: acts[index % acts.length],
      by: 'signatories',
      to: [`party-${index % 8}`],
      about: `subject ${String.fromCodePoint(65 + (index % 26))}${index}`,
      cites,
    })),
    reported: {
      complete: true,
      list: numbers(claims).map((index) => ({ id: `absent-${index}`, name: `absent subject ${index}`, reported: false, fits: acts, cites })),
    },
    groups: [],
    pools: { countries: countries.filter((code) => !listed.includes(code)), instruments: [] },
  };
}
