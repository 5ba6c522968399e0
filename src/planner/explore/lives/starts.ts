/** How a life begins: the case on the day it is opened, made up without chance. */
import type { Answers, Case, DebtorKind, LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { numbers, one, type Pick } from '#planner/explore/numbers.ts';
import {
  AGENCIES_DO,
  COURTS_DO,
  type AgencyDoes,
  type CourtDoes,
} from '#planner/explore/lives/court.ts';
import { DEBTOR_NAMES, type DebtorName } from '#planner/explore/lives/debtors.ts';
import type { Owner } from '#planner/explore/lives/owner.ts';

/** A life before it is lived: who owes, who asks, and what court and agency will do. */
export interface Start {
  readonly seed: number;
  readonly file: Case;
  readonly debtor: DebtorName;
  readonly owner: Owner;
  readonly court: CourtDoes;
  readonly agency: AgencyDoes;
}

/** Places of every kind of law, and two that are not covered. */
export const PLACES = [
  ['US-TX', 'USD'],
  ['US-CA', 'USD'],
  ['US-MA', 'USD'],
  ['US-IL', 'USD'],
  ['US-NY', 'USD'],
  ['GB-ENG', 'GBP'],
  ['GB-SCT', 'GBP'],
  ['FR', 'EUR'],
  ['NZ', 'NZD'],
] as const;
const SUMS = [
  '1.00',
  '45.00',
  '290.00',
  '800.00',
  '2400.00',
  '6000.00',
  '18000.00',
  '85000.00',
] as const;
const KINDS: readonly DebtorKind[] = ['business', 'sole-trader', 'consumer'];
const OPENED: PlainDate = '2026-03-02';

/** What was done before the case was opened. */
export const BEGINNINGS = [
  'nothing done',
  'reminders and calls',
  'a final demand',
  'a claim filed',
  'a judgment won',
  'with an agency',
] as const;
export type LifeBeginning = (typeof BEGINNINGS)[number];

const at = (id: string, on: PlainDate) => ({ id, at: `${on}T09:00:00Z` });

/** Told in the answers, or logged on days before the opening: both must count the same. */
function doneBefore(
  beginning: LifeBeginning,
  opened: PlainDate,
  amount: string,
  told: boolean,
): { readonly before?: Answers['before']; readonly log: readonly LogEntry[] } {
  const finalDemandOn = addDays(opened, -90);
  switch (beginning) {
    case 'nothing done':
      return { log: [] };
    case 'reminders and calls':
      return { before: { reminders: 2, calls: 2, lastContactOn: addDays(opened, -6) }, log: [] };
    case 'a final demand':
      return { before: { reminders: 1, calls: 1, finalDemandOn: addDays(opened, -5) }, log: [] };
    case 'a claim filed': {
      const on = addDays(opened, -20);
      return told
        ? { before: { finalDemandOn, filed: { on, in: 'small-claims' } }, log: [] }
        : { log: [{ ...at('b1', on), type: 'filed', in: 'small-claims' }] };
    }
    case 'a judgment won': {
      const on = addDays(opened, -10);
      return told
        ? { before: { finalDemandOn, judgment: { on, amount } }, log: [] }
        : { log: [{ ...at('b1', on), type: 'judgment', outcome: 'won', amount }] };
    }
    case 'with an agency': {
      const on = addDays(opened, -15);
      return told
        ? { before: { finalDemandOn, placedOn: on }, log: [] }
        : { log: [{ ...at('b1', on), type: 'placed' }] };
    }
  }
}

/** Days overdue on the opening: mostly some weeks, now and then not yet due or too late to sue. */
function overdueBy(pick: Pick): number {
  const kind = pick(12);
  if (kind === 0) return -8 - pick(20);
  if (kind === 1) return 2_600 + pick(300);
  if (kind === 2) return 100 + pick(400);
  return 1 + pick(45);
}

function answersOf(pick: Pick, opened: PlainDate): Answers {
  const [place, currency] = one(pick, PLACES);
  const dueOn = addDays(opened, -overdueBy(pick));
  const second =
    pick(5) === 0
      ? [{ number: '2', amount: one(pick, SUMS), dueOn: addDays(opened, 10 + pick(90)) }]
      : [];
  return {
    creditor: { place, entity: one(pick, ['sole-proprietor', 'company'] as const) },
    debtor: {
      kind: one(pick, KINDS),
      place,
      history: one(pick, ['always-on-time', 'sometimes-late', 'often-late', 'new'] as const),
    },
    debt: {
      currency,
      invoices: [{ number: '1', amount: one(pick, SUMS), dueOn }, ...second],
      agreement: one(pick, ['written', 'oral', 'goods'] as const),
      ...(pick(4) === 0 ? { interest: { kind: 'agreed', pct: '12' } as const } : {}),
    },
    proof: ['contract', 'invoice', 'delivery', 'messages'],
    goal: {
      keepCustomer: one(pick, ['yes', 'if-possible', 'no'] as const),
      acceptLess: one(pick, ['yes', 'no'] as const),
    },
  };
}

/** The beginning of a life by its number: every debtor in turn, all else as the number has it. */
export function startOfLife(seed: number): Start {
  const pick = numbers(seed * 7_919 + 17);
  const openedOn = addDays(OPENED, pick(300));
  const answers = answersOf(pick, openedOn);
  const beginning = pick(3) > 0 ? 'nothing done' : one(pick, BEGINNINGS);
  const { before, log } = doneBefore(
    beginning,
    openedOn,
    answers.debt.invoices[0]?.amount ?? '0.00',
    pick(2) === 0,
  );
  return {
    seed,
    file: {
      id: `life-${seed}`,
      title: `Life ${seed}`,
      openedOn,
      answers: { ...answers, ...(before ? { before } : {}) },
      log,
    },
    debtor: one((below) => seed % below, DEBTOR_NAMES),
    owner: {
      late: one(pick, [0, 0, 0, 3, 10, 21]),
      patience: one(pick, [2, 2, 2, Infinity]),
      answers: pick(3) === 0 ? 'refused' : 'accepted',
      chooses: pick(4) === 0 ? 'to keep asking' : 'as advised',
    },
    court: one(pick, COURTS_DO),
    agency: one(pick, AGENCIES_DO),
  };
}
