/** Registers every tag. */
import './define/statement-quiz.ts';
import './define/statement-entry.ts';
