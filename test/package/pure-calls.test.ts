import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', '..', 'src');

/** The page's entry is a program, not something to import. */
const programs = ['explorer/page/app.ts', 'cli/main.ts'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('assembly') && !programs.includes(file),
);

/** Calls that run when a module is loaded and are not marked as free of effects: bundlers must keep what they belong to. */
function unmarked(file: string, text: string): string[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const start = node.getStart(parsed);
      if (!/@__PURE__ \*\/\s*$/.test(text.slice(0, start)))
        found.push(`${file}:${parsed.getLineAndCharacterOfPosition(start).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of parsed.statements) {
    if (ts.isClassDeclaration(statement)) {
      for (const member of statement.members)
        if (
          ts.isPropertyDeclaration(member) &&
          member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
        )
          visit(member);
    } else if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) visit(statement);
  }
  return found;
}

it('every call at the top of a module is marked as free of effects', () => {
  expect(files.flatMap((file) => unmarked(file, readFileSync(join(src, file), 'utf8')))).toEqual([]);
});

it('the scan sees calls, nested ones too, and passes over functions', () => {
  expect(unmarked('a.ts', 'const a = new Map([[1, f()]]);\nconst b = () => g();\nfunction c() { h(); }')).toEqual([
    'a.ts:1',
    'a.ts:1',
  ]);
  expect(unmarked('a.ts', 'const a = /* @__PURE__ */ new Map();')).toEqual([]);
});
