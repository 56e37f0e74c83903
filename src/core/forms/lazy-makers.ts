import type { Blueprint, FormMaker } from '../compose/recipe.ts';
import { makers } from './makers.ts';

/** The makers that a page needs for a blueprint. */
export async function loadMakers(_blueprint: Blueprint): Promise<readonly FormMaker[]> {
  return makers;
}
