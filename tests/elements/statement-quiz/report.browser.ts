import { expect } from '@open-wc/testing';
import { derive } from '../../../src/core/facts/derive.ts';
import { makers } from '../../../src/core/forms/makers.ts';
import type { Policy, Report } from '../../../src/core/session/attempt.ts';
import { verify } from '../../../src/core/session/verify.ts';
import type { StatementQuiz } from '../../../src/index.ts';
import { namingOf } from '../../../src/phrases/naming-of.ts';
import { namesOf } from '../../../src/phrases/vocabulary.ts';
import { version } from '../../../src/version.ts';
import { world } from '../../../src/world/countries.ts';
import { aStatement } from '../../support/a-statement.ts';
import { button, inputs, once, root } from '../../support/in-shadow.ts';
import { main, progress, readyQuiz, screen, type Settings, startedQuiz, until } from '../../support/quiz-tag.ts';

const TWO = { kinds: 'choice', count: 2 } as const;

/** Takes the first option of every question; the report is as a server gets it. */
async function taken(quiz: StatementQuiz): Promise<Report> {
  const finished = once(quiz, 'statement-finished');
  while (root(quiz).querySelector('.top') !== null) {
    const before = progress(quiz);
    inputs(quiz)[0]?.click();
    main(quiz).click();
    await quiz.updateComplete;
    if (quiz.feedback !== 'deferred') main(quiz).click();
    await until(quiz, () => progress(quiz) !== before || root(quiz).querySelector('.top') === null);
  }
  const { report } = await finished;
  return JSON.parse(JSON.stringify(report)) as Report;
}

describe('the report of a statement-quiz', () => {
  const rows: readonly (readonly [name: string, settings: Settings, policy: Policy])[] = [
    ['as it comes', TWO, { feedback: 'immediate', marking: { partial: true } }],
    ['deferred, with a pass mark', { ...TWO, feedback: 'deferred', passMark: 0.5 }, { feedback: 'deferred', passMark: 0.5, marking: { partial: true } }],
    ['with negative marks', { ...TWO, marking: 'negative' }, { feedback: 'immediate', marking: { partial: true, scheme: 'negative' } }],
  ];
  for (const [name, settings, policy] of rows) {
    it(`is one that a server can verify: ${name}`, async () => {
      const statement = aStatement();
      const report = await taken(await startedQuiz({ statement, ...settings }));
      const names = namesOf(statement, namingOf);
      const verified = verify(report, statement, { makers, world, names, policy, blueprint: { count: 2, kinds: ['choice'] } });
      expect(verified.differences).to.deep.equal([]);
      expect([verified.earned, verified.possible, verified.passed]).to.deep.equal([report.earned, 2, report.passed]);
      expect([report.version, report.recipe.facts]).to.deep.equal([version, derive(statement, world).hash]);
      expect(report.items.map(({ tries }) => tries.length)).to.deep.equal([1, 1]);
    });
  }

  it('echoes the context that its attempt began with, in a retry too', async () => {
    const quiz = await startedQuiz({ ...TWO, count: 6, context: 'class 7b' });
    quiz.context = 'class 8a';
    const report = await taken(quiz);
    expect(report.context).to.equal('class 7b');
    const missed = report.items.filter(({ earned }) => earned < 1).length;
    expect(missed).to.be.greaterThan(0);
    button(quiz, `Retry these ${missed}`).click();
    await until(quiz, () => root(quiz).querySelector('.top') !== null);
    expect((await taken(quiz)).context).to.equal('class 7b');
  });

  it('echoes a context that is said before the start, and none where none is', async () => {
    const quiz = await readyQuiz(TWO);
    quiz.setAttribute('context', 'class 8a');
    quiz.count = 3;
    await until(quiz, () => screen(quiz).includes('3 questions'));
    button(quiz, 'Start').click();
    await until(quiz, () => inputs(quiz).length > 0);
    expect((await taken(quiz)).context).to.equal('class 8a');
    expect(await taken(await startedQuiz(TWO))).not.to.have.property('context');
  });
});
