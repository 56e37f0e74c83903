/**
 * A JSON Schema of the few features that ours uses, as the compact table that src/schema/quick-read.ts follows. Throws
 * for a feature that the table cannot say, so that the two can never drift apart in silence.
 */
export function compactShape(schema) {
  const table = [];
  const places = new Map();
  const place = (shape) => {
    const text = JSON.stringify(shape);
    if (!places.has(text)) places.set(text, table.push(shape) - 1);
    return places.get(text);
  };
  const plain = (node) => {
    const { type, default: _, ...rest } = node;
    const only = (...names) => {
      const other = Object.keys(rest).find((name) => !names.includes(name));
      if (other !== undefined) throw new Error(`compactShape cannot say ${other} of ${JSON.stringify(node).slice(0, 200)}`);
    };
    if ('anyOf' in rest) return only('anyOf'), ['any', ...rest.anyOf.map(shapeOf)];
    if ('const' in rest) return only('const'), ['in', rest.const];
    if ('enum' in rest) return only('enum'), ['in', ...rest.enum];
    switch (type) {
      case 'boolean':
        return only(), ['in', false, true];
      case 'integer':
        return only('exclusiveMinimum', 'maximum'), whole(rest);
      case 'string':
        if (rest.pattern !== undefined) return only('pattern'), ['like', rest.pattern];
        return only('minLength', 'maxLength'), ['text', rest.minLength ?? 0, rest.maxLength ?? 1e9];
      case 'array':
        return only('items', 'minItems'), ['list', shapeOf(rest.items), rest.minItems ?? 0];
      case 'object':
        return rest.propertyNames === undefined ? object(rest, only) : map(rest, only);
      default:
        throw new Error(`compactShape cannot say ${JSON.stringify(node)}`);
    }
  };
  const whole = ({ exclusiveMinimum, maximum }) => {
    if (exclusiveMinimum !== 0 || maximum !== Number.MAX_SAFE_INTEGER) throw new Error('whole numbers above 0 alone');
    return ['whole'];
  };
  const object = ({ properties, required = [], additionalProperties }, only) => {
    only('properties', 'required', 'additionalProperties');
    if (additionalProperties !== false) throw new Error('strict objects alone');
    const fields = Object.entries(properties).map(([name, node]) => [required.includes(name) || 'default' in node ? name : `${name}?`, shapeOf(node)]);
    return Object.fromEntries(fields);
  };
  const map = ({ propertyNames, additionalProperties }, only) => {
    only('propertyNames', 'additionalProperties');
    return ['map', propertyNames.pattern, shapeOf(additionalProperties)];
  };
  const shapeOf = (node) => {
    const shape = place(plain(node));
    return node.default === undefined ? shape : place(['else', shape, node.default]);
  };
  shapeOf(schema);
  return table;
}
