/** The script of a page: registers in a task of its own, for a tag that stands there already is upgraded with it. */
import { registerQuiz } from './register-quiz.ts';

setTimeout(registerQuiz);
