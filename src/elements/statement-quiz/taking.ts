import type { LitElement } from 'lit';
import type { Response, View } from '../../core/item.ts';
import type { Lang } from '../../core/label.ts';
import type { Action, Report, ScoreItem } from '../../core/session/attempt.ts';
import type { Words } from '../../phrases/words.ts';
import type { ItemTag } from '../item-tag.ts';
import { fetchTells, type Tells, tellsIn } from '../tells.ts';
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
  /** What told how an answer did last, and whether it could not be fetched then. */
  tells: Tells | undefined;
  lost = false;
  /** Until it is told how the last answer did. */
  telling: Promise<void> | undefined;
  private readonly host: LitElement;
  private readonly own: WordsLoader;
  private readonly opening: Opening;
  private readonly later: LaterLoader;
  /** Fetches what questions to come are answered in. */
  private readonly ahead: () => void;

  constructor(host: LitElement, own: WordsLoader, opening: Opening, later: LaterLoader, ahead: () => void) {
    this.host = host;
    this.own = own;
    this.opening = opening;
    this.later = later;
    this.ahead = ahead;
  }

  begin(attempt: Attempt): void {
    this.attempt = attempt;
    this.report = undefined;
    this.saying = '';
    this.host.requestUpdate();
  }

  act(action: Action, judge?: ScoreItem): void {
    this.attempt?.act(action, judge);
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
    this.act({ type: 'submit', item: view.id, response }, tag.judge);
    this.heard.set(words.lexicon.lang, words);
    const { unready, tries } = attempt.state;
    if (unready) {
      this.say(words.quiz.unready(unready.why, 'pick' in view ? view.pick : 1));
      return;
    }
    const score = tries.at(-1)?.score;
    const { closed } = attempt;
    host.dispatchEvent(new StatementAnsweredEvent(view.id, response, closed ? score : undefined));
    this.ahead();
    if (!closed) {
      this.step(1);
      return;
    }
    void this.focus('.main');
    const verdict = (tells: Tells): string => {
      const { lead, lines, rule } = tells.verdictOf(response, score, tells.reveal(item, statement), tells.words);
      return [lead, ...lines, rule].join(' ').trim();
    };
    const tells = tellsIn(words);
    this.tells ??= tells;
    // What can be said at once is rendered together with the answer.
    if (tells) this.say(verdict(tells));
    else this.telling = this.tell(attempt, words, verdict);
  }

  /** Says how the answer did, unless the learner has gone on meanwhile. */
  private async tell(attempt: Attempt, words: Words, verdict: (tells: Tells) => string): Promise<void> {
    const { at } = attempt.session;
    const tells = await fetchTells(words).catch(() => undefined);
    this.tells ??= tells;
    this.lost = !tells;
    if (attempt === this.attempt && at === attempt.session.at) this.say(tells ? verdict(tells) : words.quiz.lost);
    this.host.requestUpdate();
  }

  private step(by: 1 | -1): void {
    const { attempt } = this;
    if (!attempt) return;
    const { order, at } = attempt.session;
    const item = order[order.indexOf(at) + by];
    this.saying = '';
    // Fetched before it is needed, so that a connection lost meanwhile loses nothing.
    this.ahead();
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
