import { version } from '../version.ts';

const PREFIX = Symbol.for('statement-quiz');

type Claimed = typeof globalThis & { [PREFIX]?: { readonly version: string; warned: boolean } };

/** The first version of the package on a page claims every tag; another one registers nothing and says so once. */
export function define(tag: string, element: CustomElementConstructor): void {
  const claim = ((globalThis as Claimed)[PREFIX] ??= { version, warned: false });
  if (claim.version === version) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } else if (!claim.warned) {
    claim.warned = true;
    console.warn(`statement-quiz ${version} registers nothing: ${claim.version} is on this page already.`);
  }
}
