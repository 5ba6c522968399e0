/**
 * Cases made up without chance, and the promises that each of their plans must keep.
 *
 * The tests try many more of them, at random; these are the same ones every time, so that a page can tell their number.
 */
import {
  AGREEMENTS,
  CHANNELS,
  CLAUSES,
  CONTACT_OUTCOMES,
  COURTS,
  CREDITOR_ENTITIES,
  DEBTOR_HISTORIES,
  DEBTOR_KINDS,
  DEBTOR_REACHES,
  DEBTOR_SAYINGS,
  DEBTOR_SIGNS,
  DECISIONS,
  DIRECTIONS,
  LETTERS,
  NOTICES,
  OFFER_ANSWERS,
  OFFERS,
  PARTIES,
  PROOFS,
  type Case,
  type LogEntry,
} from '#domain/case.ts';
import { contactBroken, type Contact, type ContactChannel } from '#domain/contact-budget.ts';
import { addDays, dayNumber, type PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { cents, decimal } from '#domain/money.ts';
import { numbers, one, type Pick } from '#planner/explore/numbers.ts';
import { plan } from '#planner/plan/plan.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';

const CENTRE: PlainDate = '2026-06-15';

const money = (pick: Pick, most = 900_000): string => decimal(1 + pick(most));
const near = (pick: Pick, before: number, after: number): PlainDate =>
  addDays(CENTRE, pick(before + after + 1) - before);

function entryOf(pick: Pick, id: string): LogEntry {
  const base = { id, at: `${near(pick, 120, 20)}T${String(pick(24)).padStart(2, '0')}:00:00Z` };
  switch (pick(18)) {
    case 0:
    case 1:
    case 2:
      return {
        ...base,
        type: 'contact',
        channel: one(pick, CHANNELS),
        direction: one(pick, DIRECTIONS),
        outcome: one(pick, CONTACT_OUTCOMES),
        said: one(pick, DEBTOR_SAYINGS),
      };
    case 3:
      return { ...base, type: 'promise', amount: money(pick), by: near(pick, 60, 60) };
    case 4:
      return { ...base, type: 'payment', amount: money(pick, 300_000), on: near(pick, 90, 30) };
    case 5:
    case 6:
      return { ...base, type: 'letter', letter: one(pick, LETTERS), deadline: near(pick, 30, 60) };
    case 7:
      return { ...base, type: 'dispute', amount: money(pick, 300_000) };
    case 8:
      return { ...base, type: 'dispute-answered', upheld: money(pick, 100_000) };
    case 9:
      return {
        ...base,
        type: 'offer',
        offer: one(pick, OFFERS),
        by: one(pick, PARTIES),
        amount: money(pick),
        expiresOn: near(pick, 20, 60),
      };
    case 10:
      return { ...base, type: 'offer-answered', answer: one(pick, OFFER_ANSWERS) };
    case 11:
      return { ...base, type: 'notice', notice: one(pick, NOTICES) };
    case 12:
      return { ...base, type: 'hold-ended' };
    case 13:
      return { ...base, type: 'cooling-off', until: near(pick, 20, 20) };
    case 14:
      return { ...base, type: 'decided', route: one(pick, DECISIONS) };
    case 15:
      return { ...base, type: 'filed', in: one(pick, COURTS) };
    case 16:
      return { ...base, type: 'judgment', outcome: 'won', amount: money(pick) };
    default:
      return { ...base, type: 'placed' };
  }
}

function caseOf(pick: Pick, places: readonly string[]): Case {
  const signs = pick(3) === 0 ? { signs: [one(pick, DEBTOR_SIGNS)] } : {};
  return {
    id: 'generated',
    title: 'Generated',
    openedOn: near(pick, 60, 10),
    answers: {
      creditor: { entity: one(pick, CREDITOR_ENTITIES) },
      debtor: {
        kind: one(pick, DEBTOR_KINDS),
        place: one(pick, places),
        history: one(pick, DEBTOR_HISTORIES),
        reach: one(pick, DEBTOR_REACHES),
        says: one(pick, DEBTOR_SAYINGS),
        ...signs,
      },
      debt: {
        currency: one(pick, ['USD', 'GBP'] as const),
        agreement: one(pick, AGREEMENTS),
        clauses: pick(3) === 0 ? [one(pick, CLAUSES)] : [],
        invoices: Array.from({ length: 1 + pick(3) }, (_, index) => ({
          number: String(index + 1),
          amount: money(pick, 2_500_000),
          dueOn: near(pick, pick(8) === 0 ? 2_600 : 200, 40),
        })),
      },
      proof: [one(pick, PROOFS), one(pick, PROOFS)],
    },
    log: Array.from({ length: pick(12) }, (_, index) => entryOf(pick, `e${index}`)),
  };
}

interface Made {
  readonly file: Case;
  readonly law: Law;
  readonly today: PlainDate;
  readonly made: Plan;
  readonly standing: Standing;
}

function channelOf({ kind }: Step): ContactChannel {
  if (kind === 'call') return 'call';
  return kind === 'reminder' || kind === 'offer' ? 'electronic' : 'post';
}
const COSTLY: readonly string[] = ['agency', 'file-claim', 'enforce', 'small-claims', 'lawsuit'];
const opensFar = ({ routes }: Plan) =>
  routes.some(({ route, open }) => open && COSTLY.includes(route));

/** Whether a line comes to an agency or a court before the last day of the final demand that stands in it. */
function goesFarTooEarly({ steps }: Plan): boolean {
  const demand = steps.find(({ letter }) => letter === 'final-demand');
  return steps.some(
    ({ kind, on }) =>
      COSTLY.includes(kind) && !(demand?.deadline !== undefined && on > demand.deadline),
  );
}

function keepsBudget({ made, standing }: Made): boolean {
  const contacts: Contact[] = [...standing.life.contacts];
  return made.steps.filter(isContactStep).every((step) => {
    const broken = contactBroken(contacts, channelOf(step), step.on, standing.judged.terms);
    contacts.push({
      day: dayNumber(step.on),
      channel: channelOf(step),
      counts: true,
      conversation: false,
      text: false,
    });
    return broken.length === 0;
  });
}

/** Each check of a plan: undefined where it has nothing to say, else whether the plan keeps the promise. */
const CHECKS = {
  'final-demand-first': ({ standing: { life, stage, clock, answers }, made }: Made) => {
    const { finalDemand, filed } = life.situation.context;
    const may =
      finalDemand === 'passed' ||
      filed ||
      stage === 'agency' ||
      stage.startsWith('court.') ||
      clock === 'near' ||
      (answers.debtor?.signs?.includes('moving-assets') ?? false);
    return may ? undefined : !opensFar(made) && !goesFarTooEarly(made);
  },
  'no-contact-on-hold': ({ standing, made }: Made) =>
    standing.life.situation.context.holds.length > 0 ? !made.steps.some(isContactStep) : undefined,
  'budget-kept': keepsBudget,
  'only-final-demand': ({ made }: Made) =>
    made.steps.every((step) => step.letter !== 'final-demand' || step.deadline !== undefined),
  'too-late-no-court': ({ standing: { clock }, made }: Made) =>
    isTimeBarred(clock) && !made.stage.startsWith('closed')
      ? !opensFar(made) &&
        made.steps.every(({ kind }) => !COSTLY.includes(kind)) &&
        made.warnings.includes('time-barred-part-payment')
      : undefined,
  'balance-adds-up': ({ made: { balance }, standing: { totals } }: Made) =>
    cents(balance.principal) + cents(balance.interest) + cents(balance.fees) ===
      cents(balance.total) &&
    cents(balance.total) >= 0 &&
    totals.charges + totals.interestCharged - totals.payments - totals.credits ===
      totals.total + totals.notYetDue - totals.overpaid,
  'any-order': ({ file, law, today, made }: Made) =>
    JSON.stringify(plan({ ...file, log: file.log.toReversed() }, law, today)) ===
    JSON.stringify(made),
  'same-plan': ({ file, law, today, made }: Made) =>
    JSON.stringify(plan(file, law, today)) === JSON.stringify(made),
  'reasons-have-sources': ({ made, law }: Made) =>
    Object.values(made.reasons).every(
      ({ sources }) => sources.length > 0 && sources.every((id) => law.sources[id]?.checkedOn),
    ),
} as const satisfies Record<string, (made: Made) => boolean | undefined>;
export type GeneratedCheck = keyof typeof CHECKS;

export interface Tried {
  readonly cases: number;
  readonly looked: Readonly<Record<GeneratedCheck, number>>;
  /** Numbers of the cases that broke a check. */
  readonly broken: Readonly<Record<GeneratedCheck, readonly number[]>>;
}

/** The generated case of a number, with the day it is planned for. */
export function generatedCase(
  number: number,
  places: readonly string[],
): { readonly file: Case; readonly today: PlainDate } {
  const pick = numbers(number * 7_919 + 1);
  return { file: caseOf(pick, places), today: near(pick, 30, 60) };
}

/** Plans so many generated cases and says which promises were looked at, and which were broken. */
export function tryCases(count: number, law: Law): Tried {
  const places = Object.keys(law.places);
  const names = Object.keys(CHECKS) as GeneratedCheck[];
  const looked = Object.fromEntries(names.map((name) => [name, 0])) as Record<
    GeneratedCheck,
    number
  >;
  const broken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    GeneratedCheck,
    number[]
  >;
  for (let number = 0; number < count; number++) {
    const { file, today } = generatedCase(number, places);
    const made: Made = {
      file,
      law,
      today,
      made: plan(file, law, today),
      standing: standingOf(file, law, today),
    };
    for (const name of names) {
      const kept = CHECKS[name](made);
      if (kept === undefined) continue;
      looked[name] += 1;
      if (!kept) broken[name].push(number);
    }
  }
  return { cases: count, looked, broken };
}
