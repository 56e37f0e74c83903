import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lang } from '../../src/core/label.ts';
import { nameReader } from '../../src/core/text/read-name.ts';
import { all } from '../../src/phrases/all.ts';
import { closest } from '../../src/phrases/languages.ts';
import { namingOf } from '../../src/phrases/naming-of.ts';
import { namesOf } from '../../src/phrases/vocabulary.ts';
import { aStatement } from '../support/a-statement.ts';
import { aCountry, aVocabulary } from '../support/names.ts';

const names = namesOf(aStatement(), namingOf);
const read = (lang: Lang, typed: string): string => {
  const meaning = nameReader(names('country', lang))(typed);
  return typeof meaning === 'string' ? meaning : all[closest(lang)].lexicon.say(meaning.means);
};

// "S Sudan" was taken for Sudan, "N Ireland" for Ireland, "Siberia" for Liberia.
const rows: readonly (readonly [lang: Lang, typed: string, means: string])[] = [
  ['en', 'S Sudan', 'South Sudan'],
  ['en', 'S. Sudan', 'South Sudan'],
  ['en', 'S. Sudam', 'South Sudan'],
  ['en', 'N Ireland', 'unknown'],
  ['en', 'Siberia', 'unknown'],
  ['en', 'Iberia', 'unknown'],
  ['en', 'Prussia', 'unknown'],
  ['en', 'Bissau', 'unknown'],
  // As near to Poland as to Holland.
  ['en', 'Holand', 'ambiguous'],
  ['en', 'the Gambai', 'Gambia'],
  ['en', 'the Hambia', 'unknown'],
  ['en', 'Trinidad adn Tobago', 'Trinidad and Tobago'],
  ['en', 'the Trinidad adn Tobago', 'Trinidad and Tobago'],
  ['en', 'NewZeland', 'New Zealand'],
  ['en', 'N Macedonia', 'North Macedonia'],
  ['en', 'S Africa', 'South Africa'],
  ['en', 'DPR Korea', 'North Korea'],
  ['en', 'Korea, Republic of', 'South Korea'],
  ['en', 'Korea, Democratic People’s Republic of', 'North Korea'],
  ['en', 'Congo, Democratic Republic of the', 'Democratic Republic of the Congo'],
  ['en', 'Congo, Republic of the', 'Republic of the Congo'],
  ['en', 'Cote Ivoire', 'Côte d’Ivoire'],
  ['ar', 'باناما', 'بنما'],
  // Below its article, a name's first letter is as written: it was one slip from العراق whichever letter that was.
  ['ar', 'العراف', 'العراق'],
  ['ar', 'الغراق', 'unknown'],
  ['ar', 'غراق', 'unknown'],
  ['ar', 'اعراق', 'العراق'],
  ['ar', 'امانيا', 'ألمانيا'],
  ['ar', 'المانيه', 'ألمانيا'],
  ['ar', 'البوسنة و الهرسق', 'البوسنة والهرسك'],
];

for (const [lang, typed, means] of rows) {
  test(`${lang}: “${typed}” is ${means}`, () => assert.equal(read(lang, typed), means));
}

const others = aVocabulary({ AA: ['Minsk II'], BB: ['Annex B'], CC: ['노르웨이'], DD: ['Protocol I'] });

for (const [typed, means] of [
  ['Minsk I', 'unknown'],
  ['Minsc II', 'AA'],
  ['Annex A', 'unknown'],
  ['Anex B', 'BB'],
  ['Protocol', 'unknown'],
  ['Protocl I', 'DD'],
  // A syllable is several letters: the first of them is the first.
  ['너르웨이', 'CC'],
  ['도르웨이', 'unknown'],
] as const) {
  test(`“${typed}” is ${means}, where one letter is a word, or a part of a syllable`, () => {
    assert.deepEqual(nameReader(others)(typed), means === 'unknown' ? means : { means: aCountry(means) });
  });
}
