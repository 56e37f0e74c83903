/** How to get each tag that a quiz may need further on; a page gets this together with what makes the questions. */
import type { StatementQuiz } from '../elements/statement-quiz/statement-quiz.ts';

export const otherTags: Awaited<ReturnType<NonNullable<typeof StatementQuiz.others>>> = {
  enter: () => import('./statement-entry.ts'),
  order: () => import('./statement-ordering.ts'),
  match: () => import('./statement-matching.ts'),
  group: () => import('./statement-grouping.ts'),
  list: () => import('./statement-recall.ts'),
  reading: () => import('./statement-reading.ts'),
};
