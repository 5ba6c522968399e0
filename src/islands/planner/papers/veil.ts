/**
 * What a reader of the recap gets to see of a name, an amount, a day and a text: all of it, or what
 * stands for it.
 */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { RECAP } from '#islands/planner/words/recap.ts';
import { roughMoney, showDate, showMoney, showMonthOfYear } from '#islands/planner/papers/show.ts';
import { bandOf, blackOut, secretsOf } from '#planner/papers/redact.ts';

export const HIDES = ['names', 'amounts', 'dates', 'notes'] as const;
export type Hide = (typeof HIDES)[number];

export interface Veil {
  readonly hidden: ReadonlySet<Hide>;
  /** A name, or what stands for it; `absent` where there is none. */
  name(name: string | undefined, role: string, absent?: string): string;
  /** What only tells who is meant: a phone, a number. Empty where hidden. */
  mark(text: string | undefined): string;
  money(amount: string | undefined): string;
  day(on: PlainDate): string;
  /** Words that the owner typed, blacked out where names are hidden. Empty where hidden. */
  words(text: string | undefined): string;
}

/** The veil over a case: what is hidden, and further words to black out. */
export function veilOf(file: Case, hidden: ReadonlySet<Hide>, extra: readonly string[]): Veil {
  const { currency } = file.answers.debt;
  const secrets = [...secretsOf(file), ...extra];
  const [names, amounts, dates, notes] = HIDES.map((hide) => hidden.has(hide));
  const band = (amount: string): string => {
    // With interest a balance can be more than any amount that can be typed in.
    const cents = Math.round(Number(amount) * 100);
    const { low, high } = bandOf(cents);
    const money = (units: number) => roughMoney(String(units), currency);
    if (high === undefined) return RECAP.over(money(low));
    if (cents === 0) return RECAP.zero;
    return low === 0 ? RECAP.under(money(high)) : RECAP.range(money(low), money(high));
  };
  // Exact sums and days may stand in a note as well: where they are hidden, so is all with a digit.
  const veiled = names || amounts || dates;
  return {
    hidden,
    name: (name, role, absent = role) => (names ? role : name?.trim() || absent),
    mark: (text) => (names ? '' : (text?.trim() ?? '')),
    money: (amount) => {
      if (amount === undefined) return '';
      return amounts ? band(amount) : showMoney(amount, currency);
    },
    day: (on) => (dates ? showMonthOfYear(on) : showDate(on)),
    words: (text = '') => {
      if (notes) return '';
      return veiled ? blackOut(text.trim(), names ? secrets : extra) : text.trim();
    },
  };
}
