import type { Form } from '../item.ts';
import { count } from './count.ts';
import { dated } from './dated.ts';
import { infer } from './infer.ts';
import { interval } from './interval.ts';
import type { FormMaker } from './maker.ts';
import { missing } from './missing.ts';
import { sequence } from './sequence.ts';
import { signed } from './signed.ts';
import { speaker } from './speaker.ts';
import { supported } from './supported.ts';
import { unreported } from './unreported.ts';

const byForm: Readonly<Record<Form, FormMaker>> = { signed, dated, sequence, count, interval, supported, speaker, infer, missing, unreported };

/** Every maker, for Node, the command line and the checker; the order is part of the edition. */
export const makers: readonly FormMaker[] = Object.values(byForm);
