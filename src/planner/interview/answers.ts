/** Reading and setting one answer by its path, without touching the rest. */
import type { AgreedInterest } from '#domain/case.ts';
import { agreedPct } from '#domain/interest.ts';
import { doneOf, FURTHEST, isFurthest, withDone } from '#planner/interview/before.ts';
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

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/**
 * The answer at a path such as `debtor.kind`, as its question asks for it, or undefined where it is
 * unknown.
 */
export function answerAt(answers: DraftAnswers, path: string): unknown {
  if (path === INTEREST) return yearlyPct(answers.debt);
  if (path === FURTHEST) return doneOf(answers.before);
  return path.split('.').reduce<unknown>((at, key) => (isGroup(at) ? at[key] : undefined), answers);
}

/** A group with one value set deep in it; undefined where nothing is left of it. */
function setIn(group: Group, [key = '', ...rest]: readonly string[], value: unknown): Group {
  const { [key]: old, ...others } = group;
  const next = rest.length === 0 ? value : setIn(isGroup(old) ? old : {}, rest, value);
  const gone = next === undefined || (rest.length > 0 && isEmpty(next));
  return gone ? others : { ...others, [key]: next };
}
const isEmpty = (value: unknown): boolean => isGroup(value) && Object.keys(value).length === 0;

/** The answers with one path set; `undefined` takes the answer out, and an empty group with it. */
export function withAnswer(answers: DraftAnswers, path: string, value: unknown): DraftAnswers {
  if (path === FURTHEST) {
    // Without how far it went, counts and days say nothing that can be asked about again.
    if (isFurthest(value)) return { ...answers, before: withDone(answers.before ?? {}, value) };
    const { before: _before, ...rest } = answers;
    return rest;
  }
  const kept = path === INTEREST && typeof value === 'string' ? interestOf(value) : value;
  const { debt, ...set } = setIn(answers, path.split('.'), kept);
  return { ...set, debt: debt ?? {} };
}
