import type { Dated as DatedEntity, EntityId, Statement } from '../../schema/statement-types.ts';
import type { Label, Text } from '../label.ts';
import type { Dated } from './fact.ts';
import { speaksId } from './fact-ids.ts';

/** When each thing was, with the dates of the sources beside them: those are taken for an event's by a hasty reader. */
export function datedFacts(statement: Statement, labelOf: (id: EntityId | undefined) => Label): readonly Dated[] {
  const { instruments, events, pools, sources } = statement;
  const numbered = [...instruments, ...pools.instruments].map(({ series }) => JSON.stringify(series));
  const seriesOf = (name: Text | undefined) => name && numbered.indexOf(JSON.stringify(name));
  const factOf = (sort: Dated['sort'], pool: boolean) => (entity: Omit<DatedEntity, 'aliases'>): Dated => ({
    id: `${statement.id}/${entity.id}/${sort === 'source' ? 'source-' : ''}dated`,
    topic: sort === 'instrument' ? 'instruments' : 'events',
    truth: 'true',
    cites: entity.cites,
    ...(entity.standing === 'claim' && entity.assertedBy && { speaker: labelOf(entity.assertedBy), speaks: speaksId(statement.id, entity.assertedBy) }),
    subject: { say: 'text', text: entity.name },
    sort,
    moment: entity.moment,
    value: entity.date,
    also: entity.alsoDated,
    tells: entity.tells.map((claim) => `${statement.id}/${claim}/said`),
    number: entity.number,
    series: seriesOf(entity.series),
    pool,
  });
  return [
    ...instruments.map(factOf('instrument', false)),
    ...events.map(factOf('event', false)),
    ...pools.instruments.map(factOf('instrument', true)),
    ...pools.events.map(factOf('event', true)),
    ...sources
      .flatMap(({ id, title: name, date }): readonly DatedEntity[] =>
        date ? [{ id, name, moment: 'released', date, alsoDated: [], tells: [], standing: 'record', cites: [{ source: id }] }] : [],
      )
      .map(factOf('source', true)),
  ];
}
