/** The words of the log, and of its entries, as the planner gets them. */
import { dataOf, readFolder, readLaw } from '#cli/read-content.ts';
import { LOG_TOPICS } from '#planner/interview/log/log-form.ts';
import type { EntryTexts, LogWords } from '#planner/interview/log/log-words.ts';
import { logSchema } from '#schemas/log.ts';

const files = dataOf(readFolder('content/log', 'yaml', logSchema));

export const LOG_WORDS: LogWords = Object.fromEntries(
  LOG_TOPICS.map((topic) => [topic, files[topic]]),
) as unknown as LogWords;
export const ENTRY_TEXTS: EntryTexts = { logWords: LOG_WORDS, law: readLaw('content') };
