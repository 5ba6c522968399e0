/** Why a letter may not go out, and what mends it, in words. */
import type { PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { LETTERS_UI } from '#islands/planner/words/letter.ts';
import { showDay, showMoney } from '#islands/shared/format.ts';
import type { Untrue } from '#planner/papers/truth.ts';

const { untrue } = LETTERS_UI;

/** One reason, with its remedy. */
export function untrueWords(each: Untrue, currency: string, today: PlainDate): string {
  const money = (sum: number) => showMoney(decimal(sum), currency);
  switch (each.kind) {
    case 'hold':
    case 'closed':
    case 'early':
    case 'asks-nothing':
    case 'elsewhere':
      return untrue[each.kind];
    case 'later':
      return untrue.later(showDay(each.on, today));
    case 'their-offer':
      return untrue['their-offer'](money(each.amount));
    case 'plan-over':
      return untrue['plan-over'](money(each.planned), money(each.owed));
    case 'past':
      return untrue.past(showDay(each.on, today));
  }
}
