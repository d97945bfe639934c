import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, ReflectionKind } from 'typedoc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
const subPaths = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'));

let out = '';
let warnings: string[] = [];
let modules = new Map<string, string[]>();
let categories = new Map<string, string[]>();
let parameters: { readonly at: string; readonly says: string; readonly type: string }[] = [];

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'skillgraph-docs-'));
  const app = await Application.bootstrapWithPlugins({
    options: join(root, 'src', 'site', 'typedoc.config.mjs'),
    out,
  });
  const told: string[] = [];
  app.logger.log = (message, level) => {
    if (level >= 2) told.push(message);
  };
  const project = await app.convert();
  if (project === undefined) throw new Error(`The reference could not be made:\n${told.join('\n')}`);
  app.validate(project);
  await app.generateDocs(project, out);
  warnings = told;
  categories = new Map(
    project
      .getChildrenByKind(ReflectionKind.Module)
      .map((module) => [module.name, (module.categories ?? []).map(({ title }) => title)]),
  );
  parameters = project.getChildrenByKind(ReflectionKind.Module).flatMap((module) =>
    (module.children ?? []).flatMap(({ name, signatures = [] }) =>
      signatures.flatMap((signature) =>
        (signature.parameters ?? []).map((parameter) => ({
          at: `${module.name}: ${name}(${parameter.name})`,
          says: (parameter.comment?.summary ?? []).map(({ text }) => text).join(''),
          type: String(parameter.type),
        })),
      ),
    ),
  );
  modules = new Map(
    project
      .getChildrenByKind(ReflectionKind.Module)
      .map((module) => [module.name, (module.children ?? []).map(({ name }) => name)]),
  );
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the API reference', () => {
  it('is made without a warning: every public name has a sentence, every link leads somewhere', () => {
    expect(warnings).toEqual([]);
  });

  it('says of every parameter of every public function what it is, and shows no type that nothing has', () => {
    expect(parameters.length).toBeGreaterThan(250);
    expect(parameters.filter(({ says }) => says === '').map(({ at }) => at)).toEqual([]);
    expect(parameters.filter(({ type }) => /\bnever\b/.test(type)).map(({ at }) => at)).toEqual([]);
  });

  it('has a module for every sub-path, named as it is imported', () => {
    const paths = subPaths.map((path) => path.replace(/^\./, 'skillgraph'));
    expect([...modules.keys()].sort()).toEqual(paths.sort());
    for (const names of modules.values()) expect(names.length).toBeGreaterThan(0);
  });

  it('names every value that the package exports', async () => {
    const documented = new Set([...modules.values()].flat());
    let seen = 0;
    for (const path of subPaths) {
      const values = Object.keys((await import(path.replace(/^\./, 'skillgraph'))) as object);
      seen += values.length;
      expect(values.filter((name) => !documented.has(name))).toEqual([]);
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('sorts the root into chapters: nothing stands under "Other"', () => {
    const chapters = new Set(categories.get('skillgraph'));
    expect(chapters.size).toBeGreaterThan(5);
    expect(chapters.has('Other')).toBe(false);
  });

  it('opens with a home page: the README', () => {
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('id="the-first-answer"');
  });
});
