import { makers } from '../../core/forms/makers.ts';
import type { FormMaker } from '../../core/forms/maker.ts';
import type { Kind } from '../../core/item.ts';

/** The kinds that there are tags for. */
const SHOWN: readonly Kind[] = ['choice', 'multiple-response', 'true-false', 'year'];

export const shownMakers: readonly FormMaker[] = makers.map((maker) => ({ ...maker, kinds: maker.kinds.filter((kind) => SHOWN.includes(kind)) }));
