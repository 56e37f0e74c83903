import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Lexicon } from '../../core/lexicon.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Words } from '../../phrases/words.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { readingStyles } from '../../styles/reading.ts';
import { tokens } from '../../styles/tokens.ts';
import { Fetched } from '../fetched.ts';
import { heading } from '../heading.ts';
import { readingLines } from '../reading-lines.ts';
import { SourcedTag } from '../sourced-tag.ts';

interface Parts {
  readonly answering: AnsweringWords;
  readonly cite: Lexicon['cite'];
}

const parts = new Fetched<Parts>(async (words) => {
  const [{ answering }, { telling }] = await Promise.all([words.answering(), words.telling()]);
  return { answering, cite: telling.cite };
});

/**
 * The source of a statement in plain words, line by line, each with the paragraph or section that it retells.
 *
 * A statement that holds no such lines shows nothing.
 *
 * @element statement-reading
 * @fires {StatementErrorEvent} statement-error - There is nothing to show; `problems` holds every one.
 * @csspart title - The heading.
 * @csspart line - A line of the source retold.
 * @csspart citation - Where it is written.
 */
export class StatementReading extends SourcedTag<Statement> {
  static override styles: CSSResultGroup = [tokens, buttonStyles, readingStyles];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { loaded } = this;
    // Another language is spoken now.
    if (loaded && this.made && !parts.in(loaded)) parts.load(loaded).then(() => this.requestUpdate(), () => {});
  }

  protected override render(): TemplateResult | typeof nothing {
    const { made, loaded: words } = this;
    if (!words) return nothing;
    const own = parts.in(words);
    return this.troubled(words, () => this.load()) ?? (made && own && made.reading.length > 0 ? this.lines(made, words, own) : nothing);
  }

  protected override async make(statement: Statement): Promise<Statement> {
    const words = await this.words();
    if (words) await parts.load(words);
    return statement;
  }

  private lines(statement: Statement, { lexicon: { lang, dir } }: Words, { answering, cite }: Parts): TemplateResult {
    return html`<section lang=${lang} dir=${dir} aria-labelledby="title">${heading(answering.reading, this.level, '', 'title')}${readingLines(statement, lang, answering, cite)}</section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-reading': StatementReading;
  }
}
