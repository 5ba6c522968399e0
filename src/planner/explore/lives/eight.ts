/**
 * Eight lives to read: one debt, eight debtors, and what the plan asks of its owner from the first
 * day to the last.
 */
import type { Case, LogEntry } from '#domain/case.ts';
import { daysBetween, type PlainDate } from '#domain/dates.ts';
import { cents, decimal } from '#domain/money.ts';
import type { DebtorName } from '#planner/explore/lives/debtors.ts';
import { live, type LivedLife, type Moment } from '#planner/explore/lives/live.ts';
import type { Ask } from '#planner/explore/lives/scene.ts';
import type { Start } from '#planner/explore/lives/starts.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import type { Step } from '#planner/plan/plan-types.ts';

const DAYS = 730;

/** Who owes: the first is the commonest, the last takes longest. */
export const EIGHT = [
  'pays on reminder',
  'promises and breaks',
  'pays halves',
  'keeps a plan',
  'disputes each answer',
  'refuses',
  'cannot pay, never picks up',
  'silent',
] as const satisfies readonly DebtorName[];
export type EightName = (typeof EIGHT)[number];

/** A bill of 2,400 in Texas, ten days late when its owner opens the planner. */
export const DEBT: Case = {
  id: 'eight',
  title: 'Eight lives',
  openedOn: '2026-03-02',
  answers: {
    creditor: { place: 'US-TX', entity: 'sole-proprietor' },
    debtor: { kind: 'business', place: 'US-TX', history: 'sometimes-late', reach: 'talking' },
    debt: {
      currency: 'USD',
      invoices: [{ number: '1', amount: '2400.00', dueOn: '2026-02-20' }],
      agreement: 'written',
    },
    proof: ['contract', 'invoice', 'delivery', 'messages'],
    goal: { keepCustomer: 'if-possible', acceptLess: 'no' },
  },
  log: [],
};

const startFor = (debtor: EightName): Start => ({
  seed: EIGHT.indexOf(debtor),
  file: DEBT,
  debtor,
  owner: { late: 0, patience: 2, answers: 'accepted', chooses: 'as advised' },
  court: 'judges',
  agency: 'half',
});

/** A day on which something happened: a step of the owner, or what came. */
export interface ToldDay {
  readonly on: PlainDate;
  /** Days since the case was opened. */
  readonly after: number;
  readonly did?: Step['id'];
  readonly entries: readonly LogEntry[];
  /** Where the case stands then. */
  readonly stage: Stage;
}

export interface ToldLife {
  readonly debtor: EightName;
  readonly days: readonly ToldDay[];
  readonly stage: Stage;
  /** Contacts of the owner, over all channels. */
  readonly contacts: number;
  /** What came in, a decimal string. */
  readonly paid: string;
}

const CONTACTS: readonly string[] = ['reminder', 'statement', 'call', 'letter', 'offer'];

function toldDay(life: LivedLife, moment: Moment, index: number): readonly ToldDay[] {
  const { day, file, did, entries } = moment;
  const after = life.moments[index + 1];
  if (!after || entries.length === 0) return [];
  return [
    {
      on: day,
      after: daysBetween(life.start.file.openedOn, day),
      ...(did ? { did: did.id } : {}),
      entries: after.file.log.slice(file.log.length),
      stage: after.plan.stage,
    },
  ];
}

function told(debtor: EightName, life: LivedLife): ToldLife {
  const { log } = life.last.file;
  const paid = log.reduce(
    (sum, entry) => (entry.type === 'payment' ? sum + cents(entry.amount) : sum),
    0,
  );
  return {
    debtor,
    days: life.moments.flatMap((moment, index) => toldDay(life, moment, index)),
    stage: life.last.plan.stage,
    contacts: life.moments.filter(({ did }) => did && CONTACTS.includes(did.kind)).length,
    paid: decimal(paid),
  };
}

/** The eight lives, lived by the planner that is asked. */
export const eightLives = (ask: Ask): readonly ToldLife[] =>
  EIGHT.map((debtor) => told(debtor, live(startFor(debtor), ask, DAYS)));
