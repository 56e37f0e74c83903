import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../src/exchange/answers.ts';
import { answersCsv } from '../../src/exchange/answers-csv.ts';
import { answersText } from '../../src/exchange/answers-text.ts';
import { later as arabic } from '../../src/phrases/ar/later.ts';
import { all } from '../../src/phrases/all.ts';
import { later as english } from '../../src/phrases/en/later.ts';

const words = { en: english(all.en.quiz), ar: arabic(all.ar.quiz) };

const answer = (of: Partial<Answer>): Answer => ({
  number: 1,
  question: 'Which year?',
  level: 'remember',
  given: ['2009'],
  right: ['2009'],
  points: 1,
  possible: 1,
  tries: 1,
  seconds: 12,
  ...of,
});

const rows: readonly (readonly [name: string, of: Partial<Answer>, line: string, text: string])[] = [
  ['what was right', {}, '1,Which year?,Remember,2009,2009,1,1,1,12', '1. Which year?\nYour answer: 2009\nRight answer: 2009'],
  [
    'several parts, and a third of the points',
    { number: 2, level: 'apply', given: ['Chad', 'Mali'], right: ['Chad', 'Niger'], points: 1 / 3, tries: 3 },
    '2,Which year?,Apply,Chad; Mali,Chad; Niger,0.333,1,3,12',
    '2. Which year?\nYour answer: Chad · Mali\nRight answer: Chad · Niger',
  ],
  ['no answer', { given: [], points: 0, tries: 0, seconds: undefined }, '1,Which year?,Remember,,2009,0,1,0,', '1. Which year?\nNo answer\nRight answer: 2009'],
  ['what may not be told', { right: undefined }, '1,Which year?,Remember,2009,,1,1,1,12', '1. Which year?\nYour answer: 2009'],
  ['points taken off', { points: -0.5 }, '1,Which year?,Remember,2009,2009,-0.5,1,1,12', '1. Which year?\nYour answer: 2009\nRight answer: 2009'],
  [
    'a formula that somebody typed',
    { given: ['=HYPERLINK("https://x.example")'] },
    `1,Which year?,Remember,"'=HYPERLINK(""https://x.example"")",2009,1,1,1,12`,
    '1. Which year?\nYour answer: =HYPERLINK("https://x.example")\nRight answer: 2009',
  ],
];

const HEAD = 'Number,Question,Level,Your answer,Right answer,Points,Possible,Tries,Seconds';

for (const [name, of, line, text] of rows) {
  test(`tells of ${name}, in a table and as text`, () => {
    assert.equal(answersCsv([answer(of)], words.en), `\uFEFF${HEAD}\r\n${line}\r\n`);
    assert.equal(
      answersText({ title: 'On nets', result: '1 of 1 right.', code: 'AAAA' }, [answer(of)], all.en.quiz.number, words.en),
      `On nets\n1 of 1 right.\n\n${text}\n\nQuiz code: AAAA\n`,
    );
  });
}

test('tells of every question in its order', () => {
  const answers = [1, 2, 3].map((number) => answer({ number }));
  assert.equal(answersCsv(answers, words.en).trim().split('\r\n').length, 4);
  assert.match(answersText({ title: '', result: '', code: '' }, answers, all.en.quiz.number, words.en), /1\. .*2\. .*3\. /s);
});

test('counts in the digits of the language where it is read, and in those of machines in a table', () => {
  assert.match(answersText({ title: '', result: '', code: '' }, [answer({ number: 12 })], all.ar.quiz.number, words.ar), /١٢\. /);
  assert.match(answersCsv([answer({ number: 12 })], words.ar), /\r\n12,/);
});
