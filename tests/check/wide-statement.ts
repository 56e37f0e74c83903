/** The statement on old nets with all that the further forms ask of: series, groups, other speakers, more events. */
import type { Cites, Claim, Dated, Group, Statement } from '../../src/schema/statement-types.ts';
import { aStatement, at, day, text } from '../support/a-statement.ts';

const base = aStatement();
export const series = text('resolutions of the Net Board');
const office: Cites = [{ source: 'office' }];

const like = (of: Dated, id: string, name: string, date: string, more: Partial<Dated> = {}): Dated => ({ ...of, id, name: text(name), date: day(date), ...more });

const [first, second] = base.instruments as readonly [Dated, Dated];
const [release, spill, talks] = base.events as readonly [Dated, Dated, Dated];
const { number: _, ...unnumbered } = first;
const pact = (id: string, name: string, date: string, more: Partial<Dated> = {}) => like(unnumbered, id, name, date, more);
const numbered = (thing: Dated): Dated => ({ ...thing, series });

const group = (id: string, name: string, ...codes: readonly string[]): Group => ({
  id,
  name: text(name),
  members: codes.map((country) => ({ country })),
  complete: true,
  cites: at(11),
});

const fears: Claim = { id: 'fears', act: 'says', by: 'ghana', to: [], about: text('the loss of fish'), open: [], cites: at(3) };

export const wide: Statement = {
  ...base,
  instruments: [
    numbered(first),
    numbered(second),
    numbered(like(first, 'r1530', 'Resolution 1530', '2018-02-02', { number: 1530 })),
    pact('harbours', 'the Harbour Pact', '1998-03-01'),
    pact('coast', 'the Coast Charter', '2001-05-05', { alsoDated: [day('2000-11-11')] }),
    pact('reef', 'the Reef Deal', '2004-09-09'),
  ],
  events: [
    release,
    spill,
    talks,
    like(talks, 'storm', 'the storm off Ghana', '2020-01-20'),
    like(talks, 'union', 'the founding of the Coast Union', '2020'),
    like(spill, 'leak-1', 'the leak at the pier', '2020-02-01', { tells: ['condemn'] }),
    like(spill, 'leak-2', 'the leak at the quay', '2020-02-20', { tells: ['condemn'] }),
    like(spill, 'fear', 'the day on which Ghana counted its fish', '2020-04-20', { assertedBy: 'ghana' }),
  ],
  claims: [...base.claims, fears],
  reported: {
    complete: true,
    list: [
      ...base.reported.list,
      ...['the weather on that day', 'the names of the boats', 'the price of nets'].map((name, index) => ({
        id: `subject-${index}`,
        name: text(name),
        reported: true,
        fits: [],
        cites: at(3),
      })),
    ],
  },
  groups: [
    ...base.groups,
    group('west', 'countries on the western coast', 'FR', 'DE'),
    group('makers', 'countries that make nets', 'FR', 'DE', 'IT', 'SE', 'FI'),
    group('coast', 'countries with a coast', 'FR', 'DE', 'ES', 'IT', 'GR', 'SE'),
    group('herring', 'countries that fish for herring', 'FR', 'NO', 'DK'),
    group('cod', 'countries that fish for cod', 'DE', 'IT', 'NO'),
    group('sardine', 'countries that fish for sardines', 'FR', 'PT', 'NO'),
    { ...group('eel', 'countries that fish for eels', 'FR', 'NO', 'DK'), complete: false },
    { ...group('crab', 'members that fish for crabs', 'FR', 'NO'), members: [{ country: 'FR' }, { country: 'NO' }, { entity: 'union' }] },
  ],
  pools: {
    ...base.pools,
    instruments: [
      ...base.pools.instruments.map(numbered),
      numbered(like(first, 'r1506', 'Resolution 1506', '2011-05-05', { number: 1506, cites: office })),
      numbered(like(first, 'r1540', 'Resolution 1540', '2019-03-03', { number: 1540, cites: office })),
      pact('bay', 'the Bay Treaty', '1996-06-06', { cites: office }),
      pact('gulf', 'the Gulf Treaty', '2002-02-02', { cites: office }),
      pact('sound', 'the Sound Treaty', '2008-08-08', { cites: office }),
    ],
    events: [{ ...talks, id: 'hearing', name: text('the hearing on nets'), date: day('2019-12-01'), cites: office }],
  },
};

/** The thing of this name; a test that misspells it fails. */
export const thingNamed = (name: string): Dated => {
  const all = [...wide.instruments, ...wide.events, ...wide.pools.instruments, ...wide.pools.events];
  const found = all.find((thing) => thing.name['en'] === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
