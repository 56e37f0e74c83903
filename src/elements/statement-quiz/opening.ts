import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { breath } from '../../adapters/clock.ts';
import { rollSeed } from '../../adapters/dice.ts';
import { fetchText, MOST } from '../../adapters/fetch-text.ts';
import { ofBlueprint } from '../../core/compose/by-balance.ts';
import { composeWith } from '../../core/compose/compose-with.ts';
import { newRecipe } from '../../core/compose/new-recipe.ts';
import type { Quiz } from '../../core/compose/recipe.ts';
import { derive } from '../../core/facts/derive.ts';
import type { Facts } from '../../core/facts/fact.ts';
import { makers } from '../../core/forms/makers.ts';
import type { Policy } from '../../core/session/attempt.ts';
import { openStatement } from '../../schema/open-statement.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { world } from '../../world/countries.ts';
import type { Asked, Asks } from './asked.ts';
import { Trouble } from './trouble.ts';

type Host = ReactiveControllerHost & HTMLElement & Asks & { readonly statement?: unknown; readonly src?: string | undefined };

/** What a page may ask for that is looked into with more than a glance. */
const MORE = ['topics', 'kinds', 'code', 'blueprint', 'feedback', 'passMark'] as const;

/** What another quiz is made of. */
export const MAKES = ['count', 'seed', ...MORE] as const;

/** From a source and what the page asks for to a quiz; what became stale on the way is dropped. */
export class Opening implements ReactiveController {
  statement: Statement | undefined;
  private facts: Facts | undefined;
  private under: AbortController | undefined;
  private readonly host: Host;
  private readonly opened: (quiz: Quiz, policy: Policy, news: boolean) => void;
  private readonly failed: (trouble: Trouble) => void;

  constructor(host: Host, opened: Opening['opened'], failed: Opening['failed']) {
    this.host = host;
    this.opened = opened;
    this.failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.facts) this.load();
  }

  hostDisconnected(): void {
    this.under?.abort();
  }

  load(): void {
    this.facts = this.statement = undefined;
    this.run(async (signal) => {
      // What a script sets in the same breath still counts.
      await breath();
      const text = await this.read(signal);
      await breath();
      if (signal.aborted) return;
      const parsed = await openStatement(text);
      if (signal.aborted) return;
      if (!parsed.ok) {
        const { problems } = parsed;
        throw new Trouble(problems[0]?.expected === 'a statement file in JSON' ? 'not-json' : 'not-a-statement', '', { problems });
      }
      await breath();
      this.facts = derive(parsed.statement, world);
      this.statement = parsed.statement;
      await breath();
      if (signal.aborted) return;
      await this.compose(signal, false, true);
    });
  }

  /** `fresh` draws new questions of the same sort; `news` tells the page. */
  make(fresh: boolean, news: boolean): void {
    if (this.facts) this.run((signal) => this.compose(signal, fresh, news));
  }

  /** The newest run wins. */
  private run(work: (signal: AbortSignal) => Promise<void>): void {
    this.under?.abort();
    this.under = new AbortController();
    const { signal } = this.under;
    work(signal).catch((error: unknown) => {
      if (signal.aborted) return;
      const code = error instanceof RangeError ? 'bad-setting' : 'not-loaded';
      this.failed(error instanceof Trouble ? error : new Trouble(code, String(error)));
    });
  }

  private async read(signal: AbortSignal): Promise<unknown> {
    const { statement, src } = this.host;
    if (statement !== undefined) return statement;
    if (src !== undefined) return fetchText(src, signal, (why, found) => new Trouble(why, `${found} from ${src}`));
    const text = this.host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text != null && text.length > MOST) throw new Trouble('too-large', `${text.length} characters`);
    if (text != null) return text;
    if (document.readyState === 'complete') throw new Trouble('no-source', 'nothing');
    await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true, signal }));
    return this.read(signal);
  }

  private async compose(signal: AbortSignal, fresh: boolean, news: boolean): Promise<void> {
    const { host, facts } = this;
    if (!facts) return;
    const plain: Asked = { blueprint: { count: host.count ?? 10 }, policy: { feedback: 'immediate', marking: { partial: true } } };
    const looked = MORE.some((name) => host[name] !== undefined);
    const { blueprint, policy, recipe, drafting = ofBlueprint } = looked ? (await import('./asked.ts')).asked(plain, host, facts) : plain;
    const seed = (fresh ? undefined : host.seed) ?? rollSeed();
    const made = fresh || !recipe ? newRecipe(facts, seed, blueprint) : recipe;
    if (signal.aborted) return;
    const quiz = composeWith(drafting, facts, made, makers);
    await breath();
    if (signal.aborted) return;
    if (quiz.items.length === 0) throw new Trouble('no-questions', '', { short: quiz.short });
    this.opened(quiz, policy, news);
    const { short } = quiz;
    if (short.length > 0 && (host.count !== undefined || host.blueprint)) this.failed(new Trouble('fewer-questions', '', { short }));
  }
}
