/** One name, one meaning: whoever reads a name in one file has learned it for all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Names that Astro asks every page for. */
const ASKED_OF_PAGES = ['GET', 'getStaticPaths', 'prerender'];

/** The names that a file defines and exports; what it only hands on is defined elsewhere. */
function namesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const marks = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    const has = (kind: ts.SyntaxKind) => marks.some((mark) => mark.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => boundBy(name));
    return isNamed(statement) && statement.name ? [statement.name.text] : [];
  });
}

const isNamed = (statement: ts.Statement) =>
  ts.isFunctionDeclaration(statement) ||
  ts.isClassDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement);

/** `const [a, b] = …` exports two names. */
function boundBy(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? boundBy(each.name) : []));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

test('no name is exported by two files', () => {
  const homes = new Map<string, Set<string>>();
  for (const file of files)
    for (const name of namesIn(SRC + file)) {
      const known = homes.get(name) ?? new Set();
      homes.set(name, known.add(file));
    }
  const twice = [...homes]
    .filter(([name, where]) => where.size > 1 && !ASKED_OF_PAGES.includes(name))
    .map(([name, where]) => [name, [...where]] as const);
  expect(Object.fromEntries(twice)).toEqual({});
});
