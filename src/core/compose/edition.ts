/** Rises whenever the golden quizzes in tests/golden/ change: the same code would open another quiz. 1 … 255. */
export const edition = 1;
