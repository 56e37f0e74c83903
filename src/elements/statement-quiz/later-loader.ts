import type { LitElement, ReactiveController } from 'lit';
import type { LaterWords } from '../../phrases/later-words.ts';
import type { Words } from '../../phrases/words.ts';
import type { WordsLoader } from '../words-loader.ts';
import type * as later from './later.ts';

type Later = typeof later;

/** Fetches what is needed later, and its words in the language spoken now. */
export class LaterLoader implements ReactiveController {
  module: Later | undefined;
  words: LaterWords | undefined;
  /** The last try came to nothing. */
  lost = false;
  private of: Words | undefined;
  private coming: Promise<LaterWords> | undefined;
  private readonly host: LitElement;
  private readonly own: WordsLoader;

  constructor(host: LitElement, own: WordsLoader) {
    this.host = host;
    this.own = own;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.module && !this.lost) void this.load();
  }

  readonly load = async (): Promise<Later | undefined> => {
    try {
      this.module ??= await import('./later.ts');
      this.module.dress(this.host);
      const { words } = this.own;
      if (words !== this.of) {
        this.of = words;
        this.coming = words && this.module.laterWords(words);
      }
      const { coming } = this;
      const arrived = await coming;
      if (coming !== this.coming || (arrived === this.words && !this.lost)) return this.module;
      this.words = arrived;
      this.lost = false;
    } catch {
      this.of = undefined;
      this.lost = true;
    }
    this.host.requestUpdate();
    return this.module;
  };
}
