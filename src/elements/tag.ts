import { type CSSResult, LitElement, type PropertyDeclarations } from 'lit';
import { breath } from '../adapters/clock.ts';
import { closest, languages } from '../phrases/languages.ts';
import type { Words } from '../phrases/words.ts';
import { langOf } from './lang-of.ts';

/** What every tag shares: it loads the words of the language around it, and takes on styles that come later. */
export abstract class Tag extends LitElement {
  static override properties: PropertyDeclarations = { lang: { reflect: true } };

  /** Its language; absent: that of the closest ancestor that names one. */
  declare lang: string;

  /**
   * Words of its language, once they are there.
   *
   * @internal
   */
  loaded: Words | undefined;
  /** Those that it asked for last; undefined where they cannot be fetched. */
  protected coming: Promise<Words | undefined> | undefined;
  private wanted: string | undefined;
  private readonly dressed = new Set<CSSResult>();

  /** It may have been moved to where another language is spoken. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** First rendered in a task of its own: making the element was enough for one. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breath();
    this.listen();
    await super.scheduleUpdate();
  }

  /**
   * Adds styles to its own, once: to ask which there are is slow.
   *
   * @internal
   */
  dress(styles: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    const { styleSheet } = styles;
    if (!this.dressed.has(styles) && styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.dressed.add(styles);
  }

  /** Loads the words of the language that is spoken here now. */
  protected listen(): void {
    const lang = this.lang || langOf(this);
    if (lang === this.wanted) return;
    this.wanted = lang;
    this.coming = languages[closest(lang)]().then(
      (words) => {
        if (lang === this.wanted) this.loaded = words;
        this.requestUpdate();
        return words;
      },
      () => this.speechless(),
    );
  }

  /** Its words cannot be fetched. */
  protected speechless(): undefined {}
}
