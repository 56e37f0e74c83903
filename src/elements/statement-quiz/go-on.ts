/** From what was kept of a quiz to an attempt that goes on where it was. */
import { startClock } from '../../adapters/clock.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Lang } from '../../core/label.ts';
import type { Naming } from '../../core/lexicon.ts';
import type { Attempt as Stored, Kept, Session } from '../../core/session/attempt.ts';
import { report } from '../../core/session/report.ts';
import { elapsedAt, resumed } from '../../core/session/resume.ts';
import { closest, languages } from '../../phrases/languages.ts';
import { namesOf } from '../../phrases/vocabulary.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { Attempt } from './attempt.ts';
import { comesAfter, earlierOf } from './earlier.ts';
import { make } from './make-quiz.ts';
import { ruling } from './ruling.ts';

export interface Made {
  readonly statement: Statement;
  readonly facts: Facts;
}

/** Undefined where an entry was not possible. `lang` is spoken now. */
export async function goOn({ statement, facts }: Made, kept: Kept, lang: Lang, pause: () => Promise<void>): Promise<Attempt | undefined> {
  const stored = kept.attempts.at(-1);
  if (!stored) return undefined;
  const quiz = await make(facts, [stored.recipe], pause);
  const namings = await namingsOf(kept.attempts, lang);
  await pause();
  const naming = (typed: Lang): Naming => namings.get(closest(typed)) ?? unnamed(typed);
  const sessions = resumed(kept, quiz, namesOf(statement, naming));
  const session = sessions?.at(-1);
  if (!sessions || !session) return undefined;
  const attempt = comesAfter(new Attempt(statement, quiz, session.attempt), sessions.slice(0, -1));
  attempt.rules = ruling;
  attempt.session = session;
  attempt.clock = clockFrom(session);
  if (session.phase === 'finished') attempt.report = report(session, quiz, closest(lang), earlierOf(attempt));
  return attempt;
}

/** What was typed is read in the language that it was typed in. */
async function namingsOf(attempts: readonly Stored[], lang: Lang): Promise<ReadonlyMap<Lang, Naming>> {
  const typed = attempts.flatMap(({ log }) => log.flatMap(({ action }) => ('response' in action && 'lang' in action.response ? [action.response.lang] : [])));
  const all = [...new Set([lang, ...typed].map(closest))];
  return new Map(await Promise.all(all.map(async (one) => [one, (await (await languages[one]()).answering()).naming] as const)));
}

function unnamed(lang: Lang): never {
  throw new TypeError(`no names in ${lang}`);
}

function clockFrom({ attempt }: Session): Attempt['clock'] {
  const clock = startClock();
  const from = elapsedAt(attempt, clock().at);
  return () => {
    const { at, elapsed } = clock();
    return { at, elapsed: from + elapsed };
  };
}
