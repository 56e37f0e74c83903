/** Where a fact is written, by its id. */
import type { FactId } from '../core/item.ts';
import type { Citation, Statement } from '../schema/statement-types.ts';

interface Entity {
  readonly id: string;
  readonly cites: readonly Citation[];
}

/** Undefined for an id of no fact. */
export function citesOf(fact: FactId, statement: Statement): readonly Citation[] | undefined {
  const [of, entity, relation] = fact.split('/');
  if (of !== statement.id || relation === undefined) return undefined;
  const { list, later } = statement.signatories;
  const wholeList = () => list.flatMap(({ cites }) => cites);
  const among = (...lists: readonly (readonly Entity[])[]) =>
    lists.map((entities) => entities.find(({ id }) => id === entity)?.cites).find((cites) => cites !== undefined);
  if (relation.startsWith('has-')) return among(statement.groups);
  switch (relation) {
    case 'signed':
      return among(list, later) ?? (/^[A-Z]{2}$/.test(entity ?? '') ? wholeList() : undefined);
    case 'dated':
      return among(statement.instruments, statement.events, statement.pools.instruments, statement.pools.events);
    case 'source-dated':
      return statement.sources.some(({ id }) => id === entity) ? [{ source: entity ?? '' }] : undefined;
    case 'country-count':
    case 'signatory-count':
      return [...wholeList(), ...[...later, ...statement.groups].flatMap(({ cites }) => cites)];
    case 'said':
      return among(statement.claims);
    case 'reported':
      return among(statement.reported.list);
    case 'speaks': {
      const said = statement.claims.filter(({ by }) => by === entity);
      const asserted = [...statement.instruments, ...statement.events].filter(({ assertedBy }) => assertedBy === entity);
      return said.length + asserted.length === 0 ? undefined : [...said, ...asserted].flatMap(({ cites }) => cites);
    }
    default:
      return undefined;
  }
}
