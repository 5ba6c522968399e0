/**
 * What the planner island fetches once: the law of all places and the words of questions, steps and
 * letters.
 */
import { getCollection } from 'astro:content';
import { dataById } from '#lib/collections.ts';
import { lawBundle } from '#lib/law.ts';
import { compactLaw, type PlannerData, type PlannerLetter } from '#schemas/planner-data.ts';

/** The letters with their text, by id. */
async function letters(): Promise<Record<string, PlannerLetter>> {
  const entries = await getCollection('letters');
  return Object.fromEntries(
    entries
      .map((entry): [string, PlannerLetter] => [
        entry.id,
        { ...entry.data, body: (entry.body ?? '').trim() },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Everything the planner needs beside the case and today. */
export async function plannerData(): Promise<PlannerData> {
  const law = compactLaw(await lawBundle());
  return {
    law,
    steps: law.steps,
    questions: await dataById('questions'),
    logWords: await dataById('log'),
    letters: await letters(),
  };
}
