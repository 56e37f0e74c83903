/** Under which key a quiz is kept. */
import { canonical } from '../../core/canonical.ts';
import type { Blueprint } from '../../core/compose/recipe.ts';
import type { Policy } from '../../core/session/attempt.ts';
import type { Statement } from '../../schema/statement-types.ts';

export interface Keyed extends HTMLElement {
  readonly seed?: number | undefined;
  readonly code?: string | undefined;
  readonly context?: string | undefined;
}

/** What makes it another quiz than one beside it or before it. */
export interface AskedFor {
  readonly blueprint: Blueprint;
  readonly policy: Policy;
}

/** Never of the facts, whose change is to be told; and the same however the page has written it. */
export function keyOf(host: Keyed, statement: Statement, { blueprint, policy }: AskedFor): string {
  return canonical([statement.id, location.pathname, placeOf(host), blueprint, policy, host.seed, host.code, host.context]);
}

/** Its id, or its place among its like; and where it stands in the shadow of others, theirs before it. */
function placeOf(element: Element): readonly (string | number)[] {
  const root = element.getRootNode();
  const own = element.id || [...(root as ParentNode).querySelectorAll(element.localName)].indexOf(element);
  return root instanceof ShadowRoot ? [...placeOf(root.host), own] : [own];
}
