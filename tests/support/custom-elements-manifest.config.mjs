/** The manifest speaks of elements alone, without their private parts, and names the files that the package holds. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  litelement: true,
  // The path there is written by hand, and a manifest made for a test must not change it.
  packagejson: false,
  plugins: [
    {
      name: 'published-paths',
      packageLinkPhase({ customElementsManifest }) {
        const rename = (value) => {
          if (Array.isArray(value)) value.forEach(rename);
          if (typeof value !== 'object' || value === null) return;
          for (const [key, inner] of Object.entries(value)) {
            if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = published(inner.replace(/^\//, ''));
            else rename(inner);
          }
        };
        const isPublic = ({ privacy }) => privacy === undefined || privacy === 'public';
        for (const module of customElementsManifest.modules) {
          module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
          for (const declared of module.declarations) {
            declared.members = declared.members?.filter(isPublic);
            // The analyzer finds each dispatchEvent, too, and cannot name what it sends: an event of ours by its first argument at best.
            declared.events = declared.events?.filter(({ name, type }) => name !== undefined && (type.text === 'Event' || name.startsWith('statement-')));
          }
          module.exports = module.exports.filter(({ kind, name }) => kind !== 'js' || module.declarations.some((declared) => declared.name === name));
        }
        customElementsManifest.modules = customElementsManifest.modules.filter((module) => module.exports.length > 0);
        rename(customElementsManifest);
      },
    },
  ],
};
