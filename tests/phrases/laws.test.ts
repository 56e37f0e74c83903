import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makers } from '../../src/core/forms/makers.ts';
import type { Stem, Told, Why } from '../../src/core/item.ts';
import type { Act, Label, Moment, Office, Unit } from '../../src/core/label.ts';
import { all } from '../../src/phrases/all.ts';
import { aView, body, claim, country, date, number, resolution, signatories, told } from './labels.ts';

// Records, so that the compiler asks for whatever is new.
const moments = Object.keys({ adopted: 0, opened: 0, signed: 0, released: 0, happened: 0 } satisfies Record<Moment, 0>) as Moment[];
const offices = Object.keys({ 'foreign-minister': 0, government: 0, leader: 0 } satisfies Record<Office, 0>) as Office[];
const units = Object.keys({ country: 0, signatory: 0, day: 0, year: 0 } satisfies Record<Unit, 0>) as Unit[];
const acts = Object.keys({ condemns: 0, 'calls-on': 0, urges: 0, says: 0, watches: 0, 'commits-to': 0 } satisfies Record<Act, 0>) as Act[];

const dates = [date('2009'), date('2009-06'), date('2009-06-12')];
const claims = acts.flatMap((act) => [[], [country('GB')], [country('KP'), body, country('US')]].map((to) => claim(act, to)));
const counts = units.flatMap((unit) => [0, 1, 2, 3, 10, 11, 48, 100, 101, 103, 111, 1234].map((value) => number(value, unit)));
const labels: readonly Label[] = [country('FR'), signatories, ...dates, ...claims, ...counts];

const speakers = [{}, { speaker: signatories }, { speaker: country('PH') }];
const lists = [{}, { asFirstPublished: true }] as const;

const abouts: Readonly<Record<Stem['form'], readonly (readonly Label[])[]>> = {
  signed: [[country('HU')], [body]],
  dated: dates.map((when) => [resolution, when]),
  count: [[]],
  supported: [[signatories]],
};
const decades = [[date('2000'), date('2009')]];

const views = makers.flatMap(({ form, kinds }) =>
  kinds.flatMap((kind) =>
    (form === 'dated' && kind === 'multiple-response' ? decades : abouts[form]).flatMap((about) =>
      moments.flatMap((moment) =>
        offices.flatMap((office) =>
          units.flatMap((unit) =>
            speakers.flatMap((speaker) =>
              lists.map((list) => aView(kind, { form, about, moment, office, unit, ...speaker, ...list })),
            ),
          ),
        ),
      ),
    ),
  ),
);

const whys: Readonly<Record<Why, readonly (readonly Label[])[]>> = {
  'on-list': [[country('CZ')], [body]],
  'not-on-list': [[country('CZ')], [body]],
  dated: dates.map((when) => [resolution, when]),
  'date-of-other': dates.map((when) => [when, resolution]),
  counted: counts.map((count) => [count]),
  'counts-other-unit': counts.map((count) => [number(7), count]),
  'counts-one-part': [[number(28, 'country'), number(11)]],
  'counts-without': [[number(47, 'country'), country('US')], [number(47, 'signatory'), country('US'), body]],
  'counts-group': [[number(25, 'country'), body]],
  'counts-without-group': [[number(23, 'country'), body]],
  'counts-later': [[number(50, 'country'), country('FM'), body]],
  reported: claims.map((label) => [label]),
  'reported-otherwise': claims.map((label) => [label]),
  'not-reported': [[body]],
};
const tolds: readonly Told[] = (Object.keys(whys) as Why[]).flatMap((why) =>
  whys[why].flatMap((about) =>
    moments.flatMap((moment) => speakers.map((speaker) => told(why, about, { moment, ...speaker }))),
  ),
);

for (const { lexicon } of Object.values(all)) {
  const { lang } = lexicon;
  const said = labels.map((label) => lexicon.say(label));
  const stems = views.map((view) => lexicon.stem(view));
  const hints = views.map(({ stem }) => lexicon.hint(stem));
  const explained = tolds.map((why) => lexicon.explain(why));
  const phrases = [...new Set([...said, ...stems, ...hints, ...explained])];

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
    for (const phrase of [...hints, ...explained]) assert.match(phrase, /\.$/);
    for (const phrase of said) assert.doesNotMatch(phrase, /[.?؟]$/);
  });

  test(`${lang}: no sentence holds two colons`, () => {
    for (const phrase of phrases) assert.ok(phrase.split(/[.?؟]\s/).every((part) => part.split(':').length <= 2), phrase);
  });

  test(`${lang}: digits are the language's own`, () => {
    for (const phrase of phrases) assert.doesNotMatch(phrase, lang === 'ar' ? /\d|[A-Za-z]/ : /[^\x20-\x7e“”’]/, phrase);
  });

  test(`${lang}: no rationale blames`, () => {
    for (const phrase of explained) assert.doesNotMatch(phrase, /refus|wrong|fail|admit|reveal|prove|enemy|regime|رفض|فشل/i);
  });
}
