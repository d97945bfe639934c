import { readFileSync } from 'node:fs';
import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

/** The API reference: every sub-path of the manifest, so that a new one cannot be forgotten. */
const root = new URL('../../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** `./dist/search/index.d.ts` is made from `src/search/index.ts`. */
const sourceOf = (types) => new URL(types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts'), root).pathname;

/** Import path by source file. */
const doors = new Map(
  Object.entries(exports)
    .filter(([, entry]) => entry.types !== undefined)
    .map(([path, entry]) => [sourceOf(entry.types), path.replace(/^\./, 'skillgraph')]),
);

/** In which chapter of its module a name stands, by the file that declares it; the first that fits. */
const categories = [
  [/query\/(similar-|explanation|nearest|with-neighbours|counterparts)|answer\/diverse/, 'Similar roles and skills'],
  [/query\/(profile|adjacent-|answer\/(subject-input|skill-names))/, 'Profiles'],
  [/query\/(lens|indicator|trait|fit-|composition|occupation-summary)|lens/, 'Outlook, traits and tasks'],
  [/query\/(accessors|competences|answer\/concept-ref)|find-concept/, 'Names and facts'],
  [/query\/answer\//, 'Asking and answers'],
  [/query\//, 'Careers'],
  [/similarity\/features/, 'Features'],
  [/similarity\/metric\.ts/, 'Metrics'],
  [/similarity\/weighting/, 'Weightings'],
  [/similarity\//, 'Methods'],
  [/compact\//, 'The index'],
  [/catalogue\//, 'The catalogue'],
  [/errors\.ts/, 'Errors'],
];

/** Names modules by what is written behind `from`, and sorts what they hold into chapters. */
function byImportPath(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const file = project.getSymbolIdFromReflection(module)?.fileName ?? '';
      module.name = doors.get(file) ?? module.name;
      for (const child of module.children ?? []) {
        const declared = project.getSymbolIdFromReflection(child)?.fileName ?? '';
        const [, category] = categories.find(([path]) => path.test(declared)) ?? [];
        if (category === undefined) continue;
        // Functions carry their comment on the signature; a category is read from the function itself.
        child.comment ??= new Comment();
        child.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
      }
    }
  });
}

export default {
  name: 'skillgraph',
  plugin: [byImportPath],
  entryPoints: [...doors.keys()],
  tsconfig: new URL('src/tsconfig.json', root).pathname,
  out: new URL('.cache/docs', root).pathname,
  readme: new URL('README.md', root).pathname,
  // The checkout may have no remote to link to.
  disableSources: true,
  // `npm run types` has its own say.
  skipErrorChecking: true,
  sort: ['source-order'],
  categorizeByGroup: false,
  categoryOrder: [...categories.map(([, category]) => category), '*'],
  excludePrivate: true,
  excludeInternal: true,
  // What an objective of pathways is given: objectives are passed on, not written.
  intentionallyNotExported: ['RouteGraph', 'RouteQuestion', 'SearchOutcome'],
  treatValidationWarningsAsErrors: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, invalidPath: true, notExported: true, notDocumented: true, rewrittenLink: true },
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
};
