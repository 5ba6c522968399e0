/** Whether the planner can ever say what `content/rules` and `content/steps` have words for. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedContent, CheckedFile, ContentProblem } from '#cli/content/files.ts';

/**
 * The code of the core, but for the lists of all ids, and the files of the countries: where ids of
 * rules and steps are named.
 */
export function coreCode(root: string): string {
  return ['src/domain', 'src/planner', 'content/countries']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|json)$/.test(name) && !name.startsWith('ids/'))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n');
}

/** A problem for each rule and step that the code names nowhere. */
export function checkNamed({ rules, steps }: CheckedContent, code: string): ContentProblem[] {
  const named = new Set(
    [...code.matchAll(/['"]([a-z0-9]+(?:-[a-z0-9]+)*)['"]/g)].map(([, id]) => id),
  );
  const idle: readonly CheckedFile<unknown>[] = [...rules, ...steps];
  return idle
    .filter(({ id }) => !named.has(id))
    .map(({ path }) => ({ path, text: 'the planner never names this' }));
}
