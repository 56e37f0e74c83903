import { StatementChoice } from '../elements/statement-choice/statement-choice.ts';
import { StatementQuiz } from '../elements/statement-quiz/statement-quiz.ts';
import { define } from './define.ts';

/** The quiz and what most questions need; what a year is typed into follows when a quiz asks for one. */
export function registerQuiz(): void {
  define('statement-choice', StatementChoice);
  StatementQuiz.tags.enter = () => import('./statement-entry.ts');
  define('statement-quiz', StatementQuiz);
}
