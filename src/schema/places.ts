import * as z from 'zod/mini';
import { type Meaning, meanings } from './meaning.ts';
import { isNode, type Node } from './node.ts';

/** A value that stands for something, and where it stands. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly means: Meaning;
  /** The object that it is a field of, and where that is. */
  readonly of: Node;
  readonly within: string;
}

/** Every such value of a raw file, in the schema's order; whatever has the wrong shape is passed over. */
export function places(schema: z.core.$ZodType, value: unknown, path = '', of: Node = {}, within = ''): readonly Place[] {
  const means = meanings.get(schema);
  const inner = (): readonly Place[] => {
    if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) return places(schema.def.innerType, value, path, of, within);
    if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap((option) => places(option, value, path, of, within));
    if (schema instanceof z.ZodMiniArray) {
      const { element } = schema.def;
      return Array.isArray(value) ? value.flatMap((one: unknown, index) => places(element, one, `${path}[${index}]`, of, within)) : [];
    }
    if (!(schema instanceof z.ZodMiniObject) || !isNode(value)) return [];
    return Object.entries(schema.def.shape).flatMap(([name, field]) => places(field, value[name], path ? `${path}.${name}` : name, value, path));
  };
  return [...(means ? [{ path, value, means, of, within }] : []), ...inner()];
}
