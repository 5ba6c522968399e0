import { Changes } from '#islands/planner/case/WouldChange.tsx';
import type { Case } from '#domain/case.ts';

/** What would change the next step: other answers, one by one. */
export default function StepChanges({ file }: { readonly file: Case }) {
  return <Changes file={file} ofStep />;
}
