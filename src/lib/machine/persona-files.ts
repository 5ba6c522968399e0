/**
 * The personas of the tests, as files: pairs of a case and of what a credit controller expects of
 * its plan.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainDate } from '#domain/dates.ts';

const FOLDER = join(process.cwd(), 'tests/personas');

export interface PersonaFile {
  readonly title: string;
  readonly today: PlainDate;
  readonly caseText: string;
}

/** A value of one line at the top of a YAML file; the rest of it is the tests' own affair. */
const lineOf = (yaml: string, key: string): string | undefined =>
  new RegExp(`^${key}: *["']?(.+?)["']? *$`, 'm').exec(yaml)?.[1];

/**
 * Title, first day and case file of each persona, in order of name; none where there is no such
 * folder.
 */
export function personaFiles(): readonly PersonaFile[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const yaml = readFileSync(join(FOLDER, name), 'utf8');
      const [title, today, caseFile] = [
        lineOf(yaml, 'title'),
        lineOf(yaml, 'today'),
        join(FOLDER, name.replace(/yaml$/, 'json')),
      ];
      return title && today && existsSync(caseFile)
        ? [{ title, today: today as PlainDate, caseText: readFileSync(caseFile, 'utf8') }]
        : [];
    });
}
