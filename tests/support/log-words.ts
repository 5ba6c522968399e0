/** The words of the log, as the planner gets them. */
import { dataOf, readFolder } from '#cli/read-content.ts';
import { LOG_TOPICS } from '#planner/interview/log/log-form.ts';
import type { LogWords } from '#planner/interview/log/log-words.ts';
import { logSchema } from '#schemas/log.ts';

const files = dataOf(readFolder('content/log', 'yaml', logSchema));

export const LOG_WORDS: LogWords = Object.fromEntries(
  LOG_TOPICS.map((topic) => [topic, files[topic]]),
) as unknown as LogWords;
