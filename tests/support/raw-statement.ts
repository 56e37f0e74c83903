/** A small whole statement file as plain data, made up; tests change the field that they are about. */
const cites = (paragraph: number) => [{ source: 'report', paragraph }];

const state = (id: string, country: string, paragraph: number) => ({ id, kind: 'state', country, cites: cites(paragraph) });

const treaty = (id: string, name: string, date: string, more: object = {}) => ({ id, name, moment: 'adopted', date, cites: cites(3), ...more });

export const rawStatement = (more: object = {}) => ({
  schemaVersion: 1,
  id: 'made-up',
  kind: 'joint-statement',
  title: { en: 'A made-up statement', ar: 'بيان متخيل' },
  date: '2020-05-04',
  sources: [{ id: 'report', title: 'A made-up report', author: 'A. Writer', date: '2020-05-06' }],
  parties: [
    { id: 'ru', country: 'RU', role: 'addressed' },
    { id: 'by', country: 'BY', role: 'addressed' },
    { id: 'ua', country: 'UA', role: 'affected' },
    { id: 'all', name: 'all UN members', role: 'urged', includes: ['ru', 'by', 'ua', 'council'] },
    { id: 'council', name: 'the members of the council', role: 'urged', includes: ['ru'] },
  ],
  signatories: {
    complete: true,
    asOf: '2020-05-06',
    office: 'foreign-minister',
    list: [
      state('france', 'FR', 1),
      state('germany', 'DE', 1),
      state('spain', 'ES', 1),
      state('italy', 'IT', 1),
      state('poland', 'PL', 1),
      state('japan', 'JP', 2),
      state('chile', 'CL', 2),
      { id: 'union', kind: 'organisation', name: 'a union', cites: cites(2) },
    ],
    later: [{ ...state('palau', 'PW', 4), joined: '2020-05-09' }],
  },
  instruments: [
    treaty('first', 'Resolution 11', '2001', { number: 11 }),
    treaty('second', 'Resolution 17', '2006', { number: 17 }),
    treaty('third', 'Resolution 25', '2014', { number: 25 }),
  ],
  events: [
    { id: 'release', name: 'Release of the statement', moment: 'released', date: '2020-05-04', cites: cites(1) },
    { id: 'talks', name: 'The first round of talks', moment: 'happened', date: '2020-04-28', standing: 'claim', assertedBy: 'signatories', cites: cites(2) },
    { id: 'visit', name: 'The visit of the delegation', moment: 'happened', date: '2020-05-02', cites: cites(2) },
  ],
  claims: [
    { id: 'keep', act: 'calls-on', by: 'signatories', to: ['ru', 'by'], about: 'respect for the treaties', cites: cites(5) },
    { id: 'join', act: 'urges', by: 'signatories', to: ['all'], about: 'support for the talks', cites: cites(5) },
    { id: 'reply', act: 'urges', by: 'signatories', to: ['by'], about: 'a reply to the offer', cites: cites(6) },
    { id: 'blame', act: 'condemns', by: 'signatories', to: ['ru'], about: 'the breach of the treaties', open: ['to'], cites: cites(5) },
    { id: 'look', act: 'watches', by: 'signatories', to: [], about: 'what comes of the talks', cites: cites(6) },
  ],
  reported: {
    complete: true,
    list: [
      { id: 'visit-told', name: 'a visit', reported: true, cites: cites(2) },
      { id: 'fund', name: 'a common fund for trade', reported: false, fits: ['calls-on', 'urges'], cites: cites(5) },
      { id: 'court', name: 'a new court for disputes', reported: false, fits: ['calls-on', 'urges', 'condemns'], cites: cites(5) },
      { id: 'patrol', name: 'a joint patrol at sea', reported: false, fits: ['urges'], cites: cites(5) },
      { id: 'observers', name: 'the sending of observers', reported: false, fits: ['calls-on'], cites: cites(5) },
      { id: 'price', name: 'what it cost', reported: false, cites: cites(5) },
    ],
  },
  groups: [
    {
      id: 'neighbours',
      name: 'neighbours of France',
      members: [{ country: 'DE' }, { country: 'ES' }, { entity: 'italy' }, { country: 'CH' }, { country: 'BE' }],
      complete: true,
      cites: cites(2),
    },
  ],
  reading: [{ source: 'report', paragraph: 1, text: 'The report says who stands on the list.' }],
  pools: {
    countries: ['CH', 'BE', 'NL', 'SE', 'HU', 'SK', 'RS', 'IN', 'BR', 'AR', 'KE', 'FJ', 'SG', 'KR'],
    instruments: [
      treaty('early', 'Resolution 4', '1996', { number: 4 }),
      treaty('between', 'Resolution 14', '2004', { number: 14 }),
      treaty('same-year', 'Resolution 18', '2006', { number: 18 }),
      treaty('after', 'Resolution 21', '2010', { number: 21 }),
      treaty('late', 'Resolution 30', '2017', { number: 30 }),
    ],
  },
  ...more,
});
