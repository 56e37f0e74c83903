import type { Form } from '../item.ts';
import { count } from './count.ts';
import { dated } from './dated.ts';
import type { FormMaker } from './maker.ts';
import { signed } from './signed.ts';
import { supported } from './supported.ts';

const byForm: Readonly<Record<Form, FormMaker>> = { signed, dated, count, supported };

/** Every maker, for Node, the command line and the checker; the order is part of the edition. */
export const makers: readonly FormMaker[] = Object.values(byForm);
