/** What the tags share in which options are given places: a row an option, its place beside it or below. */
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { scorePairs } from '../core/interactions/score-pairs.ts';
import { isObject } from '../core/is-object.ts';
import type { ItemOf, Marking, Option, Response, Score, View } from '../core/item.ts';
import type { AnsweringWords } from '../phrases/answering-words.ts';
import type { Words } from '../phrases/words.ts';
import { choiceStyles } from '../styles/choice.ts';
import { itemStyles } from '../styles/item.ts';
import { pairsStyles } from '../styles/pairs.ts';
import { rowStyles } from '../styles/rows.ts';
import { tokens } from '../styles/tokens.ts';
import { AnsweringTag } from './answering-tag.ts';
import type { Control } from './item-tag.ts';

/** Option id → target id. */
type Pairs = Readonly<Record<string, string>>;

export abstract class PairsTag<V extends View<'match'> | View<'group'>> extends AnsweringTag<V> {
  static override styles: CSSResultGroup = [tokens, itemStyles, choiceStyles, rowStyles, pairsStyles];

  protected abstract readonly ask: V['ask'];

  /** Puts the focus on the question as a whole. */
  override focus(): void {
    this.renderRoot.querySelector('fieldset')?.focus();
  }

  /** Nothing placed is no response, though a learner may have come back to it. */
  override get value(): string {
    return Object.keys(this.pairs).length === 0 ? '' : super.value;
  }

  override set value(json: string) {
    super.value = json;
  }

  /** @internal */
  override get given(): Response {
    return { ask: this.ask, pairs: this.pairs };
  }

  /** @internal */
  override judge(item: ItemOf<'match'> | ItemOf<'group'>, response: Response, marking: Marking): Score {
    return scorePairs(item, response, marking);
  }

  protected answered(): boolean {
    return this.view !== undefined && Object.keys(this.pairs).length === this.view.options.length;
  }

  protected fill(control: Control): void {
    const target = this.pairs[control.name] ?? '';
    if ('checked' in control) control.checked = control.value === target;
    else control.value = target;
  }

  /** Of what the response places, all that is there; a target that takes but one, with the first. */
  protected get pairs(): Pairs {
    const { view, ask } = this;
    const response: unknown = this.response;
    const given = isObject(response) && response['ask'] === ask ? response['pairs'] : undefined;
    if (!view || !isObject(given)) return {};
    const free = new Set(view.targets.map(({ id }) => id));
    return Object.fromEntries(
      view.options.flatMap(({ id }) => {
        const target = Object.hasOwn(given, id) ? given[id] : undefined;
        if (typeof target !== 'string' || !free.has(target)) return [];
        if (ask === 'match') free.delete(target);
        return [[id, target]];
      }),
    );
  }

  /** Shown, but takes nothing. */
  protected get closed(): boolean {
    return this.off || (this.reveal !== undefined && this.settled);
  }

  /** What an option is given its place with. */
  protected abstract chooser(option: Option, targets: readonly Option[], pairs: Pairs, words: Words, more: AnsweringWords): TemplateResult;

  protected select({ id }: Option, targets: readonly Option[], pairs: Pairs, { lexicon }: Words, more: AnsweringWords): TemplateResult {
    const taken = (target: string) => this.ask === 'match' && Object.entries(pairs).some(([option, one]) => one === target && option !== id);
    return html`<select part="place" class=${pairs[id] === undefined ? '' : 'set'} name=${id} aria-labelledby="n-${id}" ?disabled=${this.closed}>
<option value="">${more.choosePlace}</option>${targets.map((target) => html`<option value=${target.id} ?disabled=${taken(target.id)}>${lexicon.say(target.label)}</option>`)}</select>`;
  }

  /** Where a row was put its own list or button says, which is named by it: the status says what is left to do, and doubles nothing. */
  protected override whole(view: V, words: Words, more: AnsweringWords): TemplateResult {
    const { pairs, tells, settled } = this;
    return html`<fieldset tabindex="-1" class=${tells && settled ? 'done' : ''} @change=${this.put}>
<legend class="stem" part="stem">${words.lexicon.stem(view)}</legend><ul role="list">${view.options.map((option) => this.row(option, view.targets, pairs, words, more))}</ul>
<p class="hint" role="status">${more.left(view.options.length - Object.keys(pairs).length)}</p></fieldset>`;
  }

  private row(option: Option, targets: readonly Option[], pairs: Pairs, words: Words, more: AnsweringWords): TemplateResult {
    const [look, mark] = this.markOf(option, targets, pairs, words);
    return html`<li part="option" class=${look}><bdi id="n-${option.id}">${words.lexicon.say(option.label)}</bdi>
<span class="place">${this.chooser(option, targets, pairs, words, more)}<span class="mark">${mark}</span></span></li>`;
  }

  /** Where it was put, and how that did. */
  private markOf({ id }: Option, targets: readonly Option[], pairs: Pairs, { lexicon }: Words): readonly [look: string, mark: TemplateResult | ''] {
    const { reveal, tells, ask } = this;
    if (!tells || reveal?.key.ask !== ask) return ['', ''];
    const key = 'right' in reveal.key && isObject(reveal.key.right) ? reveal.key.right[id] : undefined;
    const said = (target: string | undefined) => targets.filter((one) => one.id === target).map(({ label }) => lexicon.say(label)).join('');
    const [look, mark] = tells.placeMark(key === pairs[id], said(typeof key === 'string' ? key : undefined), tells.words);
    return [look, html`<span>${said(pairs[id])}</span><span class="how">${look === 'right' ? tells.tick : tells.cross}${mark}</span>`];
  }

  private put({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { [target.name]: _, ...others } = this.pairs;
    this.take({ ask: this.ask, pairs: target.value === '' ? others : { ...others, [target.name]: target.value } }, true);
  }
}
