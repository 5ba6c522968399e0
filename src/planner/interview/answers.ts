/** Reading and setting one answer by its path, without touching the rest. */
import type { AgreedInterest } from '#domain/case.ts';
import { agreedPct } from '#domain/interest.ts';
import type { DraftAnswers } from '#planner/interview/questions.ts';

type Group = Readonly<Record<string, unknown>>;

/** Asked for as a percentage a year; kept with all that may have been agreed on it. */
const INTEREST = 'debt.interest';

/** Interest as the interview asks for it: a percentage a year, 0 where none was agreed. */
const yearlyPct = ({ interest }: DraftAnswers['debt']): string | undefined =>
  interest?.kind === 'none' ? '0' : interest && agreedPct({ interest });

/** The interest that an answered percentage a year is. */
export const interestOf = (pct: string): AgreedInterest =>
  Number(pct) === 0 ? { kind: 'none' } : { kind: 'agreed', pct, per: 'year' };

/**
 * The answer at a path such as `debtor.kind`, as its question asks for it, or undefined where it is
 * unknown.
 */
export function answerAt(answers: DraftAnswers, path: string): unknown {
  if (path === INTEREST) return yearlyPct(answers.debt);
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
  const kept = path === INTEREST && typeof value === 'string' ? interestOf(value) : value;
  const group = set((all[first] ?? {}) as Group, second, kept);
  const empty = Object.keys(group).length === 0 && first !== 'debt';
  return set(all, first, empty ? undefined : group) as DraftAnswers;
}
