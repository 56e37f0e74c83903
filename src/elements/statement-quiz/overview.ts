/** All questions at once, to see what is open and to go anywhere; and the flag on one that somebody wants to come back to. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { mayGo, stateOf } from '../../core/session/session.ts';
import { closest } from '../../phrases/languages.ts';
import type { OverviewWords } from '../../phrases/overview-words.ts';
import { overview } from '../../phrases/overview.ts';
import type { Words } from '../../phrases/words.ts';
import { Fetched } from '../fetched.ts';
import { listed } from '../listed.ts';
import type { Acts } from './acts.ts';
import type { Attempt } from './attempt.ts';

const spoken = new Fetched<OverviewWords>(({ lexicon: { lang } }) => overview[closest(lang)]());

/** Where the overview is open: on the screen alone, so that no log tells of it. */
const looking = new WeakSet<Attempt>();

const mark = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4h10v16l-5-4-5 4z"></path></svg>`;

/** The place in the quiz, which opens the overview; undefined while there is no more than that place to show. */
export function placeButton(at: Attempt, words: Words, acts: Acts, place: string): TemplateResult | undefined {
  const say = spoken.in(words);
  // Without its words the place stands there as it did.
  if (!say) spoken.load(words).then(() => acts.help(), () => {});
  if (!say || at.coming) return undefined;
  const look = (): void => {
    looking.add(at);
    acts.help();
  };
  return html`<span><button class="place" part="button" aria-haspopup="dialog" aria-label="${place}. ${say.title}" @click=${look}>${place}</button></span>${looking.has(at) ? dialog(at, words, say, acts) : nothing}`;
}

export function flagButton(at: Attempt, words: Words, acts: Acts): TemplateResult | typeof nothing {
  const say = spoken.in(words);
  if (!say || at.coming) return nothing;
  const { state: { flagged = false }, session: { at: item } } = at;
  return html`<button class="quiet flag" part="button" aria-pressed=${flagged} @click=${() => acts.help({ type: 'flag', item, on: !flagged })}>${mark}${say.flag}</button>`;
}

/** The first question that was jumped over and never in sight: nobody loses it in silence. */
export function passedOver({ session }: Attempt): string | undefined {
  const { order, attempt: { log } } = session;
  const seen = new Set(log.map(({ action }) => (action.type === 'go' ? action.item : order[0])));
  return order.find((id) => !seen.has(id) && mayGo(session, id));
}

function dialog(at: Attempt, { quiz }: Words, say: OverviewWords, acts: Acts): TemplateResult {
  const { session } = at;
  const { order, attempt: { policy } } = session;
  // Forward, a jump would give away all questions between.
  const free = policy.navigation !== 'forward';
  const leave = ({ currentTarget }: Event): void => {
    // A browser may tell of it when the overview is open anew.
    if (!(currentTarget instanceof Element && currentTarget.isConnected)) return;
    looking.delete(at);
    acts.help();
  };
  const go = ({ currentTarget }: Event, by: number): void => {
    looking.delete(at);
    // First, for it gives the focus back to what opened it.
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
    if (by === 0) acts.help();
    else acts.step(by);
  };
  const row = (id: string, index: number): TemplateResult => {
    const { tries, flagged } = stateOf(session, id);
    const here = id === session.at;
    const states = [tries.length > 0 ? say.answered : say.unanswered, ...(flagged ? [say.flagged] : []), ...(here ? [say.here] : [])];
    return html`<li><button class=${tries.length > 0 ? 'done' : ''} part="button" aria-current=${here ? 'step' : nothing} ?autofocus=${here} ?disabled=${!here && !free} @click=${(event: Event) => go(event, index - order.indexOf(session.at))}><b>${quiz.number(index + 1)}</b> <span>${listed(states)}</span>${flagged ? mark : nothing}</button></li>`;
  };
  return html`<dialog class="overview" part="overview" closedby="any" aria-labelledby="overview" @close=${leave} ${ref(show)}>
<div class="head"><div id="overview" role="heading" aria-level="2">${say.title}</div><button class="quiet close" part="button" @click=${(event: Event) => go(event, 0)}>${say.close}</button></div>
<ol role="list">${order.map(row)}</ol></dialog>`;
}

/** Once it stands in the page: what is rendered for the first time does not yet. */
function show(dialog: Element | undefined): void {
  queueMicrotask(() => {
    if (dialog instanceof HTMLDialogElement && dialog.isConnected && !dialog.open) dialog.showModal();
  });
}
