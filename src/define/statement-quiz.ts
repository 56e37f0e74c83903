/** Registers the quiz and what most questions need; what a year is typed into follows when a quiz asks for one. */
import { StatementQuiz } from '../elements/statement-quiz/statement-quiz.ts';
import { define } from './define.ts';
import './statement-choice.ts';

StatementQuiz.tags.enter = () => import('./statement-entry.ts');
define('statement-quiz', StatementQuiz);
