/** Fair items to put in order, to match and to sort, on the statement of `a-statement.ts`. */
import { assembleGroup } from '../../src/core/interactions/group.ts';
import { assembleMatch } from '../../src/core/interactions/match.ts';
import { assembleOrder } from '../../src/core/interactions/order.ts';
import type { ItemOf } from '../../src/core/item.ts';
import { at } from './a-statement.ts';
import { country, date, dated, named, onList } from './an-item.ts';

const instruments = { level: 'remember', topic: 'instruments' } as const;

const dates = [['Resolution 1490', 'r1490', '2004'], ['Resolution 1501', 'r1501', '2006'], ['Resolution 1502', 'r1502', '2009'], ['Resolution 1510', 'r1510', '2013']] as const;

/** Four, shown from the latest to the earliest; so `d c b a` is right. */
export const backwards = (): ItemOf<'order'> =>
  assembleOrder(
    { ...instruments, form: 'sequence', kind: 'ordering', stem: { form: 'sequence', about: [], moment: 'adopted' } },
    dates.map(([name, id]) => ({ label: named(name), fact: `nets/${id}/dated` })),
    { fact: 'nets/order', why: 'in-order', about: dates.flatMap(([name, , when]) => [named(name), date(when)]), moment: 'adopted', cites: at(4) },
    0.5,
    (below) => below - 1,
  );

/** Three things and five years; a–b, b–c and c–d are right. */
export const matchYears = (): ItemOf<'match'> =>
  assembleMatch(
    { ...instruments, form: 'dated', kind: 'matching', stem: { form: 'dated', about: [], moment: 'adopted' } },
    dates.slice(1).map(([name, id, when], index) => {
      const { label: _, ...rationale } = dated(name, id, when);
      return { label: named(name), target: index + 1, rationale };
    }),
    ['2004', '2006', '2009', '2013', '2016'].map(date),
    0.5,
  );

const coasts = ['the northern coast', 'the southern coast', 'the eastern coast', 'the western coast', 'no coast'];

/** Four countries under two coasts or more; ES and GR belong to the second, DE and FR to the first. */
export const sortCoasts = (targets = 2): ItemOf<'group'> =>
  assembleGroup(
    { form: 'signed', kind: 'grouping', level: 'remember', topic: 'signatories', stem: { form: 'signed', about: [], office: 'foreign-minister' } },
    [['ES', 1], ['DE', 0], ['GR', 1], ['FR', 0]].map(([code, under]) => {
      const { label: _, ...rationale } = onList(String(code));
      return { label: country(String(code)), under: Number(under), rationale: { ...rationale, why: 'in-group', about: [country(String(code)), named(coasts[Number(under)] ?? '')] } };
    }),
    coasts.slice(0, targets).map(named),
    0.5,
  );
