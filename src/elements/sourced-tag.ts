import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Recipe } from '../core/compose/recipe.ts';
import type { Words } from '../phrases/words.ts';
import type { Statement } from '../schema/statement-types.ts';
import { readSource } from './source.ts';
import { StatementErrorEvent } from './statement-quiz/events.ts';
import { later } from './statement-quiz/later-loader.ts';
import type { Trouble } from './statement-quiz/trouble.ts';
import { Tag } from './tag.ts';
import { type Step, Work } from './work.ts';

type Making<Made> = (...step: Parameters<Step>) => Promise<Made>;

/** What the tags share that show something made of a statement and ask nothing: they load it, and say when that fails. */
export abstract class SourcedTag<Made> extends Tag {
  static override properties: PropertyDeclarations = { src: {}, statement: { attribute: false }, headingLevel: { type: Number, attribute: 'heading-level' } };

  /** Address of a statement file. */
  declare src?: string;
  /** A statement as data, instead of `src`. */
  declare statement?: unknown;
  /** Level of the title in the page's outline, 1 to 6; anything else counts as 2. */
  declare headingLevel?: number;

  /** What is shown, once it is there. */
  protected made: Made | undefined;
  private trouble: Trouble | undefined;
  private loading: Promise<void> | undefined;
  private settle = (): void => {};
  /** What it was taken off the page in the middle of. */
  private under: Making<Made> | undefined;
  private readonly work = new Work((trouble) => void this.fail(trouble));

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.under) this.show(this.under);
    else if (!this.made) this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.work.stop();
  }

  /** Puts the focus on its title. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  protected get level(): number {
    return this.headingLevel && this.headingLevel >= 1 && this.headingLevel <= 6 ? Math.floor(this.headingLevel) : 2;
  }

  /** From a statement to what is shown. */
  protected abstract make(statement: Statement, pause: () => Promise<void>): Promise<Made>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('src') || changed.has('statement'))) this.load();
  }

  /** Waits for what there is to show. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading;
    return super.getUpdateComplete();
  }

  protected load(): void {
    this.made = undefined;
    this.show(async (pause, signal) => this.make(await readSource(this, pause, signal), pause));
  }

  /** Shows what a piece of work makes; until then, what was there. */
  protected show(work: Making<Made>): void {
    this.under = work;
    this.trouble = undefined;
    this.settle();
    this.loading = new Promise((resolve) => {
      this.settle = () => {
        this.requestUpdate();
        resolve();
      };
    });
    this.requestUpdate();
    this.work.run(async (pause, signal) => {
      const made = await work(pause, signal);
      await pause();
      this.made = made;
      this.under = undefined;
      this.settle();
      this.arrived(made);
    });
  }

  /** It is there. */
  protected arrived(_: Made): void {}

  /** The calm page that stands where something is off; `again` tries once more, or with another quiz than a code names. */
  protected troubled(words: Words, again: (instead?: Recipe) => void): TemplateResult | typeof nothing | undefined {
    const { trouble } = this;
    const told = trouble && later.in(words);
    return trouble && (told ? told.troubleView(trouble, words.quiz, told.words, this.level, false, again) : nothing);
  }

  /** Tells the page's author, unless it was mended meanwhile. */
  protected async tell(trouble: Trouble, still = (): boolean => true): Promise<void> {
    const words = await this.words();
    const part = words && (await later.load(words).catch(() => undefined));
    if (!still()) return;
    const problems = part?.problemsOf(trouble) ?? [];
    console.error(`<${this.localName}> ${trouble.code}`, ...problems, trouble.message);
    this.dispatchEvent(new StatementErrorEvent(trouble.code, problems));
  }

  protected words(): Promise<Words | undefined> {
    // A file may be there before a first rendering asks for words.
    this.listen();
    return this.coming ?? Promise.resolve(undefined);
  }

  private async fail(trouble: Trouble): Promise<void> {
    this.made = this.under = undefined;
    this.trouble = trouble;
    await this.tell(trouble, () => trouble === this.trouble);
    if (trouble === this.trouble) this.settle();
  }
}
