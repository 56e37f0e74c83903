import assert from 'node:assert/strict';
import test from 'node:test';
import type { BreachName } from '../../src/check/breach.ts';
import { checkItems } from '../../src/check/check-items.ts';
import { itemRules, quizRules } from '../../src/check/rules/all-rules.ts';
import { balanceRules, rationRules } from '../../src/check/rules/quota-rules.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Item, ItemOf, View } from '../../src/core/item.ts';
import type { Label } from '../../src/core/label.ts';
import type { Lexicon } from '../../src/core/lexicon.ts';
import type { Statement } from '../../src/schema/statement-types.ts';
import { aStatement, aWorld, at, day, text } from '../support/a-statement.ts';
import {
  abide,
  asItem,
  claims,
  countries,
  country,
  counts,
  date,
  dateOf,
  dated,
  didSign,
  howMany,
  instead,
  joined,
  named,
  namesDated,
  offList,
  onList,
  reported,
  reports,
  reviewed,
  signatories,
  typeYear,
  unreported,
  watched,
  whenAdopted,
  whenReleased,
  whenSpilt,
  whichDate,
  whichReported,
  whichSigned,
  whoSigned,
  years,
} from '../support/an-item.ts';
import { plainLexicon } from '../support/plain-lexicon.ts';
import { byKey, typeMember } from './form-items.ts';
import { fairForms, type Unfair, unfairForms } from './unfair-forms.ts';
import { wide } from './wide-statement.ts';

const both = [plainLexicon('en'), plainLexicon('ar')];

const names = ({ items, statement, world = aWorld, lexicons = both, balanced = false }: Unfair, by: Statement): readonly BreachName[] => [
  ...new Set(checkItems(statement ?? by, world, items, lexicons, { balanced }).map(({ name }) => name)),
];

const fair: Readonly<Record<string, readonly Item[]>> = {
  'a member among others': [whoSigned()],
  'two members among others': [whichSigned()],
  'a member, true': [didSign()],
  'no member, false': [didSign(offList('NO'))],
  'the year of a resolution': [whenAdopted()],
  'the day of what somebody claims': [whenSpilt()],
  'the day of a release, beside the date of a source': [whenReleased()],
  'which date from a decade': [whichDate()],
  'a year, typed': [typeYear()],
  'how many countries': [howMany()],
  'what is reported': [whichReported()],
  'a year put forward, true': [whenTrue()],
  'two of what is reported': [whichReported([reports[0]!, reported(watched, 'watch', 7), reports[1]!, reports[2]!], [0, 1], undefined, 'multiple-response')],
  'one addressed party': [whoSigned([offList('BR'), onList('DE'), offList('SE')])],
  'a quiz of several': [whoSigned(), howMany(), whichSigned(), whenSpilt(), typeYear(), whichReported(), didSign()].map((item, index) => asItem(item, `q${index + 1}`)),
};

for (const [what, item] of Object.entries(fairForms)) {
  test(`fair: ${what}`, () => {
    assert.deepEqual(checkItems(wide, aWorld, [item], both), []);
  });
}

for (const [what, items] of Object.entries(fair)) {
  test(`fair: ${what}`, () => {
    assert.deepEqual(checkItems(aStatement(), aWorld, items, both), []);
  });
}

const q = (...items: readonly Item[]): readonly Item[] => items.map((item, index) => asItem(item, `q${index + 1}`));
const saying = (over: Partial<Lexicon>, lang: 'en' | 'ar' = 'en'): readonly Lexicon[] => [plainLexicon(lang, over)];
const { stem: plainStem, explain: plainExplain } = plainLexicon('en');
const { stem: plainArabic } = plainLexicon('ar');
const first = whoSigned();
const statement = aStatement();
const { signatories: list } = statement;

/** The rationale of one option replaced. */
function explained(item: ItemOf<'choose'>, index: number, over: Partial<ItemOf<'choose'>['rationale'][number]>): Item {
  return { ...item, rationale: item.rationale.map((rationale, place) => (place === index ? { ...rationale, ...over } : rationale)) };
}
const renamed = (id: string, name: string): Statement =>
  aStatement({ instruments: statement.instruments.map((thing) => (thing.id === id ? { ...thing, name: text(name) } : thing)) });

const pooling = (id: string, name: string, when: string): Statement =>
  aStatement({ pools: { ...statement.pools, instruments: [...statement.pools.instruments, { ...statement.pools.instruments[0]!, id, name: text(name), date: day(when) }] } });

/** A reply of which the file speaks in Arabic alone, a sale of which it speaks in English alone. */
const divided = aStatement({
  claims: statement.claims.map((claim) => (claim.id === 'condemn' ? { ...claim, about: { en: 'the sale of old nets' } } : claim)),
  reported: { ...statement.reported, list: statement.reported.list.map((subject) => (subject.id === 'reply' ? { ...subject, name: { ar: 'ع a reply from Brazil' } } : subject)) },
});
const saysAnyText = plainLexicon('en', { say: (label: Label) => JSON.stringify(label).replaceAll(/[{}]/g, '') });
const inOneLanguage = (label: Label): Label =>
  label.say === 'claim' && label.act === 'condemns' ? { ...label, about: { en: 'the sale of old nets' } } : label.say === 'claim' && label.act === 'says' ? { ...label, about: { ar: 'ع a reply from Brazil' } } : label;

const league = named('the members of the league');
const brazil = country('BR');
const kosovo = country('XK');

/** Two uses of one name, as where a source says of two days that the same thing happened. */
const twoSpills = aStatement({
  events: [...statement.events, { ...statement.events[1]!, id: 'spill-2', date: day('2020-03-09') }],
});
const spill = 'the spill of nets off Ghana';
const told = { moment: 'happened', speaker: signatories, cites: at(3) } as const;

const unfair: readonly Unfair[] = [
  // The key
  { name: 'distractor-true', what: 'both days on which it happened, of which one is the key', statement: twoSpills, items: [
    { ...whenSpilt([dated(spill, 'spill', '2020-03-01', told), dateOf(spill, 'spill-2', '2020-03-09', told), dateOf('the talks on nets', 'talks', '2020-04-02', { moment: 'happened', cites: at(5) })]) },
  ] },
  { name: 'distractor-true', what: 'a second member', items: [whoSigned([offList('SE'), onList('DE'), onList('IT')], [1])] },
  { name: 'distractor-true', what: 'the right number, and a wrong key beside it is not needed', items: [whichSigned([onList('ES'), offList('SE'), onList('IT'), onList('FR', 2)], [0, 2])] },
  { name: 'distractor-true', what: 'a resolution of the same year beside "which date from these years"', items: [
    whichDate([namesDated[0]!, dated('Resolution 1495', 'r1495', '2006', { label: named('Resolution 1495'), cites: [{ source: 'office' }] }), namesDated[2]!, namesDated[3]!]),
  ] },
  { name: 'distractor-true', what: 'what is asked of all members is asked of Brazil', items: [
    whichReported([reports[0]!, instead(claims('urges', [brazil], 'joining in the cleaning'), joined, 'join', 7), reports[2]!]),
  ] },
  { name: 'distractor-true', what: 'what is asked of all members is asked of the league', items: [
    whichReported([reports[0]!, instead(claims('urges', [league], 'joining in the cleaning'), joined, 'join', 7), reports[2]!]),
  ] },
  { name: 'distractor-true', what: 'what is asked of all is asked of a member of a member', items: [
    whichReported([reports[0]!, instead(claims('urges', [country('CL')], 'joining in the cleaning'), joined, 'join', 7), reports[2]!]),
  ] },
  { name: 'distractor-unknown', what: 'which resolution did Brazil back: said of one only', items: [
    whichReported([
      reported(claims('says', [], 'that Brazil backed Resolution 1501'), 'backed', 5),
      instead(claims('says', [], 'that Brazil backed Resolution 1502'), claims('says', [], 'that Brazil backed Resolution 1501'), 'backed', 5),
      reports[1]!,
    ]),
  ] },
  { name: 'distractor-unknown', what: 'partly true: asked of two, put to one of them and another', items: [
    whichReported([
      reported(watched, 'watch', 7),
      instead(claims('calls-on', [brazil, country('GH')], 'keeping to the two resolutions'), abide, 'abide', 6),
      reports[1]!,
    ]),
  ] },
  { name: 'distractor-unknown', what: 'urged for called on: one for the other to a fair reader', items: [
    whichReported([
      reported(watched, 'watch', 7),
      instead(claims('urges', [brazil, country('CL')], 'keeping to the two resolutions'), abide, 'abide', 6),
      reports[1]!,
    ]),
  ] },
  { name: 'distractor-unknown', what: 'another year that the thing could be asked for', statement: pooling('r1499', 'Resolution 1499', '2008-02-02'), items: [
    whenAdopted([dateOf('Resolution 1499', 'r1499', '2008'), dated('Resolution 1502', 'r1502', '2009'), years[2]!], [1], [named('Resolution 1502')]),
  ] },
  { name: 'key-not-true', what: 'a key that is not on the list', items: [whoSigned([offList('SE'), offList('FI'), offList('NO')], [1])] },
  { name: 'key-not-true', what: 'the year of another resolution typed', items: [
    typeYear({ key: { ask: 'enter', right: date('2008'), near: [{ typed: '1502', why: 'number-not-year' }] } }),
  ] },
  { name: 'key-not-true', what: 'true of a country that is not on the list', items: [didSign(offList('SE'), 0)] },
  { name: 'two-keys', what: 'two right options, one to pick', items: [
    { ...reviewed(whichSigned([onList('ES'), offList('SE'), onList('IT'), offList('FI')], [0, 2]), { kind: 'choice', pick: 1 }), parts: { a: ['nets/es/signed'], c: ['nets/it/signed'] } },
  ] },
  { name: 'two-keys', what: 'a name that stands for two years', statement: aStatement({ instruments: [...statement.instruments, { ...statement.instruments[1]!, id: 'r1502-b', date: day('2010-01-01') }] }), items: [
    typeYear(),
  ] },
  { name: 'key-without-option', what: 'a key that is no option', items: [{ ...whoSigned([offList('SE'), offList('FI'), offList('NO')], [0]), key: { ask: 'choose', right: ['d'] }, parts: { d: [] } }] },
  { name: 'later-joiner', what: 'a country that joined later, as a wrong option', items: [
    explained(whoSigned([offList('SE'), onList('DE'), { ...offList('NO'), label: country('PT') }]), 2, { option: 'c', fact: 'nets/pt/signed', why: 'not-on-list', about: [country('PT')], cites: [{ source: 'office', paragraph: 1 }] }),
  ] },
  { name: 'membership-of-incomplete-list', what: 'who is on a list of which only a part is known', statement: aStatement({ signatories: { ...list, complete: false } }), items: [first] },
  { name: 'membership-of-incomplete-list', what: 'how many are on it', statement: aStatement({ signatories: { ...list, complete: false } }), items: [howMany()] },
  { name: 'supported-of-incomplete-report', what: 'what is reported, where not all of it is in the file', statement: aStatement({ reported: { ...statement.reported, complete: false } }), items: [whichReported()] },
  { name: 'asks-outside-statement', what: 'the year of a resolution that is only a source of wrong options', items: [
    whenAdopted([dated('Resolution 1490', 'r1490', '2004', { cites: [{ source: 'office' }] }), dateOf('Resolution 1501', 'r1501', '2006', { cites: at(4) }), years[2]!], [0], [named('Resolution 1490')]),
  ] },
  { name: 'wrong-moment', what: 'when it was opened, by the day of its adoption', items: [reviewed(whenAdopted(), { stem: { ...whenAdopted().view.stem, moment: 'opened' } })] },
  { name: 'near-without-number', what: 'a number that would be marked wrong as a year', items: [typeYear({ key: { ask: 'enter', right: date('2009'), near: [] } })] },
  { name: 'near-is-right', what: 'the right year answered as if it were the number', items: [
    typeYear({ key: { ask: 'enter', right: date('2009'), near: [{ typed: '1502', why: 'number-not-year' }, { typed: '2009', why: 'number-not-year' }] } }),
  ] },
  // The options
  { name: 'not-un-member', what: 'a wrong option that is no UN member', items: [whoSigned([offList('SE'), onList('DE'), { ...offList('XK'), label: kosovo }])] },
  { name: 'wrong-type', what: 'signatories counted among countries', items: [
    howMany([...counts.slice(0, 3), { ...counts[3]!, label: { say: 'number', value: 6, unit: 'signatory' } }]),
  ] },
  { name: 'duplicate-option', what: 'the same country twice', items: [whoSigned([offList('SE'), onList('DE'), offList('SE')])] },
  { name: 'duplicate-option', what: 'two countries that one language says alike', items: [first], lexicons: saying({ say: (label: Label) => (label.say === 'country' ? 'Nordland' : 'x') }) },
  { name: 'duplicate-option', what: 'two countries that differ by a mark of direction', items: [first], lexicons: saying({ say: (label: Label) => (label.say === 'country' && label.code !== 'DE' ? `North${label.code === 'SE' ? '\u200f' : ''}` : 'x') }) },
  { name: 'too-few-options', what: 'two options', items: [whoSigned([offList('SE'), onList('DE')])] },
  { name: 'too-few-options', what: 'true, with nothing beside it', items: [
    { ...didSign(), rationale: didSign().rationale.slice(0, 1) },
  ].map((item) => reviewed(item, { options: item.view.options.slice(0, 1) })) },
  { name: 'too-many-options', what: 'six options', items: [whoSigned([...['SE', 'FI', 'DK', 'NO', 'GH'].map(offList), onList('DE')], [5])] },
  { name: 'not-in-order', what: 'years out of order', items: [whenAdopted(years.toReversed())] },
  { name: 'not-in-order', what: 'numbers out of order', items: [howMany(counts.toReversed(), [1])] },
  { name: 'mixed-precision', what: 'a day among years', items: [
    whenAdopted([years[0]!, years[1]!, dateOf('Resolution 1510', 'r1510', '2013-01-22')]),
  ] },
  { name: 'mixed-languages', what: 'one option that the learner\'s language has, two that it has not', statement: divided, lexicons: [saysAnyText], items: [
    reviewed(whichReported(), { options: whichReported().view.options.map(({ id, label }) => ({ id, label: inOneLanguage(label) })) }),
  ] },
  { name: 'younger-than-statement', what: 'a year in which the statement had long been out', statement: pooling('r1600', 'Resolution 1600', '2022-03-01'), items: [
    whenAdopted([years[1]!, years[2]!, dateOf('Resolution 1600', 'r1600', '2022')], [0]),
  ] },
  // The shape
  { name: 'kind-does-not-fit', what: 'a choice of two', items: [reviewed(first, { pick: 2 })] },
  { name: 'kind-does-not-fit', what: 'a count as a multiple response', items: [reviewed(howMany(), { kind: 'multiple-response', pick: 1 })] },
  { name: 'level-of-another-form', what: 'memory passed off as analysis', items: [reviewed(first, { level: 'analyse' })] },
  { name: 'topic-of-another-fact', what: 'an event among the instruments', items: [reviewed(whenSpilt(), { topic: 'instruments' })] },
  { name: 'true-false-on-claim', what: 'whether what they say is true', items: [
    { ...whichReported([{ ...reports[0]!, label: { say: 'word', word: 'true' } }, { ...reports[0]!, label: { say: 'word', word: 'false' } }], [0], { about: [abide], speaker: signatories }, 'true-false') },
  ].map((item) => ({ ...item, parts: byKey(item, ['nets/abide/said']) })) },
  { name: 'true-false-on-claim', what: 'whether the day that they give is the day', items: [spillTrueFalse()] },
  { name: 'pick-unlike-key', what: 'asks for two of three', items: [reviewed(whichSigned([onList('ES'), offList('SE'), onList('IT'), offList('FI'), onList('GR')], [0, 2, 4]), { pick: 2 })] },
  { name: 'pick-not-below-options', what: 'all of three', items: [whichSigned([onList('ES'), onList('DE'), onList('IT')], [0, 1, 2])] },
  { name: 'ids-not-positions', what: 'options named by their countries', items: [
    { ...first, key: { ask: 'choose', right: ['de'] }, parts: { de: ['nets/de/signed'] }, rationale: first.rationale.map((rationale, index) => ({ ...rationale, option: ['se', 'de', 'no'][index]! })) } as ItemOf<'choose'>,
  ].map((item) => reviewed(item, { options: item.view.options.map((option, index) => ({ ...option, id: ['se', 'de', 'no'][index]! })) })) },
  { name: 'ids-not-positions', what: 'an item named by its fact', items: [reviewed(first, { id: 'germany' })] },
  { name: 'secret-leak', what: 'an id of a fact in the view', items: [reviewed(first, { stem: { ...first.view.stem, about: [{ say: 'text', text: { en: 'nets/de/signed', ar: 'nets/de/signed' } }] } })] },
  { name: 'secret-leak', what: 'the key beside the options', items: [reviewed(first, { right: ['b'] } as Partial<View<'choose'>>)] },
  { name: 'secret-leak', what: 'the right option built unlike the others', items: [
    reviewed(howMany(), { options: howMany().view.options.map(({ id, label }, index) => ({ id, label: index === 2 ? label : ({ say: 'number', value: [3, 4, 5, 6][index]! } as const) })) }),
  ] },
  // The words
  { name: 'stem-gives-date', what: 'a name that holds its year', statement: renamed('r1501', 'Resolution 1501 (2006)'), items: [named2006()] },
  { name: 'stem-gives-date', what: 'a stem that holds the year in Arabic digits', items: [whenAdopted()], lexicons: saying({ stem: (view) => `${plainArabic(view)} ٢٠٠٦` }, 'ar') },
  { name: 'stem-gives-answer', what: 'a stem that names the country', items: [first], lexicons: saying({ stem: (view) => `${plainStem(view)} Near <DE>, that is.` }) },
  { name: 'hint-gives-answer', what: 'a hint that names the country', statement: wide, items: [typeMember('FR', 'countries that fish for herring')], lexicons: saying({ hint: () => 'It is <FR>.' }) },
  { name: 'bare-number', what: 'a resolution by its number alone', statement: renamed('r1501', '1501'), items: [
    whenAdopted([years[0]!, dated('1501', 'r1501', '2006'), years[2]!], [1], [named('1501')]),
  ] },
  { name: 'bare-number', what: 'how many of what', items: [
    bareCount(howMany()),
  ] },
  { name: 'claim-without-speaker', what: 'a claim worded as a record', items: [whenSpilt(undefined, undefined, {})] },
  { name: 'claim-without-speaker', what: 'a claim worded as a record in a comment on another option', items: [
    whenReleasedBesideClaim(),
  ] },
  { name: 'claim-without-speaker', what: 'reported of nobody', items: [whichReported(undefined, undefined, {})] },
  { name: 'wrong-speaker', what: 'a claim put into another mouth', items: [whenSpilt(undefined, undefined, { speaker: brazil })] },
  { name: 'list-unsaid', what: 'the list grew, and the stem does not say which is meant', items: [reviewed(first, { stem: { form: 'signed', about: [], office: 'foreign-minister' } })] },
  { name: 'stem-leaves-unsaid', what: 'a multiple response that does not say how many', items: [whichSigned()], lexicons: saying({ stem: (view) => plainStem({ ...view, pick: 1 } as View) }) },
  { name: 'stem-leaves-unsaid', what: 'words that drop the speaker', items: [whenSpilt()], lexicons: saying({ stem: ({ stem: { speaker: _, ...stem }, ...view }) => plainStem({ ...view, stem }) }) },
  { name: 'stem-leaves-unsaid', what: 'words that drop the moment', items: [whenAdopted()], lexicons: saying({ stem: ({ stem: { moment: _, ...stem }, ...view }) => plainStem({ ...view, stem }) }) },
  { name: 'negative-stem', what: 'which is not', items: [first], lexicons: saying({ stem: (view) => `Which is not so? ${plainStem(view)}` }) },
  { name: 'negative-stem', what: 'which is not, in Arabic', items: [first], lexicons: saying({ stem: (view) => `أيٌّ ليس كذلك؟ ${plainArabic(view)}` }, 'ar') },
  { name: 'sweeping-word', what: 'none of the above', items: [first], lexicons: saying({ say: (label: Label) => (label.say === 'country' && label.code === 'NO' ? 'None of the above' : JSON.stringify(label)) }) },
  { name: 'sweeping-word', what: 'always, in Arabic with its vowel signs', items: [first], lexicons: saying({ stem: (view) => `دائمًا ${plainArabic(view)}` }, 'ar') },
  { name: 'loaded-word', what: 'a comment that accuses', items: [first], lexicons: saying({ explain: (why) => `${plainExplain(why)}, which proves it` }) },
  { name: 'loaded-word', what: 'a comment that shouts', items: [first], lexicons: saying({ explain: (why) => `${plainExplain(why)}!` }) },
  { name: 'more-than-not-on-list', what: 'not on the list made into a refusal', items: [first], lexicons: saying({ explain: (why) => `${plainExplain(why)}: it refused to sign.` }) },
  { name: 'broken-words', what: 'a word that is missing', items: [first], lexicons: saying({ explain: () => `Because undefined` }) },
  { name: 'broken-words', what: 'a country by its code', items: [first], lexicons: saying({ say: (label: Label) => (label.say === 'country' ? label.code : 'x') }) },
  { name: 'broken-words', what: 'a catalogue that throws', items: [first], lexicons: saying({ explain: () => { throw new TypeError('no such phrase'); } }) },
  // The rationales
  { name: 'option-without-rationale', what: 'an option without a comment', items: [{ ...first, rationale: first.rationale.slice(0, 2) }] },
  { name: 'rationale-of-another-option', what: 'a comment on another country', items: [explained(first, 2, { fact: 'nets/FI/signed', about: [country('FI')] })] },
  { name: 'rationale-untrue', what: 'a comment that says a member is missing', items: [explained(first, 1, { why: 'not-on-list' })] },
  { name: 'rationale-untrue', what: 'a count explained by all of a group, of which nobody is missing', items: [
    howMany([...counts.slice(0, 3), { ...counts[3]!, why: 'counts-whole-group', about: [countries(6), named('countries on the southern coast')] }]),
  ] },
  { name: 'rationale-untrue', what: 'a count explained by a paragraph that names another number', items: [
    howMany([{ ...counts[0]!, why: 'counts-one-part', about: [countries(3), { say: 'number', value: 11 }] }, ...counts.slice(1)]),
  ] },
  { name: 'citation-missing', what: 'a comment that cites nothing', items: [explained(first, 0, { cites: [] })] },
  { name: 'citation-unknown', what: 'a source that the file has not', items: [explained(first, 0, { cites: [{ source: 'elsewhere' }] })] },
  { name: 'citation-unknown', what: 'a paragraph that nothing stands in', items: [explained(first, 0, { cites: [{ source: 'paper', paragraph: 99 }] })] },
  { name: 'citation-of-another-fact', what: 'the paragraph of another fact', items: [explained(first, 1, { cites: at(6) })] },
  { name: 'part-of-another-fact', what: 'marks that count for another fact', items: [{ ...first, parts: byKey(first, ['nets/it/signed']) }] },
  // The quiz
  { name: 'tested-twice', what: 'the same member in two items', items: q(whoSigned(), whoSigned([offList('FI'), offList('DK'), onList('DE')], [2])) },
  { name: 'told-elsewhere', what: 'a comment that tells what another item asks', items: q(typeYear(), whenAdopted([years[1]!, dateOf('Resolution 1502', 'r1502', '2009', { cites: at(4) }), years[2]!], [0])) },
  { name: 'told-elsewhere', what: 'a count whose comment names who is on the list', items: q(howMany(), whoSigned([offList('SE'), onList('FR', 2), offList('NO')])) },
  { name: 'told-elsewhere', what: 'a claim reported in the place of a wrong option', items: q(
    whichReported(),
    whichReported([
      reported(watched, 'watch', 7),
      instead(claims('calls-on', [country('GH')], 'keeping to the two resolutions'), abide, 'abide', 6),
      unreported('watches', 'the number of nets', 'tally'),
    ]),
  ) },
  { name: 'told-elsewhere', what: 'a name beside its year in the words of another item', items: q(typeYear(), first), lexicons: saying({ explain: (why) => `${plainExplain(why)}, as Resolution 1502 of 2009 asks` }) },
  { name: 'citation-gives-date', what: 'every citation says when the document came out', statement: aStatement({ sources: [{ ...statement.sources[0], date: day('2020-05-04') }, statement.sources[1]!] }), items: q(
    first,
    withoutSource(),
  ) },
  { name: 'too-many-addressed', what: 'two addressed parties in one item', items: [whoSigned([offList('BR'), onList('DE'), offList('CL')])] },
  { name: 'too-many-addressed', what: 'one addressed party each in two items', items: q(whoSigned([offList('BR'), onList('DE'), offList('SE')]), whoSigned([offList('CL'), onList('IT'), offList('FI')])) },
  { name: 'too-many-true-false', what: 'two true-false items of four', items: q(didSign(), didSign(offList('NO')), typeYear(), whichReported()) },
];

function whenTrue(): Item {
  const row = dated('Resolution 1501', 'r1501', '2006');
  const rows = (['true', 'false'] as const).map((word) => ({ ...row, label: { say: 'word', word } as const }));
  return whenAdopted(rows, [0], row.about, 'true-false');
}

function spillTrueFalse(): Item {
  const row = dated(spill, 'spill', '2020-03-01', told);
  const item = whenSpilt([{ ...row, label: { say: 'word', word: 'true' } }, { ...row, label: { say: 'word', word: 'false' } }]);
  return reviewed(item, { kind: 'true-false', stem: { ...item.view.stem, about: row.about } });
}

function named2006(): Item {
  return whenAdopted([years[0]!, dated('Resolution 1501 (2006)', 'r1501', '2006'), years[2]!], [1], [named('Resolution 1501 (2006)')]);
}

function bareCount(item: ItemOf<'choose'>): Item {
  const { unit: _, ...stem } = item.view.stem;
  return reviewed(item, { stem, options: item.view.options.map(({ id }, index) => ({ id, label: { say: 'number', value: [3, 4, 5, 6][index]! } as const })) });
}

/** Asks when the statement came out; the claim stands among the wrong options without its speaker. */
function whenReleasedBesideClaim(): Item {
  const { speaker: _, ...unattributed } = told;
  const item = whenReleased();
  const row = dateOf(spill, 'spill', '2020-03-01', unattributed);
  return explained(reviewed(item, { options: item.view.options.map((option, index) => (index === 0 ? { ...option, label: row.label } : option)) }), 0, { ...row, option: 'a' });
}

/** Asks when the statement came out, with no source's date among the options. */
function withoutSource(): Item {
  const item = whenReleased();
  const row = dateOf(spill, 'spill', '2020-03-01', told);
  return {
    ...reviewed(item, { options: [row, ...item.rationale.slice(0, 2)].map((_, index) => ({ id: 'abc'.charAt(index), label: [row.label, date('2020-04-02'), date('2020-05-04')][index]! })) }),
    key: { ask: 'choose', right: ['c'] },
    parts: byKey({ ...item, key: { ask: 'choose', right: ['c'] } }, ['nets/release/dated']),
    tells: ['nets/spill/dated', 'nets/talks/dated', 'nets/release/dated'],
    rationale: [row, ...item.rationale.slice(0, 2)].map(({ fact, why, about, moment, cites, ...rest }, index) => ({
      option: 'abc'.charAt(index),
      fact,
      why,
      about,
      ...(moment ? { moment } : {}),
      ...('speaker' in rest && rest.speaker ? { speaker: rest.speaker } : {}),
      cites,
    })),
  };
}

test('a fair item of every form and kind is let pass', () => {
  const seen = new Set([...Object.values(fair).flat(), ...Object.values(fairForms)].map(({ view }) => `${view.form} ${view.kind}`));
  assert.deepEqual([...seen].toSorted(), makers.flatMap(({ form, kinds }) => kinds.map((kind) => `${form} ${kind}`)).toSorted());
});

test('every rule refuses something', () => {
  const refusing = [...itemRules, ...quizRules, ...rationRules, ...balanceRules].map(([name]) => name);
  assert.deepEqual([...new Set([...unfair, ...unfairForms].map(({ name }) => name))].toSorted(), [...new Set(refusing)].toSorted());
});

for (const [rows, by] of [[unfair, aStatement()], [unfairForms, wide]] as const) {
  for (const row of rows) {
    test(`${row.name}: ${row.what}`, () => {
      assert.deepEqual(names(row, by), [row.name]);
    });
  }
}
