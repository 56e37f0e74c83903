/** Registers the quiz and what it needs. */
import { registerQuiz } from './register-quiz.ts';

registerQuiz();
