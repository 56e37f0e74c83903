import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count } from '../../src/core/forms/count.ts';
import type { Item } from '../../src/core/item.ts';
import { benchOf, itemAbout, madeFacts } from '../support/made-facts.ts';
import { rawStatement } from '../support/raw-statement.ts';

const base = rawStatement();
const cited = (place: (index: number) => object) =>
  base.signatories.list.map((signatory, index) => ({ ...signatory, cites: [{ source: 'report', ...place(index) }] }));
const made = (lang: string, place: (index: number) => object): readonly Item[] => {
  const facts = madeFacts({ lang, signatories: { ...base.signatories, list: cited(place) } });
  return Array.from({ length: 20 }, (_, seed) => itemAbout('made-up/list/signatory-count', count, 'choice', benchOf(facts, seed))).filter((item) => typeof item === 'object');
};
const places = (items: readonly Item[]) =>
  items.flatMap(({ rationale }) => rationale.filter(({ why }) => why === 'counts-one-part').map(({ about }) => about[1]));

// A French file's section was said to be an English text.
test('a section is said in the language of its file', () => {
  const said = places(made('fr', (index) => ({ section: index < 4 ? 'Annexe A' : 'Annexe B' })));
  assert.ok(said.length > 0);
  for (const label of said) assert.match(JSON.stringify(label), /^\{"say":"text","text":\{"fr":"Annexe [AB]"\}\}$/);
});

// A list cited as a whole had a part without a name.
test('a part of the list that has neither paragraph nor section is not spoken of', () => {
  const items = made('en', (index) => (index < 4 ? {} : { paragraph: 2 }));
  for (const label of places(items)) assert.deepEqual(label, { say: 'number', value: 2 });
});
