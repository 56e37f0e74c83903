import { StatementEntry } from '../elements/statement-entry/statement-entry.ts';
import { define } from './define.ts';

define('statement-entry', StatementEntry);
