/** Registers every tag. */
import './define/statement-quiz.ts';
import './define/statement-entry.ts';
import './define/statement-ordering.ts';
import './define/statement-matching.ts';
import './define/statement-grouping.ts';
import './define/statement-recall.ts';
import './define/statement-reading.ts';
import './define/statement-worksheet.ts';
