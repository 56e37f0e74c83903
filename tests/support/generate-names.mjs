/**
 * Writes what the project knows of countries from Unicode CLDR: `src/world/countries.ts` and each language's names.
 * Run by hand: `node tests/support/generate-names.mjs`. A test compares the files with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { territoryContainment } = require('cldr-core/supplemental/territoryContainment.json').supplemental;
const version = require('cldr-core/package.json').version;

/** States that could sign and are not members of the United Nations. */
const outsideUn = ['CK', 'NU', 'PS', 'TW', 'VA', 'XK'];

/** Where CLDR's first name is not the common short one. `alt` takes CLDR's own other name. */
const chosen = {
  en: {
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    KN: 'Saint Kitts and Nevis',
    LC: 'Saint Lucia',
    MM: { alt: 'short' },
    PS: { alt: 'short' },
    VC: 'Saint Vincent and the Grenadines',
  },
  ar: {
    CD: { alt: 'variant' },
    CG: { alt: 'variant' },
    MM: 'ميانمار',
    PS: { alt: 'short' },
    SA: 'السعودية',
    TL: 'تيمور-ليشتي',
  },
};

const contained = (code) => territoryContainment[code]?._contains ?? [];

/** Path from the project's folder → what the file should hold. */
export function generatedFiles() {
  const states = new Set([...contained('UN'), ...outsideUn]);
  const rows = contained('001').flatMap((continent) =>
    contained(continent).flatMap((subregion) => {
      const codes = contained(subregion).filter((code) => states.has(code)).sort();
      return codes.length === 0 ? [] : [{ place: `${continent}${subregion}`, codes }];
    }),
  );
  return {
    'src/world/countries.ts': worldFile(rows),
    'src/phrases/en/countries.ts': namesFile(rows, 'en'),
    'src/phrases/ar/countries.ts': namesFile(rows, 'ar'),
  };
}

/** A word for each subregion: three digits of the continent, three of the subregion, then its states. */
function worldFile(rows) {
  return file("import type { World } from '../core/facts/fact.ts';\nimport { worldFrom } from './world-from.ts';", 'world: World', 'worldFrom', [
    literal(rows.map(({ place, codes }, index) => `${index === 0 ? '' : ' '}${place}${codes.join('')}`)),
    `'${outsideUn.join('')}'`,
  ]);
}

/** Names alone, in the order of the world's codes: codes written out once more would weigh a third as much again. */
function namesFile(rows, lang) {
  const names = require(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames.territories;
  const lines = rows.map(({ codes }, index) =>
    codes.map((code, at) => `${index + at === 0 ? '' : ','}${nameOf(code, names, chosen[lang][code])}`).join(''),
  );
  return file("import { namesFrom, type Names } from '../names-from.ts';", 'countries: Names', 'namesFrom', [literal(lines)]);
}

function nameOf(code, names, choice) {
  const name = typeof choice === 'string' ? choice : names[choice === undefined ? code : `${code}-alt-${choice.alt}`];
  if (name === undefined || name.includes(',')) throw new Error(`${code}: no name that fits`);
  return name.replaceAll(' & ', ' and ');
}

const literal = (lines) => lines.map((line) => `'${line.replaceAll("'", "\\'")}'`).join(' +\n    ');

function file(imports, constant, maker, args) {
  return `/** Made by tests/support/generate-names.mjs from Unicode CLDR ${version} (Unicode License v3). Not to be edited. */
${imports}

export const ${constant} = /* @__PURE__ */ ${maker}(
${args.map((arg) => `  ${arg},`).join('\n')}
);
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(generatedFiles())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
    console.log(`wrote ${path}`);
  }
}
