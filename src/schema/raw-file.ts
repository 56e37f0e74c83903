/** The raw file as lists of objects with their paths; whatever has the wrong shape is passed over. */

export type Node = Readonly<Record<string, unknown>>;
export interface Found {
  readonly path: string;
  readonly node: Node;
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list below `root`. */
export function entries(root: unknown, ...keys: readonly string[]): readonly Found[] {
  const list = listOf(keys.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), root));
  return list.flatMap((node, index) => (isNode(node) ? [{ path: `${keys.join('.')}[${index}]`, node }] : []));
}

/** The objects of a list within an object that was found. */
export const within = ({ path, node }: Found, key: string): readonly Found[] =>
  entries(node, key).map((found) => ({ path: `${path}.${found.path}`, node: found.node }));

export class RawFile {
  readonly signatories: readonly Found[];
  readonly later: readonly Found[];
  readonly dated: readonly Found[];
  readonly sources: readonly Found[];
  readonly parties: readonly Found[];
  readonly claims: readonly Found[];
  readonly groups: readonly Found[];
  readonly reading: readonly Found[];
  readonly members: readonly Found[];
  /** All that facts are made of, and so all whose ids must differ. */
  readonly entities: readonly Found[];
  readonly poolCountries: readonly (readonly [path: string, code: unknown])[];
  readonly date: unknown;

  constructor(root: unknown) {
    this.signatories = entries(root, 'signatories', 'list');
    this.later = entries(root, 'signatories', 'later');
    this.dated = [...entries(root, 'instruments'), ...entries(root, 'events'), ...entries(root, 'pools', 'instruments'), ...entries(root, 'pools', 'events')];
    this.sources = entries(root, 'sources');
    this.parties = entries(root, 'parties');
    this.claims = entries(root, 'claims');
    this.groups = entries(root, 'groups');
    this.reading = entries(root, 'reading');
    this.members = this.groups.flatMap((group) => within(group, 'members'));
    this.entities = [...this.signatories, ...this.later, ...this.dated, ...this.claims, ...entries(root, 'reported', 'list'), ...this.groups];
    const pools = isNode(root) && isNode(root['pools']) ? listOf(root['pools']['countries']) : [];
    this.poolCountries = pools.map((code, index) => [`pools.countries[${index}]`, code]);
    this.date = isNode(root) ? root['date'] : undefined;
  }
}
