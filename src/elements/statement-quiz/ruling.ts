/** The rules of an attempt, and what they let be told of an item now. */
import type { Item, Reveal } from '../../core/item.ts';
import { reveal } from '../../core/reveal.ts';
import type { Session } from '../../core/session/attempt.ts';
import { rules } from '../../core/session/rules.ts';
import type { Rules } from '../../core/session/session.ts';
import type { Statement } from '../../schema/statement-types.ts';

export interface Ruling extends Rules {
  /** The same object as long as it may be told. */
  readonly told: (session: Session, item: Item, statement: Statement) => Reveal | undefined;
}

const secrets = new WeakMap<Item, Reveal>();

export const ruling: Ruling = {
  ...rules,
  told: (session, item, statement) => {
    if (!rules.mayTell(session, item.view.id)) return undefined;
    const secret = secrets.get(item) ?? reveal(item, statement);
    secrets.set(item, secret);
    return secret;
  },
};
