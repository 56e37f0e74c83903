import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import { matchLang } from '../../phrases/match-lang.ts';
import { textIn } from '../../phrases/text-in.ts';
import type { Words } from '../../phrases/words.ts';
import type { Source, Statement } from '../../schema/statement-types.ts';
import { buttonStyles } from '../../styles/buttons.ts';
import { readingStyles } from '../../styles/reading.ts';
import { tokens } from '../../styles/tokens.ts';
import { Fetched } from '../fetched.ts';
import { heading } from '../heading.ts';
import { readSource } from '../source.ts';
import { StatementErrorEvent } from '../statement-quiz/events.ts';
import { later } from '../statement-quiz/later-loader.ts';
import type { Trouble } from '../statement-quiz/trouble.ts';
import { Tag } from '../tag.ts';
import { Work } from '../work.ts';

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
export class StatementReading extends Tag {
  static override styles: CSSResultGroup = [tokens, buttonStyles, readingStyles];
  static override properties = { src: {}, statement: { attribute: false }, headingLevel: { type: Number, attribute: 'heading-level' } };

  /** Address of a statement file. */
  declare src?: string;
  /** A statement as data, instead of `src`. */
  declare statement?: unknown;
  /** Level of the title in the page's outline, 1 to 6; anything else counts as 2. */
  declare headingLevel?: number;

  private read: Statement | undefined;
  private trouble: Trouble | undefined;
  private loading: Promise<void> | undefined;
  private settle = (): void => {};
  private readonly work = new Work((trouble) => void this.fail(trouble));

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.read) this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work.stop();
  }

  /** Puts the focus on its title. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('statement'))) this.load();
    const { loaded } = this;
    // Another language is spoken now.
    if (loaded && this.read && !parts.in(loaded)) parts.load(loaded).then(() => this.requestUpdate(), () => {});
  }

  /** Waits for what there is to read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { read, trouble, loaded: words } = this;
    if (!words) return nothing;
    const level = this.headingLevel && this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.floor(this.headingLevel) : 2;
    const told = trouble && later.in(words);
    if (trouble) return told ? told.troubleView(trouble, words.quiz, told.words, level, false, () => this.load()) : nothing;
    const own = parts.in(words);
    return read && own && read.reading.length > 0 ? this.lines(read, words, own, level) : nothing;
  }

  private lines({ reading, sources }: Statement, { lexicon }: Words, { answering, cite }: Parts, level: number): TemplateResult {
    const told = sources.flatMap((source) => {
      const lines = reading.filter((line) => line.source === source.id);
      if (lines.length === 0) return [];
      return html`<p class="cite" part="citation">${link(source, cite)}</p>
<ol role="list">${lines.map(
        ({ paragraph, section, text }) => html`<li part="line"><span>${paragraph === undefined ? section && answering.section(section) : answering.paragraph(paragraph)}</span>
<p lang=${matchLang(lexicon.lang, Object.keys(text)) ?? Object.keys(text)[0] ?? nothing} dir="auto">${textIn(text, lexicon.lang)}</p></li>`,
      )}</ol>`;
    });
    return html`<section lang=${lexicon.lang} dir=${lexicon.dir} aria-labelledby="title">${heading(answering.reading, level, '', 'title')}${told}</section>`;
  }

  private load(): void {
    this.read = this.trouble = undefined;
    this.settle();
    this.loading = new Promise((resolve) => {
      this.settle = () => {
        this.requestUpdate();
        resolve();
      };
    });
    this.requestUpdate();
    this.work.run(async (pause, signal) => {
      const read = await readSource(this, pause, signal);
      const words = await this.words();
      if (words) await parts.load(words);
      await pause();
      this.read = read;
      this.settle();
    });
  }

  private async fail(trouble: Trouble): Promise<void> {
    this.trouble = trouble;
    const words = await this.words();
    const part = words && (await later.load(words).catch(() => undefined));
    if (trouble !== this.trouble) return;
    const problems = part?.problemsOf(trouble) ?? [];
    console.error(`<${this.localName}> ${trouble.code}`, ...problems, trouble.message);
    this.dispatchEvent(new StatementErrorEvent(trouble.code, problems));
    this.settle();
  }

  private words(): Promise<Words | undefined> {
    // A file may be there before a first rendering asks for words.
    this.listen();
    return this.coming ?? Promise.resolve(undefined);
  }
}

function link({ licence: _, id, ...source }: Source, cite: Lexicon['cite']): TemplateResult {
  const words = cite({ ...source, source: id });
  const { url } = source;
  return url !== undefined && /^https?:/.test(url) ? html`<a href=${url} target="_blank" rel="noreferrer">${words}</a>` : html`${words}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-reading': StatementReading;
  }
}
