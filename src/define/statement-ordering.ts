import { StatementOrdering } from '../elements/statement-ordering/statement-ordering.ts';
import { define } from './define.ts';

define('statement-ordering', StatementOrdering);
