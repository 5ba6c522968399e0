/**
 * Cases made up without chance, and the promises that each of their plans must keep.
 *
 * The tests try many more of them, at random; these are the same ones every time, so that a page
 * can tell their number.
 */
import fc from 'fast-check';
import { entryDate, type Case } from '#domain/case.ts';
import { contactBroken, type Contact, type ContactChannel } from '#domain/contact-budget.ts';
import { addDays, dayNumber, later, type PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { cents } from '#domain/money.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { plan } from '#planner/plan/plan.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';

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

/**
 * Whether a line comes to an agency or a court before the last day of the final demand that stands
 * in it.
 */
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

/**
 * Each check of a plan: undefined where it has nothing to say, else whether the plan keeps the
 * promise.
 */
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
  'dates-stand-still': ({ file, law, today, made }: Made) => {
    const from = later(today, file.openedOn);
    const tomorrow = addDays(from, 1);
    const changedOn = (day: PlainDate) => standingOf(file, law, day).life.changedOn;
    const quiet = !file.log.some((entry) => entryDate(entry) === tomorrow);
    if (!quiet || changedOn(from) !== changedOn(tomorrow)) return undefined;
    const { next } = plan(file, law, tomorrow);
    return (
      next.id === made.next.id &&
      (next.overdueSince ?? next.on) === (made.next.overdueSince ?? made.next.on)
    );
  },
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

/** Plans so many generated cases and says which promises were looked at, and which were broken. */
export function tryCases(count: number, law: Law): Tried {
  const names = Object.keys(CHECKS) as GeneratedCheck[];
  const looked = Object.fromEntries(names.map((name) => [name, 0])) as Record<
    GeneratedCheck,
    number
  >;
  const broken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    GeneratedCheck,
    number[]
  >;
  const cases = fc.sample(fc.record({ file: plausibleCase(), today: dateWithin(30, 60) }), {
    seed: 1,
    numRuns: count,
  });
  for (const [number, { file, today }] of cases.entries()) {
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
