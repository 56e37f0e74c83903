import { StatementMatching } from '../elements/statement-matching/statement-matching.ts';
import { define } from './define.ts';

define('statement-matching', StatementMatching);
