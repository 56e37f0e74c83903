import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { View } from '../../src/core/item.ts';
import { askedIn } from '../../src/phrases/ask-in.ts';
import { aView, claim, country, date, group, resolution, text } from './labels.ts';

const have = ['en', 'ar'];
const plain = { form: 'signed', about: [] } as const;
const english = text('only English');

const rows: readonly (readonly [why: string, view: View, wanted: string, asked: string])[] = [
  ['no author’s text', aView('choice', plain, { options: [country('FR'), date('2009')] }), 'ar', 'ar'],
  ['texts in both', aView('choice', { form: 'dated', about: [resolution] }), 'ar', 'ar'],
  ['texts in both, a region wanted', aView('choice', { form: 'dated', about: [resolution] }), 'ar-EG', 'ar-EG'],
  ['the stem’s text in English alone', aView('year', { form: 'dated', about: [english] }), 'ar', 'en'],
  ['the speaker’s name in English alone', aView('choice', { ...plain, speaker: english }), 'ar', 'en'],
  ['one option in English alone', aView('choice', plain, { options: [resolution, english] }), 'ar', 'en'],
  ['a claim’s addressee in English alone', aView('choice', plain, { options: [claim('urges', [english])] }), 'ar', 'en'],
  ['one thing to match in English alone', aView('matching', { form: 'dated', about: [] }, { options: [resolution, english], targets: [date('2009')] }), 'ar', 'en'],
  ['one thing to order in English alone', aView('ordering', { form: 'sequence', about: [] }, { options: [resolution, english] }), 'ar', 'en'],
  ['one group in English alone', aView('grouping', { form: 'signed', about: [] }, { options: [country('FI')], targets: [group, english] }), 'ar', 'en'],
  ['groups in both', aView('grouping', { form: 'signed', about: [] }, { options: [country('FI')], targets: [group] }), 'ar', 'ar'],
  ['names to type', aView('recall', { form: 'signed', about: [group] }), 'ar', 'ar'],
  ['no language in common', aView('choice', plain, { options: [english, { say: 'text', text: { ar: 'نص' } }] }), 'ar', 'ar'],
  ['a language that nobody has words for', aView('choice', plain, { options: [{ say: 'text', text: { tr: 'metin' } }] }), 'en', 'en'],
];

for (const [why, view, wanted, asked] of rows) {
  test(`${why}: asked in ${asked}`, () => assert.equal(askedIn(view, wanted, have), asked));
}
