import type { Words } from '../phrases/words.ts';

/** A part of the package that is fetched when it is needed, together with its words in the language spoken then. */
export class Fetched<Part> {
  private readonly parts = new WeakMap<Words, Part>();
  private readonly fetch: (words: Words) => Promise<Part>;

  constructor(fetch: (words: Words) => Promise<Part>) {
    this.fetch = fetch;
  }

  /** What is there already. */
  in(words: Words | undefined): Part | undefined {
    return words && this.parts.get(words);
  }

  async load(words: Words): Promise<Part> {
    const part = this.in(words) ?? (await this.fetch(words));
    this.parts.set(words, part);
    return part;
  }
}
