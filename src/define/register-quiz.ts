import { StatementChoice } from '../elements/statement-choice/statement-choice.ts';
import { StatementQuiz } from '../elements/statement-quiz/statement-quiz.ts';
import { define } from './define.ts';

/** What most questions need. */
export const registerChoice = (): void => define('statement-choice', StatementChoice);

/** The quiz; what other questions are answered in follows when a quiz asks them. */
export function registerQuiz(): void {
  registerChoice();
  StatementQuiz.tags.enter = () => import('./statement-entry.ts');
  StatementQuiz.tags.order = () => import('./statement-ordering.ts');
  StatementQuiz.tags.match = () => import('./statement-matching.ts');
  StatementQuiz.tags.group = () => import('./statement-grouping.ts');
  StatementQuiz.tags.list = () => import('./statement-recall.ts');
  StatementQuiz.tags.reading = () => import('./statement-reading.ts');
  define('statement-quiz', StatementQuiz);
}
