import type * as making from './making.ts';

type Making = typeof making;

let there: Making | undefined;

/** What makes and shows all questions, once it was fetched. */
export const madeBy = (): Making | undefined => there;

export const fetchMaking = async (): Promise<Making> => (there ??= await import('./making.ts'));
