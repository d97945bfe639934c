// Makes the programs of dist: a few flat files instead of one for each of hundreds of modules, which is most of what a first
// import costs. What the root reaches is one file, `core.js`, which every other door shares: an error's class and what is
// remembered about an index are one thing for all of them. The rest is split by esbuild. Types are written by tsc.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const core = join(dist, 'core.js');
const CORE = 'skillgraph:core';

/** Made by the other builds. */
const others = ['explorer/page.js', 'sample/bytes.js'];

const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  packages: 'external',
  external: ['./bytes.js'],
  charset: 'utf8',
  logLevel: 'error',
};

/** Whether bundlers see by themselves that making a value has no effect. */
function plain(node) {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(plain);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (property) =>
        !(property.name && ts.isComputedPropertyName(property.name)) &&
        (ts.isMethodDeclaration(property) ||
          ts.isShorthandPropertyAssignment(property) ||
          (ts.isPropertyAssignment(property) && plain(property.initializer))),
    );
  if (ts.isPrefixUnaryExpression(node) || ts.isParenthesizedExpression(node))
    return plain(node.operand ?? node.expression);
  return ts.isFunctionLike(node) || ts.isLiteralExpression(node) || ts.isIdentifier(node) || ts.isClassExpression(node)
    ? !ts.isRegularExpressionLiteral(node)
    : [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
}

/**
 * A module whose constants a bundler drops where nothing uses them, now that it is no longer a file of its own to leave out.
 * No module of ours has an effect when it is loaded (`sideEffects: false`), so that each may be marked as free of them.
 */
function droppable(text) {
  const parsed = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022, true);
  const made = parsed.statements
    .filter((node) => ts.isVariableStatement(node) && node.declarationList.flags & ts.NodeFlags.Const)
    .flatMap((node) => node.declarationList.declarations.map(({ initializer }) => initializer))
    .filter((node) => !plain(node));
  let marked = text;
  for (const node of made.reverse()) {
    const value = text.slice(node.getFullStart(), node.end);
    marked = `${marked.slice(0, node.getFullStart())} /* @__PURE__ */ (() => (${value}))()${marked.slice(node.end)}`;
  }
  return marked;
}

async function compiled(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), {
    loader: 'ts',
    target: options.target,
    charset: 'utf8',
  });
  return droppable(code);
}

/** The modules that the root reaches, each with what it exports and the name that has in `core.js`. */
async function coreModules() {
  const door = 'src/index.ts';
  const { metafile } = await build({ ...options, entryPoints: [door], outdir: dist });
  // What a door passes on is exported by the module it is from.
  const entryPoints = Object.keys(metafile.inputs).filter((path) => path !== door);
  const { bundle, external, packages, ...single } = options;
  const { metafile: each } = await build({ ...single, entryPoints, outdir: dist });
  const taken = new Set();
  const named = new Map();
  for (const { entryPoint, exports } of Object.values(each.outputs)) {
    const names = exports.map((name) => {
      let unique = name;
      for (let i = 2; taken.has(unique); i++) unique = `${name}_${i}`;
      taken.add(unique);
      return [name, unique];
    });
    named.set(join(root, entryPoint), new Map(names));
  }
  return named;
}

const modules = await coreModules();

/** The text of a module outside the core, whose imports of modules in it come from `core.js`. */
function rewired(text, path) {
  const target = (specifier) => modules.get(resolve(dirname(path), specifier));
  return text
    .replace(/^(import|export) \{([^}]*)\} from "(\.[^"]+)";$/gm, (whole, verb, list, specifier) => {
      const names = target(specifier);
      if (names === undefined) return whole;
      const from = list.split(',').map((part) => {
        const [name, alias = name] = part.trim().split(' as ');
        return `${names.get(name)} as ${alias}`;
      });
      return `${verb} { ${from.join(', ')} } from "${CORE}";`;
    })
    .replace(/\bimport\("(\.[^"]+)"\)/g, (whole, specifier) => {
      const names = target(specifier);
      if (names === undefined) return whole;
      for (const [name, unique] of names)
        if (name !== unique) throw new Error(`${path} loads ${specifier}, whose ${name} is ${unique} in the core.`);
      return `import("${CORE}")`;
    });
}

const ours = (written) => ({
  name: 'ours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^skillgraph:core$/ }, () => ({ path: CORE, external: true, sideEffects: false }));
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({ contents: written(await compiled(path), path), loader: 'js' }));
  },
});

const listed = (names) => [...names].map(([name, unique]) => `${name} as ${unique}`).join(', ');
const { outputFiles: shared } = await build({
  ...options,
  stdin: {
    contents: [...modules]
      .filter(([, names]) => names.size > 0)
      .map(([path, names]) => `export { ${listed(names)} } from '${path}';`)
      .join('\n'),
    resolveDir: root,
  },
  outfile: core,
  plugins: [ours((text) => text)],
});

const { exports: doors, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { outputFiles: split } = await build({
  ...options,
  entryPoints: [...Object.values(doors).map((door) => door.default), ...Object.values(bin)]
    .filter((file) => file !== undefined)
    .map((file) => file.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts')),
  outbase: join(root, 'src'),
  outdir: dist,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  plugins: [ours(rewired)],
});

const written = new Map([...shared, ...split].map(({ path, text }) => [path, text]));
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.js') && !others.includes(file) && !written.has(join(dist, file))) rmSync(join(dist, file));
for (const [path, text] of written) {
  mkdirSync(dirname(path), { recursive: true });
  const from = relative(dirname(path), core);
  writeFileSync(path, text.replaceAll(`"${CORE}"`, `"${from.startsWith('.') ? from : `./${from}`}"`));
}
