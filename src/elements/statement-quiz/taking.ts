import type { LitElement } from 'lit';
import type { Response, View } from '../../core/item.ts';
import type { Lang } from '../../core/label.ts';
import { reveal } from '../../core/reveal.ts';
import type { Action, Report } from '../../core/session/attempt.ts';
import type { Words } from '../../phrases/words.ts';
import { verdictOf } from '../feedback.ts';
import type { ItemTag } from '../item-tag.ts';
import type { Attempt } from './attempt.ts';
import { StatementAnsweredEvent, StatementFinishedEvent } from './events.ts';
import type { WordsLoader } from '../words-loader.ts';
import type { LaterLoader } from './later-loader.ts';
import type { Opening } from './opening.ts';

/** What a learner does between start and result: logged, told to the page, said aloud once, with the focus where it goes on. */
export class Taking {
  attempt: Attempt | undefined;
  /** Of the attempt, once it is finished. */
  report: Report | undefined;
  /** For the live region. */
  saying = '';
  /** The words that items were asked with, by language. */
  readonly heard = new Map<Lang, Words>();
  private readonly host: LitElement;
  private readonly own: WordsLoader;
  private readonly opening: Opening;
  private readonly later: LaterLoader;

  constructor(host: LitElement, own: WordsLoader, opening: Opening, later: LaterLoader) {
    this.host = host;
    this.own = own;
    this.opening = opening;
    this.later = later;
  }

  begin(attempt: Attempt): void {
    this.attempt = attempt;
    this.report = undefined;
    this.saying = '';
    this.host.requestUpdate();
  }

  act(action: Action): void {
    const { words } = this.own;
    if (words) this.attempt?.act(action, words.lexicon);
    this.host.requestUpdate();
  }

  /** The one strong action of a question: check, go on, or see the result. */
  readonly main = (): void => (this.attempt?.closed ? this.step(1) : this.check());

  readonly forward = (): void => this.step(1);

  readonly back = (): void => this.step(-1);

  readonly draft = ({ target }: Event): void => {
    const { response, view } = target as ItemTag<View>;
    if (view && response) this.act({ type: 'draft', item: view.id, response });
  };

  /** Enter checks while an answer has the focus; a held key neither checks twice nor goes on. */
  readonly press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    const answers = event.composedPath()[0] instanceof HTMLInputElement;
    if (event.repeat || answers) event.preventDefault();
    if (answers && !event.repeat) this.main();
  };

  async focus(selector: string): Promise<void> {
    await this.host.updateComplete;
    const found = this.host.renderRoot.querySelector<ItemTag<View>>(selector);
    if (found?.localName.includes('-')) {
      await customElements.whenDefined(found.localName);
      await found.updateComplete;
    }
    found?.focus();
  }

  private check(): void {
    const { attempt, host } = this;
    const { statement } = this.opening;
    const tag = host.renderRoot.querySelector<ItemTag<View>>('.item');
    const words = tag?.spoken;
    const item = attempt?.item;
    if (!words || !item || !statement) return;
    const { view } = item;
    const empty: Response = view.ask === 'choose' ? { ask: 'choose', ids: [] } : { ask: 'enter', text: '', lang: words.lexicon.lang };
    const response = tag.response ?? empty;
    this.act({ type: 'submit', item: view.id, response });
    this.heard.set(words.lexicon.lang, words);
    const { unready, tries } = attempt.state;
    if (unready) {
      this.say(words.quiz.unready(unready.why, 'pick' in view ? view.pick : 1));
      return;
    }
    const score = tries.at(-1)?.score;
    const { closed } = attempt;
    host.dispatchEvent(new StatementAnsweredEvent(view.id, response, closed ? score : undefined));
    if (!closed) {
      this.step(1);
      return;
    }
    const { lead, lines } = verdictOf(response, score, reveal(item, statement), words);
    this.say([lead, ...lines].join(' '));
    void this.focus('.main');
  }

  private step(by: 1 | -1): void {
    const { attempt } = this;
    if (!attempt) return;
    const { order, at } = attempt.session;
    const item = order[order.indexOf(at) + by];
    this.saying = '';
    // Fetched before it is needed, so that a connection lost meanwhile loses nothing.
    void this.later.load();
    if (item === undefined) {
      this.act({ type: 'finish' });
      void this.conclude();
    } else {
      this.act({ type: 'go', item });
      void this.focus('.item');
    }
  }

  readonly conclude = async (): Promise<void> => {
    const { attempt, host } = this;
    const { words } = this.own;
    const module = await this.later.load();
    if (!attempt || attempt !== this.attempt || !words || !module) return;
    if (!this.report) {
      this.report = module.report(attempt.session, attempt.quiz, words.lexicon.lang);
      host.requestUpdate();
      host.dispatchEvent(new StatementFinishedEvent(this.report));
    }
    void this.focus('.title');
  };

  /** The same words twice are said twice. */
  private say(text: string): void {
    this.saying = this.saying === text ? `${text}\u00a0` : text;
  }
}
