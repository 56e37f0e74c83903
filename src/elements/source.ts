import type { ReactiveElement } from 'lit';
import { fetchText, MOST } from '../adapters/fetch-text.ts';
import { openStatement } from '../schema/open-statement.ts';
import type { Statement } from '../schema/statement-types.ts';
import { Trouble } from './statement-quiz/trouble.ts';

/** An element that a page gives a statement: as data, by its address, or as a script of type application/json inside. */
export type Sourced = ReactiveElement & { readonly statement?: unknown; readonly src?: string | undefined };

/** The statement that an element was given. Throws Trouble; `pause` ends a task, and throws once nobody waits for it. */
export async function readSource(host: Sourced, pause: () => Promise<void>, signal: AbortSignal): Promise<Statement> {
  // What a script sets in the same breath still counts, and what one set before the tag was known is there with its first rendering.
  do await pause();
  while (!host.hasUpdated);
  const text = await textOf(host, signal);
  await pause();
  const parsed = await openStatement(text);
  if (!parsed.ok) {
    const { problems } = parsed;
    throw new Trouble(problems[0]?.expected === 'a statement file in JSON' ? 'not-json' : 'not-a-statement', '', { problems });
  }
  await pause();
  return parsed.statement;
}

async function textOf(host: Sourced, signal: AbortSignal): Promise<unknown> {
  const { statement, src } = host;
  if (statement !== undefined) return statement;
  if (src) return fetchText(src, signal, (why, found) => new Trouble(why, `${found} from ${src}`));
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  // While the page still arrives, what is there may be half of it.
  const all = document.readyState !== 'loading';
  if (all && text != null && text.length > MOST) throw new Trouble('too-large', `${text.length} characters`);
  if (all && text != null) return text;
  if (document.readyState === 'complete') throw new Trouble('no-source', 'nothing');
  await new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true, signal }));
  return textOf(host, signal);
}
