/**
 * Reads `content/` from disk with the schemas of the site, for the command line and the tests;
 * pages never use it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import type { Law } from '#domain/law.ts';
import { askedSchema } from '#schemas/asked.ts';
import { clinicSchema } from '#schemas/clinic.ts';
import { countrySchema } from '#schemas/countries.ts';
import { termSchema } from '#schemas/glossary.ts';
import { guideSchema } from '#schemas/guides.ts';
import { assembleLaw } from '#schemas/law-bundle.ts';
import { lawSchema } from '#schemas/law.ts';
import { letterSchema } from '#schemas/letters.ts';
import { logSchema } from '#schemas/log.ts';
import { questionSchema } from '#schemas/questions.ts';
import { rehearsalSchema } from '#schemas/rehearsal.ts';
import { ruleSchema } from '#schemas/rules.ts';
import { searchSchema } from '#schemas/search.ts';
import { sourceSchema } from '#schemas/sources.ts';
import { stepSchema } from '#schemas/steps.ts';
import { toneSchema } from '#schemas/tone.ts';

/** Front matter between two lines of three hyphens, and the text after it. */
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)([\s\S]*)$/;

type Parsed = { readonly data: unknown; readonly body: string };

function parseFile(path: string): Parsed {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return { data: JSON.parse(text), body: '' };
  if (path.endsWith('.yaml')) return { data: parseYaml(text), body: '' };
  const parts = FRONT_MATTER.exec(text);
  if (!parts) throw new Error('expected front matter between two lines of ---');
  return { data: parseYaml(parts[1] ?? ''), body: (parts[2] ?? '').trim() };
}

/** A file of content: what its schema made of it, and its text. */
export interface Entry<T> {
  readonly data: T;
  readonly body: string;
}

/**
 * All files of a folder that end so, by id, parsed and validated; empty where the folder is
 * missing.
 * @throws Error naming the file and the field that does not fit
 */
export function readFolder<S extends z.ZodType>(
  folder: string,
  ending: string,
  schema: S,
): Record<string, Entry<z.output<S>>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${ending}`))
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      try {
        const { data, body } = parseFile(path);
        const result = schema.safeParse(data);
        if (!result.success) throw new Error(z.prettifyError(result.error));
        return [
          name.slice(0, -ending.length - 1).replaceAll('\\', '/'),
          { data: result.data, body },
        ];
      } catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }),
  );
}

/** Data of entries, without their text. */
export function dataOf<T>(entries: Readonly<Record<string, Entry<T>>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, entry.data]));
}

/** Every collection of `content/`, by id. */
export function readContent(contentDir: string) {
  const folder = (name: string): string => join(contentDir, name);
  return {
    countries: readFolder(folder('countries'), 'json', countrySchema),
    law: readFolder(folder('law'), 'json', lawSchema),
    sources: readFolder(folder('sources'), 'yaml', sourceSchema),
    rules: readFolder(folder('rules'), 'yaml', ruleSchema),
    steps: readFolder(folder('steps'), 'yaml', stepSchema),
    letters: readFolder(folder('letters'), 'md', letterSchema),
    tone: readFolder(folder('tone'), 'yaml', toneSchema),
    clinic: readFolder(folder('clinic'), 'yaml', clinicSchema),
    rehearsal: readFolder(folder('rehearsal'), 'yaml', rehearsalSchema),
    asked: readFolder(folder('asked'), 'yaml', askedSchema),
    search: readFolder(folder('search'), 'yaml', searchSchema),
    log: readFolder(folder('log'), 'yaml', logSchema),
    questions: readFolder(folder('questions'), 'yaml', questionSchema),
    glossary: readFolder(folder('glossary'), 'md', termSchema),
    guides: readFolder(folder('guides'), 'mdx', guideSchema),
  };
}
export type Content = ReturnType<typeof readContent>;

/** The law bundle of a content folder. */
export function readLaw(contentDir: string): Law {
  const folder = (name: string): string => join(contentDir, name);
  return assembleLaw({
    countries: dataOf(readFolder(folder('countries'), 'json', countrySchema)),
    law: dataOf(readFolder(folder('law'), 'json', lawSchema)),
    rules: dataOf(readFolder(folder('rules'), 'yaml', ruleSchema)),
    steps: dataOf(readFolder(folder('steps'), 'yaml', stepSchema)),
    sources: dataOf(readFolder(folder('sources'), 'yaml', sourceSchema)),
  });
}
