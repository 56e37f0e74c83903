import { StatementChoice } from '../elements/statement-choice/statement-choice.ts';
import { StatementQuiz } from '../elements/statement-quiz/statement-quiz.ts';
import { define } from './define.ts';

/** What most questions need. */
export const registerChoice = (): void => define('statement-choice', StatementChoice);

/** The quiz; what other questions are answered in follows when a quiz asks them. */
export function registerQuiz(): void {
  registerChoice();
  StatementQuiz.others = () => import('./other-tags.ts').then(({ otherTags }) => otherTags);
  define('statement-quiz', StatementQuiz);
}
