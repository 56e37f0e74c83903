/** The public half of an item says nothing of its secret half. */
import type { Option } from '../../core/item.ts';
import type { Label } from '../../core/label.ts';
import type { Case, Rule } from '../breach.ts';
import { optionsOf, targetsOf } from '../shown.ts';

/** Every property that a view may have, at any depth; languages of texts apart. */
const PUBLIC = new Set(
  ('id form kind level topic stem hints ask options targets pick of reads precision names about unit moment office asFirstPublished speaker label ' +
    'say code text date value word act to').split(' '),
);

function foreignProperties(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => foreignProperties(inner, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const isText = (name === 'text' || name === 'about') && !Array.isArray(inner);
    const here = PUBLIC.has(name) ? [] : [`${path}.${name}`];
    return isText ? here : [...here, ...foreignProperties(inner, `${path}.${name}`)];
  });
}

const shapeOf = (label: Label): string => Object.keys(label).join(' ');

/** Options whose labels are built in different ways can be told apart by their JSON alone. */
function oddShapes(options: readonly Option[]): readonly string[] {
  const shapes = new Set(options.map(({ label }) => shapeOf(label)));
  const sorts = new Set(options.map(({ label }) => label.say));
  return sorts.size === 1 && shapes.size > 1 ? [`labels of shapes ${[...shapes].join(' | ')}`] : [];
}

function leaks({ item }: Case): readonly string[] {
  const json = JSON.stringify(item.view);
  const facts = [...Object.values(item.parts).flat(), ...item.states, ...item.tells, ...item.rationale.map(({ fact }) => fact)];
  const known = [...new Set(facts)].filter((fact) => json.includes(fact));
  return [...known, ...foreignProperties(item.view, 'view'), ...oddShapes(optionsOf(item.view)), ...oddShapes(targetsOf(item.view))];
}

export const leakRules: readonly Rule[] = [['secret-leak', leaks]];
