/**
 * What the planner island fetches once: the law of all places and the words of questions, steps and
 * letters.
 */
import { getCollection } from 'astro:content';
import { dataById } from '#lib/collections.ts';
import { lawBundle } from '#lib/law.ts';
import type { LawTools } from '#domain/law-tools.ts';
import type { LetterFile } from '#schemas/letters.ts';
import {
  compactLaw,
  toolsOf,
  headOfLetter,
  wordsOfLetter,
  type PlannerLetterWords,
  type PlannerData,
} from '#schemas/planner-data.ts';

/** The letters, by id, each as `of` makes it. */
async function lettersAs<T>(of: (data: LetterFile, body: string) => T): Promise<Record<string, T>> {
  const entries = await getCollection('letters');
  return Object.fromEntries(
    entries
      .map((entry): [string, T] => [entry.id, of(entry.data, (entry.body ?? '').trim())])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The words of all letters: they come when the first one is opened. */
export const letterWords = (): Promise<Record<string, PlannerLetterWords>> =>
  lettersAs(wordsOfLetter);

/** The money tools of all places. */
export const lawTools = async (): Promise<LawTools> => toolsOf(await lawBundle());

/** Everything the planner needs beside the case and today. */
export async function plannerData(): Promise<PlannerData> {
  return {
    law: compactLaw(await lawBundle()),
    questions: await dataById('questions'),
    logWords: await dataById('log'),
    letters: await lettersAs(headOfLetter),
  };
}
