/** One name, one meaning: whoever reads a name in one file has learned it for all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Names that Astro asks every page for. */
const ASKED_OF_PAGES = ['GET', 'getStaticPaths', 'prerender'];

/** Two names of one word that are still to be told apart, each with the files they stand in. */
const PENDING: Readonly<Record<string, readonly string[]>> = {
  // The steps of each stage go when the plan is played by the replay.
  Draft: ['islands/planner/log/kinds.ts', 'planner/plan/steps/draft.ts'],
  Answer: ['components/search/pagefind.ts', 'planner/explore/lives/debtor.ts'],
  Asked: ['planner/explore/lives/debtor.ts', 'planner/pictures/contact-calendar.ts'],
  Debtor: ['domain/case.ts', 'planner/explore/lives/debtor.ts'],
  Deed: ['islands/planner/backup/deed.ts', 'planner/explore/lives/debtor.ts'],
  datesOf: ['islands/planner/papers/dates-plan.ts', 'planner/explore/lives/debtor.ts'],
  startOf: ['islands/planner/log/start-of.ts', 'planner/explore/lives/starts.ts'],
  Change: ['domain/case/walk.ts', 'planner/plan/what-changed.ts'],
  clockOf: ['domain/country.ts', 'planner/replay/facts.ts'],
  Given: ['islands/planner/log/kinds.ts', 'planner/interview/fields.ts'],
};

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
    .map(([name, where]) => [name, [...where]] as const)
    .filter(([name, where]) => !where.every((file) => PENDING[name]?.includes(file)));
  expect(Object.fromEntries(twice)).toEqual({});
});
