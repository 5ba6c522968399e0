/**
 * The lists of ids that the code may name, made from the file names of `content/`: a typo then does
 * not compile.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentProblem } from '#cli/content/files.ts';

interface List {
  /** Folder of `content/`, and the file of `src/domain/ids/` made from it. */
  readonly folder: string;
  readonly ending: string;
  readonly list: string;
  readonly type: string;
  /** What the ids are of, for the comment at the top. */
  readonly of: string;
}

const LISTS: readonly List[] = [
  { folder: 'rules', ending: 'yaml', list: 'RULE_IDS', type: 'RuleId', of: 'Rules of the planner' },
  { folder: 'steps', ending: 'yaml', list: 'STEP_IDS', type: 'StepId', of: 'Steps of a plan' },
  {
    folder: 'letters',
    ending: 'md',
    list: 'LETTER_IDS',
    type: 'LetterId',
    of: 'Letters and call scripts',
  },
  {
    folder: 'sources',
    ending: 'yaml',
    list: 'WRITTEN_SOURCE_IDS',
    type: 'WrittenSourceId',
    of: 'Sources with a file of their own',
  },
];

/** A generated file: its path from the project's folder, and what it must hold. */
export interface IdFile {
  readonly path: string;
  readonly text: string;
}

function textOf({ folder, list, type, of }: List, ids: readonly string[]): string {
  return [
    `/** ${of}, by file name: written by \`npm run ids\` from \`content/${folder}\`, not by hand. */`,
    `export const ${list} = [`,
    ...ids.map((id) => `  '${id}',`),
    '] as const;',
    `export type ${type} = (typeof ${list})[number];`,
    '',
  ].join('\n');
}

/** The files of `src/domain/ids/` as the content under `root` wants them. */
export function idFiles(root: string): readonly IdFile[] {
  return LISTS.map((list) => {
    const ids = readdirSync(join(root, 'content', list.folder))
      .filter((name) => name.endsWith(`.${list.ending}`))
      .map((name) => name.slice(0, -list.ending.length - 1))
      .sort();
    return { path: `src/domain/ids/${list.folder}.ts`, text: textOf(list, ids) };
  });
}

function written(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A problem for each list of ids under `root` that is not what `content/` makes it. */
export function checkIdFiles(root: string): ContentProblem[] {
  return idFiles(root)
    .filter(({ path, text }) => written(join(root, path)) !== text)
    .map(({ path }) => ({ path, text: 'does not list the files of content/; run `npm run ids`' }));
}
