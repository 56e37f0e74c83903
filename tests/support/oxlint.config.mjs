/**
 * The linter's rules, with the plan of the house as import rules: which room may import from which.
 * `lint.test.ts` beside it plants a fault against each.
 */
const rooms = ['world', 'schema', 'core', 'check', 'phrases', 'styles', 'adapters', 'exchange', 'elements', 'define', 'cli'];
const anyOf = (names) => `\\.\\./(${names.join('|')})/`;

/** What a room's files may import beside their own: values and types of some rooms, types of others, some packages. */
function room(name, why, { values = [], types = [], packages = [] }) {
  const foreign = rooms.filter((other) => other !== name && !values.includes(other));
  const typeOnly = foreign.filter((other) => types.includes(other));
  const patterns = [
    { regex: anyOf(foreign.filter((other) => !types.includes(other))), message: why },
    ...(typeOnly.length > 0 ? [{ regex: anyOf(typeOnly), allowTypeImports: true, message: `${why} Types only from here.` }] : []),
    { regex: '\\.\\./(index|core|statement|define)\\.ts$', message: 'An entry is for the package’s users: import the file itself.' },
    { group: ['*', '!./**', '!../**', ...packages.map((allowed) => `!${allowed}`)], message: 'This package does not belong in this room.' },
  ];
  return { files: [`**/src/${name}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const plugins = ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'node'];
const effects = ['crypto', 'performance', 'navigator', 'document', 'window', 'localStorage', 'sessionStorage', 'fetch', 'setTimeout', 'console', 'globalThis'];
const localeBound = ['localeCompare', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase'];

export default {
  plugins,
  categories: { correctness: 'error' },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-else-return': 'error',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'no-var': 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    'prefer-const': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-duplicates': 'error',
    'import/no-self-import': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'typescript/await-thenable': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': [
      'error',
      { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] }] },
    ],
    'typescript/no-misused-promises': 'error',
    // Text is spread by code points on purpose.
    'typescript/no-misused-spread': 'off',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    // What is thrown is unknown, and an error's message holds it all the same.
    'typescript/restrict-template-expressions': 'off',
    // The core has no classes, and Lit binds what a template hands to an event.
    'typescript/unbound-method': 'off',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  ignorePatterns: ['node_modules', 'dist', 'coverage', 'screenshots'],
  overrides: [
    {
      files: ['**/src/core/**/*.ts'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...['Date', 'Intl'].map((name) => ({ name, message: 'Clocks and engines differ: dates are EDTF text, words come from a Lexicon.' })),
          ...effects.map((name) => ({ name, message: 'The core has no effects: take what is needed as an argument.' })),
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'The same recipe gives the same quiz: take a Draw.' },
          ...localeBound.map((property) => ({ property, message: 'Engines differ: compare code units, or leave it to a Lexicon.' })),
        ],
      },
    },
    room('world', 'The world is facts about countries.', { types: ['core'] }),
    room('schema', 'The schema reads files: it knows nothing of quizzes or pages.', { values: ['world'], types: ['core'], packages: ['zod/mini'] }),
    room('core', 'The core stands on nothing but itself and types of the schema.', { types: ['schema'] }),
    room('check', 'The checker is independent: it imports types and nothing else.', { types: ['core', 'schema', 'phrases'] }),
    room('phrases', 'Phrases stand on the core and name its countries.', { values: ['core', 'world'], types: ['schema'] }),
    room('styles', 'Styles stand on nothing.', { packages: ['lit'] }),
    room('adapters', 'Adapters implement what the core declares.', { types: ['core', 'schema'], packages: ['idb'] }),
    room('exchange', 'Writers are pure: they read types.', { types: ['core', 'schema', 'phrases'] }),
    room('elements', 'Elements register nothing and know neither checker nor command line.', {
      values: ['core', 'schema', 'world', 'phrases', 'styles', 'adapters', 'exchange'],
      packages: ['lit', 'lit/**', 'uqr'],
    }),
    room('define', 'A define module registers elements and nothing else.', { values: ['elements'], types: ['core', 'schema'] }),
    room('cli', 'The command line has no page.', {
      values: ['core', 'schema', 'world', 'phrases', 'check', 'exchange'],
      packages: ['node:*', 'zod/mini'],
    }),
    { files: ['**/src/*.ts'], rules: { 'oxc/no-barrel-file': 'off' } },
    {
      files: ['**/tests/**'],
      plugins: [...plugins, 'jest'],
      rules: { 'jest/no-disabled-tests': 'error', 'jest/no-focused-tests': 'error', 'typescript/no-non-null-assertion': 'off' },
    },
    // chai's assertions are chains of getters, some of them thenable.
    { files: ['**/*.browser.ts'], rules: { 'no-unused-expressions': 'off', 'typescript/no-floating-promises': 'off' } },
  ],
};
