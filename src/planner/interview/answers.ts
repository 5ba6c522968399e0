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

/** Asked for in a field of lines; kept as a list of them. */
const ADDRESSES: ReadonlySet<string> = new Set(['creditor.address', 'debtor.address']);
/** Most of an address that a case file takes. */
const MOST_LINES = 8;
const LONGEST_LINE = 200;

/** The lines of an address as typed, without empty ones. */
export const addressTyped = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter(Boolean)
    .slice(0, MOST_LINES);

/** What a question gave for a path, in the shape of the case. */
function shaped(path: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (path === INTEREST) return interestOf(value);
  return ADDRESSES.has(path) ? addressTyped(value) : value;
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/**
 * The answer at a path such as `debtor.kind`, as its question asks for it, or undefined where it is
 * unknown.
 */
export function answerAt(answers: DraftAnswers, path: string): unknown {
  if (path === INTEREST) return yearlyPct(answers.debt);
  if (path === FURTHEST) return doneOf(answers.before);
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (isGroup(at) ? at[key] : undefined), answers);
  return ADDRESSES.has(path) && Array.isArray(found) ? found.join('\n') : found;
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
  const { debt, ...set } = setIn(answers, path.split('.'), shaped(path, value));
  return { ...set, debt: debt ?? {} };
}
