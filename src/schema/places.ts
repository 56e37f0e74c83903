/** Values of a raw file with their paths; whatever has the wrong shape is passed over. */

export type Node = Readonly<Record<string, unknown>>;

/** A value, where it stands, and the object that it is a field of. */
export type Place = readonly [path: string, value: unknown, of?: Node];

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value at the end of a way such as `claims[].to[]`, in which `[]` stands for each entry of a list. */
export const places = (root: unknown, way: string): readonly Place[] =>
  way.split('.').reduce<readonly Place[]>(
    (found, step) =>
      found.flatMap(([path, of]): readonly Place[] => {
        if (!isNode(of)) return [];
        const name = step.replace('[]', '');
        const value = of[name];
        const at = path ? `${path}.${name}` : name;
        if (name === step) return [[at, value, of]];
        return Array.isArray(value) ? value.map((one: unknown, index) => [`${at}[${index}]`, one]) : [];
      }),
    [['', root]],
  );
