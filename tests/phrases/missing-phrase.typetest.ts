/** Compiled, not run: a phrase left out of a catalogue is an error. */
import { explanations as ar } from '../../src/phrases/ar/explain.ts';
import { acts, units, words } from '../../src/phrases/ar/say.ts';
import { hints } from '../../src/phrases/ar/hints.ts';
import { moments } from '../../src/phrases/ar/moments.ts';
import { stems } from '../../src/phrases/ar/stems.ts';
import { answering } from '../../src/phrases/en/answering.ts';
import { explanations } from '../../src/phrases/en/explain.ts';
import type { AnsweringWords } from '../../src/phrases/answering-words.ts';
import type { Acts, Explanations, Hints, Moments, SingleWords, Stems, Units } from '../../src/phrases/tables.ts';

const { 'counts-later': _later, ...withoutWhy } = explanations;
// @ts-expect-error a reason without its words
export const reasons: Explanations = withoutWhy;

const { dated: _dated, ...withoutWhyInArabic } = ar;
// @ts-expect-error a reason without its words
export const arabicReasons: Explanations = withoutWhyInArabic;

const { 'true-false': _trueFalse, ...withoutKind } = stems.signed;
// @ts-expect-error a form without words for one of its kinds
export const kinds: Stems = { ...stems, signed: withoutKind };

const { supported: _supported, ...withoutForm } = stems;
// @ts-expect-error a form without a stem
export const forms: Stems = withoutForm;

const { years: _years, ...withoutHint } = hints;
// @ts-expect-error a hint without its words
export const hinted: Hints = withoutHint;

const { opened: _opened, ...withoutMoment } = moments;
// @ts-expect-error a moment without its words
export const when: Moments<(typeof moments)['adopted']> = withoutMoment;

const { watches: _watches, ...withoutAct } = acts;
// @ts-expect-error an act without its words
export const acted: Acts = withoutAct;

const { signatory: _signatory, ...withoutUnit } = units;
// @ts-expect-error a unit without its words
export const counted: Units<(typeof units)['day']> = withoutUnit;

const { addressed: _addressed, ...withoutWord } = words;
// @ts-expect-error a word left unsaid
export const said: SingleWords = withoutWord;

const { author: _author, ...withoutAuthor } = words;
// @ts-expect-error a word left unsaid
export const written: SingleWords = withoutAuthor;

const { choosePlace: _choosePlace, ...withoutPlace } = answering;
// @ts-expect-error a word for answering left out
export const answered: AnsweringWords = withoutPlace;
