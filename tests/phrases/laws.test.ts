import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as barred from '../../src/check/rules/barred-words.ts';
import { makers } from '../../src/core/forms/makers.ts';
import type { Hint, Told, Unready, Why } from '../../src/core/item.ts';
import type { Label, Unit, Word } from '../../src/core/label.ts';
import type { Lexicon } from '../../src/core/lexicon.ts';
import { all } from '../../src/phrases/all.ts';
import { claims, moments, speakers, views } from './asked.ts';
import { saidOf } from './said-of.ts';
import { body, country, date, group, newer, number, older, release, resolution, told, use } from './labels.ts';

// Records, so that the compiler asks for whatever is new.
const units = Object.keys({ country: 0, signatory: 0, day: 0, year: 0 } satisfies Record<Unit, 0>) as Unit[];
const words = Object.keys({
  true: 0, false: 0, signatories: 0, addressed: 0, 'on-the-list': 0, 'not-on-the-list': 0, author: 0,
} satisfies Record<Word, 0>) as Word[];
const unready = Object.keys({
  empty: 0, incomplete: 0, 'out-of-range': 0, 'not-a-year': 0, 'not-a-date': 0, ambiguous: 0, 'wrong-shape': 0, 'no-certainty': 0, 'number-not-year': 0,
} satisfies Record<Unready, 0>) as Unready[];

const dates = [date('2009'), date('2009-06'), date('2009-06-12')];
const counts = units.flatMap((unit) => [0, 1, 2, 3, 10, 11, 48, 100, 101, 103, 111, 1234].map((value) => number(value, unit)));
const labels: readonly Label[] = [country('FR'), ...words.map((word): Label => ({ say: 'word', word })), ...dates, ...claims, ...counts];

const spans = counts.filter(({ value, unit }) => value > 0 && (unit === 'day' || unit === 'year'));
const two = [use, date('2024-01-02'), release, date('2024-01-09')];
const known = [older, date('2006'), newer, date('2016')];
const author: Label = { say: 'word', word: 'author' };

const whys: Readonly<Record<Why, readonly (readonly Label[])[]>> = {
  'on-list': [[country('CZ')], [body]],
  'not-on-list': [[country('CZ')], [body]],
  'in-group': [[country('US'), group]],
  dated: dates.map((when) => [resolution, when]),
  'date-of-other': dates.map((when) => [when, resolution]),
  'in-order': [two, [older, date('2006'), resolution, date('2009'), newer, date('2016')]],
  apart: spans.map((span) => [span, ...two]),
  'apart-others': spans.map((span) => [span, ...known]),
  'counts-both-ends': spans.map((span) => [span]),
  between: [[date('2009'), resolution, ...known]],
  'not-between': [[date('2018'), ...known]],
  counted: counts.map((count) => [count]),
  'counts-other-unit': counts.map((count) => [number(7), count]),
  'counts-one-part': [[number(28, 'country'), number(11)]],
  'counts-without': [[number(47, 'country'), country('US')], [number(47, 'signatory'), country('US'), body]],
  'counts-group': [[number(25, 'country'), body]],
  'counts-without-group': [[number(23, 'country'), body]],
  'counts-whole-group': [[number(50, 'country'), body]],
  'counts-later': [[number(50, 'country'), country('FM'), body]],
  reported: claims.map((label) => [label]),
  'reported-otherwise': claims.map((label) => [label]),
  'says-so': claims.map((label) => [label]),
  'does-not-say': [[country('KP'), ...claims.slice(0, 1)], [author, ...claims.slice(0, 1)]],
  'reported-subject': [[body]],
  'not-reported': [[body]],
};
/** What a reason is told without: the option that it stands beside, or a claim that the stem holds. */
const untold: readonly Why[] = ['counts-other-unit', 'does-not-say'];

const tolds: readonly Told[] = (Object.keys(whys) as Why[]).flatMap((why) =>
  whys[why].flatMap((about) =>
    moments
      .flatMap((moment) => speakers.map((speaker) => told(why, about, { moment, ...speaker })))
      .filter(({ speaker }) => why !== 'says-so' || speaker !== undefined),
  ),
);

const hints: readonly Hint[] = [
  { hint: 'group', about: [group] },
  { hint: 'years', about: [date('2000'), date('2009')] },
  { hint: 'first-letters', about: [country('US')] },
  { hint: 'first-letters', about: ['DK', 'FI', 'IS', 'NO', 'SE'].map(country) },
];

/** A label's words as they must come back in a sentence. */
const wordsOf = (label: Label, lexicon: Lexicon): readonly string[] =>
  label.say === 'claim' ? [{ say: 'text', text: label.about } as const, ...label.to].map(lexicon.say) : [lexicon.say(label)];

const holds = (sentence: string, about: readonly Label[], lexicon: Lexicon): void => {
  for (const part of about.flatMap((label) => wordsOf(label, lexicon))) {
    assert.ok(sentence.toLowerCase().includes(part.toLowerCase()), `“${part}” in “${sentence}”`);
  }
};

/** As the checker reads: no vowel signs. */
const plain = (sentence: string): string => sentence.normalize('NFKC').replace(/[\u064b-\u0652\u0640]/g, '').toLowerCase();
const hasWord = (sentence: string, word: string): boolean => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(plain(sentence));

test('every form is asked in the kinds that its maker offers, and in no other', () => {
  const asked = new Set(views.map(({ form, kind }) => `${form} ${kind}`));
  assert.deepEqual([...asked].toSorted(), makers.flatMap(({ form, kinds }) => kinds.map((kind) => `${form} ${kind}`)).toSorted());
});

for (const { lexicon, quiz } of Object.values(all)) {
  const { lang } = lexicon;
  const said = labels.map((label) => lexicon.say(label));
  const stems = views.map((view) => lexicon.stem(view));
  const hinted = hints.map((hint) => lexicon.hint(hint));
  const explained = tolds.map((why) => lexicon.explain(why));
  const notes = unready.flatMap((why) => [1, 2, 3].map((pick) => saidOf(quiz, why, pick)));
  const phrases = [...new Set([...said, ...stems, ...hinted, ...explained, ...notes])];

  test(`${lang}: nothing is empty, shouted or a value's name`, () => {
    for (const phrase of phrases) {
      assert.match(phrase, /\S/);
      assert.doesNotMatch(phrase, /!|undefined|NaN|\[object|null|true-false|never|always/);
    }
  });

  test(`${lang}: no space is doubled, leads, trails or stands before a mark`, () => {
    for (const phrase of phrases) assert.doesNotMatch(phrase, /^\s|\s$|\s\s|\s[.,:?،؟]|[.,:?،؟]{2}/, phrase);
  });

  test(`${lang}: sentences end as sentences do`, () => {
    for (const phrase of stems) assert.match(phrase, /[.?؟]$/);
    for (const phrase of [...hinted, ...explained]) assert.match(phrase, /\.$/);
    for (const phrase of notes) assert.match(phrase, /[.?؟]$/);
    for (const phrase of said) assert.doesNotMatch(phrase, /[.?؟]$/);
  });

  test(`${lang}: every stem asks something`, () => {
    for (const phrase of stems) assert.match(phrase, lang === 'ar' ? /؟/ : /\?/);
  });

  test(`${lang}: no sentence holds two colons`, () => {
    for (const phrase of phrases) assert.ok(phrase.split(/[.?؟]\s/).every((part) => part.split(':').length <= 2), phrase);
  });

  test(`${lang}: quotes and brackets are closed again`, () => {
    for (const phrase of phrases) {
      for (const [open = '', close = ''] of ['“”', '«»', '()', '\u2068\u2069'].map((pair) => [...pair])) {
        assert.equal(phrase.split(open).length, phrase.split(close).length, phrase);
      }
      assert.doesNotMatch(phrase, /"/);
    }
  });

  test(`${lang}: digits are the language's own`, () => {
    for (const phrase of phrases) assert.doesNotMatch(phrase, lang === 'ar' ? /\d|[A-Za-z]/ : /[^\x20-\x7e“”’]/, phrase);
  });

  test(`${lang}: every label handed in is said`, () => {
    for (const view of views) holds(lexicon.stem(view), view.stem.about, lexicon);
    for (const view of views) if (view.stem.speaker) holds(lexicon.stem(view), [view.stem.speaker], lexicon);
    for (const why of tolds) if (!untold.includes(why.why)) holds(lexicon.explain(why), why.about, lexicon);
    for (const hint of hints) if (hint.hint !== 'first-letters') holds(lexicon.hint(hint), hint.about, lexicon);
  });

  test(`${lang}: how many to choose is said once`, () => {
    for (const view of views) {
      if (view.ask !== 'choose' || view.pick < 2) continue;
      const other = lexicon.stem({ ...view, pick: view.pick + 1 });
      const differing = lexicon.stem(view).split(/(?<=[?؟]) /).filter((part) => !other.includes(part));
      assert.equal(differing.length, 1, lexicon.stem(view));
    }
  });

  test(`${lang}: two views that ask for something else are asked in other words`, () => {
    const asked = new Map<string, string>();
    for (const view of views) {
      // Of a body, nothing but its name is on the list.
      if (view.stem.about.includes(body)) continue;
      const { about, ...slots } = view.stem;
      const what = JSON.stringify([view.form, view.ask, { ...slots, about }, 'pick' in view && view.pick, 'of' in view && view.of, 'precision' in view && view.precision]);
      const before = asked.get(lexicon.stem(view));
      assert.ok(before === undefined || before === what, `${lexicon.stem(view)}\n${before}\n${what}`);
      asked.set(lexicon.stem(view), what);
    }
  });

  test(`${lang}: no stem is negative or sweeping, and nothing loaded or refused is said`, () => {
    const listed = tolds.filter(({ why }) => why.endsWith('on-list')).map((why) => lexicon.explain(why));
    const tables: readonly (readonly [phrases: readonly string[], words: readonly string[] | undefined])[] = [
      [stems, barred.negative[lang]],
      [stems, barred.sweeping[lang]],
      [[...stems, ...hinted, ...explained], barred.loaded[lang]],
      [[...stems, ...listed], barred.refusal[lang]],
    ];
    for (const [sentences, list] of tables) {
      assert.ok(list && list.length > 0);
      for (const sentence of new Set(sentences)) {
        const found: readonly string[] = list.filter((word) => hasWord(sentence, word));
        assert.deepEqual(found, [], sentence);
      }
    }
  });

  test(`${lang}: no rationale blames`, () => {
    for (const phrase of explained) assert.doesNotMatch(phrase, /refus|wrong|fail|admit|reveal|prove|enemy|regime|رفض|فشل/i);
  });

  test(`${lang}: membership asks for a body that signed`, () => {
    const bodies = { en: /foreign minister|government|leader/, ar: /وزارة خارجي|حكوم|قياد/ }[lang];
    assert.ok(bodies);
    for (const view of views) {
      if ((view.form !== 'signed' && view.form !== 'missing') || view.stem.about.includes(body)) continue;
      assert.match(lexicon.stem(view), bodies);
    }
  });

  test(`${lang}: every reason for not judging is said in a sentence of its own`, () => {
    const one = unready.filter((why) => why !== 'wrong-shape').map((why) => saidOf(quiz, why, 1));
    assert.equal(new Set(one).size, one.length);
  });
}
