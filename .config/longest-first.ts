/**
 * The order of the test files: those that take longest first, so that no worker ends long after the
 * others.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest of a run on a fresh clone; what was measured before is not there then. */
const LONGEST = [
  'planner-faults',
  'planner-states',
  'offline',
  'accessibility',
  'planner-log',
  'planner-owners',
  'built-search',
  'planner-case',
  'search',
  'planner-calm',
  'planner-file',
  'tools',
  'built-html',
  'planner-backup-faults',
  'planner-backup',
  'promises',
  'planner-out',
  'planner-home',
];
const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return place < 0 ? LONGEST.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const group = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    return (await super.sort(files)).toSorted(
      (a, b) => group(a) - group(b) || placeOf(a) - placeOf(b),
    );
  }
}
