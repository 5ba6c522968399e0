/**
 * Readers of what every form and tool asks: from what was typed to a value, or to what is wrong
 * with it.
 */
import type { DateOrder } from '#domain/country.ts';
import type { PlainDate } from '#domain/dates.ts';
import { readMoney } from '#islands/form/read-money.ts';
import type { FieldProblem } from '#islands/form/words.ts';
import type { CountField, MoneyField, PercentField } from '#planner/interview/fields.ts';

/** What reading needs to know beside the text. */
export interface ReadContext {
  readonly today: PlainDate;
  readonly order?: DateOrder;
  /** The day it happened, from which a day ahead is ahead; today, where nothing else is said. */
  readonly since?: PlainDate;
}
/** A value (absent where "not sure" is the answer), or what is wrong. */
export type FieldReading<T> =
  { readonly value: T | undefined } | { readonly problem: FieldProblem };

/** That a text is no answer. */
export const wrong = (kind: FieldProblem['kind']): { readonly problem: FieldProblem } => ({
  problem: { kind },
});

/** One of the options. */
export function readChoice(typed: string, options: readonly string[]): FieldReading<string> {
  if (typed === '') return wrong('empty');
  return options.includes(typed) ? { value: typed } : wrong('wrong');
}

/** An amount as a decimal string, more than nothing unless `zero` says otherwise. */
export function readAmount(
  typed: string,
  { zero }: Pick<MoneyField, 'zero'> = {},
): FieldReading<string> {
  const read = readMoney(typed);
  if (read.kind === 'either') return { problem: { kind: 'either', either: read.amounts } };
  if (read.kind !== 'amount') return wrong(read.kind);
  return Number(read.amount) === 0 && !zero ? wrong('zero') : { value: read.amount };
}

/**
 * A percentage without its sign, in its shortest form.
 * @example readPercent('12,50 %') // => { value: '12.5' }
 */
export function readPercent(
  typed: string,
  { most, decimals = 4 }: Pick<PercentField, 'most' | 'decimals'> = {},
): FieldReading<string> {
  const number = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (number === '') return wrong('empty');
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d+))?$/.exec(number) ?? [];
  if (whole === '' || part.length > decimals) return wrong('wrong');
  const value = Number(number);
  return most !== undefined && value > most ? wrong('wrong') : { value: String(value) };
}

/** A whole number between two others. */
export function readCount(
  typed: string,
  { least = 0, most }: Pick<CountField, 'least' | 'most'>,
): FieldReading<number> {
  const text = typed.trim();
  if (text === '') return wrong('empty');
  const value = Number(text);
  return /^\d{1,6}$/.test(text) && value >= least && value <= most ? { value } : wrong('wrong');
}
