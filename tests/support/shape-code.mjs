import { termOf } from './compact-shape.mjs';

/** Shorter code than this is written out wherever it stands: it compresses better than a name. */
const WORTH_A_NAME = 20;

const isBlock = (term) => typeof term === 'object' && !Array.isArray(term);
const partsOf = (term) => (typeof term === 'string' ? [] : Array.isArray(term) ? term.slice(1) : Object.values(term));

/** The body of a module: what occurs twice is a constant there, named for the field at which it first does. */
export function shapeCode(schema, name) {
  const fieldAt = new Map();
  const root = termOf(name, schema, (field, term) => {
    const key = JSON.stringify(term);
    if (!fieldAt.has(key)) fieldAt.set(key, field);
  });

  const blocks = new Map();
  const gather = (term) => {
    if (isBlock(term)) blocks.set(JSON.stringify(term), term);
    partsOf(term).forEach(gather);
  };
  gather(root);
  /** The block whose fields are the first ones of this one. */
  const beginning = (block) => {
    const text = JSON.stringify(block);
    return [...blocks].find(([key, other]) => Object.keys(other).length > 1 && text.startsWith(`${key.slice(0, -1)},`))?.[1];
  };
  const restOf = (block) => Object.entries(block).slice(Object.keys(beginning(block) ?? {}).length);

  const uses = new Map();
  const readers = new Set();
  const count = (term) => {
    const key = JSON.stringify(term);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    if (uses.get(key) > 1) return;
    if (Array.isArray(term)) readers.add(term[0]);
    else if (/^(whole|date|untold)$/.test(term)) readers.add(term);
    if (isBlock(term)) [...(beginning(term) ? [beginning(term)] : []), ...restOf(term).map(([, part]) => part)].forEach(count);
    else partsOf(term).forEach(count);
  };
  count(root);

  const names = new Map();
  const lines = [];
  const block = (term) => {
    const begins = beginning(term);
    const rest = restOf(term).map(([field, part]) => [field, say(part)]);
    const fields = [...(begins ? [`...${say(begins)}`] : []), ...rest.map(([field, text]) => (field === text ? field : `${field}: ${text}`))];
    const line = `{ ${fields.join(', ')} }`;
    return line.length < 100 ? line : `{\n${fields.map((one) => `  ${one.replaceAll('\n', '\n  ')},\n`).join('')}}`;
  };
  const written = (term) => (isBlock(term) ? block(term) : Array.isArray(term) ? `${term[0]}(${partsOf(term).map(say).join(', ')})` : term);
  const say = (term) => {
    const key = JSON.stringify(term);
    if (names.has(key)) return names.get(key);
    const text = written(term);
    if (uses.get(key) === 1 || !fieldAt.has(key) || text.length < WORTH_A_NAME) return text;
    const taken = new Set([...names.values(), ...readers]);
    const free = ['', 2, 3, 4, 5, 6].map((nth) => `${fieldAt.get(key)}${nth}`).find((one) => !taken.has(one));
    names.set(key, free);
    lines.push(`const ${free} = ${text};`);
    return free;
  };
  const last = say(root);
  return { readers: [...readers].toSorted((a, b) => (a < b ? -1 : 1)), lines: [...lines, `export const ${name} = ${last};`] };
}
