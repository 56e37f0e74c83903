/** Hints, certainty and how marks are given; fetched where a quiz has such a thing. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item } from '../../core/item.ts';
import type { Action, Certainty, ItemState, Policy } from '../../core/session/attempt.ts';
import { mark } from '../../core/session/mark.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { languages } from '../../phrases/languages.ts';
import type { MarkingWords } from '../../phrases/marking-words.ts';
import type { WholeWords, Words } from '../../phrases/words.ts';
import { helpStyles } from '../../styles/help.ts';
import { heard } from '../feedback.ts';
import type { Marked } from '../marked.ts';
import { tells } from '../tells.ts';
import type { Attempt } from './attempt.ts';

interface Spoken {
  readonly words: WholeWords;
  readonly answering: AnsweringWords;
  readonly marking: MarkingWords;
}

const LEVELS: readonly Certainty[] = [1, 2, 3];

/** What is said of hints, certainty and marks in the language spoken. */
export async function helpIn(spoken: Words): Promise<Help> {
  const [{ words }, { answering, marking }] = await Promise.all([tells.load(spoken), spoken.answering()]);
  return new Help({ words, answering, marking });
}

export class Help {
  readonly styles = helpStyles;
  private readonly spoken: Spoken;

  constructor(spoken: Spoken) {
    this.spoken = spoken;
  }

  /** Before the first question, where marks are given otherwise than for what is right alone. */
  rule({ marking: { partial, scheme, hintCost } }: Policy): readonly string[] {
    const { answering, marking: words } = this.spoken;
    return [...(scheme ? words.rules[scheme] : partial ? [] : words.rules['all-or-nothing']), ...(hintCost ? [answering.hintCost(hintCost)] : [])];
  }

  /** Stands above the buttons: the hints that are open, and how sure somebody is. */
  above({ item, state, closed, session }: Attempt): TemplateResult {
    const { lexicon } = this.spoken.words;
    const { hints = 0 } = state;
    const { id, policy } = session.attempt;
    return html`<div slot="actions" lang=${lexicon.lang} dir=${lexicon.dir}>${
      item && hints > 0 ? html`<ul class="hints" part="hints" role="list">${this.hints(item, hints).map((hint) => html`<li>${hint}</li>`)}</ul>` : nothing
    }${item && policy.certainty ? keyed(`${id} ${item.view.id}`, this.sureness(state, closed)) : nothing}</div>`;
  }

  /** Opens the next hint, as long as there is one; `act` logs it and says it aloud. */
  button({ item, state, closed }: Attempt, act: (action: Action, say: string, last: boolean) => void): TemplateResult | typeof nothing {
    const { hints = 0 } = state;
    if (!item || closed || hints >= item.view.hints) return nothing;
    const { showHint, nextHint } = this.spoken.answering;
    const open = () => act({ type: 'hint', item: item.view.id }, this.hints(item, hints + 1).at(-1) ?? '', hints + 1 === item.view.hints);
    return html`<button class="quiet" part="button" @click=${open}>${hints > 0 ? nextHint : showHint}</button>`;
  }

  /** What there is to say of how an answer was marked, and of how sure somebody was. */
  marked({ view }: Item, { tries }: ItemState, { marking: by }: Policy): Marked {
    const last = tries.at(-1);
    if (!last) return {};
    const { score, certainty, hints } = last;
    const { earned, possible } = score;
    const { gave, compared } = this.spoken.marking;
    return {
      ...((by.scheme || (by.hintCost && hints)) && { points: gave(mark(view, by, score, last).earned) }),
      ...(certainty && { sureness: compared(certainty, earned >= possible ? 'right' : earned > 0 ? 'part' : 'no') }),
    };
  }

  /** What was chosen on the screen. */
  given(root: ParentNode): { readonly certainty?: Certainty } {
    const chosen = root.querySelector<HTMLInputElement>('.sure :checked')?.value;
    const certainty = LEVELS.find((level) => `${level}` === chosen);
    return certainty ? { certainty } : {};
  }

  private hints({ view, hints }: Item, open: number): readonly string[] {
    const { words } = this.spoken;
    const { lexicon } = heard.get(askedIn(view, words.lexicon.lang, Object.keys(languages))) ?? words;
    return hints.slice(0, open).map((hint) => lexicon.hint(hint));
  }

  private sureness({ tries }: ItemState, closed: boolean): TemplateResult {
    const { ask, steps } = this.spoken.answering.certainty;
    const said = tries.at(-1)?.certainty;
    return html`<fieldset class="sure" part="certainty" ?disabled=${closed}><legend>${ask}</legend><div>${steps.map(
      (step, index) => html`<label><input type="radio" name="sure" value=${index + 1} .checked=${said === index + 1}>${step}</label>`,
    )}</div></fieldset>`;
  }
}
