import { frame } from '../../adapters/clock.ts';
import type { View } from '../../core/item.ts';
import type { Action, ScoreItem } from '../../core/session/attempt.ts';
import type { ItemTag } from '../item-tag.ts';
import { Tag } from '../tag.ts';
import { tells } from '../tells.ts';
import type { Acts } from './acts.ts';
import type { Attempt } from './attempt.ts';
import { StatementAnsweredEvent } from './events.ts';
import type { Help } from './help-view.ts';
import { madeBy } from './making-loader.ts';

/** What a learner does between start and result: logged, told to the page, said aloud once, with the focus where it goes on. */
export abstract class Taking extends Tag implements Acts {
  /** @internal */
  attempt: Attempt | undefined;
  /** Shows hints and asks for certainty; false while nothing can be asked without it. */
  protected aid: Help | false | undefined;
  /** For the live region. */
  protected saying = '';
  /** The tag that was just checked, until it is said how that went. */
  protected checked: ItemTag<View> | null | undefined;
  /** Goes on once all questions are there. */
  private waiting: Promise<void> | undefined;
  private telling: Promise<void> | undefined;

  /**
   * Fetches what is needed further on.
   *
   * @internal
   */
  abstract ahead(): void;

  /** Shows the result. */
  protected abstract conclude(): Promise<void>;

  /** @internal */
  take(attempt: Attempt | undefined): void {
    this.attempt = attempt;
    this.saying = '';
    this.requestUpdate();
  }

  /** @internal */
  act(action: Action, judge?: ScoreItem): void {
    const { attempt } = this;
    if (!attempt) return;
    const { phase } = attempt.session;
    attempt.act(action, judge);
    this.requestUpdate();
    // By the learner, or by time.
    if (phase !== 'finished' && attempt.session.phase === 'finished') void this.conclude();
  }

  /**
   * The one strong action of a question: check, go on, or see the result. A double click that checks does not go on.
   *
   * @internal
   */
  main(click?: MouseEvent): void {
    if (!this.attempt?.closed) this.check();
    else if ((click?.detail ?? 0) < 2) this.step(1);
  }

  /** @internal */
  draft({ target }: Event): void {
    const { response, view } = target as ItemTag<View>;
    if (view && response) this.act({ type: 'draft', item: view.id, response });
  }

  /**
   * Opens a hint, flags, or says how sure somebody is: what there is to say is said aloud; what opened the last hint is gone.
   *
   * @internal
   */
  readonly help = (action?: Action, say?: string, last?: boolean): void => {
    if (action) this.act(action);
    this.requestUpdate();
    if (say !== undefined) this.say(say);
    if (last) void this.moveTo('.main');
  };

  /** Enter checks while an answer has the focus; a held key neither checks twice nor goes on. */
  protected press(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return;
    const answers = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.repeat || answers) event.preventDefault();
    if (answers && !event.repeat) this.main();
  }

  /** Moves the focus, after the frame that shows it: to ask for it before is to lay out at once. */
  protected async moveTo(selector: string): Promise<void> {
    const { closed } = this.attempt ?? {};
    await this.updateComplete;
    const found = this.find(selector);
    if (found?.localName.includes('-')) {
      await customElements.whenDefined(found.localName);
      await found.updateComplete;
    }
    await frame();
    // Whoever answered meanwhile has it where it goes on.
    if (closed || !this.attempt?.closed || !found?.matches('.item')) found?.focus();
  }

  /** What the tag was handed in this update is said once it stands there. */
  protected override updated(): void {
    const { checked } = this;
    if (!checked || this.telling) return;
    const telling = checked.updateComplete.then(() => {
      if (telling === this.telling) this.tell(checked);
    });
    this.telling = telling;
  }

  /** Waits for the feedback, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.telling;
    return super.getUpdateComplete();
  }

  private tell({ said }: ItemTag<View>): void {
    this.telling = undefined;
    // What is told, and what tells it, may still be on its way.
    if (!said) return void (this.loaded && !this.attempt?.rules && tells.load(this.loaded).then(() => this.requestUpdate(), () => {}));
    this.checked = undefined;
    this.say(said);
    this.ahead();
  }

  private say(words: string): void {
    // The same words twice are said twice.
    this.saying = this.saying === words ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  private wait(attempt: Attempt, coming: Promise<void>): void {
    this.waiting ??= coming.then(() => {
      this.waiting = undefined;
      if (attempt === this.attempt) this.step(1);
    });
  }

  protected find(selector: string): ItemTag<View> | null {
    return this.renderRoot.querySelector<ItemTag<View>>(selector);
  }

  private check(): void {
    const { attempt } = this;
    const tag = this.find('.item');
    if (!attempt || !tag?.spoken) return;
    const { given } = tag;
    const item = attempt.session.at;
    this.act({ type: 'submit', item, response: given }, judgeOf(tag));
    this.checked = tag;
    this.telling = undefined;
    const { closed, state } = attempt;
    if (state.unready) return;
    const told = attempt.session.attempt.policy.feedback === 'immediate';
    this.dispatchEvent(new StatementAnsweredEvent(item, given, told ? state.tries.at(-1)?.score : undefined));
    if (closed) this.find('.main')?.focus();
    else if (!told) this.step(1);
  }

  /**
   * So many questions on, to the result after the last, or back.
   *
   * @internal
   */
  readonly step = (by: number): void => {
    const { attempt } = this;
    if (!attempt) return;
    const { order, at } = attempt.session;
    const item = order[order.indexOf(at) + by] ?? (by > 0 ? madeBy()?.passedOver(attempt) : undefined);
    if (item === undefined && attempt.coming) return this.wait(attempt, attempt.coming);
    this.saying = '';
    this.checked = this.telling = undefined;
    // Fetched before it is needed, so that a connection lost meanwhile loses nothing.
    this.ahead();
    const tag = this.find('.item');
    this.act(item === undefined ? { type: 'finish' } : { type: 'go', item }, tag?.spoken && judgeOf(tag));
    if (item !== undefined) void this.moveTo('.item');
  };
}

const judgeOf = (tag: ItemTag<View>): ScoreItem => (item, response, marking) => tag.judge(item, response, marking);
