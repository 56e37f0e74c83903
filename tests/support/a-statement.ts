/** A small statement made up for tests: who keeps old fishing nets out of the sea. */
import type { World } from '../../src/core/facts/fact.ts';
import type { Edtf, Text } from '../../src/core/label.ts';
import type { Cites, Claim, Dated, Signatory, Statement } from '../../src/schema/statement-types.ts';

export const day = (date: string): Edtf => date as Edtf;
export const text = (en: string, ar = `ع ${en}`): Text => ({ en, ar });
export const at = (paragraph: number): Cites => [{ source: 'paper', paragraph }];

const state = (country: string, paragraph: number): Signatory => ({ id: country.toLowerCase(), kind: 'state', country, cites: at(paragraph) });

const thing = (id: string, name: string, moment: Dated['moment'], date: string, more: Partial<Dated> = {}): Dated => ({
  id,
  name: text(name),
  moment,
  date: day(date),
  alsoDated: [],
  tells: [],
  standing: 'record',
  cites: at(4),
  ...more,
});

const claim = (id: string, act: Claim['act'], to: readonly string[], about: string, paragraph: number): Claim => ({
  id,
  act,
  by: 'signatories',
  to,
  about: text(about),
  open: [],
  cites: at(paragraph),
});

const whole: Statement = {
  schemaVersion: 1,
  id: 'nets',
  kind: 'joint-statement',
  lang: 'en',
  title: text('Statement on old nets'),
  date: day('2020-05-04'),
  sources: [
    { id: 'paper', title: text('Old nets'), author: 'A. Writer', publisher: 'The Paper', date: day('2020-05-06') },
    { id: 'office', title: text('Nets, in full'), publisher: 'The Office', date: day('2020-05-09') },
  ],
  parties: [
    { id: 'brazil', country: 'BR', role: 'addressed', includes: [] },
    { id: 'chile', country: 'CL', role: 'addressed', includes: [] },
    { id: 'league', name: text('the members of the league'), role: 'urged', includes: ['chile'] },
    { id: 'all', name: text('all members of the United Nations'), role: 'urged', includes: ['league', 'brazil'] },
    { id: 'ghana', country: 'GH', role: 'affected', includes: [] },
  ],
  signatories: {
    complete: true,
    asOf: day('2020-05-06'),
    office: 'foreign-minister',
    list: [
      state('FR', 2),
      state('DE', 11),
      state('ES', 11),
      state('IT', 11),
      state('GR', 11),
      { id: 'union', kind: 'organisation', name: text('the Coast Union'), cites: at(2) },
    ],
    later: [{ ...state('PT', 1), cites: [{ source: 'office', paragraph: 1 }], joined: day('2020-05-09') }],
  },
  instruments: [
    thing('r1501', 'Resolution 1501', 'adopted', '2006-10-14', { number: 1501 }),
    thing('r1502', 'Resolution 1502', 'adopted', '2009-06-12', { number: 1502, alsoDated: [day('2008-01-10')] }),
  ],
  events: [
    thing('release', 'the statement on old nets', 'released', '2020-05-04', { cites: at(1) }),
    thing('spill', 'the spill of nets off Ghana', 'happened', '2020-03-01', { standing: 'claim', assertedBy: 'signatories', cites: at(3) }),
    thing('talks', 'the talks on nets', 'happened', '2020-04-02', { cites: at(5) }),
  ],
  claims: [
    claim('condemn', 'condemns', ['brazil'], 'the sale of old nets', 3),
    claim('abide', 'calls-on', ['brazil', 'chile'], 'keeping to the two resolutions', 6),
    claim('join', 'urges', ['all'], 'joining in the cleaning', 7),
    claim('watch', 'watches', [], 'what is paid for the nets', 7),
    { ...claim('backed', 'says', [], 'that Brazil backed Resolution 1501', 5), open: ['about'] },
  ],
  reported: {
    complete: true,
    list: [
      { id: 'reply', name: text('a reply from Brazil'), reported: false, fits: ['says', 'watches'], cites: at(9) },
      { id: 'tally', name: text('the number of nets'), reported: false, fits: ['watches'], cites: at(9) },
      { id: 'place', name: text('the harbour of the sale'), reported: true, fits: ['says'], cites: at(3) },
    ],
  },
  groups: [{ id: 'south', name: text('countries on the southern coast'), members: [{ country: 'ES' }, { country: 'IT' }, { country: 'GR' }], complete: true, cites: at(11) }],
  reading: [{ source: 'paper', paragraph: 1, text: text('The statement came out.') }],
  pools: {
    countries: ['SE', 'FI', 'DK', 'NO'],
    instruments: [
      thing('r1490', 'Resolution 1490', 'adopted', '2004-04-28', { number: 1490, cites: [{ source: 'office' }] }),
      thing('r1495', 'Resolution 1495', 'adopted', '2006-07-15', { number: 1495, cites: [{ source: 'office' }] }),
      thing('r1510', 'Resolution 1510', 'adopted', '2013-01-22', { number: 1510, cites: [{ source: 'office' }] }),
      thing('r1520', 'Resolution 1520', 'adopted', '2016-03-02', { number: 1520, cites: [{ source: 'office' }] }),
    ],
    events: [],
  },
};

/** Name only what the test is about. */
export const aStatement = (over: Partial<Statement> = {}): Statement => ({ ...whole, ...over });

const member = { unMember: true, subregion: '039', continent: '150' };

export const aWorld: World = new Map([
  ...['FR', 'DE', 'ES', 'IT', 'GR', 'PT', 'SE', 'FI', 'DK', 'NO', 'BR', 'CL', 'GH'].map((code) => [code, member] as const),
  ['XK', { ...member, unMember: false }],
]);
