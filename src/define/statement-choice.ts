import { StatementChoice } from '../elements/statement-choice/statement-choice.ts';
import { define } from './define.ts';

define('statement-choice', StatementChoice);
