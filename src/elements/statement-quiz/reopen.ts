/** Goes on with what was kept of a quiz; loaded where something was. */
import { isObject } from '../../core/is-object.ts';
import { unresumable } from '../../core/session/resume.ts';
import { parseKept } from '../../schema/kept.ts';
import { langOf } from '../lang-of.ts';
import type { Attempt } from './attempt.ts';
import { goOn, type Made } from './go-on.ts';
import { keeperOf, type KeptHost } from './keeper.ts';

/** Nothing, where it can only be set aside. `found` is a head and the entries after it. */
export async function reopen(host: KeptHost, made: Made, found: readonly unknown[], pause: () => Promise<void>): Promise<Attempt | undefined> {
  const keeper = keeperOf(host);
  const parsed = parseKept(together(found));
  const why = parsed.ok ? unresumable(parsed.kept, made.facts) && 'changed' : 'unreadable';
  const attempt = parsed.ok && !why ? await goOn(made, parsed.kept, host.lang || langOf(host), pause) : undefined;
  await pause();
  if (attempt) keeper.goesOn(attempt);
  else await keeper.setAside(why || 'unreadable');
  return attempt;
}

/** In one; whatever they are is looked into with them. */
function together([head, ...log]: readonly unknown[]): unknown {
  const kept = isObject(head) ? head['kept'] : undefined;
  const attempts = isObject(kept) ? kept['attempts'] : undefined;
  if (!isObject(kept) || !Array.isArray(attempts)) return kept;
  const last: unknown = attempts.at(-1);
  return { ...kept, attempts: [...attempts.slice(0, -1), isObject(last) ? { ...last, log } : last] };
}
