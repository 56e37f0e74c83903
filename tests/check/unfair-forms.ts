/** Fair and unfair items of the further forms and kinds. */
import type { BreachName } from '../../src/check/breach.ts';
import type { World } from '../../src/core/facts/fact.ts';
import type { Hint, Item, ItemOf, Rationale, View } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import type { Lexicon } from '../../src/core/lexicon.ts';
import type { Statement } from '../../src/schema/statement-types.ts';
import { at, aWorld, day } from '../support/a-statement.ts';
import { abide, asItem, claims, country, date, named, offList, onList, signatories, typeYear, whenSpilt, whichReported, whoSigned } from '../support/an-item.ts';
import { plainLexicon } from '../support/plain-lexicon.ts';
import {
  fearing,
  byKey,
  howFar,
  inferred,
  inOrder,
  matched,
  onOrNot,
  recalled,
  reporter,
  restemmed,
  says,
  seen,
  silent,
  slips,
  typeDay,
  typeMember,
  underGroups,
  whatIsUnreported,
  whichFirst,
  whoIsMissing,
  whoSays,
  without,
} from './form-items.ts';
import { wide } from './wide-statement.ts';

export const fairForms: Readonly<Record<string, Item>> = {
  'the only one of a group on the list, typed': typeMember('FR', 'countries that fish for herring'),
  'countries sorted under two groups': underGroups(),
  'all of a group on the list, recalled': recalled(),
  'a day, typed': typeDay(),
  'a month, typed': typeDay({}, 'month'),
  'things and their years': matched(),
  'things and their days': matched({ spares: ['1996-06-06', '2002-02-02'], length: 10 }),
  'numbered things and their years, with one to spare between': matched({ names: ['Resolution 1502', 'Resolution 1501', 'Resolution 1530'], spares: ['2013', '2019'] }),
  'which came first': whichFirst(),
  'which came first, of things that somebody claims': whichFirst(['the talks on nets', 'the spill of nets off Ghana', 'the storm off Ghana'], 2),
  'things in order': inOrder(),
  'days between two things': howFar(),
  'years between two things': howFar(
    [
      { value: 6, why: 'apart', names: ['the Harbour Pact', 'the Reef Deal'] },
      { value: 7, why: 'counts-both-ends' },
      { value: 8, why: 'apart-others', names: ['the Bay Treaty', 'the Reef Deal'] },
    ],
    ['the Harbour Pact', 'the Reef Deal'],
    { unit: 'year' },
  ),
  'who says so': whoSays(),
  'who says so, where a party does': whoSays([silent(signatories, fearing, 'fears', country('GH')), says(country('GH'), fearing, 'fears'), silent(country('BR'), fearing, 'fears', country('GH')), silent(reporter, fearing, 'fears', country('GH'))], 1, [fearing], 'ghana'),
  'a year between two known ones': inferred(),
  'who of a group is missing': whoIsMissing(),
  'which two of a group are missing': whoIsMissing(['FR', 'SE', 'IT', 'FI', 'DE'], [1, 3]),
  'the only one of a group that is missing, typed': typeMember('NO', 'countries that fish for cod', 'missing'),
  'members on the list or not': onOrNot(),
  'what is not reported': whatIsUnreported(),
  'which two are not reported': whatIsUnreported(['the number of nets', 'the weather on that day', 'the names of the boats', 'a reply from Brazil', 'the price of nets'], [0, 3]),
};

export interface Unfair {
  readonly name: BreachName;
  readonly what: string;
  readonly items: readonly Item[];
  readonly statement?: Statement;
  readonly world?: World;
  readonly lexicons?: readonly Lexicon[];
  /** Of the quiz that a page gets by default. */
  readonly balanced?: boolean;
}

const q = (...items: readonly Item[]): readonly Item[] => items.map((item, index) => asItem(item, `q${index + 1}`));
const saying = (over: Partial<Lexicon>): readonly Lexicon[] => [plainLexicon('en', over)];
const { stem: plainStem, explain: plainExplain } = plainLexicon('en');

const herring = typeMember('FR', 'countries that fish for herring');
const claimed = ['the talks on nets', 'the spill of nets off Ghana', 'the storm off Ghana'] as const;
const byTwo = ['the spill of nets off Ghana', 'the day on which Ghana counted its fish', 'the storm off Ghana'] as const;
const spill = 'the spill of nets off Ghana';
const talks = 'the talks on nets';
const release = 'the statement on old nets';

const reasoned = <I extends Item>(item: I, index: number, over: Partial<Rationale>): I => ({
  ...item,
  rationale: item.rationale.map((reason, place) => (place === index ? { ...reason, ...over } : reason)),
});
const unspoken = <I extends Item>(item: I): I => ({ ...item, rationale: item.rationale.map(({ speaker: _, ...reason }) => reason) });

/** The order of two things in the key, and the parts that it is marked in. */
function turned(item: ItemOf<'order'>): ItemOf<'order'> {
  const [first = '', second = '', ...more] = item.key.right;
  const { [`${first}<${second}`]: facts = [], ...rest } = item.parts;
  return { ...item, key: { ask: 'order', right: [second, first, ...more] }, parts: { ...rest, [`${second}<${first}`]: facts } };
}

/** Targets the other way round, each with the letter of its new place. */
function backwards(item: ItemOf<'match'>): ItemOf<'match'> {
  const { targets } = item.view;
  const last = targets.length - 1;
  const other = (id: string): string => targets[last - targets.findIndex((target) => target.id === id)]?.id ?? '';
  const right = Object.fromEntries(Object.entries(item.key.right).map(([option, target]) => [option, other(target)]));
  return { ...item, key: { ask: 'match', right }, view: { ...item.view, targets: targets.map(({ id }, index) => ({ id, label: targets[last - index]!.label })) } };
}

const swapped = (item: ItemOf<'match'> | ItemOf<'group'>, one: string, other: string): Item =>
  ({ ...item, key: { ...item.key, right: { ...item.key.right, [one]: item.key.right[other] ?? '', [other]: item.key.right[one] ?? '' } } }) as Item;

const withParty = (id: string, code: string): Statement => ({ ...wide, parties: [...wide.parties, { id, country: code, role: 'asserting', includes: [] }] });
const withMembers = (id: string, ...codes: readonly string[]): Statement => ({
  ...wide,
  groups: wide.groups.map((group) => (group.id === id ? { ...group, members: [...group.members, ...codes.map((code) => ({ country: code }))] } : group)),
});
const incomplete: Statement = { ...wide, reported: { ...wide.reported, complete: false } };
const [paper, office] = wide.sources;
const { author: _, ...unsigned } = paper;

const years = (from: string, until: string): readonly Hint[] => [{ hint: 'years', about: [date(from), date(until)] }];

/** Countries near Germany and one far off, which the usual test world does not tell apart. */
const spread: World = new Map([...aWorld].map(([code, known]) => [code, code === 'GH' ? { ...known, subregion: '011', continent: '002' } : known]));
const withGhana: Statement = { ...wide, pools: { ...wide.pools, countries: ['SE', 'NO', 'DK', 'GH'] }, groups: [] };

const interval = (unit: 'day' | 'year', names: readonly [string, string], ...values: readonly [right: number, other: number, names: readonly [string, string]]): ItemOf<'choose'> =>
  howFar(
    [
      { value: values[0], why: 'apart' as const, names },
      { value: values[0] + 1, why: 'counts-both-ends' as const },
      { value: values[1], why: 'apart-others' as const, names: values[2] },
    ].toSorted((a, b) => a.value - b.value),
    names,
    { unit },
  );

const relabelled = (item: ItemOf<'choose'>, index: number, label: Label): ItemOf<'choose'> =>
  seen(item, { options: item.view.options.map((option, place) => (place === index ? { ...option, label } : option)) });

/** Subject and date in pairs, the last pair first. */
const inPairsBackwards = (about: readonly Label[]): readonly Label[] => about.flatMap((_, index) => (index % 2 === 0 ? [about.slice(index, index + 2)] : [])).toReversed().flat();

const retargeted = (item: ItemOf<'group'>, ids: readonly string[]): ItemOf<'group'> => {
  const other = (id: string): string => ids[item.view.targets.findIndex((target) => target.id === id)] ?? '';
  const right = Object.fromEntries(Object.entries(item.key.right).map(([option, target]) => [option, other(target)]));
  return { ...item, key: { ask: 'group', right }, view: { ...item.view, targets: item.view.targets.map(({ id, label }) => ({ id: other(id), label })) } };
};

export const unfairForms: readonly Unfair[] = [
  // The key
  { name: 'key-not-true', what: 'a typed country that is not on the list', items: [typeMember('DK', 'countries that fish for herring')] },
  { name: 'key-not-true', what: 'another month typed', items: [typeDay({ key: { ask: 'enter', right: date('2004-10'), near: [] } }, 'month')] },
  { name: 'key-not-true', what: 'a year where a day is asked', items: [typeDay({ key: { ask: 'enter', right: date('2004'), near: [] } })] },
  { name: 'key-not-true', what: 'two things in the wrong order', items: [turned(inOrder())] },
  { name: 'key-not-true', what: 'two dates swapped', items: [swapped(matched(), 'a', 'b')] },
  { name: 'key-not-true', what: 'a country under a group that it is not of', items: [swapped(underGroups(), 'a', 'b')] },
  { name: 'key-not-true', what: 'a name to recall that is not of the group', items: [recalled(['ES', 'IT', 'GR', 'DE'])] },
  { name: 'two-keys', what: 'a typed name where three would do', items: [typeMember('FR', 'countries that make nets')] },
  { name: 'two-keys', what: 'a missing name where two would do', items: [typeMember('SE', 'countries that make nets', 'missing')] },
  { name: 'key-without-option', what: 'a thing that has no place in the order', items: [{ ...inOrder(), key: { ask: 'order', right: ['b', 'c'] }, parts: { 'b<c': inOrder().parts['b<c'] ?? [] } }] },
  { name: 'key-without-option', what: 'a country under no target', items: [{ ...onOrNot(), key: { ask: 'group', right: { a: 'A', b: 'B', c: 'A' } } }] },
  { name: 'answer-left-out', what: 'a country of the group that is not to be named', items: [recalled(['ES', 'IT'])] },
  { name: 'distractor-true', what: 'two that are missing, one to pick', items: [whoIsMissing(['FR', 'SE', 'FI'], [1])] },
  { name: 'distractor-true', what: 'two that are not reported, one to pick', items: [whatIsUnreported(['the number of nets', 'a reply from Brazil', 'the weather on that day'])] },
  { name: 'distractor-true', what: 'a signatory beside the signatories', statement: withParty('france', 'FR'), items: [whoSays([says(signatories), says(country('FR')), silent(reporter)])] },
  { name: 'distractor-unknown', what: 'a set of states of which some are signatories', items: [whoSays([says(signatories), silent(named('the members of the league')), silent(reporter)])] },
  { name: 'distractor-unknown', what: 'the author of a source that names none', statement: { ...wide, sources: [unsigned, office!] }, items: [whoSays()] },
  { name: 'distractor-unknown', what: 'a year that the number leaves open', items: [
    reasoned(inferred(['2004', '2011', '2013', '2019']), 1, { why: 'date-of-other', fact: 'nets/r1506/dated', about: [date('2011'), named('Resolution 1506')], cites: [{ source: 'office' }] }),
  ] },
  { name: 'distractor-unknown', what: 'years counted from another date of the thing', items: [interval('year', ['the Coast Charter', 'the Reef Deal'], 3, 8, ['the Bay Treaty', 'the Reef Deal'])] },
  // What is taken for granted
  { name: 'stem-untrue', what: 'a country that is not on the list among those said to be', statement: withMembers('west', 'SE'), items: [underGroups(['ES', 'FR', 'IT', 'SE'])] },
  { name: 'stem-untrue', what: 'the later thing named first', items: [restemmed(howFar(), { about: [named(release), named(talks)] })] },
  { name: 'stem-untrue', what: 'a number beyond the last that is known', items: [inferred(['2004', '2006', '2013', '2019'], 'Resolution 1540')] },
  { name: 'later-joiner', what: 'a country that joined later among those of the group', items: [whoIsMissing(['FR', 'PT', 'NO'], [2], 'countries that fish for sardines')] },
  { name: 'later-joiner-in-group', what: 'the only one of a group that one joined later', items: [typeMember('FR', 'countries that fish for sardines')] },
  { name: 'unknown-in-group', what: 'the only one of a group that is not whole', items: [typeMember('FR', 'countries that fish for eels')] },
  { name: 'unknown-in-group', what: 'the only one missing of a group with a member that is no country', items: [typeMember('NO', 'members that fish for crabs', 'missing')] },
  { name: 'unknown-in-group', what: 'who is missing of a group that is not whole', items: [whoIsMissing(['FR', 'NO', 'DK'], [1], 'countries that fish for eels')] },
  { name: 'unknown-in-group', what: 'a group that the file does not know', items: [restemmed(herring, { about: [named('countries that fish for whales')] })] },
  { name: 'outside-the-group', what: 'a country that is not of the group', items: [whoIsMissing(['FR', 'SE', 'ES'])] },
  { name: 'overlapping-groups', what: 'Italy, of both groups', items: [underGroups(['ES', 'FR', 'GR', 'DE'], [0, 1, 0, 1], ['countries on the southern coast', 'countries that make nets'])] },
  { name: 'membership-of-incomplete-list', what: 'who is missing from a list of which only a part is known', statement: { ...wide, signatories: { ...wide.signatories, complete: false } }, items: [whoIsMissing()] },
  { name: 'supported-of-incomplete-report', what: 'who says so, where others may have said so, too', statement: incomplete, items: [whoSays()] },
  { name: 'unreported-of-incomplete-report', what: 'what is not reported, where not all is in the file', statement: incomplete, items: [whatIsUnreported()] },
  { name: 'asks-outside-statement', what: 'a sequence of which one thing alone is of the statement', items: [whichFirst(['the Coast Charter', 'the Bay Treaty', 'the Gulf Treaty'])] },
  { name: 'asks-outside-statement', what: 'years from a thing that is only a source of wrong options', items: [interval('year', ['the Bay Treaty', 'the Reef Deal'], 8, 6, ['the Harbour Pact', 'the Reef Deal'])] },
  { name: 'asks-outside-statement', what: 'the year of such a thing to match', items: [matched({ names: ['the Reef Deal', 'the Harbour Pact', 'the Gulf Treaty'], spares: ['1996', '2008'] })] },
  { name: 'infers-what-is-cited', what: 'a year to work out that the statement gives', items: [inferred(['2004', '2006', '2009', '2019'], 'Resolution 1502')] },
  { name: 'wrong-moment', what: 'an order of openings, by days of adoption', items: [restemmed(inOrder(), { moment: 'opened' })] },
  { name: 'dates-overlap', what: 'a year and a day in it', items: [inOrder(['the founding of the Coast Union', 'the storm off Ghana', 'the talks on nets'])] },
  { name: 'also-date-as-target', what: 'a date to spare that one of the things could have', items: [matched({ spares: ['1996', '2000'] })] },
  { name: 'interval-not-certain', what: 'days from something of which the year alone is known', items: [
    interval('day', ['the founding of the Coast Union', release], 125, 32, [talks, release]),
  ] },
  { name: 'interval-not-certain', what: 'years from a thing of two dates, with no moment said', items: [
    without(
      howFar(
        [
          { value: 3, why: 'apart', names: ['the Coast Charter', 'the Reef Deal'] },
          { value: 6, why: 'apart-others', names: ['the Harbour Pact', 'the Reef Deal'] },
          { value: 8, why: 'apart-others', names: ['the Bay Treaty', 'the Reef Deal'] },
        ],
        ['the Coast Charter', 'the Reef Deal'],
        { unit: 'year' },
      ),
      'moment',
    ),
  ] },
  { name: 'interval-out-of-range', what: 'more days than anybody counts', items: [interval('day', ['the storm off Ghana', release], 105, 32, [talks, release])] },
  { name: 'speaker-is-addressee', what: 'those to whom it is said as those who say it', items: [
    whoSays([says(signatories, abide, 'abide'), silent(country('BR'), abide, 'abide'), silent(reporter, abide, 'abide')], 0, [abide]),
  ] },
  // The options
  { name: 'not-un-member', what: 'a missing country that is no UN member', statement: withMembers('makers', 'XK'), items: [whoIsMissing(['FR', 'XK', 'IT'])] },
  { name: 'wrong-type', what: 'years among days', items: [relabelled(howFar(), 1, { say: 'number', value: 33, unit: 'year' })] },
  { name: 'duplicate-option', what: 'the same date to spare twice', items: [matched({ spares: ['1996', '1996'] })] },
  { name: 'too-few-options', what: 'two things to put in order', items: [inOrder(['the Reef Deal', 'the Harbour Pact'])] },
  { name: 'too-few-options', what: 'three countries to sort', items: [onOrNot(['FR', 'SE', 'DE'])] },
  { name: 'too-many-options', what: 'five things to match', items: [matched({ names: ['the Reef Deal', 'the Harbour Pact', 'the Coast Charter', 'Resolution 1501', 'Resolution 1502'] })] },
  { name: 'not-in-order', what: 'dates to choose from, the latest first', items: [backwards(matched())] },
  { name: 'mixed-precision', what: 'a month among years', items: [matched({ spares: ['1996-06', '2002'] })] },
  { name: 'younger-than-statement', what: 'a year to spare in which the statement had long been out', items: [matched({ spares: ['1996', '2022'] })] },
  { name: 'too-few-spares', what: 'one date to spare', items: [matched({ spares: ['1996'] })] },
  { name: 'target-unused', what: 'nobody who is missing', items: [onOrNot(['FR', 'DE', 'ES', 'IT'], 'countries with a coast')] },
  { name: 'numbers-tell-order', what: 'two numbers of a series in an order', items: [inOrder(['Resolution 1502', 'the Reef Deal', 'Resolution 1501'])] },
  { name: 'numbers-tell-order', what: 'two numbers of a series, of which one came first', items: [whichFirst(['Resolution 1502', 'Resolution 1501', 'the Harbour Pact'], 2)] },
  { name: 'numbers-tell-order', what: 'three numbers, and later years alone to spare', items: [matched({ names: ['Resolution 1502', 'Resolution 1501', 'Resolution 1530'], spares: ['2019', '2020'] })] },
  { name: 'told-apart-by-date-only', what: 'two leaks of which one claim tells', items: [inOrder(['the leak at the quay', 'the leak at the pier', 'the storm off Ghana'])] },
  // The shape
  { name: 'kind-does-not-fit', what: 'an order passed off as a matching', items: [seen(inOrder(), { kind: 'matching' })] },
  { name: 'level-of-another-form', what: 'a year worked out, passed off as remembered', items: [seen(inferred(), { level: 'remember' })] },
  { name: 'topic-of-another-fact', what: 'who speaks, among the events', items: [seen(whoSays(), { topic: 'events' })] },
  { name: 'pick-unlike-key', what: 'four to name where there are three', items: [seen(recalled(), { of: 4 })] },
  { name: 'parts-unlike-shape', what: 'an order marked as a whole', items: [{ ...inOrder(), parts: { '': ['nets/reef/dated'] } }] },
  { name: 'hints-unlike-kind', what: 'a name to type without its hint', items: [seen({ ...herring, hints: [] }, { hints: 0 })] },
  { name: 'hints-unlike-kind', what: 'an order with a hint', items: [seen({ ...inOrder(), hints: years('1990', '1999') }, { hints: 1 })] },
  { name: 'secret-leak', what: 'the key beside the targets', items: [seen(matched(), { right: { a: 'd' } } as Partial<View<'match'>>)] },
  { name: 'secret-leak', what: 'the wanted dates built unlike those to spare', items: [
    seen(matched(), { targets: matched().view.targets.map((target, index) => (index === 0 ? { ...target, label: { ...target.label, text: {} } as Label } : target)) }),
  ] },
  { name: 'ids-not-positions', what: 'targets named by their groups', items: [retargeted(onOrNot(), ['on', 'off'])] },
  // The words
  { name: 'stem-gives-date', what: 'a stem that holds the year to work out', items: [inferred()], lexicons: saying({ stem: (view) => `${plainStem(view)} In 2013?` }) },
  { name: 'stem-gives-answer', what: 'a stem that names who is missing', items: [whoIsMissing()], lexicons: saying({ stem: (view) => `${plainStem(view)} Near <SE>, that is.` }) },
  { name: 'stem-gives-answer', what: 'a stem that holds the number of days', items: [howFar()], lexicons: saying({ stem: (view) => `${plainStem(view)} Is it 32 day?` }) },
  { name: 'hint-gives-answer', what: 'a hint that names the country', items: [herring], lexicons: saying({ hint: () => 'It is <FR>.' }) },
  { name: 'hint-gives-answer', what: 'three years left open', items: [typeDay({ hints: [...years('2000', '2009'), ...years('2003', '2005')] })] },
  { name: 'hint-gives-answer', what: 'a letter that no other country begins with', items: [herring], lexicons: saying({ hint: ({ about }) => about.map((label) => (label.say === 'country' && label.code === 'FR' ? 'X' : 'N')).join() }) },
  { name: 'hint-untrue', what: 'another decade', items: [typeDay({ hints: [...years('1990', '1999'), ...years('1990', '1999')] })] },
  { name: 'hint-untrue', what: 'the letter of another country', items: [{ ...herring, hints: [{ hint: 'first-letters', about: [country('NO')] }] }] },
  { name: 'hint-untrue', what: 'a group that the country is not of', items: [{ ...herring, hints: [{ hint: 'group', about: [named('countries on the southern coast')] }] }] },
  { name: 'claim-without-speaker', what: 'a claim in a sequence worded as a record', items: [without(whichFirst(claimed, 2), 'speaker')] },
  { name: 'claim-without-speaker', what: 'a claim in the comment on an order', items: [unspoken(inOrder(claimed))] },
  { name: 'interval-of-claims-without-speaker', what: 'days from what somebody claims, worded as a record', items: [without(interval('day', [spill, talks], 32, 34, [talks, 'Old nets']), 'speaker')] },
  { name: 'interval-of-claims-without-speaker', what: 'in the comments alone', items: [unspoken(interval('day', [spill, talks], 32, 34, [talks, 'Old nets']))] },
  { name: 'speaker-in-speaker-stem', what: 'who says so, according to whom', items: [restemmed(whoSays(), { speaker: country('BR') })] },
  { name: 'wrong-speaker', what: 'claims of two speakers in one mouth', items: [inOrder(byTwo)] },
  { name: 'list-unsaid', what: 'the list grew, and a missing item does not say which is meant', items: [without(whoIsMissing(), 'asFirstPublished')] },
  { name: 'stem-leaves-unsaid', what: 'words that drop the group', items: [whoIsMissing()], lexicons: saying({ stem: (view) => plainStem({ ...view, stem: { ...view.stem, about: [] } }) }) },
  { name: 'stem-leaves-unsaid', what: 'words that drop how many there are to name', items: [recalled()], lexicons: saying({ stem: (view) => (view.ask === 'list' ? plainStem({ ...view, of: 1 }) : '') }) },
  { name: 'stem-leaves-unsaid', what: 'words that drop how finely a date is asked', items: [typeDay()], lexicons: saying({ stem: (view) => plainStem(view).replace(/type a \w+/, 'type') }) },
  { name: 'stem-leaves-unsaid', what: 'words that drop whether days or years are asked', items: [howFar()], lexicons: saying({ stem: ({ stem: { unit: _unit, ...stem }, ...view }) => plainStem({ ...view, stem }) }) },
  { name: 'more-than-not-on-list', what: 'a missing country said to have refused', items: [whoIsMissing()], lexicons: saying({ explain: (told) => `${plainExplain(told)}: it declined.` }) },
  // The rationales
  { name: 'option-without-rationale', what: 'an order without a comment', items: [{ ...inOrder(), rationale: [] }] },
  { name: 'option-without-rationale', what: 'a name without a comment', items: [{ ...recalled(), rationale: recalled().rationale.slice(1) }] },
  { name: 'option-without-rationale', what: 'a sorted country without a comment', items: [{ ...onOrNot(), rationale: onOrNot().rationale.slice(1) }] },
  { name: 'rationale-of-another-option', what: 'a comment on an order that leaves out one thing', items: [reasoned(inOrder(), 0, { about: inOrder().rationale[0]?.about.slice(2) ?? [] })] },
  { name: 'rationale-of-another-option', what: 'a comment on another match', items: [reasoned(matched(), 0, { about: matched().rationale[1]?.about ?? [] })] },
  { name: 'rationale-of-another-option', what: 'who says so, of another claim', items: [reasoned(whoSays(), 0, { about: [claims('calls-on', [country('BR'), country('CL')], 'keeping to the two resolutions')], cites: at(6) })] },
  { name: 'rationale-untrue', what: 'an order told backwards', items: [reasoned(inOrder(), 0, { about: inPairsBackwards(inOrder().rationale[0]?.about ?? []) })] },
  { name: 'rationale-untrue', what: 'a distance of others that is none', items: [reasoned(howFar(), 2, { about: [{ say: 'number', value: 34, unit: 'day' }, ...(howFar().rationale[0]?.about.slice(1) ?? [])] })] },
  { name: 'rationale-untrue', what: 'a number beside another than both ends count', items: [
    howFar([slips[0]!, slips[2]!, { value: 40, why: 'counts-both-ends' }]),
  ] },
  { name: 'rationale-untrue', what: 'a year outside said to be between', items: [reasoned(inferred(), 0, { why: 'between', about: [date('2004'), named('Resolution 1510'), ...(inferred().rationale[0]?.about.slice(1) ?? [])] })] },
  { name: 'rationale-untrue', what: 'a group that the country is not of', items: [reasoned(underGroups(), 0, { about: [country('ES'), named('countries on the western coast')] })] },
  { name: 'rationale-untrue', what: 'what is reported said not to be', items: [reasoned(whatIsUnreported(), 1, { why: 'not-reported' })] },
  { name: 'rationale-untrue', what: 'a speaker said not to say so', items: [reasoned(whoSays(), 1, { about: [country('GH'), fearing], cites: at(3) })] },
  { name: 'part-of-another-fact', what: 'sorting marked as knowledge of the list', items: [{ ...underGroups(), parts: { ...underGroups().parts, a: ['nets/es/signed'] } }] },
  { name: 'part-of-another-fact', what: 'one of two ends marked alone', items: [{ ...howFar(), parts: byKey(howFar(), ['nets/release/dated']) }] },
  // The quiz
  { name: 'tested-twice', what: 'the same country to name and to choose', items: q(recalled(), whoSigned([offList('SE'), onList('ES'), offList('NO')])) },
  { name: 'told-elsewhere', what: 'a group in a stem that tells what another item has sorted', statement: withMembers('west', 'SE'), items: q(underGroups(), whoIsMissing(['FR', 'SE', 'DE'], [1], 'countries on the western coast')) },
  { name: 'told-elsewhere', what: 'a stem that says that all are on the list', items: q(underGroups(), whoSigned([offList('SE'), onList('DE'), offList('NO')])) },
  { name: 'told-elsewhere', what: 'a comment that tells the years of the neighbours', items: q(inferred(), typeYear()) },
  { name: 'told-elsewhere', what: 'a subject told in the place of a wrong claim', items: q(whatIsUnreported(['a reply from Brazil', 'the weather on that day', 'the names of the boats']), whichReported()) },
  { name: 'told-by-elimination', what: 'the only one of a group, of whose others other items tell', statement: { ...wide, groups: wide.groups.filter(({ id }) => id === 'herring') }, items: q(herring, whoSigned([offList('NO'), onList('DE'), offList('DK')])) },
  { name: 'citation-gives-date', what: 'a day between two, of which every citation gives one', statement: { ...wide, sources: [{ ...paper, date: day('2020-05-04') }, office!] }, items: q(
    interval('day', [talks, release], 32, 64, [spill, release]),
    herring,
  ) },
  { name: 'more-than-one-speaker-item', what: 'two speakers asked for', items: q(
    whoSays(),
    whoSays([says(country('GH'), fearing, 'fears'), silent(signatories, fearing, 'fears', country('GH')), silent(reporter, fearing, 'fears', country('GH'))], 0, [fearing], 'ghana'),
  ) },
  { name: 'speaker-told-elsewhere', what: 'who speaks, in the stem of another item', items: q(whoSays(), whenSpilt()) },
  { name: 'too-many-addressed', what: 'an addressed party as a speaker, another off the list', statement: { ...wide, groups: [] }, items: q(
    whoSays([says(signatories), silent(country('BR')), silent(reporter)]),
    whoSigned([offList('CL'), onList('DE'), offList('SE')]),
  ) },
  { name: 'too-much-to-remember', what: 'two of three by heart', balanced: true, items: q(typeDay(), matched({ names: ['Resolution 1502', 'Resolution 1501', 'the Harbour Pact'], spares: ['1996', '2002'] }), whoSays()) },
  { name: 'too-much-membership', what: 'one of two about the list', balanced: true, items: q(whoIsMissing(), whoSays()) },
  { name: 'farther-distractor-while-nearer-was-free', what: 'a country of another continent', statement: withGhana, world: spread, items: [whoSigned([offList('SE'), onList('DE'), offList('GH')])] },
  { name: 'distractor-back-too-soon', what: 'Sweden twice, Denmark never', items: q(whoSigned([offList('SE'), onList('DE'), offList('NO')]), whoSigned([offList('SE'), onList('IT'), offList('FI')])), statement: { ...wide, groups: [] } },
];

