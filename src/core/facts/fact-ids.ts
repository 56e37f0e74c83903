/** Ids of facts that are asked for by more than the place that derives them. */
import type { EntityId } from '../../schema/statement-types.ts';
import type { FactId } from '../item.ts';

/** That it is `by` who says so: what a *speaker* item tests, and every stem or reason that names a speaker states. */
export const speaksId = (statement: EntityId, by: EntityId): FactId => `${statement}/${by}/speaks`;

/** That the country is of the group. Capitals keep these ids apart from every entity's. */
export const memberId = (statement: EntityId, group: EntityId, country: string): FactId => `${statement}/${group}/has-${country}`;
