/**
 * The answers of a case that has no invoice yet, and so is none to save: kept from question to
 * question, until it is one or its owner does not want it.
 */
import * as z from 'zod/mini';
import { browserArea } from '#islands/storage/browser.ts';
import { typedKey } from '#islands/storage/keys.ts';
import { readText } from '#islands/storage/read-text.ts';
import { readAnswers } from '#planner/case-file/case-file.ts';
import type { DraftAnswers } from '#planner/interview/interview.ts';

export interface BegunCase {
  readonly answers: DraftAnswers;
  /** Questions that were answered with "not sure". */
  readonly unsure?: readonly string[];
}

const KEY = typedKey(undefined, 'begun');
const SHAPE = z.object({
  answers: z.looseObject({ debt: z.looseObject({}) }),
  unsure: z.catch(z.array(z.string()), []),
});
/** Stands in for what is not answered yet, so that the rest is checked as it is in any case. */
const NOT_YET = { currency: 'USD', invoices: [{ number: '1', amount: '1', dueOn: '2000-01-01' }] };

/** The case that was begun; undefined where none was, or it cannot be read. */
export function readBegun(): BegunCase | undefined {
  const read = readText(browserArea().get(KEY), SHAPE);
  if (!read) return undefined;
  const given = read.answers.debt;
  const checked = readAnswers({ ...read.answers, debt: { ...NOT_YET, ...given } });
  if (!checked.ok) return undefined;
  const known = Object.entries(checked.answers.debt).filter(([name]) => name in given);
  return {
    answers: { ...checked.answers, debt: Object.fromEntries(known) },
    unsure: read.unsure,
  };
}

/** Keeps a case that was begun; whether it is kept. */
export const keepBegun = (begun: BegunCase): boolean =>
  browserArea().set(KEY, JSON.stringify({ schema: 1, ...begun }));

/** Forgets it: it is a case by now, or not wanted. */
export const dropBegun = (): void => {
  browserArea().remove(KEY);
};
