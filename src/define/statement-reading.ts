import { StatementReading } from '../elements/statement-reading/statement-reading.ts';
import { define } from './define.ts';

define('statement-reading', StatementReading);
