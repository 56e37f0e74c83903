/**
 * What no single field shows: ids that point at nothing, lists that contradict each other. Runs on the raw file, so
 * that an author sees these problems together with those of shape; whatever has the wrong shape is passed over here.
 */
import type { World } from '../core/facts/fact.ts';
import { type Problem, shown } from './problems.ts';

type Node = Readonly<Record<string, unknown>>;
type Found = { readonly path: string; readonly node: Node };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list in the file, each with its path. */
function entries(root: unknown, ...keys: readonly string[]): readonly Found[] {
  const list = keys.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), root);
  const path = keys.join('.');
  return Array.isArray(list)
    ? list.flatMap((node: unknown, index) => (isNode(node) ? [{ path: `${path}[${index}]`, node }] : []))
    : [];
}

const inner = ({ path, node }: Found, key: string): readonly Found[] =>
  entries(node, key).map((found) => ({ path: `${path}.${found.path}`, node: found.node }));

const texts = (value: unknown): readonly string[] =>
  (isNode(value) ? Object.values(value) : [value]).filter((text) => typeof text === 'string');

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function isDay(date: unknown): boolean {
  const [year, month, day] = String(date).split('-').map(Number);
  return day === undefined || day <= daysIn(year ?? 0, month ?? 1);
}

/** Arabic-Indic and extended digits read as 0–9, so that a year in a name is seen in any script. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

export function crossChecks(root: unknown, world: World): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, value: unknown, expected: string) => problems.push({ path, found: shown(value), expected });

  const signatories = entries(root, 'signatories', 'list');
  const later = entries(root, 'signatories', 'later');
  const dated = [...entries(root, 'instruments'), ...entries(root, 'events'), ...entries(root, 'pools', 'instruments')];
  const sources = entries(root, 'sources');
  const parties = entries(root, 'parties');
  const claims = entries(root, 'claims');
  const reported = entries(root, 'reported', 'list');
  const groups = entries(root, 'groups');
  const reading = entries(root, 'reading');
  const entities = [...signatories, ...later, ...dated, ...claims, ...reported, ...groups];

  for (const kind of [entities, sources, parties]) {
    const seen = new Set<unknown>();
    for (const { path, node } of kind) {
      if (node['id'] !== undefined && seen.has(node['id'])) say(`${path}.id`, node['id'], 'an id that nothing else has');
      seen.add(node['id']);
    }
  }

  const known = (list: readonly Found[], ...more: readonly string[]) => new Set<unknown>([...more, ...list.map(({ node }) => node['id'])]);
  const sourceIds = known(sources);
  const partyIds = known(parties);
  const speakerIds = known(parties, 'signatories');
  const signatoryIds = known([...signatories, ...later]);
  const refers = (path: string, id: unknown, ids: ReadonlySet<unknown>, what: string) => {
    if (typeof id === 'string' && !ids.has(id)) say(path, id, `the id of ${what}`);
  };
  for (const { path, node } of [...entities.flatMap((found) => inner(found, 'cites')), ...reading]) {
    refers(`${path}.source`, node['source'], sourceIds, 'a source in this file');
  }
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  for (const { path, node } of claims) {
    refers(`${path}.by`, node['by'], speakerIds, 'a party, or signatories');
    list(node['to']).forEach((id, index) => refers(`${path}.to[${index}]`, id, partyIds, 'a party'));
  }
  for (const { path, node } of parties) {
    list(node['includes']).forEach((id, index) => refers(`${path}.includes[${index}]`, id, partyIds, 'a party'));
    if (node['country'] === undefined && node['name'] === undefined) say(path, undefined, 'a country or a name');
  }
  for (const { path, node } of dated) {
    refers(`${path}.assertedBy`, node['assertedBy'], speakerIds, 'a party, or signatories');
    if (node['standing'] === 'claim' && node['assertedBy'] === undefined) {
      say(`${path}.assertedBy`, undefined, 'who says so, since it is a claim');
    }
    const year = String(node['date']).slice(0, 4);
    if (/^\d{4}$/.test(year) && texts(node['name']).some((name) => plainDigits(name).includes(year))) {
      say(`${path}.name`, texts(node['name'])[0], `a name without its date, ${year}`);
    }
  }

  const listed = new Set<unknown>();
  for (const { path, node } of [...signatories, ...later]) {
    const code = node['country'];
    if (node['kind'] === 'state' && code === undefined) say(`${path}.country`, undefined, "the state's country code");
    if (node['kind'] === 'organisation' && node['name'] === undefined) say(`${path}.name`, undefined, "the organisation's name");
    if (typeof code === 'string' && listed.has(code)) say(`${path}.country`, code, 'a country that is listed once');
    if (code !== undefined) listed.add(code);
  }
  const pools = isNode(root) && isNode(root['pools']) ? list(root['pools']['countries']) : [];
  pools.forEach((code, index) => {
    const path = `pools.countries[${index}]`;
    if (listed.has(code)) say(path, code, 'a country that is neither on the list nor joined later');
    else if (typeof code === 'string' && world.get(code)?.unMember === false) say(path, code, 'a member of the United Nations');
    if (pools.indexOf(code) !== index) say(path, code, 'a country that is listed once');
  });
  const members = groups.flatMap((found) => inner(found, 'members'));
  for (const { path, node } of members) refers(`${path}.entity`, node['entity'], signatoryIds, 'a signatory');

  const codes = [...signatories, ...later, ...parties, ...members].map(({ path, node }) => [`${path}.country`, node['country']] as const);
  for (const [path, code] of [...codes, ...pools.map((code, index) => [`pools.countries[${index}]`, code] as const)]) {
    if (typeof code === 'string' && /^[A-Z]{2}$/.test(code) && !world.has(code)) say(path, code, 'the code of a country');
  }

  const dates = [
    ...dated.flatMap(({ path, node }) => [
      [`${path}.date`, node['date']] as const,
      ...list(node['alsoDated']).map((date, index) => [`${path}.alsoDated[${index}]`, date] as const),
    ]),
    ...sources.map(({ path, node }) => [`${path}.date`, node['date']] as const),
    ...later.map(({ path, node }) => [`${path}.joined`, node['joined']] as const),
    ...(isNode(root) ? [['date', root['date']] as const] : []),
  ];
  for (const [path, date] of dates) if (!isDay(date)) say(path, date, 'a day that the calendar has');
  return problems;
}
