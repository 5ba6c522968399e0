/** Reading and setting one answer by its path, without touching the rest. */
import type { DraftAnswers } from '#planner/interview/questions.ts';

type Group = Readonly<Record<string, unknown>>;

/** The answer at a path such as `debtor.kind`, or undefined where it is unknown. */
export function answerAt(answers: DraftAnswers, path: string): unknown {
  const [first = '', second] = path.split('.');
  const group = (answers as Group)[first];
  if (second === undefined) return group;
  return typeof group === 'object' && group !== null ? (group as Group)[second] : undefined;
}

/** The answers with one path set; `undefined` takes the answer out, and an empty group with it. */
export function withAnswer(answers: DraftAnswers, path: string, value: unknown): DraftAnswers {
  const [first = '', second] = path.split('.');
  const all = answers as Group;
  const set = (group: Group, key: string, next: unknown): Group => {
    const { [key]: _old, ...rest } = group;
    return next === undefined ? rest : { ...rest, [key]: next };
  };
  if (second === undefined) return set(all, first, value) as DraftAnswers;
  const group = set((all[first] ?? {}) as Group, second, value);
  const empty = Object.keys(group).length === 0 && first !== 'debt';
  return set(all, first, empty ? undefined : group) as DraftAnswers;
}
