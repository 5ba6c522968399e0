/** The example cases that the planner can load too, and the day on which their owners ask. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';

const files = import.meta.glob<string>('../../public/examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The day on which the owners of the examples ask. */
export const EXAMPLES_TODAY: PlainDate = '2026-03-05';

/**
 * An example case by the name of its file.
 * @throws Error naming the file that is missing or no case
 */
export function exampleCase(name: 'cafe' | 'new-client'): Case {
  const reading = readCaseFile(files[`../../public/examples/${name}.json`] ?? '');
  if (!reading.ok)
    throw new Error(`public/examples/${name}.json is not a case: ${reading.problem.message}`);
  return reading.case;
}
