import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../../src/core/item.ts';
import { all } from '../../src/phrases/all.ts';
import { edtf } from './labels.ts';

const title = { en: 'News report on the statement', ar: 'تقرير إخباري عن البيان' };

const rows: readonly (readonly [passage: Passage, en: string, ar: string])[] = [
  [
    { source: 's', title, author: 'A. Writer', publisher: 'The Paper', date: edtf('2024-01-10'), paragraph: 4 },
    'A. Writer, “News report on the statement”, The Paper, 10 January 2024, paragraph 4',
    'A. Writer، «تقرير إخباري عن البيان»، The Paper، ١٠ يناير ٢٠٢٤، الفقرة ٤',
  ],
  [
    { source: 's', title, publisher: 'The Paper', date: edtf('2024'), section: '3(a)' },
    'The Paper, “News report on the statement”, 2024, section 3(a)',
    'The Paper، «تقرير إخباري عن البيان»، ٢٠٢٤، القسم ٣(a)',
  ],
  [
    { source: 's', title, author: 'A. Writer', section: 'IV', paragraph: 12 },
    'A. Writer, “News report on the statement”, section IV, paragraph 12',
    'A. Writer، «تقرير إخباري عن البيان»، القسم IV، الفقرة ١٢',
  ],
  [{ source: 's', title, section: 'preamble' }, '“News report on the statement”, preamble', '«تقرير إخباري عن البيان»، الديباجة'],
  [{ source: 's', title, section: 'Annex A' }, '“News report on the statement”, Annex A', '«تقرير إخباري عن البيان»، \u2068Annex A\u2069'],
  [
    { source: 's', title, publisher: 'The Paper', section: 'November 2023', paragraph: 2 },
    'The Paper, “News report on the statement”, November 2023, paragraph 2',
    'The Paper، «تقرير إخباري عن البيان»، \u2068November 2023\u2069، الفقرة ٢',
  ],
  [{ source: 's', title, section: '2013' }, '“News report on the statement”, section 2013', '«تقرير إخباري عن البيان»، القسم ٢٠١٣'],
  [{ source: 's', title, section: 'الملحق أ' }, '“News report on the statement”, الملحق أ', '«تقرير إخباري عن البيان»، الملحق أ'],
  [{ source: 's', title }, '“News report on the statement”', '«تقرير إخباري عن البيان»'],
];

for (const [passage, en, ar] of rows) {
  test(`cites ${en}`, () => {
    assert.equal(all.en.lexicon.cite(passage), en);
    assert.equal(all.ar.lexicon.cite(passage), ar);
  });
}
