/**
 * A JSON Schema of the few features that ours uses, with the meanings that statement.ts registers, as calls of
 * src/schema/readers.ts. Throws for a feature that no reader checks, so that the two can never drift apart in silence.
 *
 * A term is a piece of code: a string as it stands, a list for a call, an object for a block of fields.
 */
import { SORTS } from '../../src/schema/meaning.ts';

/** Nobody on a page reads the names of sorts: a number is enough, and none is 0. */
const numbered = (sorts) => sorts.map((sort) => String(SORTS.indexOf(sort) + 1));
const quoted = (words) => words.map((word) => `'${word}'`);

function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '{}' : `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`).join(', ')} }`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** A default without what stands in it by default. */
const briefly = ({ default: given, properties = {} }) =>
  typeof given === 'object' ? Object.fromEntries(Object.entries(given).filter(([name, value]) => JSON.stringify(properties[name]?.default) !== JSON.stringify(value))) : given;

/** `note` hears of each term, and of the field that it reads. */
export function termOf(field, node, note) {
  const { type, default: _, needed: __, ...rest } = node;
  const said = (...term) => (note(field, term), term);
  const pattern = (source) => (note(`${field}Pattern`, `/${source}/`), `/${source}/`);
  /** What the node says besides these is more than the reader would check. */
  const only = (...names) => {
    const other = Object.keys(rest).find((name) => !names.includes(name));
    if (other !== undefined) throw new Error(`No reader checks ${other} of ${JSON.stringify(node).slice(0, 200)}`);
  };
  const among = (values) =>
    values.every((value) => /^[a-z-]+$/.test(value)) ? said('like', `/^(${values.join('|')})$/`) : said('oneOf', ...values.map(literal));

  if ('anyOf' in rest) return only('anyOf', 'unlike', 'free'), either(field, rest, note);
  if ('const' in rest) return only('const'), among([rest.const]);
  if ('enum' in rest) return only('enum'), among(rest.enum);
  switch (type) {
    case 'boolean':
      return only(), said('oneOf', 'true', 'false');
    case 'integer':
      only('exclusiveMinimum', 'maximum');
      if (rest.exclusiveMinimum !== 0 || rest.maximum !== Number.MAX_SAFE_INTEGER) throw new Error('whole numbers above 0 alone');
      return 'whole';
    case 'string':
      return string(rest, only, said, pattern);
    case 'array':
      only('items', 'minItems');
      return said('list', termOf(field, rest.items, note), ...(rest.minItems ? [String(rest.minItems)] : []));
    case 'object':
      if (rest.propertyNames === undefined) return only('properties', 'required', 'additionalProperties'), said('object', blockOf(field, rest, note));
      only('propertyNames', 'additionalProperties');
      return said('map', pattern(rest.propertyNames.pattern), termOf(field, rest.additionalProperties, note));
    default:
      throw new Error(`No reader checks ${JSON.stringify(node)}`);
  }
}

function string({ minLength, maxLength, pattern: source, as, alone = [], refers, or }, only, said, pattern) {
  if (source === undefined) {
    only('minLength', 'maxLength');
    if (minLength !== 1 || maxLength === undefined) throw new Error('strings of 1 to so many characters alone');
    return said('text', String(maxLength));
  }
  if (refers) return only('pattern', 'refers', 'or'), said('refers', ...numbered([refers]), ...quoted(or ? [or] : []));
  if (as === 'date' || as === 'untold') return only('pattern', 'as'), as;
  only('pattern', 'as', 'alone');
  return as ? said(as, ...numbered(alone)) : said('like', pattern(source), ...numbered(alone));
}

/** A string or a map of such strings by language; or objects of one field each. */
function either(field, { anyOf, unlike, free }, note) {
  const said = (...term) => (note(field, term), term);
  const [plain, map] = anyOf;
  if (anyOf.length === 2 && JSON.stringify(plain) === JSON.stringify(map.additionalProperties)) {
    return said(...termOf(field, map, note), ...numbered(unlike ? [unlike] : []), ...quoted(free ? [free] : []));
  }
  if (unlike || anyOf.some(({ required, additionalProperties }) => additionalProperties !== false || required?.length !== 1)) {
    throw new Error('unions of a text with its map, or of single fields, alone');
  }
  const properties = Object.assign({}, ...anyOf.map((one) => one.properties));
  return said('object', blockOf(field, { properties, additionalProperties: false }, note), '1');
}

function blockOf(field, { properties, required = [], additionalProperties }, note) {
  if (additionalProperties !== false) throw new Error('strict objects alone');
  const names = Object.keys(properties);
  const block = Object.fromEntries(
    Object.entries(properties).map(([name, node], at) => {
      for (const other of [node.as === 'untold' && 'name', node.free, node.needed?.[0]]) {
        if (other && !names.slice(0, at).includes(other)) throw new Error(`${name} can be read only after ${other}`);
      }
      const said = (...term) => (note(name, term), term);
      const term = termOf(name, node, note);
      if (node.needed) return [name, said('unless', term, ...quoted(node.needed))];
      if (JSON.stringify(node.default) === '[]') return [name, said('lists', ...term.slice(1))];
      if (node.default !== undefined) return [name, said('maybe', term, literal(briefly(node)))];
      return [name, required.includes(name) ? term : said('maybe', term)];
    }),
  );
  note(field, block);
  return block;
}
