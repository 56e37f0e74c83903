/** The rules of an attempt, and what they let be told of an item now. */
import type { Item, Reveal } from '../../core/item.ts';
import type { Session } from '../../core/session/attempt.ts';
import { rules } from '../../core/session/rules.ts';
import type { Rules } from '../../core/session/session.ts';
import type { Statement } from '../../schema/statement-types.ts';
import { secretOf } from './secret-of.ts';

export interface Ruling extends Rules {
  /** The same object as long as it may be told. */
  readonly told: (session: Session, item: Item, statement: Statement) => Reveal | undefined;
}

export const ruling: Ruling = {
  ...rules,
  told: (session, item, statement) => (rules.mayTell(session, item.view.id) ? secretOf(item, statement) : undefined),
};
