/** Makes and shows all questions of a quiz beyond the first; a page fetches it while that one is read. */

export { keptOf } from './earlier.ts';
export { helpFor } from './help-loader.ts';
export { keeperOf } from './keeper.ts';
export { isAllSeen, make } from './make-quiz.ts';
export { flagButton, passedOver, placeButton } from './overview.ts';
export { otherQuestion } from './other-questions.ts';
export { readingFirst, withReading } from './reading-place.ts';
export { ruling } from './ruling.ts';
export { keptView, reopened, restored, settle } from './settle.ts';
