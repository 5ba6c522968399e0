/** How many places hold each money tool, and on what text: `npm run content` prints it. */
import type { CheckedContent } from '#cli/content/files.ts';
import { TOOL_NAMES, type ToolReference } from '#schemas/money-tools.ts';

const HEADS = ['places', 'text', 'court page', 'guides', 'older copy'] as const;
const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(18)}${cells.map((cell) => cell.padStart(11)).join('')}`;

const counted = (references: readonly ToolReference[]): readonly string[] => {
  const of = (...kinds: readonly ToolReference['kind'][]): number =>
    references.filter(({ kind }) => kinds.includes(kind)).length;
  return [
    references.length,
    of('enacted-text', 'court-rule'),
    of('court-page'),
    of('secondary'),
    references.filter(({ edition }) => edition !== undefined).length,
  ].map(String);
};

/** The table: a line for each tool that some place holds, and one for all. */
export function toolLines({ law }: Pick<CheckedContent, 'law'>): readonly string[] {
  const held = TOOL_NAMES.map((name) => ({
    name,
    references: law.flatMap(({ data: { moneyTools } }) => moneyTools?.[name]?.reference ?? []),
  })).filter(({ references }) => references.length > 0);
  const without = law.filter(({ data }) => !data.moneyTools).map(({ id }) => id);
  return [
    row('tool', HEADS),
    ...held.map(({ name, references }) => row(name, counted(references))),
    row('all', counted(held.flatMap(({ references }) => references))),
    ...(without.length > 0 ? [`${without.length} places hold none: ${without.join(', ')}`] : []),
  ];
}
