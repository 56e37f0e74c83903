/** The script of a page with a quiz on paper: all that it shares with a quiz comes with the quiz's own. */
import './page.ts';
import './statement-worksheet.ts';
