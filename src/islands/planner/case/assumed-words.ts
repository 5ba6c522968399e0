/** A figure behind the routes in words, and read from what was typed. */
import type { Assumed } from '#domain/case.ts';
import { readAmount, readPercent } from '#islands/form/readers.ts';
import { inputId, type Fault } from '#islands/form/types.ts';
import { FORM } from '#islands/form/words.ts';
import { FIGURE, FIGURE_WORDS } from '#islands/planner/words/routes.ts';
import { roughMoney } from '#islands/shared/format.ts';
import type { Assumption } from '#planner/plan/plan-types.ts';

/** Where the owner's own figure is kept in the answers. */
export const pathOf = (name: keyof Assumed): string => `assumed.${name}`;

/**
 * The range of a figure, or the one value that it has.
 * @example rangeInWords({ unit: 'percent', low: '60', likely: '72', high: '85' }, 'USD')
 * // => '60% to 85%, likely 72%'
 */
export function rangeInWords(
  { unit, low, likely, high }: Pick<Assumption, 'unit' | 'low' | 'likely' | 'high'>,
  currency: string,
): string {
  const words = (value: string) => (unit === 'percent' ? `${value}%` : roughMoney(value, currency));
  return low === high ? words(likely) : FIGURE.span(words(low), words(likely), words(high));
}

/** What a typed figure means; an empty box means the range of this site. */
export function readAssumption(
  { name, unit }: Pick<Assumption, 'name' | 'unit'>,
  typed: string,
): { readonly value: string | undefined } | { readonly fault: Fault } {
  const isMoney = unit === 'money';
  const read = isMoney
    ? readAmount(typed, { zero: true })
    : readPercent(typed, { most: 100, decimals: 2 });
  if ('value' in read) return read;
  const { kind, either } = read.problem;
  if (kind === 'empty') return { value: undefined };
  const id = inputId(pathOf(name));
  if (either) return { fault: { id, message: FORM.either(typed.trim()), either } };
  const wanted = isMoney ? FIGURE.money : FIGURE.percent;
  return { fault: { id, message: wanted(FIGURE_WORDS[name].name) } };
}
