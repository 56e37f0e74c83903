import type { Label } from '../core/label.ts';

type Sort = Label['say'];
type LabelOf<S extends Sort> = Extract<Label, { readonly say: S }>;

/** How a language says each sort of label. */
export type Sayers = { readonly [S in Sort]: (label: LabelOf<S>) => string };

/** A label left out is said with nothing. */
export const sayWith =
  (sayers: Sayers) =>
  (label?: Label): string =>
    label === undefined ? '' : said(sayers, label.say, label);

const said = <S extends Sort>(sayers: Sayers, sort: S, label: LabelOf<S>): string => sayers[sort](label);
