import { readdirSync, readFileSync } from 'node:fs';
import { Comment, CommentTag, Converter, JSX, ReflectionKind } from 'typedoc';
import { doorsInPages } from './doors.mjs';
import { examples } from './examples.mjs';
import { parameters } from './parameters.mjs';

/** The site's guide and the API reference: every sub-path of the manifest, so that a new one cannot be forgotten. */
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
        // Below src: what the folder of a checkout is called sorts nothing.
        const declared = (project.getSymbolIdFromReflection(child)?.fileName ?? '').split('/src/').at(-1);
        const [, category] = categories.find(([path]) => path.test(declared)) ?? [];
        if (category === undefined) continue;
        // Functions carry their comment on the signature; a category is read from the function itself.
        child.comment ??= new Comment();
        child.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
      }
    }
  });
}

/** Gives every public function the example that runs in place of the line its source shows. */
function withExamples(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module))
      for (const child of module.children ?? []) {
        const code = examples.get(module.name)?.get(child.name);
        if (code === undefined) continue;
        for (const reflection of child.signatures ?? [child]) {
          reflection.comment ??= new Comment();
          reflection.comment.removeTags('@example');
          reflection.comment.blockTags.push(
            new CommentTag('@example', [{ kind: 'code', text: `\`\`\`js\n${code}\`\`\`` }]),
          );
        }
      }
  });
}

/** Gives every parameter its sentence: the one its function has, else the one its name has everywhere. */
function withParameters(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module))
      for (const child of module.children ?? [])
        for (const parameter of (child.signatures ?? []).flatMap((signature) => signature.parameters ?? [])) {
          // Options that are taken apart at once have no name of their own.
          if (parameter.name === '__namedParameters') parameter.name = 'options';
          const says = parameters.get(`${child.name}.${parameter.name}`) ?? parameters.get(parameter.name);
          if (parameter.comment?.summary.length > 0 || says === undefined) continue;
          parameter.comment = new Comment([{ kind: 'text', text: says }]);
        }
  });
}

/** Where a page finds the package's modules, and the way to the pages that live. */
function livePages(app) {
  app.renderer.hooks.on('head.begin', (context) => {
    const imports = Object.fromEntries(
      doorsInPages.map(({ path, name }) => [path, relative(context, `package/${name}.js`)]),
    );
    return JSX.createElement(
      'script',
      { type: 'importmap' },
      JSX.createElement(JSX.Raw, { html: JSON.stringify({ imports }) }),
    );
  });
  app.renderer.hooks.on('sidebar.begin', (context) =>
    JSX.createElement(
      'nav',
      { class: 'live', 'aria-label': 'Live' },
      JSX.createElement('a', { href: relative(context, 'explorer.html') }, 'Explorer on the sample'),
      JSX.createElement('a', { href: relative(context, 'documents/Playground.html') }, 'Playground'),
    ),
  );
}

/** A specifier of an import map begins with a dot. */
function relative(context, path) {
  const url = context.relativeURL(path);
  return url.startsWith('.') ? url : `./${url}`;
}

/** The guide in the order it is read, then the recipes, which are tests, too. */
const guide = ['install', 'own-data', 'similar-roles', 'careers', 'profiles', 'outlook', 'evaluation', 'scale'];
const pages = [...guide, 'glossary', 'playground'].map((name) => new URL(`guide/${name}.md`, import.meta.url).pathname);
const recipeFolder = new URL('test/recipes/', root);
const recipes = readdirSync(recipeFolder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => new URL(name, recipeFolder).pathname);

export default {
  name: 'skillgraph',
  plugin: [byImportPath, withExamples, withParameters, livePages],
  entryPoints: [...doors.keys()],
  tsconfig: new URL('src/tsconfig.json', root).pathname,
  out: new URL('.cache/site', root).pathname,
  projectDocuments: [...pages, ...recipes],
  customJs: new URL('run.js', import.meta.url).pathname,
  customCss: new URL('site.css', import.meta.url).pathname,
  groupOrder: ['Guide', 'Recipes', '*'],
  navigation: { includeCategories: true, includeGroups: true },
  // Blocks that only show what is printed.
  ignoredHighlightLanguages: ['text', 'console'],
  highlightLanguages: [
    'bash',
    'css',
    'csv',
    'html',
    'javascript',
    'js',
    'json',
    'jsx',
    'py',
    'python',
    'sh',
    'sql',
    'ts',
    'typescript',
  ],
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
  // What an objective of pathways is given: objectives are passed on, not written; and a record of anything.
  intentionallyNotExported: ['Attributes', 'RouteGraph', 'RouteQuestion', 'SearchOutcome'],
  treatValidationWarningsAsErrors: true,
  treatWarningsAsErrors: true,
  validation: { invalidLink: true, invalidPath: true, notExported: true, notDocumented: true, rewrittenLink: true },
  requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
};
