import type { TemplateResult } from 'lit';
import type { Option, View } from '../../core/item.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Words } from '../../phrases/words.ts';
import { PairsTag } from '../pairs-tag.ts';

/**
 * One question with things to match, each from a list. What was taken cannot be taken twice.
 *
 * Its form value is the response as JSON; it is valid once each has a place.
 *
 * @element statement-matching
 * @slot actions - Buttons between the rows and the feedback.
 * @fires {Event} input - The learner chose a place or took it back; does not cross shadow roots.
 * @fires {Event} change - As `input`.
 * @csspart stem - The question.
 * @csspart option - A row with something to match.
 * @csspart place - The list of what it may be matched with.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementMatching extends PairsTag<View<'match'>> {
  protected readonly ask = 'match';

  protected chooser(option: Option, targets: readonly Option[], pairs: Readonly<Record<string, string>>, words: Words, more: AnsweringWords): TemplateResult {
    return this.select(option, targets, pairs, words, more);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-matching': StatementMatching;
  }
}
