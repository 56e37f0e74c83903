/** Bundles the modules that `tsc` wrote: dist/cdn/ for pages, dist/statement-quiz.iife.js for pages opened from a disk. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Every function of the page's script is of use at once: Chromium then compiles them all while the script arrives, off the page's thread. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';
const banner = `/*! statement-quiz ${version}, MIT; what it holds of others: LICENSES.txt */`;

/** Styles are template text, which no minifier of scripts touches. */
const smallStyles = {
  name: 'small-styles',
  transform(code) {
    return code.replace(/\bcss\s*`([^`]*)`/g, (_, css) => {
      const small = css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}')
        .trim();
      return `css\`${small}\``;
    });
  },
};

/** The licences of what is bundled ask to travel with it. */
const licences = {
  name: 'licences',
  generateBundle(options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = new Set(modules.flatMap((id) => id.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
    const texts = [...folders].sort().map((folder) => {
      const { name, version: of } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      return `${name} ${of}\n\n${readFileSync(`${folder}/LICENSE`, 'utf8').trim()}\n`;
    });
    texts.push(readFileSync('THIRD-PARTY.md', 'utf8'));
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n---\n\n') });
  },
};

/**
 * Rollup gives what chunks share a short name each, and then every variable has another: `export{Kt as a,…}`. Under the
 * name that it has already, the list of the script that every page loads first is half as long.
 */
const plainExports = {
  name: 'plain-exports',
  generateBundle(options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const named = (list) => list.split(',').map((one) => one.split(' as ')).map(([from, to = from]) => [from, to]);
    for (const entry of chunks.filter(({ isEntry, fileName }) => isEntry && chunks.every((chunk) => !chunk.dynamicImports.includes(fileName)))) {
      const names = new Map();
      entry.code = entry.code.replace(/export\{([^{}]*)\};?(\s*)$/, (_, list, end) => {
        for (const [local, alias] of named(list)) names.set(alias, local);
        return `export{${[...new Set(names.values())].join(',')}};${end}`;
      });
      for (const chunk of chunks) {
        chunk.code = chunk.code.replaceAll(/import\{([^{}]*)\}from"\.\/([^"]*)"/g, (whole, list, from) => {
          if (from !== entry.fileName) return whole;
          const specifiers = named(list).map(([alias, local]) => (names.get(alias) === local ? local : `${names.get(alias)} as ${local}`));
          return `import{${specifiers.join(',')}}from"./${from}"`;
        });
      }
    }
  },
};

/** `integrity` on a script tag does not cover the chunks it loads; that of an import map does. */
const importMap = {
  name: 'import-map',
  generateBundle: {
    order: 'post',
    handler(options, bundle) {
      const hash = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const integrity = Object.fromEntries(chunks.map((chunk) => [`./${chunk.fileName}`, hash(chunk.code)]));
      this.emitFile({ type: 'asset', fileName: 'importmap.json', source: `${JSON.stringify({ integrity }, null, 2)}\n` });
    },
  },
};

const shrink = terser({
  ecma: 2022,
  module: true,
  compress: { passes: 3, inline: 1 },
  format: { comments: /^!|^# all/ },
});
const shared = {
  preserveEntrySignatures: 'allow-extension',
  plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), smallStyles],
  treeshake: { moduleSideEffects: (id) => id.replaceAll('\\', '/').includes('/dist/define') },
};

/** Of each language, what the first question is asked in. */
const WORDS = ['words', 'say', 'quiz', 'moments', 'opening-stems', 'countries', 'digits', 'counted'];

function chunkOf(id) {
  // What all languages share comes with the entry, for a page speaks one of them before its first question.
  if (/dist.(define.page|phrases.(date-parts|does|names-from|say-with|stem-of|text-in))\.js$/.test(id)) return 'statement-quiz';
  // Without a chunk of its own, what is small and shared by telling and help would join the words of the first question.
  const [, lang, file] = /dist.phrases.([a-z-]+).([a-z-]+)\.js$/.exec(id) ?? [];
  if (WORDS.includes(file)) return `words-${lang}`;
  return ['telling', 'cite', 'points', 'unreadable'].includes(file) ? `telling-${lang}` : undefined;
}

export default [
  {
    ...shared,
    input: { 'statement-quiz': 'dist/define/page.js', 'statement-worksheet': 'dist/define/page-worksheet.js' },
    output: {
      dir: 'dist/cdn',
      format: 'es',
      generatedCode: 'es2015',
      entryFileNames: '[name].js',
      // Nothing shrinks a hash: these are long enough for the files of a folder.
      chunkFileNames: '[name]-[hash:6].js',
      manualChunks: chunkOf,
      // What is smaller is not worth a request of its own.
      experimentalMinChunkSize: 2000,
      banner: (chunk) => (chunk.isEntry ? `${COMPILE_AHEAD}\n${banner}` : ''),
      plugins: [shrink, licences, plainExports, importMap],
    },
  },
  {
    ...shared,
    input: 'dist/define.js',
    output: {
      file: 'dist/statement-quiz.iife.js',
      format: 'iife',
      name: 'StatementQuiz',
      inlineDynamicImports: true,
      banner,
      plugins: [shrink],
    },
  },
];
