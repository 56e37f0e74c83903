/** Classes and events, without registering a tag. */
export { StatementChoice } from './elements/statement-choice/statement-choice.ts';
export { StatementEntry } from './elements/statement-entry/statement-entry.ts';
export { StatementGrouping } from './elements/statement-grouping/statement-grouping.ts';
export { StatementMatching } from './elements/statement-matching/statement-matching.ts';
export { StatementOrdering } from './elements/statement-ordering/statement-ordering.ts';
export { StatementReading } from './elements/statement-reading/statement-reading.ts';
export { StatementRecall } from './elements/statement-recall/statement-recall.ts';
export { StatementWorksheet } from './elements/statement-worksheet/statement-worksheet.ts';
export {
  StatementAnsweredEvent,
  StatementErrorEvent,
  StatementReadyEvent,
} from './elements/statement-quiz/events.ts';
export { StatementFinishedEvent } from './elements/statement-quiz/finished-event.ts';
export { StatementStepEvent } from './elements/statement-quiz/step-event.ts';
export { StatementQuiz } from './elements/statement-quiz/statement-quiz.ts';
