/** Opens an example as a case of its own, as if it had been opened today. */
import type { PlainDate } from '#domain/dates.ts';
import { exampleId, isExample } from '#islands/planner/home/example-id.ts';
import { newId } from '#islands/shared/clock.ts';
import type { Store } from '#islands/storage/store.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { openedOnDay } from '#planner/case-file/examples.ts';

/** Opens an example anew, beside the cases of the owner; gives its id. */
export async function openExample(id: string, store: Store, today: PlainDate): Promise<string> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/examples/${id}.json`);
  if (!answer.ok) throw new Error(`Expected the example ${id}, got ${answer.status}`);
  const read = readCaseFile(await answer.text());
  if (!read.ok)
    throw new Error(`Expected a case file, but ${read.problem.field} ${read.problem.message}`);
  const example = { ...openedOnDay(read.case, today), id: exampleId(newId()) };
  // One at a time: what was tried with the last one is over.
  for (const { case: old } of store.state().cases) if (isExample(old.id)) store.deleteCase(old.id);
  if (store.merge(example) === 'full') {
    // As any case that is made by hand: it is shown, and the page says that it is not saved.
    store.saveCase(example.id, example, 0);
    for (const entry of example.log) store.addEntry(example.id, entry);
  }
  return example.id;
}
