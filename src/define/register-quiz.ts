import { StatementChoice } from '../elements/statement-choice/statement-choice.ts';
import { StatementQuiz } from '../elements/statement-quiz/statement-quiz.ts';
import { define } from './define.ts';

/** What most questions need. */
export const registerChoice = (): void => define('statement-choice', StatementChoice);

/** The quiz; what a year is typed into follows when a quiz asks for one. */
export function registerQuiz(): void {
  registerChoice();
  StatementQuiz.tags.enter = () => import('./statement-entry.ts');
  define('statement-quiz', StatementQuiz);
}
