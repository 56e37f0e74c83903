import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closest, languages } from '../phrases/languages.ts';
import type { Words } from '../phrases/words.ts';
import { langOf } from './lang-of.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly words?: Words | undefined };

/** Loads the words of its host's language, unless the host was handed some. */
export class WordsLoader implements ReactiveController {
  words: Words | undefined;
  private wanted: keyof typeof languages | undefined;
  private readonly host: Host;
  private readonly failed: (() => void) | undefined;

  constructor(host: Host, failed?: () => void) {
    this.host = host;
    this.failed = failed;
    host.addController(this);
  }

  /** It may have been moved to where another language is spoken. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    const code = closest(this.host.lang || langOf(this.host));
    if (this.host.words !== undefined || code === this.wanted) return;
    this.wanted = code;
    void languages[code]().then(
      (words) => this.arrive(code, words),
      () => this.arrive(code, undefined),
    );
  }

  private arrive(code: string, words: Words | undefined): void {
    if (code !== this.wanted) return;
    if (words === undefined) this.failed?.();
    else this.words = words;
    this.host.requestUpdate();
  }
}
