/**
 * `npm run readme`: the tables between `<!-- api:some-tag -->` and `<!-- /api -->` in README.md, from the comments of
 * the elements' sources. What a page's author can use and has no description is an error.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

const file = join(root, 'README.md');

/** The manifest of the elements as they are now, built or not. */
function manifest() {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const config = 'tests/support/custom-elements-manifest.config.mjs';
    if (!run('analyzer', 'analyze', '--config', config, '--outdir', relative(root, folder), '--quiet')) throw new Error('The analyzer failed.');
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const typeOf = ({ type }) => (type === undefined ? '' : code(type.text.replaceAll(/( \| undefined)+$/g, '').replaceAll("'", '"')));
const defaultOf = ({ default: value }) => (value === undefined ? '' : code(value.replaceAll(/^'|'$/g, '')));
const callOf = ({ name, parameters = [] }) => code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

const sections = [
  { title: 'Attribute', list: ({ attributes }) => attributes, name: ({ name }) => code(name), more: { Type: typeOf, Default: defaultOf } },
  {
    title: 'Property',
    list: ({ members = [] }) => members.filter(({ kind, attribute, static: isStatic, description }) => kind === 'field' && !attribute && !isStatic && description),
    name: ({ name, readonly }) => `${code(name)}${readonly ? ' (read)' : ''}`,
    more: { Type: typeOf },
  },
  { title: 'Method', list: ({ members = [] }) => members.filter(({ kind, description, static: isStatic }) => kind === 'method' && description && !isStatic), name: callOf, more: {} },
  { title: 'Event', list: ({ events }) => events, name: ({ name }) => code(name), more: { Type: typeOf } },
  { title: 'Slot', list: ({ slots }) => slots, name: ({ name }) => (name === '' ? '(default)' : code(name)), more: {} },
  { title: 'Part', list: ({ cssParts }) => cssParts, name: ({ name }) => code(name), more: {} },
  { title: 'Custom property', list: ({ cssProperties }) => cssProperties, name: ({ name }) => code(name), more: { Default: defaultOf } },
];

function table(tag, element, { title, list, name, more }) {
  const rows = list(element) ?? [];
  if (rows.length === 0) return [];
  const used = Object.entries(more).filter(([, value]) => rows.some((row) => value(row) !== ''));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => {
    if (!row.description) throw new Error(`${tag}: ${title.toLowerCase()} ${row.name} has no description.`);
    return line([name(row), ...used.map(([, value]) => cell(value(row))), cell(row.description)]);
  });
  const heads = [title, ...used.map(([head]) => head), 'What it does'];
  return [[line(heads), line(heads.map(() => '---')), ...body].join('\n')];
}

/** @param {string} readme @returns {string} the same with its tables as the sources say */
export function withTables(readme) {
  const elements = manifest().modules.flatMap(({ declarations }) => declarations);
  return readme.replace(/(<!-- api:([a-z-]+) -->)[\s\S]*?(<!-- \/api -->)/g, (_, open, tag, close) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (element === undefined) throw new Error(`README.md asks for a table of ${tag}, which is no element.`);
    return [open, ...sections.flatMap((section) => table(tag, element, section)), close].join('\n\n');
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, withTables(readFileSync(file, 'utf8')));
