import { StatementGrouping } from '../elements/statement-grouping/statement-grouping.ts';
import { define } from './define.ts';

define('statement-grouping', StatementGrouping);
