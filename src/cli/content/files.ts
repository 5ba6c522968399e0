/**
 * All of `content/` as lists of files, with a problem where a file breaks its schema instead of an
 * exception.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changeSchema, type ChangeFile } from '#schemas/changes.ts';
import { clinicSchema, type ClinicFile } from '#schemas/clinic.ts';
import { countrySchema, type CountryFile } from '#schemas/countries.ts';
import { termSchema, type TermFile } from '#schemas/glossary.ts';
import { guideSchema, type GuideFile } from '#schemas/guides.ts';
import { lawSchema, type PlaceFile } from '#schemas/law.ts';
import { letterSchema, type LetterFile } from '#schemas/letters.ts';
import { logSchema, type LogFile } from '#schemas/log.ts';
import { questionSchema, type QuestionFile } from '#schemas/questions.ts';
import { readFolder } from '#cli/read-content.ts';
import { rehearsalSchema, type RehearsalFile } from '#schemas/rehearsal.ts';
import { ruleSchema, type RuleFile } from '#schemas/rules.ts';
import { searchSchema, type SearchFile } from '#schemas/search.ts';
import { sourceSchema, type SourceFile } from '#schemas/sources.ts';
import { stepSchema, type StepFile } from '#schemas/steps.ts';
import { toneSchema, type ToneFile } from '#schemas/tone.ts';

/** One file of content: its data, and its text where it has one. */
export interface CheckedFile<T> {
  readonly id: string;
  /** Path from the project's folder, as an editor opens it. */
  readonly path: string;
  readonly data: T;
  readonly body: string;
}

export interface CheckedContent {
  readonly countries: readonly CheckedFile<CountryFile>[];
  readonly law: readonly CheckedFile<PlaceFile>[];
  readonly sources: readonly CheckedFile<SourceFile>[];
  readonly rules: readonly CheckedFile<RuleFile>[];
  readonly steps: readonly CheckedFile<StepFile>[];
  readonly letters: readonly CheckedFile<LetterFile>[];
  readonly tone: readonly CheckedFile<ToneFile>[];
  readonly clinic: readonly CheckedFile<ClinicFile>[];
  readonly rehearsal: readonly CheckedFile<RehearsalFile>[];
  readonly log: readonly CheckedFile<LogFile>[];
  readonly questions: readonly CheckedFile<QuestionFile>[];
  readonly glossary: readonly CheckedFile<TermFile>[];
  readonly guides: readonly CheckedFile<GuideFile>[];
  readonly search: readonly CheckedFile<SearchFile>[];
  readonly changes: readonly CheckedFile<ChangeFile>[];
}

/** What is wrong, and in which file. */
export interface ContentProblem {
  readonly path: string;
  readonly text: string;
}

type Schema = Parameters<typeof readFolder>[2];

/** Files that no collection takes, which would silently not be part of the site. */
function strays(root: string, folder: string, ending: string): ContentProblem[] {
  return readdirSync(join(root, 'content', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.') && !name.endsWith(`.${ending}`))
    .map((name) => ({
      path: `content/${folder}/${name}`,
      text: `expected a file ending in .${ending}`,
    }));
}

/**
 * All content under `root`. Of each folder with faults, the first faulty file is told and the
 * folder is empty.
 */
export function readAll(root: string): { content: CheckedContent; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const read = <T>(folder: string, ending: string, schema: Schema): CheckedFile<T>[] => {
    problems.push(...strays(root, folder, ending));
    try {
      const entries = readFolder(join(root, 'content', folder), ending, schema);
      return Object.entries(entries).map(([id, { data, body }]) => ({
        id,
        path: `content/${folder}/${id}.${ending}`,
        data: data as T,
        body,
      }));
    } catch (error) {
      problems.push({
        path: `content/${folder}`,
        text: error instanceof Error ? error.message.replace(`${root}/`, '') : String(error),
      });
      return [];
    }
  };
  const content: CheckedContent = {
    countries: read<CountryFile>('countries', 'json', countrySchema),
    law: read<PlaceFile>('law', 'json', lawSchema),
    sources: read<SourceFile>('sources', 'yaml', sourceSchema),
    rules: read<RuleFile>('rules', 'yaml', ruleSchema),
    steps: read<StepFile>('steps', 'yaml', stepSchema),
    letters: read<LetterFile>('letters', 'md', letterSchema),
    tone: read<ToneFile>('tone', 'yaml', toneSchema),
    clinic: read<ClinicFile>('clinic', 'yaml', clinicSchema),
    rehearsal: read<RehearsalFile>('rehearsal', 'yaml', rehearsalSchema),
    log: read<LogFile>('log', 'yaml', logSchema),
    questions: read<QuestionFile>('questions', 'yaml', questionSchema),
    glossary: read<TermFile>('glossary', 'md', termSchema),
    guides: read<GuideFile>('guides', 'mdx', guideSchema),
    search: read<SearchFile>('search', 'yaml', searchSchema),
    changes: read<ChangeFile>('changes', 'yaml', changeSchema),
  };
  return { content, problems };
}
