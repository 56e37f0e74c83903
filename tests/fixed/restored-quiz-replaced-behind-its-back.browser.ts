/** What restore() handed over was replaced by a quiz that was being made before, and replaced one that was asked for after. */
import { expect } from '@open-wc/testing';
import { aStatement } from '../support/a-statement.ts';
import { button, buttons, inputs, once, part, said } from '../support/in-shadow.ts';
import { progress, readyQuiz, startedQuiz, until } from '../support/quiz-tag.ts';

async function keptInTheMiddle(): Promise<unknown> {
  const quiz = await startedQuiz({ kinds: 'choice', count: 3 });
  button(quiz, 'Skip').click();
  await until(quiz, () => progress(quiz) === '2 of 3');
  return JSON.parse(JSON.stringify(quiz)) as unknown;
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('statement-quiz, restored while something else is made', () => {
  it('stays where it was restored to', async () => {
    const kept = await keptInTheMiddle();
    const quiz = await readyQuiz({ kinds: 'choice', count: 3 });
    quiz.reset();
    expect(await quiz.restore(kept)).to.deep.equal({ ok: true });
    await frames(20);
    await until(quiz, () => inputs(quiz).length > 0);
    expect(progress(quiz)).to.equal('2 of 3');
  });

  it('gives way to what was asked for later, and says so', async () => {
    const kept = await keptInTheMiddle();
    const quiz = await readyQuiz({ kinds: 'choice', count: 3 });
    const restoring = quiz.restore(kept);
    const ready = once(quiz, 'statement-ready');
    quiz.statement = { ...aStatement(), id: 'other', title: 'Other' };
    const restored = await restoring;
    expect(['no-statement', 'superseded']).to.include(restored.ok || restored.why);
    await ready;
    await frames(20);
    expect([said(part(quiz, 'title')[0]), buttons(quiz).includes('Start')]).to.deep.equal(['Other', true]);
  });
});

describe('statement-quiz, restored twice', () => {
  it('answers each for itself', async () => {
    const kept = await keptInTheMiddle();
    const broken = JSON.parse(JSON.stringify(kept)) as { attempts: { log: unknown[] }[] };
    broken.attempts[0]?.log.push(...(broken.attempts[0]?.log ?? []));
    const quiz = await readyQuiz({ kinds: 'choice', count: 3 });
    const [first, second] = await Promise.all([quiz.restore(kept), quiz.restore(broken)]);
    expect([first.ok || first.why, second.ok || second.why]).to.deep.equal(['superseded', 'other-log']);
    await frames(10);
    expect(buttons(quiz)).to.include('Start');
  });
});
