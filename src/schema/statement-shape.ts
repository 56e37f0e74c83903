/**
 * Generated from statement.ts by `npm run schema`: how a page reads a statement. Sorts are
 * 1 source, 2 party, 3 entity, 4 claim, 5 signatory, 6 country, 7 body, 8 dated, 9 subject, 10 group.
 */
import { country, date, like, list, lists, map, maybe, object, oneOf, refers, text, unMember, unless, untold, whole } from './readers.ts';

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
const langPattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const title = map(langPattern, text(300));
const aliases = maybe(map(langPattern, list(text(300))));
const cites = { source: refers(1), paragraph: maybe(whole), section: maybe(text(300)) };
const cites2 = list(object(cites), 1);
const list2 = {
  id: like(idPattern, 3, 5),
  kind: like(/^(state|organisation)$/),
  country: unless(country(6), 'kind', 'state'),
  name: unless(map(langPattern, text(300), 7), 'kind', 'organisation'),
  aliases,
  cites: cites2,
};
const assertedBy = refers(2, 'signatories');
const instruments = lists(object({
  id: like(idPattern, 3),
  name: map(langPattern, text(300), 8),
  aliases,
  number: maybe(whole),
  moment: like(/^(adopted|opened|signed|released|happened)$/),
  date: untold,
  alsoDated: lists(date),
  tells: lists(refers(4)),
  standing: maybe(like(/^(record|claim)$/), 'record'),
  assertedBy: unless(assertedBy, 'standing', 'claim'),
  cites: cites2,
}));
const act = like(/^(condemns|calls-on|urges|says|watches|commits-to)$/);
export const statementShape = object({
  $schema: maybe(text(300)),
  schemaVersion: oneOf(1),
  id: like(idPattern),
  kind: like(/^(joint-statement|declaration|accord|communique|resolution|open-letter)$/),
  lang: maybe(like(langPattern), 'en'),
  title,
  date,
  tone: maybe(like(/^(sober)$/)),
  sources: list(object({
    id: like(idPattern, 1),
    title,
    author: maybe(text(300)),
    publisher: maybe(text(300)),
    date: maybe(date),
    url: maybe(like(/^https?:\/\/\S+$/)),
    licence: maybe(text(300)),
  }), 1),
  parties: lists(object({
    id: like(idPattern, 2),
    country: maybe(country()),
    name: unless(title, 'country'),
    role: like(/^(addressed|affected|asserting|urged)$/),
    includes: lists(refers(2)),
  })),
  signatories: object({
    complete: oneOf(true, false),
    asOf: maybe(date),
    office: maybe(like(/^(foreign-minister|government|leader)$/), 'government'),
    list: list(object(list2)),
    later: lists(object({ ...list2, joined: date })),
  }),
  instruments,
  events: instruments,
  claims: lists(object({
    id: like(idPattern, 3, 4),
    act,
    by: assertedBy,
    to: lists(refers(2)),
    about: map(langPattern, text(300), 9, 'act'),
    open: lists(like(/^(act|to|about)$/)),
    cites: cites2,
  })),
  reported: maybe(object({
    complete: oneOf(true, false),
    list: list(object({
      id: like(idPattern, 3),
      reported: oneOf(true, false),
      name: map(langPattern, text(300), 9, 'reported'),
      fits: lists(act),
      cites: cites2,
    })),
  }), { complete: false, list: [] }),
  groups: lists(object({
    id: like(idPattern, 3),
    name: map(langPattern, text(300), 10),
    members: list(object({ country: maybe(country()), entity: maybe(refers(5)) }, 1)),
    complete: maybe(oneOf(true, false), false),
    cites: cites2,
  })),
  reading: lists(object({ ...cites, text: map(langPattern, text(2000)) })),
  pools: maybe(object({ countries: lists(unMember(6)), instruments, events: instruments }), {}),
});
