/** What would change this: which single other answer would change the next step or open a closed route. */
import type { Answers, Case, Route } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { Law, StepId } from '#domain/law.ts';
import type { RoutePlan, Step } from '#planner/plan/plan-types.ts';

interface Variation {
  readonly answer: string;
  readonly to: string;
  readonly answers: Answers;
}

function variations(answers: Answers): readonly Variation[] {
  const { debtor, goal, creditor, debt } = answers;
  const list: Variation[] = [];
  const vary = (
    answer: string,
    now: string | undefined,
    values: readonly string[],
    change: (to: string) => Answers,
  ) => {
    for (const to of values) if (to !== now) list.push({ answer, to, answers: change(to) });
  };
  const withDebtor =
    (field: string) =>
    (to: string): Answers => ({ ...answers, debtor: { ...debtor, [field]: to } });
  vary('debtor.kind', debtor?.kind, ['business', 'consumer'], withDebtor('kind'));
  vary('debtor.history', debtor?.history, ['always-on-time', 'often-late'], withDebtor('history'));
  vary(
    'debtor.says',
    debtor?.says,
    ['will-pay', 'cannot-pay', 'refuses', 'disputes'],
    withDebtor('says'),
  );
  vary('debtor.reach', debtor?.reach, ['talking', 'silent', 'gone'], withDebtor('reach'));
  const signs = debtor?.signs ?? [];
  for (const sign of ['bankruptcy', 'moving-assets', 'stop-contact'] as const) {
    if (!signs.includes(sign))
      list.push({
        answer: 'debtor.signs',
        to: sign,
        answers: { ...answers, debtor: { ...debtor, signs: [...signs, sign] } },
      });
  }
  vary('goal.keepCustomer', goal?.keepCustomer, ['yes', 'no'], (to) => ({
    ...answers,
    goal: { ...goal, keepCustomer: to as 'yes' | 'no' },
  }));
  vary('goal.acceptLess', goal?.acceptLess, ['yes', 'no'], (to) => ({
    ...answers,
    goal: { ...goal, acceptLess: to as 'yes' | 'no' },
  }));
  vary('creditor.entity', creditor?.entity, ['sole-proprietor', 'company'], (to) => ({
    ...answers,
    creditor: { ...creditor, entity: to as 'company' },
  }));
  const clauses = debt.clauses ?? [];
  list.push(
    clauses.includes('arbitration')
      ? {
          answer: 'debt.clauses',
          to: 'no-arbitration',
          answers: {
            ...answers,
            debt: { ...debt, clauses: clauses.filter((clause) => clause !== 'arbitration') },
          },
        }
      : {
          answer: 'debt.clauses',
          to: 'arbitration',
          answers: { ...answers, debt: { ...debt, clauses: [...clauses, 'arbitration'] } },
        },
  );
  return list;
}

/** The steps and routes of a case: what this module compares. */
export type Sketch = (
  file: Case,
  law: Law,
  today: PlainDate,
) => { readonly next: Step; readonly routes: readonly RoutePlan[] };

/** What another answer would do: to the next step, its day, or a route. */
export type Effect =
  | { readonly kind: 'next'; readonly step: StepId }
  | { readonly kind: 'date'; readonly on: PlainDate }
  | { readonly kind: 'opens' | 'closes'; readonly route: Route };

/** A single other answer with one thing that it would do. */
export interface OtherAnswer {
  readonly answer: string;
  readonly to: string;
  readonly effect: Effect;
}

/** An effect as the plan of a case file prints it, such as `opens:agency`. */
export function effectCode(effect: Effect): string {
  switch (effect.kind) {
    case 'next':
      return `next:${effect.step}`;
    case 'date':
      return `date:${effect.on}`;
    case 'opens':
    case 'closes':
      return `${effect.kind}:${effect.route}`;
  }
}

/** Each single answer that would change the next step, or open or close a route, with what it would do. */
export function wouldChange(
  file: Case,
  law: Law,
  today: PlainDate,
  now: ReturnType<Sketch>,
  sketch: Sketch,
): readonly OtherAnswer[] {
  return variations(file.answers).flatMap(({ answer, to, answers }) => {
    const other = sketch({ ...file, answers }, law, today);
    const effects: Effect[] = [];
    if (other.next.id !== now.next.id) effects.push({ kind: 'next', step: other.next.id });
    else if (other.next.on !== now.next.on) effects.push({ kind: 'date', on: other.next.on });
    for (const route of other.routes) {
      const before = now.routes.find((each) => each.route === route.route);
      if (before && before.open !== route.open)
        effects.push({ kind: route.open ? 'opens' : 'closes', route: route.route });
    }
    return effects.map((effect) => ({ answer, to, effect }));
  });
}
