/** Cases from life that plans got wrong once: what must come of each, on each day that matters. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { live } from '#planner/explore/lives/live.ts';
import { dueOn, type Ask, type LivedStep } from '#planner/explore/lives/scene.ts';
import { startOfLife } from '#planner/explore/lives/starts.ts';
import { numbers } from '#planner/explore/numbers.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { plan, planAsItStands } from '#planner/plan/plan.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';
import { replied, STAGES_OF, stageAfter, stageOnceTaken } from '../support/lives/told.ts';
import { law } from '../support/law.ts';

const ask: Ask = (file, today) => plan(file, law, today);
/** The plan without what would change it: a life does not ask for that, day after day. */
const askInLife: Ask = (file, today) => planAsItStands(file, law, today);

function caseOf(name: string): Case {
  const reading = readCaseFile(readFileSync(`tests/cases/life/${name}.json`, 'utf8'));
  if (!reading.ok) throw new Error(`${name}: ${reading.problem.field} ${reading.problem.message}`);
  return reading.case;
}

type Look = (made: Plan, today: PlainDate, file: Case) => void;
interface Expected {
  readonly days: readonly PlainDate[];
  readonly look: Look;
}

const ids = ({ steps }: Plan) => steps.map(({ id }) => id);
const CONTACTS = ['reminder', 'statement', 'call', 'letter', 'offer'];
const contacts = ({ steps }: Plan) => steps.filter(({ kind }) => CONTACTS.includes(kind));
const next = ({ next: step }: Plan): LivedStep => step;
const noContact: Look = (made) => expect(contacts(made)).toEqual([]);
const isDemand = ({ letter }: Step) => letter === 'demand' || letter === 'final-demand';

/** Every reply to the next step, and every open route, leads where the plan says. */
const isTrue: Look = (made, today, file) => {
  const scene = { file, plan: made, day: today, pick: numbers(1) };
  const { owner } = startOfLife(0);
  for (const { if: reply, stage } of made.next.then) {
    const entries = replied(reply, made.next, scene, owner);
    if (entries) expect(stageAfter(scene, entries, ask), `${reply} on ${today}`).toBe(stage);
  }
  for (const { route, open } of made.routes)
    if (open) expect(STAGES_OF[route], route).toContain(stageOnceTaken(scene, route, ask));
};

const INPUTS: Readonly<Record<string, Expected>> = {
  '74-filed-pending-no-fd': {
    days: ['2026-09-04', '2026-10-30', '2026-11-05'],
    look: (made, today) => {
      expect(made.stage).toMatch(/^court\.(filed|hearing)$/);
      if (today <= '2026-11-03')
        expect(made.deadlines).toContainEqual(
          expect.objectContaining({ kind: 'hearing', on: '2026-11-03' }),
        );
      expect(contacts(made)).toEqual([]);
    },
  },
  '31-has-ccj': {
    days: ['2026-09-01'],
    look: (made) => {
      expect(made.stage).toMatch(/^court\.(judgment|enforcing)$/);
      expect(Number(made.balance.total)).toBeGreaterThanOrEqual(3_550);
      expect(Number(made.balance.total)).toBeLessThan(3_900);
      expect(made.steps.map(({ kind }) => kind)).toContain('enforce');
      expect(made.steps.filter(({ kind }) => kind === 'reminder')).toEqual([]);
    },
  },
  '66-first-invoice-paid': {
    days: ['2026-05-06'],
    look: (made) => {
      expect(made.balance).toMatchObject({ principal: '800.00', total: '800.00' });
      expect(made.next).toMatchObject({ id: 'reminder-first' });
    },
  },
  '61-part-paid-reminded': {
    days: ['2026-04-09', '2026-04-20'],
    look: (made) => {
      expect(made.balance.total).toBe('600.00');
      expect(made.stage).toMatch(/^chasing\./);
      expect(ids(made)).not.toContain('reminder-first');
      expect(made.steps.some(isDemand)).toBe(true);
    },
  },
  '70-dispute-answered-only': {
    days: ['2026-02-10', '2026-02-20', '2026-02-23', '2026-02-24', '2026-06-01', '2027-02-10'],
    look: (made, today) => {
      expect(next(made).id).toBe('demand-after-answer');
      expect(dueOn(next(made))).toBe('2026-02-23');
      expect(next(made).overdueSince).toBe(today > '2026-02-23' ? '2026-02-23' : undefined);
      expect(next(made).on >= today).toBe(true);
    },
  },
  '81-settlement-no-date': {
    days: ['2026-07-15', '2026-08-14', '2026-12-01', '2027-03-01'],
    look: (made) => expect(next(made).id).toBe('ask-day'),
  },
  '78-short-instalment': {
    days: ['2026-02-28', '2026-03-02', '2026-03-09'],
    look: (made, today) => {
      if (today < '2026-03-02') return;
      expect(made.stage).toBe('negotiating.paymentPlan.broken');
      expect(ids(made)).toContain('call-plan-missed');
    },
  },
  '87-one-cent-short': { days: ['2026-10-08', '2026-12-20'], look: noContact },
  '86-uk-two-days-late-paid-in-full': {
    days: ['2026-10-08', '2026-11-20'],
    look: (made) => {
      expect(made.balance).toMatchObject({ principal: '0.00', total: '71.61' });
      expect(contacts(made).filter(({ kind }) => kind !== 'reminder')).toEqual([]);
    },
  },
  '85-uk-first-day-reminder': {
    days: ['2026-10-06'],
    look: (made) => {
      expect(made.balance.principal).toBe('2500.00');
      expect(made.next.id).toBe('reminder-first');
    },
  },
  '04-az-three-of-four': {
    days: ['2026-09-17', '2026-10-06'],
    look: (made, today) => {
      if (today < '2026-10-01') expect(made.next).toMatchObject({ id: 'check-lien' });
    },
  },
  '76-oldest-paid-second-young': {
    days: ['2026-04-27', '2026-05-04'],
    look: (made, today) => {
      if (today === '2026-04-27') return expect(made.stage).toBe('deciding');
      expect(made.stage).toBe('chasing.reminder');
      expect(made.balance.total).toBe('800.00');
      expect(made.routes.find(({ route }) => route === 'small-claims')?.open).toBe(false);
    },
  },
  '16-never-cashed-cheque': {
    days: ['2026-05-21', '2026-05-23', '2026-05-27'],
    look: (made, today) => {
      if (today === '2026-05-23') expect(made.next.kind).toBe('collect-proof');
    },
  },
  '62-refund-chargeback': {
    days: ['2026-03-06', '2026-04-21'],
    look: (made, today) => {
      if (today === '2026-03-06') return expect(made.stage).toBe('closed.paid');
      expect(made.stage).not.toMatch(/^closed/);
      expect(made.debtorType.type).not.toBe('forgot');
    },
  },
  '22-invoice-fraud': {
    days: ['2026-06-08', '2026-06-12'],
    look: (made) => expect(ids(made)).not.toContain('ask-undisputed'),
  },
  '28-big-client-po': {
    days: ['2026-06-15', '2026-07-06'],
    look: (made) => {
      expect(made.debtorType.type).not.toBe('forgot');
      expect(made.next.id).toBe('escalate-inside');
      expect(law.steps['escalate-inside']?.how).toContain('A big company pays you late');
    },
  },
  '18-moving-company': {
    days: ['2026-07-13', '2026-07-20'],
    look: (made) => expect(made.next).toMatchObject({ id: 'answer-offer' }),
  },
  '21-nz-paper-guarantee': {
    days: ['2026-02-18', '2026-04-01', '2026-04-10'],
    look: (made, today) => {
      expect(made.stage).toBe(
        today < '2026-04-01' ? 'negotiating.paymentPlan.running' : 'negotiating.paymentPlan.broken',
      );
    },
  },
  '80-two-debtors': {
    days: ['2026-04-23'],
    look: (made) => {
      expect(made.stage).toBe('onHold.bankruptcy');
      expect(made.steps.flatMap(({ because }) => because)).toContain('guarantor-may-still-owe');
    },
  },
  'life-hardship-calls': {
    days: ['2026-04-01', '2027-03-01'],
    look: (made) => expect(ids(made)).not.toContain('call-hardship'),
  },
  'life-offers-lapse': {
    days: ['2026-04-27'],
    look: (made) => expect(made.steps.filter(({ kind }) => kind === 'offer')).toEqual([]),
  },
  'life-agency-open-in-dispute': { days: ['2026-03-16'], look: isTrue },
  'life-barred-debtor-accepts-settlement': { days: ['2026-03-02', '2026-03-03'], look: isTrue },
  'life-cannot-pay-said-after-two-broken': { days: ['2026-03-02'], look: isTrue },
  'life-cent-after-call-before-due': { days: ['2026-03-02', '2026-03-10'], look: isTrue },
  'life-cent-with-contact-before-due': { days: ['2026-03-02', '2026-03-10'], look: isTrue },
};

const rows = Object.entries(INPUTS).flatMap(([name, { days, look }]) =>
  days.map((today) => ({ name, today, look })),
);

test.each(rows)('$name on $today', ({ name, today, look }) => {
  const file = caseOf(name);
  look(plan(file, law, today), today, file);
});

/** Rungs of the ladder in their order. */
const RUNGS = ['chasing.reminder', 'chasing.call', 'chasing.demand', 'chasing.finalDemand'];

test.each([
  ['life-cent-after-call-before-due', '2026-03-02'],
  ['life-cent-after-call-before-due', '2026-03-10'],
  ['life-cent-with-contact-before-due', '2026-03-02'],
  ['life-cent-with-contact-before-due', '2026-03-10'],
] as const)('one cent takes no rung back: %s on %s', (name, today) => {
  const file = caseOf(name);
  const cent = {
    id: 'cent',
    at: `${today}T12:00:00Z`,
    type: 'payment',
    amount: '0.01',
  } as const;
  const before = plan(file, law, today).stage;
  const after = plan({ ...file, log: [...file.log, cent] }, law, today).stage;
  expect(RUNGS.indexOf(after)).toBeGreaterThanOrEqual(RUNGS.indexOf(before));
});

test.each(Object.keys(INPUTS))('an owner who goes on obeying from %s comes to an end', (name) => {
  const file = caseOf(name);
  const start = { ...startOfLife(0), file, debtor: 'silent' } as const;
  const life = live(start, askInLife, 1_200);
  const last: LivedStep = life.last.plan.next;
  expect(life.ended === 'closed' || (last.rests?.length ?? 0) > 0, `${last.id} ${last.on}`).toBe(
    true,
  );
});
