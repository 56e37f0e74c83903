import { StatementWorksheet } from '../elements/statement-worksheet/statement-worksheet.ts';
import { define } from './define.ts';

define('statement-worksheet', StatementWorksheet);
