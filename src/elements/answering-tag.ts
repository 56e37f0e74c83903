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

  /** What a typed answer is read by. */
  protected get names(): NamesOf {
    const { statement, spoken } = this;
    return namesOf(statement ?? nothingStated, (lang) => {
      const naming = namings.get(lang) ?? namings.get(spoken?.lexicon.lang ?? '');
      if (!naming) throw new TypeError(`no names in ${lang}`);
      return naming;
    });
  }

  /** The words that it takes more than others, once they are there. */
  protected more(words: Words): AnsweringWords | undefined {
    return answering.in(words);
  }

  protected override canAsk(view: V, words: Words): boolean {
    return super.canAsk(view, words) && answering.in(words) !== undefined;
  }

  protected override fetchAll(words: Words): Promise<unknown> {
    return Promise.all([super.fetchAll(words), answering.load(words)]);
  }

  protected override question(view: V, words: Words): TemplateResult | typeof nothing {
    const more = this.more(words);
    return more ? this.whole(view, words, more) : nothing;
  }

  /** Stem and answer, once all words for it are there. */
  protected abstract whole(view: V, words: Words, more: AnsweringWords): TemplateResult;
}
