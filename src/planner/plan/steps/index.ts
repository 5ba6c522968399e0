/** The steps of a plan: the next one first, then those that follow if nothing comes back, in order of date. */
import { workingDayFrom } from '#domain/calendar.ts';
import { firstContactDay } from '#domain/contact-budget.ts';
import { addDays, addMonths, later, type PlainDate } from '#domain/dates.ts';
import { invoicedTotal } from '#domain/cadence.ts';
import { rulesIf } from '#domain/law.ts';
import type { RoutePlan, Step } from '#planner/plan/plan-types.ts';
import type { Standing } from '#planner/replay/standing.ts';
import {
  agency,
  closed,
  court,
  disputed,
  hearAndOffer,
  negotiating,
  promised,
} from '#planner/plan/steps/aside.ts';
import { climb, type Climb } from '#planner/plan/steps/chase.ts';
import { deciding } from '#planner/plan/steps/decide.ts';
import {
  contactDay,
  finish,
  plannedFrom,
  replies,
  wouldLead,
  type Draft,
  type Planned,
} from '#planner/plan/steps/draft.ts';
import { decision } from '#planner/plan/steps/final-demand.ts';
import { firstThings } from '#planner/plan/steps/first.ts';
import { onHold } from '#planner/plan/steps/hold.ts';

const LARGE = 250_000;

/** Before anything is due: a friendly check a week ahead for large sums and slow payers; else wait. */
function notDue(standing: Standing, planned: Planned): readonly Draft[] {
  const { answers, today } = standing;
  const next = answers.debt.invoices
    .map(({ dueOn }) => dueOn)
    .filter((dueOn) => dueOn >= today)
    .sort()[0];
  if (!next) return [{ id: 'check-account', kind: 'review', on: today, because: ['not-due-wait'] }];
  const drafts: Draft[] = [];
  const due = wouldLead(standing, standing.now.situation, { type: 'today' });
  const slow =
    answers.debtor?.history === 'often-late' ||
    answers.debtor?.history === 'new' ||
    invoicedTotal(answers) >= LARGE;
  if (slow && addDays(next, -3) > today) {
    const on = contactDay(standing, planned, 'electronic', later(today, addDays(next, -7)));
    drafts.push({
      id: 'before-due',
      kind: 'reminder',
      letter: 'reminder',
      on,
      latest: next,
      because: ['not-due-friendly-check'],
      then: replies(standing, standing.now.situation, ['paid', 'disputes', 'silent']),
    });
  }
  drafts.push({
    id: 'wait-due',
    kind: 'wait',
    on: next,
    earliest: today,
    latest: addDays(next, 1),
    because: ['not-due-wait'],
    then: replies(standing, standing.now.situation, ['paid', 'silent'], due),
  });
  const up = climb(standing, planned, due, addDays(next, 1));
  return [...drafts, ...up.drafts, ...ending(standing, up)];
}

/** Every plan up the ladder ends in a dated decision, never in more of the same. */
const ending = (standing: Standing, { end, endsOn }: Climb): readonly Draft[] =>
  end.stage === 'deciding' ? [decision(standing, endsOn)] : [];

/** A statement each month until paid, where the debtor may be written to and no other letter carries it that week. */
function statements(
  standing: Standing,
  planned: Planned,
  others: readonly Draft[],
): readonly Draft[] {
  const { now, today } = standing;
  if (!now.stage.startsWith('chasing') && now.stage !== 'deciding') return [];
  if (standing.terms.onHold || !now.oldestDueOn || standing.totals.total === 0) return [];
  const last = others.at(-1)?.on ?? today;
  // A final demand shows the account itself; while it runs, nothing but its last day is worth a word.
  const running = others.flatMap(({ id, on, deadline }) =>
    id === 'final-demand' && deadline
      ? [[on, deadline] as const]
      : id === 'wait-final-demand' && now.situation.context.finalDemand === 'sent'
        ? [[today, on] as const]
        : [],
  );
  const drafts: Draft[] = [];
  let from = addMonths(now.lastStatementOn ?? now.oldestDueOn, 1);
  while (from < today) from = addMonths(from, 1);
  for (let turn = 0; turn < 3 && from <= last; turn++, from = addMonths(from, 1)) {
    const near = others.some(
      ({ on, letter }) => letter && Math.abs(Date.parse(on) - Date.parse(from)) < 6 * 86_400_000,
    );
    const quiet = (on: PlainDate) => running.some(([start, end]) => on >= start && on <= end);
    if (near || quiet(from)) continue;
    const on = firstContactDay(
      planned.contacts,
      'post',
      workingDayFrom(from, standing.place),
      standing.terms,
    );
    // A statement that would have to wait for room among the letters has lost its month: the letters show the account.
    if (on > addDays(from, 5) || quiet(on)) continue;
    contactDay(standing, planned, 'post', on);
    drafts.push({
      id: 'statement',
      kind: 'statement',
      letter: 'statement',
      on,
      because: ['statement-every-month'],
      then: replies(standing, now.situation, ['paid', 'part-paid', 'disputes', 'silent']),
    });
  }
  return drafts;
}

/** A notice for each invoice that falls due while the case is open. */
function newlyDue(standing: Standing, planned: Planned): readonly Draft[] {
  const { answers, today, now } = standing;
  if (standing.terms.onHold || !now.stage.startsWith('chasing')) return [];
  return answers.debt.invoices
    .filter(({ dueOn }) => dueOn > today)
    .map(({ dueOn }) => dueOn)
    .sort()
    .slice(0, 3)
    .map((dueOn: PlainDate): Draft => ({
      id: 'notice-newly-due',
      kind: 'reminder',
      letter: 'reminder',
      on: contactDay(standing, planned, 'electronic', addDays(dueOn, 1)),
      because: ['notice-each-invoice'],
      then: replies(standing, now.situation, ['paid', 'part-paid', 'disputes', 'silent']),
    }));
}

/** Somebody who seems unable to pay is heard, and offered dates, before the ladder goes on. */
function hearFirst(standing: Standing, planned: Planned): readonly Draft[] {
  const { now, diagnosis } = standing;
  const early = now.stage === 'chasing.reminder' || now.stage === 'chasing.call';
  return early &&
    diagnosis.type === 'cannot-pay' &&
    now.counts.brokenPromises < 2 &&
    !now.notices.has('closed')
    ? hearAndOffer(standing, planned)
    : [];
}

/** A business that has closed, or is being struck off: look before more is spent. */
function closing(standing: Standing): readonly Draft[] {
  const { now, today, place } = standing;
  if (!now.notices.has('closed') || now.stage.startsWith('closed') || standing.terms.onHold)
    return [];
  return [
    {
      id: 'check-closed-business',
      kind: 'review',
      on: today,
      latest: addDays(today, 3),
      because: [
        'business-closed-act-now',
        ...rulesIf(place?.country === 'GB', 'strike-off-object'),
      ],
      then: [{ if: 'done', stage: now.stage }],
    },
  ];
}

function drafted(
  standing: Standing,
  routes: readonly RoutePlan[],
  planned: Planned,
): readonly Draft[] {
  const { now } = standing;
  const group = now.stage.split('.')[0];
  if (group === 'closed') return closed(standing);
  const first = firstThings(standing);
  // In a bankruptcy there is nothing but stop, proof of claim and a lawyer.
  if (group === 'onHold')
    return [
      ...onHold(standing),
      ...first.filter(({ kind }) => kind === 'ask-lawyer' || now.stage !== 'onHold.bankruptcy'),
    ];
  if (now.situation.context.holds.length > 0 && group === 'court') return court(standing);
  const ahead = [...first, ...closing(standing)];
  switch (group) {
    case 'notDue':
      return [...first, ...notDue(standing, planned)];
    case 'chasing': {
      if (standing.pendingPromise && standing.now.clock !== 'near') {
        const wait = promised(standing, planned);
        const times = now.counts.brokenPromises >= 1 ? 2 : 1;
        const broken = wouldLead(
          standing,
          now.situation,
          { type: 'today' },
          { brokenPromises: times },
        );
        const up = climb(
          standing,
          planned,
          broken,
          later(standing.pendingPromise.brokenFrom, standing.today),
          times,
        );
        return [...ahead, ...wait, ...up.drafts, ...ending(standing, up)];
      }
      const heard = hearFirst(standing, planned);
      const after = heard.at(-1)?.on;
      const tried = after
        ? wouldLead(standing, now.situation, { type: 'contact', by: 'call' }, { rungDone: true })
        : now.situation;
      const up = climb(standing, planned, tried, after ? addDays(after, 1) : standing.today);
      const moving: readonly Draft[] = standing.answers.debtor?.signs?.includes('moving-assets')
        ? [
            {
              id: 'ask-lawyer-urgent',
              kind: 'ask-lawyer',
              on: standing.today,
              because: ['exception-assets-moving'],
              then: [{ if: 'done', stage: now.stage }],
            },
          ]
        : [];
      const main = [
        ...moving,
        ...ahead,
        ...heard,
        ...up.drafts,
        ...newlyDue(standing, planned),
        ...ending(standing, up),
      ];
      return [...main, ...statements(standing, planned, main)];
    }
    case 'negotiating':
      return [
        ...ahead,
        ...(standing.pendingPromise ? promised(standing, planned) : []),
        ...negotiating(standing, planned),
      ];
    case 'disputed':
      return [...ahead, ...disputed(standing, planned)];
    case 'agency':
      return agency(standing);
    case 'court':
      return court(standing);
    default: {
      if (standing.pendingPromise && standing.now.clock === 'running')
        return [...first, ...promised(standing, planned)];
      return [...ahead, ...deciding(standing, routes, planned)];
    }
  }
}

/** All steps of a plan, in order of date; the first is the next one. Dates are today or later. */
export function stepsOf(
  standing: Standing,
  routes: readonly RoutePlan[],
): readonly [Step, ...Step[]] {
  const steps = drafted(standing, routes, plannedFrom(standing)).map((draft) =>
    finish(standing, draft),
  );
  const ordered = steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => (a.step.on < b.step.on ? -1 : a.step.on > b.step.on ? 1 : a.index - b.index))
    .map(({ step }) => step);
  const [first, ...rest] = ordered;
  return first
    ? [first, ...rest]
    : [
        finish(standing, {
          id: 'check-account',
          kind: 'review',
          on: standing.today,
          because: ['end-the-schedule'],
        }),
      ];
}
