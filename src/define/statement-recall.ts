import { StatementRecall } from '../elements/statement-recall/statement-recall.ts';
import { define } from './define.ts';

define('statement-recall', StatementRecall);
