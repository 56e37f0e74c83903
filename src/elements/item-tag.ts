/** What every answerable tag shares: a view shown, a response as its form value, feedback only when handed some. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { breath } from '../adapters/clock.ts';
import type { Item, Marking, Response, Reveal, Score, Unready, View } from '../core/item.ts';
import type { Words } from '../phrases/words.ts';
import { fetchTells, type Tells, tellsIn } from './tells.ts';
import { WordsLoader } from './words-loader.ts';

export abstract class ItemTag<V extends View> extends LitElement {
  static readonly formAssociated = true;
  static override properties = {
    view: { attribute: false },
    response: { attribute: false },
    score: { attribute: false },
    reveal: { attribute: false },
    unready: { attribute: false },
    words: { attribute: false },
    name: { reflect: true },
    lang: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** The public half of an item. */
  declare view?: V;
  /** What the learner has answered so far. */
  declare response?: Response | undefined;
  /** The verdict, once the policy allows it. */
  declare score?: Score | undefined;
  /** Key, rationales and passages, once the policy allows them. */
  declare reveal?: Reveal | undefined;
  /** Why the last check did not judge the response. */
  declare unready?: Unready | undefined;
  /** Handed in by an owner; else loaded for `lang`. */
  declare words?: Words | undefined;
  /** The name of the form value. */
  declare name?: string;
  /** Its language; absent: that of the closest ancestor that names one. */
  declare lang: string;
  /** Shown, but cannot be answered. */
  declare disabled: boolean;

  protected readonly internals = this.attachInternals();
  /** What the learner answered last, and to what. */
  private taken: readonly [view?: View | undefined, response?: Response] = [];
  private readonly loader = new WordsLoader(this);
  /** The words in which it was to be told last, whether that came, and whether it was lost. */
  private telling: Words | undefined;
  private coming: Promise<void> | undefined;
  private lost = false;

  /** The words that it speaks with, once there are any. */
  get spoken(): Words | undefined {
    return this.words ?? this.loader.words;
  }

  /** The response as JSON; empty while there is none. */
  get value(): string {
    return this.response === undefined ? '' : JSON.stringify(this.response);
  }

  set value(json: string) {
    this.response = json === '' ? undefined : (JSON.parse(json) as Response);
  }

  /** First rendered in a task of its own: making the element was enough for one. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await breath();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const [view, response] = this.taken;
    const stale = view !== this.view && response === this.response;
    if (changed.get('view') !== undefined && (stale || !changed.has('response'))) this.response = undefined;
    this.internals.setFormValue(this.value || null);
    if (this.reveal && (changed.has('reveal') || this.telling !== this.spoken)) this.fetchTells();
    this.tells?.dress(this);
  }

  /** Waits for the feedback, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.coming;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const inputs = this.renderRoot.querySelectorAll('input');
    // Not bound in the template: what the learner did meanwhile is not what was rendered last.
    for (const input of inputs) this.fill(input);
    const [anchor] = inputs;
    if (this.answered() || !anchor) this.internals.setValidity({});
    else this.internals.setValidity({ valueMissing: true }, this.spoken?.quiz.unready('empty', 1), anchor);
  }

  /** Shows the response in an input. */
  protected abstract fill(input: HTMLInputElement): void;

  protected override render(): TemplateResult {
    const { view, spoken: words } = this;
    return html`<div dir=${words?.lexicon.dir ?? nothing} lang=${words?.lexicon.lang ?? nothing} @input=${stop}>${view && words ? this.question(view, words) : nothing}<slot name="actions"></slot>${view && words ? this.below(view, words) : nothing}</div>`;
  }

  /** What tells how the answer did, once it may be told and that is there. */
  protected get tells(): Tells | undefined {
    return this.reveal && tellsIn(this.spoken);
  }

  /** Why nothing was judged yet, or how it was. */
  private below(view: V, { quiz }: Words): TemplateResult | typeof nothing {
    const { unready, score, reveal, tells } = this;
    const note = unready ? quiz.unready(unready, 'pick' in view ? view.pick : 1) : reveal && this.lost && quiz.lost;
    if (note) return html`<p class="said part" id="said"><b>${note}</b></p>`;
    return tells && score && reveal ? tells.feedback(this.response, score, reveal, tells.words) : nothing;
  }

  private fetchTells(): void {
    const { spoken } = this;
    this.telling = spoken;
    this.lost = false;
    if (!spoken || tellsIn(spoken)) return;
    this.coming = fetchTells(spoken)
      .then(() => {})
      .catch(() => {
        this.lost = true;
      })
      .finally(() => this.requestUpdate());
  }

  /**
   * Judges a response to an item of this tag's sort; a page loads it with the tag.
   *
   * @internal
   */
  abstract judge(item: Item, response: Response, marking: Marking): Score;

  /** Stem and answer. */
  protected abstract question(view: V, words: Words): TemplateResult;

  /** Whether the response can be judged, right or not. */
  protected abstract answered(): boolean;

  /** Takes what the learner did; only this fires events. */
  protected take(response: Response, last: boolean): void {
    this.response = response;
    this.taken = [this.view, response];
    this.fetchTells();
    this.dispatchEvent(new Event('input', { bubbles: true }));
    if (last) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  formResetCallback(): void {
    this.response = undefined;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formStateRestoreCallback(json: string): void {
    this.value = json;
  }
}

/** A native input event crosses shadow roots; the tag fires its own, which does not. */
const stop = (event: Event): void => event.stopPropagation();
