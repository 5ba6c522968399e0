/** A figure behind the routes in words, and read from what was typed. */
import type { Assumed } from '#domain/case.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { inputId } from '#islands/form/types.ts';
import type { AnswerReading } from '#islands/planner/interview/read-answer.ts';
import { FIGURE, FIGURES } from '#islands/planner/words/routes.ts';
import { QUESTION } from '#islands/planner/words/shell.ts';
import { roughMoney } from '#islands/shared/format.ts';
import type { Assumption } from '#planner/plan/plan-types.ts';

/** Where the owner's own figure is kept in the answers. */
export const pathOf = (name: keyof Assumed): string => `assumed.${name}`;

/**
 * The range of a figure, or the one value that it has.
 * @example rangeInWords({ unit: 'percent', low: '60', likely: '72', high: '85' }, 'USD') // => '60% to 85%, likely 72%'
 */
export function rangeInWords(
  { unit, low, likely, high }: Pick<Assumption, 'unit' | 'low' | 'likely' | 'high'>,
  currency: string,
): string {
  const words = (value: string) => (unit === 'percent' ? `${value}%` : roughMoney(value, currency));
  return low === high ? words(likely) : FIGURE.span(words(low), words(likely), words(high));
}

/** The figure that a typed text means; an empty box means the range of this site. */
export function readAssumption(
  { name, unit }: Pick<Assumption, 'name' | 'unit'>,
  typed: string,
): AnswerReading {
  const id = inputId(pathOf(name));
  const text = typed.trim();
  if (text === '') return { value: undefined };
  if (unit === 'money') {
    const read = readMoney(text);
    if (read.kind === 'either')
      return { fault: { id, message: QUESTION.either(text), either: read.amounts } };
    return read.kind === 'amount'
      ? { value: read.amount }
      : { fault: { id, message: FIGURE.money(FIGURES[name].name) } };
  }
  const number = text.replace(/\s*%$/, '').replace(',', '.');
  const fits = /^\d{1,3}(\.\d{1,2})?$/.test(number) && Number(number) <= 100;
  return fits
    ? { value: String(Number(number)) }
    : { fault: { id, message: FIGURE.percent(FIGURES[name].name) } };
}
