import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { scoreOrder } from '../../core/interactions/score-order.ts';
import { isObject } from '../../core/is-object.ts';
import type { ItemOf, Marking, Option, Response, Score, View } from '../../core/item.ts';
import type { AnsweringWords } from '../../phrases/answering-words.ts';
import type { Words } from '../../phrases/words.ts';
import { choiceStyles } from '../../styles/choice.ts';
import { itemStyles } from '../../styles/item.ts';
import { orderingStyles } from '../../styles/ordering.ts';
import { rowStyles } from '../../styles/rows.ts';
import { tokens } from '../../styles/tokens.ts';
import { AnsweringTag } from '../answering-tag.ts';
import { drag } from './drag.ts';

type Way = 'up' | 'down';

/** How long a row takes to its new place, in milliseconds. */
const SLIDE = 150;

/**
 * One question with things to put in order: with buttons, with Alt and an arrow key, or dragged by the number.
 *
 * Its form value is the response as JSON; it is valid once something was moved. Each move is said aloud, once.
 *
 * @element statement-ordering
 * @slot actions - Buttons between the rows and the feedback.
 * @fires {Event} input - The learner moved a row; does not cross shadow roots.
 * @fires {Event} change - As `input`.
 * @csspart stem - The question.
 * @csspart option - A row to move.
 * @csspart key - The cap with a row's place, later its mark.
 * @csspart move - A button that moves its row.
 * @csspart feedback - What is said after answering.
 * @csspart citation - The line of the source retold, and where it is written.
 */
export class StatementOrdering extends AnsweringTag<View<'order'>> {
  static override styles: CSSResultGroup = [tokens, itemStyles, choiceStyles, rowStyles, orderingStyles];

  /** The option that the learner moved last, and the response that came of it. */
  private moved: { readonly id: string; readonly response: Response } | undefined;

  /** Puts the focus on the question as a whole. */
  override focus(): void {
    this.renderRoot.querySelector('fieldset')?.focus();
  }

  /** @internal */
  override get given(): Response {
    return { ask: 'order', ids: this.ids };
  }

  /** @internal */
  override judge(item: ItemOf<'order'>, response: Response, marking: Marking): Score {
    return scoreOrder(item, response, marking);
  }

  protected answered(): boolean {
    return this.view !== undefined && this.ids.length === this.view.options.length;
  }

  protected fill(): void {}

  /** Of what the response puts in order, all that is there, once. */
  private get ids(): readonly string[] {
    const response: unknown = this.response;
    const ids = isObject(response) && response['ask'] === 'order' ? response['ids'] : undefined;
    if (!Array.isArray(ids)) return [];
    return [...new Set<unknown>(ids)].filter((id): id is string => this.view?.options.some((option) => option.id === id) ?? false);
  }

  /** As the rows stand: what has no place yet comes last. */
  private get rows(): readonly Option[] {
    const { ids, view } = this;
    const options = view?.options ?? [];
    return [...ids.flatMap((id) => options.filter((option) => option.id === id)), ...options.filter(({ id }) => !ids.includes(id))];
  }

  private get closed(): boolean {
    return this.reveal !== undefined && this.settled;
  }

  protected override whole(view: View<'order'>, words: Words, more: AnsweringWords): TemplateResult {
    const { rows, moved, response, off, tells, settled } = this;
    const at = moved && moved.response === response ? rows.findIndex(({ id }) => id === moved.id) : -1;
    const option = rows[at];
    return html`<fieldset tabindex="-1" class="${tells && settled ? 'done' : ''} ${off ? 'off' : ''}" @keydown=${this.press}>
<legend class="stem" part="stem">${words.lexicon.stem(view)}</legend><ol role="list" @pointerdown=${this.hold} @click=${this.push}>${rows.map((one, index) => this.row(one, index, rows.length, words, more))}</ol>
<p class="vh" role="status">${option ? more.moved(words.lexicon.say(option.label), at + 1, rows.length) : ''}</p></fieldset>`;
  }

  private row({ id, label }: Option, index: number, all: number, { lexicon, quiz }: Words, more: AnsweringWords): TemplateResult {
    const name = lexicon.say(label);
    const [look, mark] = this.markOf(id, index);
    const button = (way: Way, says: string, end: boolean) =>
      html`<button type="button" part="move" class=${way} aria-label=${says} aria-keyshortcuts=${way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'} aria-disabled=${end ? 'true' : 'false'} ?disabled=${this.off || this.closed}></button>`;
    return html`<li part="option" class=${look}>
<span class="grip"><span class="key" part="key" aria-hidden="true">${quiz.number(index + 1)}</span></span><bdi>${name}</bdi>
<span class="place">${button('up', more.moveUp(name), index === 0)}${button('down', more.moveDown(name), index === all - 1)}<span class="mark">${mark}</span></span></li>`;
  }

  private markOf(id: string, index: number): readonly [look: string, mark: string] {
    const { reveal, tells } = this;
    if (!tells || reveal?.key.ask !== 'order') return ['', ''];
    const right = reveal.key.right.indexOf(id);
    return tells.placeMark(right === index, tells.words.quiz.number(right + 1), tells.words);
  }

  private get items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('li')];
  }

  /** The row and the button that something happened on. */
  private whence(event: Event): readonly [at: number, button: HTMLElement | null] {
    const { target } = event;
    if (!(target instanceof Element)) return [-1, null];
    return [this.items.findIndex((row) => row.contains(target)), target.closest('button')];
  }

  private push(event: MouseEvent): void {
    const [at, button] = this.whence(event);
    if (button) void this.step(at, button.className === 'up' ? -1 : 1, button.className);
  }

  /** Alt with an arrow: arrows alone scroll the page, and read it out to whoever hears it. A held key does nothing. */
  private press(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    const [at, button] = this.whence(event);
    if (!by || !button || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) void this.step(at, by, button.className);
  }

  /** To its neighbour's place, with the focus on the same button of the row that was moved. */
  private async step(at: number, by: 1 | -1, way: string): Promise<void> {
    const to = at + by;
    if (this.off || this.closed || !this.rows[to]) return;
    const tops = this.tops();
    this.move(at, to);
    await this.updateComplete;
    this.items[to]?.querySelector<HTMLElement>(`.${way}`)?.focus();
    this.slide(tops, at, to);
  }

  private hold(event: PointerEvent): void {
    const { target } = event;
    const grip = target instanceof Element ? target.closest<HTMLElement>('.grip') : null;
    if (!grip || event.button !== 0 || !event.isPrimary || this.off || this.closed) return;
    const [at] = this.whence(event);
    drag(event, grip, this.items, at, (to) => this.move(at, to));
  }

  private move(from: number, to: number): void {
    const ids = this.rows.map(({ id }) => id);
    const [id] = ids.splice(from, 1);
    if (id === undefined) return;
    ids.splice(to, 0, id);
    const response: Response = { ask: 'order', ids };
    this.moved = { id, response };
    this.take(response, true);
  }

  private tops(): readonly number[] {
    return this.items.map((row) => row.getBoundingClientRect().top);
  }

  /** Both rows from where they stood. */
  private slide(before: readonly number[], one: number, other: number): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const now = this.tops();
    for (const [to, from] of [[one, other], [other, one]] as const) {
      this.items[to]?.animate([{ translate: `0 ${(before[from] ?? 0) - (now[to] ?? 0)}px` }, { translate: '0' }], { duration: SLIDE, easing: 'ease-out' });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-ordering': StatementOrdering;
  }
}
