/** The parts of an agreement that runs, each with what became of it, for a row of boxes. */
import type { PlainDate } from '#domain/dates.ts';
import type { Cents } from '#domain/money.ts';
import { nextInstalment, scheduleOf } from '#planner/replay/agreements.ts';
import { agreedAfterJudgment } from '#planner/replay/facts.ts';
import type { Life } from '#planner/replay/life.ts';

export interface InstalmentBox {
  readonly on: PlainDate;
  readonly amount: Cents;
  /** `late`: its day has passed without the whole of it. */
  readonly state: 'paid' | 'late' | 'next' | 'ahead';
}

/** The parts of the agreement that runs in a life; none where none does, or it is one sum. */
export function instalmentBoxes(life: Life, today: PlainDate): readonly InstalmentBox[] {
  const agreed = agreedAfterJudgment(life) ?? life.talks.agreement;
  if (agreed?.state !== 'accepted') return [];
  const schedule = scheduleOf(agreed);
  if (schedule.length < 2) return [];
  const open = (nextInstalment(agreed, life.debt.paid)?.number ?? schedule.length + 1) - 1;
  return schedule.map(({ on, amount }, index) => ({
    on,
    amount,
    state: stateOf(on, today, index, open),
  }));
}

function stateOf(
  on: PlainDate,
  today: PlainDate,
  index: number,
  open: number,
): InstalmentBox['state'] {
  if (index < open) return 'paid';
  if (on < today) return 'late';
  return index === open ? 'next' : 'ahead';
}
