/** The script of a page: registers in tasks of their own, for a tag that stands there already is upgraded with it. */
import { registerChoice, registerQuiz } from './register-quiz.ts';

setTimeout(registerChoice);
setTimeout(registerQuiz);
