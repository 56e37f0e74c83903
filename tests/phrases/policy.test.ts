import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Policy } from '../../src/core/session/attempt.ts';
import { presets } from '../../src/core/session/presets.ts';
import { all } from '../../src/phrases/all.ts';
import type { PolicyWords } from '../../src/phrases/policy-words.ts';

const words = { en: (await all.en.answering()).policy, ar: (await all.ar.answering()).policy };
const { practice, test: atEnd, exam } = presets;

const rules: readonly (readonly [name: string, policy: Policy, en: readonly string[]])[] = [
  ['practice', practice, []],
  ['a test', atEnd, ['You see how you did at the end. Until then you can change your answers.']],
  ['a test that leads on alone, where no answer can be changed', { ...atEnd, navigation: 'forward' }, ['You see how you did at the end.', 'You cannot go back to a question.']],
  ['an exam', exam, ['Your answers are kept. How you did is not shown here.', 'You cannot go back to a question.']],
  ['an exam with a pass mark, of which nobody is told', { ...exam, passMark: 0.7 }, ['Your answers are kept. How you did is not shown here.', 'You cannot go back to a question.']],
  ['a pass mark', { ...practice, passMark: 0.7 }, ['Pass is 70%.']],
  ['three tries', { ...practice, tries: 3, marking: { partial: true, tryCost: 0.25 } }, ['You can try each question three times. Each further try takes 25% of a point off.']],
  ['two tries at no cost', { ...practice, tries: 2 }, ['You can try each question twice.']],
  ['tries where the last answer counts', { ...atEnd, tries: 2 }, ['You see how you did at the end. Until then you can change your answers.']],
  ['right answers at the end', { ...practice, reveal: 'at-end' }, ['You see the right answers at the end.']],
  ['ten minutes', { ...practice, limit: { quiz: 600_000 } }, ['You have 10 minutes for the quiz.', 'Time stands still while this page is closed.']],
  ['a minute and a half, a second each', { ...practice, limit: { quiz: 90_000, item: 1000, runsClosed: true } }, ['You have 1 minute and 30 seconds for the quiz.', 'You have 1 second for each question.', 'Time runs on while this page is closed.']],
];

for (const [name, policy, en] of rules) {
  test(`before ${name} it is said: ${en.join(' ') || 'nothing'}`, () => {
    assert.deepEqual(words.en.rules(policy), en);
    assert.equal(words.ar.rules(policy).length, en.length);
  });
}

const no = { state: 'no', hits: 0, of: 1 } as const;
const part = { state: 'part', hits: 2, of: 3 } as const;
const right = { state: 'right', hits: 1, of: 1 } as const;

const rows: readonly (readonly [say: (words: PolicyWords) => string, en: string, ar: string])[] = [
  [({ again }) => again(no, 1), 'Not yet. You can try once more.', 'ليس بعد. يمكنك المحاولة مرة واحدة بعد.'],
  [({ again }) => again(part, 2), '2 of 3 right. You can try two more times.', 'الصحيح: ٢ من ٣. يمكنك المحاولة مرتين بعد.'],
  [({ kept }) => kept(right, 'at-end'), 'Right.', 'صحيح.'],
  [({ kept }) => kept(no, 'at-end'), 'Not yet. You see the right answer at the end.', 'ليس بعد. تظهر الإجابة الصحيحة في النهاية.'],
  [({ kept }) => kept(part, 'when-told'), '2 of 3 right. The right answer is shown later.', 'الصحيح: ٢ من ٣. تظهر الإجابة الصحيحة لاحقًا.'],
  [({ kept }) => kept(no, 'never'), 'Not yet.', 'ليس بعد.'],
  [({ time }) => time.clock(605), '10:05', '١٠:٠٥'],
  [({ time }) => time.soon(60), '60 seconds left.', 'بقيت ٦٠ ثانية.'],
];

for (const [say, en, ar] of rows) {
  test(`says “${en}”`, () => assert.deepEqual([say(words.en), say(words.ar)], [en, ar]));
}

for (const [lang, { rules: of, untold, time }] of Object.entries(words)) {
  test(`${lang}: calm words in the language’s own letters and digits`, () => {
    const said = [...rules.flatMap(([, policy]) => of(policy)), untold, time.ask, ...Object.values(time.stretches), ...Object.values(time.left), time.more, time.up];
    for (const line of said) assert.doesNotMatch(line, lang === 'ar' ? /[!A-Za-z0-9]|\s\s/ : /!|\s\s|NaN|undefined/, line);
    assert.equal(new Set(Object.values(time.stretches)).size, 4);
  });
}
