/** What every answerable tag shares: a view shown, a response as its form value, feedback only when handed some. */
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { frame } from '../adapters/clock.ts';
import type { Item, Marking, Response, Reveal, Score, Unready, View } from '../core/item.ts';
import type { Words } from '../phrases/words.ts';
import type { Verdict } from './feedback.ts';
import type { Marked } from './marked.ts';
import { Tag } from './tag.ts';
import { type Tells, tells } from './tells.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

export abstract class ItemTag<V extends View> extends Tag {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    response: { attribute: false },
    score: { attribute: false },
    reveal: { attribute: false },
    unready: { attribute: false },
    marked: { attribute: false },
    words: { attribute: false },
    name: { reflect: true },
    disabled: { type: Boolean },
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
  /**
   * What the score does not tell of the mark.
   *
   * @internal
   */
  declare marked?: Marked | undefined;
  /** Handed in by an owner; else loaded for `lang`. */
  declare words?: Words | undefined;
  /** The name of the form value. */
  declare name?: string;

  /** What tells how the answer did, once it may be told. */
  protected tells: Tells | undefined;
  protected readonly internals = this.attachInternals();
  /** View and response that belong together, as last shown or answered, and the words they were shown in. */
  private shown: readonly [view?: View | undefined, response?: Response | undefined, words?: Words | undefined] = [];
  /** All that follows from a reveal is shown: not so in the one frame that only marks the answer. */
  protected settled = true;
  /** How it did, once that opens below; the words it is told in; whether they could not be fetched. */
  private verdict: Verdict | undefined;
  private toldIn: Words | undefined;
  protected lost = false;
  private telling: Promise<void> | undefined;
  /** What words were last fetched for, and which. */
  private asking: readonly [view?: V, words?: Words] = [];
  private fetching: Promise<unknown> | undefined;

  /** The words that it speaks with, once there are any. */
  get spoken(): Words | undefined {
    return this.words ?? this.loaded;
  }

  /** Shown, but cannot be answered. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(on: boolean) {
    this.toggleAttribute('disabled', !!on);
  }

  /** Disabled, by itself or by a fieldset around it. */
  protected get off(): boolean {
    return this.matches(':disabled');
  }

  /** The response as JSON; empty while there is none. What is set and cannot be read is none. */
  get value(): string {
    return this.response === undefined ? '' : JSON.stringify(this.response);
  }

  set value(json: string) {
    let given: Partial<Response> | null = null;
    try {
      given = JSON.parse(json);
    } catch {}
    this.response = given?.ask ? (given as Response) : undefined;
  }

  /**
   * What stands below the answer, to be said aloud.
   *
   * @internal
   */
  get said(): string {
    return this.note || (this.verdict?.aloud ?? '');
  }

  /**
   * The response to judge, though there may be nothing in it.
   *
   * @internal
   */
  abstract get given(): Response;

  /**
   * Judges a response to an item of this tag's sort; a page loads it with the tag.
   *
   * @internal
   */
  abstract judge(item: Item, response: Response, marking: Marking): Score;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, response, reveal, spoken, unready } = this;
    const [last, answer] = this.shown;
    if (last && last !== view && answer === response) this.response = undefined;
    const there = tells.in(spoken);
    if (there) this.dress(there.toldStyles);
    this.tells = reveal && there;
    if (unready && spoken && !there && changed.has('unready')) this.fetching = this.fetchTells(spoken).then((fetched) => (this.lost = !fetched));
    if (!changed.has('reveal') && spoken === this.toldIn) return;
    if (changed.has('reveal')) this.verdict = undefined;
    this.toldIn = spoken;
    this.lost = false;
    this.settled = changed.has('view') || !this.tells;
    this.telling = reveal && spoken && this.tell(reveal, spoken);
  }

  protected override listen(): void {
    if (!this.words) super.listen();
  }

  /** Waits for its words, for whoever moves the focus here needs something to move it to, and for the feedback. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.fetching;
    await this.telling;
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    const { view, response, spoken, internals } = this;
    const now = [view, response, spoken] as const;
    if (now.every((one, at) => one === this.shown[at])) return;
    this.shown = now;
    const controls = this.renderRoot.querySelectorAll<Control>('input, select');
    // Not bound in the template: what the learner did meanwhile is not what was rendered last.
    for (const control of controls) this.fill(control);
    const anchor = controls[0] ?? this.renderRoot.querySelector('button') ?? undefined;
    internals.setFormValue(this.value || null);
    if (this.answered() || !anchor) internals.setValidity({});
    else internals.setValidity({ valueMissing: true }, spoken?.quiz.unready(1).empty, anchor);
  }

  /** Shows the response in what takes it. */
  protected abstract fill(control: Control): void;

  protected override render(): TemplateResult {
    const { view, spoken: words } = this;
    return html`<div dir=${words?.lexicon.dir ?? nothing} lang=${words?.lexicon.lang ?? nothing} @input=${stop}>${view && words && (this.canAsk(view, words) || this.fetchOnce(view, words)) ? this.question(view, words) : nothing}<slot name="actions"></slot>${this.below()}</div>`;
  }

  /** Why nothing was judged yet, or why nothing is told of how it was. */
  private get note(): string {
    const { unready, view, spoken, lost, marked } = this;
    // Nothing yet where the words for it are on their way.
    const why = unready && view ? (spoken?.quiz.unready('pick' in view ? view.pick : 1)[unready] ?? tells.in(spoken)?.words.quiz.unreadable[unready]) : marked?.note;
    return why ?? ((lost && spoken?.quiz.lost) || '');
  }

  private below(): TemplateResult | typeof nothing {
    const { note, verdict, tells: there } = this;
    if (note) return html`<p class="said part" id="said"><b>${note}</b></p>`;
    return there && verdict ? there.feedback(verdict, there.words) : nothing;
  }

  /** Tells how the answer did; in a task of its own, after the frame that marks the answer, unless all is new. */
  private async tell(reveal: Reveal, words: Words): Promise<void> {
    if (!this.settled) await frame();
    const there = tells.in(words) ?? (await this.fetchTells(words));
    if (reveal !== this.reveal || words !== this.spoken) return;
    this.verdict = there?.verdictOf(this.response, this.score, reveal, there.words, this.marked);
    this.lost = !there;
    this.settled = true;
    this.requestUpdate();
  }

  /** Whether all is there that it takes to ask this. */
  protected canAsk(view: V, words: Words): boolean {
    return words.canAsk(view);
  }

  /** What a quiz opens with can be asked at once; the words of all else are fetched. */
  protected fetchAll(words: Words): Promise<unknown> {
    return words.askAll();
  }

  /** Where it cannot be fetched, that is said; another question tries again. */
  private fetchOnce(view: V, words: Words): false {
    const asking = [view, words] as const;
    if (asking.some((one, at) => one !== this.asking[at])) {
      this.asking = asking;
      this.fetching = this.fetchAll(words)
        .then(
          // What takes the answer stands there only now: it is filled in, and the form may ask for it.
          () => (this.shown = []),
          () => (this.lost = true),
        )
        .then(() => this.requestUpdate());
    }
    return false;
  }

  private async fetchTells(words: Words): Promise<Tells | undefined> {
    const there = await tells.load(words).catch(() => undefined);
    this.requestUpdate();
    return there;
  }

  /** Stem and answer. */
  protected abstract question(view: V, words: Words): TemplateResult | typeof nothing;

  /** Whether the response can be judged, right or not. */
  protected abstract answered(): boolean;

  /** Takes what the learner did; only this fires events. */
  protected take(response: Response, last: boolean): void {
    const { view, spoken, reveal } = this;
    // Answered in the very frame that marks it: shown as it was.
    this.shown = reveal ? [] : [view, response];
    if (reveal) return this.requestUpdate();
    this.response = response;
    if (spoken && !tells.in(spoken)) void this.fetchTells(spoken);
    this.dispatchEvent(new Event('input', { bubbles: true }));
    if (last) this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  formResetCallback(): void {
    this.response = undefined;
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formStateRestoreCallback(json: string): void {
    this.value = json;
  }
}

/** A native input event crosses shadow roots; the tag fires its own, which does not. */
const stop = (event: Event): void => event.stopPropagation();
