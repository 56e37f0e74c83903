import { assembleChoose } from '../../src/core/interactions/choose.ts';
import type { ItemOf } from '../../src/core/item.ts';

/** An item with an option for each of these, right or not; their facts are `f0`, `f1` …. */
export const chooseItem = (...right: readonly boolean[]): ItemOf<'choose'> =>
  Object.freeze(
    assembleChoose(
      { form: 'signed', kind: 'choice', level: 'remember', topic: 'signatories', stem: { form: 'signed', about: [] } },
      right.map((isRight, index) => ({
        label: { say: 'country', code: `C${index}` },
        right: isRight,
        rationale: { fact: `f${index}`, why: isRight ? 'on-list' : 'not-on-list', about: [], cites: [] },
      })),
      0.5,
    ),
  );
