import { html, type TemplateResult } from 'lit';
import type { Option, View } from '../../core/item.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Words } from '../../phrases/words.ts';
import { PairsTag } from '../pairs-tag.ts';

/** More than so many do not fit side by side. */
const SIDE_BY_SIDE = 3;

/**
 * One question with things to sort into groups: groups side by side to press, a list where there are more than three.
 *
 * Its form value is the response as JSON; it is valid once each has a group.
 *
 * @element statement-grouping
 * @slot actions - Buttons between the rows and the feedback.
 * @fires {Event} input - The learner chose a group; does not cross shadow roots.
 * @fires {Event} change - As `input`.
 * @csspart stem - The question.
 * @csspart option - A row with something to sort.
 * @csspart place - A group to press, or the list of them.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementGrouping extends PairsTag<View<'group'>> {
  protected readonly ask = 'group';

  protected chooser(option: Option, targets: readonly Option[], pairs: Readonly<Record<string, string>>, words: Words, more: AnsweringWords): TemplateResult {
    if (targets.length > SIDE_BY_SIDE) return this.select(option, targets, pairs, words, more);
    const { id } = option;
    return html`<span class="places" role="radiogroup" aria-labelledby="n-${id}">${targets.map(
      (target) => html`<label part="place"><input type="radio" name=${id} value=${target.id} ?disabled=${this.closed}><bdi>${words.lexicon.say(target.label)}</bdi></label>`,
    )}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-grouping': StatementGrouping;
  }
}
