/** What the tags share that need more words than the first question does, or the names that a typed answer may mean. */
import { nothing, type TemplateResult } from 'lit';
import type { NamesOf, View } from '../core/item.ts';
import type { Lang } from '../core/label.ts';
import type { Nameable, Naming } from '../core/lexicon.ts';
import type { AnsweringWords } from '../phrases/answering-words.ts';
import { namesOf } from '../phrases/vocabulary.ts';
import type { Words } from '../phrases/words.ts';
import { Fetched } from './fetched.ts';
import { ItemTag } from './item-tag.ts';

/** What was typed in a language is read in it, whatever is spoken since. */
const namings = new Map<Lang, Naming>();

const answering = new Fetched<AnsweringWords>(async (words) => {
  const there = await words.answering();
  namings.set(words.lexicon.lang, there.naming);
  return there.answering;
});

/** Only the names of countries are known. */
const nothingStated: Nameable = { signatories: { list: [], later: [] }, instruments: [], pools: { instruments: [] } };

export abstract class AnsweringTag<V extends View> extends ItemTag<V> {
  static override properties = { statement: { attribute: false } };

  /** What the question is about: its names are read, too. */
  declare statement?: Nameable | undefined;

  private asked: Words | undefined;
  private fetching: Promise<void> | undefined;

  /** What a typed answer is read by. */
  protected get names(): NamesOf {
    const { statement, spoken } = this;
    return namesOf(statement ?? nothingStated, (lang) => {
      const naming = namings.get(lang) ?? namings.get(spoken?.lexicon.lang ?? '');
      if (!naming) throw new TypeError(`no names in ${lang}`);
      return naming;
    });
  }

  protected override question(view: V, words: Words): TemplateResult | typeof nothing {
    const more = answering.in(words);
    if (more) return this.whole(view, words, more);
    if (words !== this.asked) this.fetching = this.fetchAnswering(words);
    return nothing;
  }

  /** What takes the answer is filled in, and may be asked for, once it stands there. */
  protected override updated(): void {
    if (answering.in(this.spoken)) super.updated();
    else this.internals.setFormValue(this.value || null);
  }

  /** Waits for its words, too: whoever moves the focus here needs something to move it to. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.fetching;
    return super.getUpdateComplete();
  }

  /** Stem and answer, once all words for it are there. */
  protected abstract whole(view: V, words: Words, more: AnsweringWords): TemplateResult;

  private async fetchAnswering(words: Words): Promise<void> {
    this.asked = words;
    this.lost = !(await answering.load(words).catch(() => undefined));
    if (this.lost) this.asked = undefined;
    this.requestUpdate();
  }
}
