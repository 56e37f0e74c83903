/** What can be taken along from a result: paper, text, data, a table. */
import { html, type TemplateResult } from 'lit';
import { copied, printPage, saveFile } from '../../adapters/take-along.ts';
import type { Report } from '../../core/session/attempt.ts';
import { answersCsv } from '../../exchange/answers-csv.ts';
import { answersText, type Head } from '../../exchange/answers-text.ts';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { QuizWords } from '../../phrases/quiz-words.ts';
import type { HelpAct } from './help-act.ts';
import { answerOf, type ToldItem } from './told-item.ts';

export const printButton = ({ print }: LaterWords): TemplateResult => html`<button class="quiet" part="button" @click=${printPage}>${print}</button>`;

export function takeAlong(report: Report, head: Head, items: readonly ToldItem[], { number }: QuizWords, later: LaterWords, act: HelpAct): TemplateResult {
  const name = `statement-quiz-${report.code}`;
  const answers = () => items.map(answerOf);
  const copy = async ({ currentTarget }: Event): Promise<void> => {
    const of = currentTarget instanceof HTMLElement ? currentTarget.closest('details') : undefined;
    const box = of?.querySelector('textarea');
    const note = of?.querySelector<HTMLElement>('.copied');
    const text = answersText(head, answers(), number, later);
    if (await copied(text)) {
      if (note) showUntilNext(note);
      return act(undefined, later.copied);
    }
    if (!box) return;
    box.value = text;
    box.hidden = false;
    box.select();
    box.focus();
    act(undefined, later.copyYourself);
  };
  const button = (label: string, press: (event: Event) => unknown) => html`<button part="button" @click=${press}>${label}</button>`;
  return html`<details class="more"><summary>${later.more}</summary><div class="row">${button(later.print, printPage)}${button(later.saveData, () => saveFile(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`))}${button(later.saveTable, () => saveFile(`${name}.csv`, 'text/csv;charset=utf-8', answersCsv(answers(), later)))}<span>${button(later.copy, copy)} <span class="copied" hidden>${later.copied}</span></span></div>
<textarea readonly hidden rows="8" aria-label=${later.answers}></textarea></details>`;
}

/** Until whatever is done next around it. */
function showUntilNext(note: HTMLElement): void {
  const next = new AbortController();
  const over = (): void => {
    note.hidden = true;
    next.abort();
  };
  note.hidden = false;
  for (const type of ['click', 'change']) note.getRootNode().addEventListener(type, over, { capture: true, signal: next.signal });
}
