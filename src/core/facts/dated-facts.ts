import type { Dated as DatedEntity, Statement } from '../../schema/statement-types.ts';
import type { Label } from '../label.ts';
import type { Dated } from './fact.ts';
import { speaksId } from './fact-ids.ts';

/** When each thing was, with the dates of the sources beside them: those are taken for an event's by a hasty reader. */
export function datedFacts(statement: Statement, labelOf: (id: string) => Label): readonly Dated[] {
  const fact = (entity: DatedEntity, sort: 'instrument' | 'event', pool: boolean): Dated => ({
    relation: 'dated',
    id: `${statement.id}/${entity.id}/dated`,
    topic: sort === 'instrument' ? 'instruments' : 'events',
    truth: 'true',
    cites: entity.cites,
    ...(entity.standing === 'claim' && entity.assertedBy !== undefined
      ? { speaker: labelOf(entity.assertedBy), speaks: speaksId(statement.id, entity.assertedBy) }
      : {}),
    subject: { say: 'text', text: entity.name },
    sort,
    moment: entity.moment,
    value: entity.date,
    also: entity.alsoDated,
    tells: entity.tells.map((claim) => `${statement.id}/${claim}/said`),
    ...(entity.number === undefined ? {} : { number: entity.number }),
    ...(entity.series === undefined ? {} : { series: entity.series }),
    pool,
  });
  return [
    ...statement.instruments.map((entity) => fact(entity, 'instrument', false)),
    ...statement.events.map((entity) => fact(entity, 'event', false)),
    ...statement.pools.instruments.map((entity) => fact(entity, 'instrument', true)),
    ...statement.pools.events.map((entity) => fact(entity, 'event', true)),
    ...statement.sources.flatMap(({ id, title, date }): readonly Dated[] =>
      date === undefined
        ? []
        : [
            {
              relation: 'dated',
              id: `${statement.id}/${id}/source-dated`,
              topic: 'events',
              truth: 'true',
              cites: [{ source: id }],
              subject: { say: 'text', text: title },
              sort: 'source',
              moment: 'released',
              value: date,
              also: [],
              tells: [],
              pool: true,
            },
          ],
    ),
  ];
}
