/** Hints, certainty and how marks are given; fetched where a quiz has such a thing. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Item, View } from '../../core/item.ts';
import type { Lang } from '../../core/label.ts';
import type { Asking, Naming, Telling } from '../../core/lexicon.ts';
import type { Certainty, ItemState, Policy } from '../../core/session/attempt.ts';
import { mark, STAKES } from '../../core/session/mark.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import { askedIn } from '../../phrases/ask-in.ts';
import { closest, languages } from '../../phrases/languages.ts';
import type { MarkingWords } from '../../phrases/marking-words.ts';
import type { PolicyWords } from '../../phrases/policy-words.ts';
import { namesOf } from '../../phrases/vocabulary.ts';
import type { Words } from '../../phrases/words.ts';
import { helpStyles } from '../../styles/help.ts';
import { countOf } from '../count-of.ts';
import type { Marked } from '../marked.ts';
import type { Attempt } from './attempt.ts';
import type { HelpAct } from './help-act.ts';
import { Timing } from './timing.ts';

interface Spoken {
  readonly lexicon: Asking;
  readonly lost: string;
  readonly answering: AnsweringWords;
  readonly marking: MarkingWords;
  readonly policy: PolicyWords;
}

const LEVELS: readonly Certainty[] = [1, 2, 3];

/** What is said of hints, certainty and marks in the language spoken. */
export async function helpIn({ lexicon, quiz: { lost }, answering: fetch }: Words): Promise<Help> {
  const { answering, marking, policy, naming } = await fetch();
  namings.set(lexicon.lang, naming);
  return new Help({ lexicon, lost, answering, marking, policy });
}

/** What was typed in a language is read in it. */
const namings = new Map<Lang, Naming>();

interface Hinting {
  readonly lexicon: Asking;
  readonly telling: Telling;
}

/** What says hints, by the language that an item is asked in: fetched with the first one that is opened. */
const hintings = new Map<Lang, Hinting>();

async function fetchHinting(lang: Lang): Promise<Hinting> {
  const words = await languages[closest(lang)]();
  const { telling } = await words.telling();
  const hinting = { lexicon: words.lexicon, telling };
  hintings.set(lang, hinting);
  return hinting;
}

function unnamed(lang: Lang): never {
  throw new TypeError(`no names in ${lang}`);
}

export class Help {
  readonly styles = helpStyles;
  private readonly spoken: Spoken;
  /** The item whose hint could not be fetched. */
  private lost = '';
  private readonly timing: Timing;

  constructor(spoken: Spoken) {
    this.spoken = spoken;
    this.timing = new Timing(spoken.policy.time, ({ statement }) => namesOf(statement, (lang) => namings.get(lang) ?? namings.get(spoken.lexicon.lang) ?? unnamed(lang)));
  }

  /** Before the first question, whatever a learner would not expect. */
  rule(attempt: Attempt, act: HelpAct): TemplateResult {
    const { policy } = attempt.session.attempt;
    const { marking: { partial, scheme, hintCost } } = policy;
    const { answering, marking: { rules, stakes }, policy: words } = this.spoken;
    const lines = scheme === 'certainty' ? [stakes.before, this.stakes(), stakes.after] : scheme ? rules[scheme] : partial ? [] : rules['all-or-nothing'];
    return html`${[...words.rules(policy), ...lines, ...(hintCost ? [answering.hintCost(hintCost)] : [])].map((line) => (typeof line === 'string' ? html`<p class="text">${line}</p>` : line))}${policy.limit ? this.timing.choice(attempt, act) : nothing}`;
  }

  /** What each certainty gives and takes. */
  private stakes(): TemplateResult {
    const { answering: { certainty: { steps } }, marking: { stakes: { head, points } } } = this.spoken;
    return html`<table class="stakes"><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${LEVELS.map((level) => html`<tr><th scope="row">${steps[level - 1]}</th>${STAKES[level].map((stake) => html`<td>${points(stake)}</td>`)}</tr>`)}</tbody></table>`;
  }

  /** How much time is left. */
  clock(attempt: Attempt, act: HelpAct): TemplateResult | typeof nothing {
    return attempt.session.attempt.policy.limit ? this.timing.clock(attempt, act) : nothing;
  }

  /** Stands above the buttons: the hints that are open, and how sure somebody is. */
  above({ item, state, closed, session }: Attempt, act: HelpAct): TemplateResult {
    const { lexicon, lost } = this.spoken;
    const { hints = 0 } = state;
    const { id, policy } = session.attempt;
    if (!item) return html``;
    const open = hints > 0 ? this.hints(item, hints) : nothing;
    const unfetched = item.view.id === this.lost ? html`<p class="text meta">${lost}</p>` : nothing;
    const sure = policy.certainty ? keyed(`${id} ${item.view.id}`, this.sureness(item.view.id, state, closed, act)) : nothing;
    return html`<div slot="actions" lang=${lexicon.lang} dir=${lexicon.dir}>${open}${unfetched}${sure}</div>`;
  }

  /** Opens the next hint, as long as there is one; `act` logs it and says it aloud. */
  button(attempt: Attempt, act: HelpAct): TemplateResult | typeof nothing {
    const { item, state, closed } = attempt;
    const { hints = 0 } = state;
    if (!item || closed || hints >= item.view.hints) return nothing;
    const { answering, lost } = this.spoken;
    const open = async (): Promise<void> => {
      const hinting = await fetchHinting(this.asks(item.view)).catch(() => undefined);
      const hint = item.hints[hints];
      // Whoever went on, answered or pressed twice meanwhile is not told of it.
      if (attempt.item !== item || attempt.closed || (attempt.state.hints ?? 0) !== hints) return;
      this.lost = hinting ? '' : item.view.id;
      if (!hinting || !hint) act(undefined, lost, false);
      else act({ type: 'hint', item: item.view.id }, hinting.telling.hint(hint), hints + 1 === item.view.hints);
    };
    return html`<button class="quiet" part="button" @click=${open}>${hints > 0 ? answering.nextHint : answering.showHint}</button>`;
  }

  /** What there is to say of how an answer did beyond what its feedback says; where that is not shown, all there is. */
  marked({ view, key }: Item, { tries, draft }: ItemState, { marking: by, tries: allowed = 1, feedback, reveal = 'after-tries' }: Policy, closed: boolean, told: boolean): Marked | undefined {
    const last = tries.at(-1);
    if (!last || (feedback !== 'immediate' && !told)) return undefined;
    const { response, score, certainty, hints, before } = last;
    const [hits, of] = countOf(response, score, key);
    const state = score.earned >= score.possible ? 'right' : hits > 0 ? 'part' : 'no';
    const { marking: { gave, compared }, policy } = this.spoken;
    if (!told) {
      // What was said of the last answer is not true of a new one.
      if (!closed && draft !== response) return undefined;
      const outcome = { state, hits, of } as const;
      return { note: closed ? policy.kept(outcome, reveal) : policy.again(outcome, allowed - tries.length) };
    }
    return {
      wholeOnly: !by.partial && !by.scheme,
      ...((by.scheme || (by.hintCost && hints) || (by.tryCost && before)) && { points: gave(mark(view, by, score, last).earned) }),
      ...(certainty && { sureness: compared(certainty, state) }),
    };
  }

  /** At the end, where nothing is told. */
  get untold(): string {
    return this.spoken.policy.untold;
  }

  /** At the end, where its time ended the quiz. */
  runOut(attempt: Attempt): string | undefined {
    return this.timing.runOut(attempt);
  }

  private asks(view: View): Lang {
    return askedIn(view, this.spoken.lexicon.lang, Object.keys(languages));
  }

  private hints({ view, hints }: Item, open: number): TemplateResult | typeof nothing {
    const hinting = hintings.get(this.asks(view));
    if (!hinting) return nothing;
    const { lexicon, telling } = hinting;
    return html`<ul class="hints" part="hints" role="list" lang=${lexicon.lang} dir=${lexicon.dir}>${hints.slice(0, open).map((hint) => html`<li>${telling.hint(hint)}</li>`)}</ul>`;
  }

  private sureness(item: string, { certainty: said }: ItemState, closed: boolean, act: HelpAct): TemplateResult {
    const { ask, steps } = this.spoken.answering.certainty;
    return html`<fieldset class="sure" part="certainty" ?disabled=${closed}><legend>${ask}</legend><div>${LEVELS.map(
      (certainty) => html`<label><input type="radio" name="sure" value=${certainty} .checked=${said === certainty} @change=${() => act({ type: 'certainty', item, certainty })}>${steps[certainty - 1]}</label>`,
    )}</div></fieldset>`;
  }
}
