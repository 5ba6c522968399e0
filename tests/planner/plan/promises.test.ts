import { beforeAll, describe, expect, it } from 'vitest';
import { totalsOn } from '#domain/ledger.ts';
import { entryDate, type Case } from '#domain/case.ts';
import {
  contactBroken,
  LIMITS,
  type Contact,
  type ContactChannel,
} from '#domain/contact-budget.ts';
import { dayNumber, later, weekday, type PlainDate } from '#domain/dates.ts';
import { placeLaw } from '#domain/law.ts';
import { isTimeBarred } from '#domain/limitation.ts';
import { decimal } from '#domain/money.ts';
import { readCaseFile, writeCaseFile } from '#planner/case-file/case-file.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import { plan, planAsItStands } from '#planner/plan/plan.ts';
import { STAGES } from '#planner/ladder/stages.ts';
import type { Plan, Step } from '#planner/plan/plan-types.ts';
import { clockOf } from '#planner/replay/facts.ts';
import { replay } from '#planner/replay/replay.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';
import { CENTRE, dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { law } from '../../support/law.ts';
import fc from '../../support/fc.ts';

/** Cases generated in the gate; `npm run prove` takes more, and RUNS=100000 looks long. */
const RUNS = Number(process.env['RUNS'] ?? 5_000);
const days = dateWithin(30, 60);
interface Sample {
  readonly file: Case;
  readonly today: PlainDate;
  readonly standing: Standing;
  readonly made: Omit<Plan, 'wouldChange'>;
}
const samples: Sample[] = [];

beforeAll(() => {
  for (const [file, today] of fc.sample(fc.tuple(plausibleCase(), days), {
    numRuns: RUNS,
    seed: Number(process.env['SEED'] ?? 20_261_121),
  })) {
    samples.push({
      file,
      today,
      standing: standingOf(file, law, today),
      made: planAsItStands(file, law, today),
    });
  }
  const stages = new Set(samples.map(({ made }) => made.stage));
  console.log(
    `planned ${samples.length} generated cases, which stand at ${stages.size} of ${STAGES.length} stages`,
  );
});

/**
 * Runs the check over every sample; the first that fails is told as a case file, ready to become a
 * test of its own.
 */
function check(
  test: (file: Case, today: PlainDate, made: Sample['made'], standing: Standing) => void,
): void {
  for (const { file, today, made, standing } of samples) {
    try {
      test(file, today, made, standing);
    } catch (error) {
      throw new Error(
        `on ${today}, stage ${made.stage}: ${JSON.stringify({ answers: file.answers, openedOn: file.openedOn, log: file.log })}`,
        { cause: error },
      );
    }
  }
}

function channelOf({ kind }: Step): ContactChannel {
  if (kind === 'call') return 'call';
  return kind === 'reminder' || kind === 'offer' ? 'electronic' : 'post';
}
/** A final demand that goes to the debtor's lawyer is one all the same. */
const ELSEWHERE = new Set(['final-demand-lawyer']);
const COSTLY_KINDS = new Set(['agency', 'file-claim', 'enforce']);
const COSTLY_ROUTES = new Set(['agency', 'small-claims', 'lawsuit']);

/**
 * The steps that a line may hold only after the last day of a final demand, without those
 * exceptions.
 */
function costlyTooEarly(
  { steps }: Pick<Plan, 'steps'>,
  clockAt: (day: PlainDate) => string,
): readonly string[] {
  const demanded = steps.findIndex(({ id }) => ELSEWHERE.has(id) || id === 'final-demand');
  const last = steps[demanded]?.deadline;
  return (
    steps
      .filter(({ kind }) => COSTLY_KINDS.has(kind))
      .filter(
        (step) => demanded < 0 || steps.indexOf(step) < demanded || step.on <= (last ?? step.on),
      )
      // A line that is played far enough can come to where the time to sue is short: then a court.
      .filter(({ kind, on }) => kind === 'agency' || clockAt(on) !== 'near')
      .map(({ id, on }) => `${id} on ${on}`)
  );
}

describe('promise 1: no agency and no court before a final demand has run out', () => {
  it('opens no such route today and plans no such step before its last day, but for the two exceptions', () => {
    check((file, _today, made, { life, clock, stage }) => {
      const { finalDemand, filed } = life.situation.context;
      const exception =
        clock === 'near' || (file.answers.debtor?.signs?.includes('moving-assets') ?? false);
      // What happened wins: with an agency or a judgment that came out of turn the case goes on
      // from there.
      const beyond = filed || stage === 'agency' || stage.startsWith('court.');
      if (finalDemand === 'passed' || beyond || exception) return;
      expect(made.routes.filter(({ route, open }) => open && COSTLY_ROUTES.has(route))).toEqual([]);
      expect(costlyTooEarly(made, (day) => clockOf(life, day))).toEqual([]);
    });
  });
});

describe('promise 2: on hold nobody contacts the debtor', () => {
  it('plans no contact while any hold is in force', () => {
    check((_file, _today, made, standing) => {
      const { holds } = standing.life.situation.context;
      if (holds.length === 0) return;
      expect(made.steps.filter(isContactStep)).toEqual([]);
      expect(made.contactBudget).toMatchObject({ today: 0, week: 0, month: 0 });
    });
  });

  it('plans nothing but stop, proof of claim and a lawyer in a bankruptcy', () => {
    check((_file, _today, made) => {
      if (made.stage !== 'onHold.bankruptcy') return;
      expect(
        made.steps
          .map(({ kind }) => kind)
          .filter((kind) => !['stop', 'collect-proof', 'ask-lawyer'].includes(kind)),
      ).toEqual([]);
    });
  });
});

describe('promise 4: the contact budget holds over the plan as a whole', () => {
  it('plans no contact that breaks a limit, counting what was done and what is planned before it', () => {
    check((_file, _today, made, standing) => {
      const contacts: Contact[] = [...standing.life.contacts];
      const planned = made.steps.filter(isContactStep);
      for (const step of planned) {
        const channel = channelOf(step);
        expect(
          contactBroken(contacts, channel, step.on, standing.judged.terms),
          `${step.id} on ${step.on}`,
        ).toEqual([]);
        contacts.push({
          day: dayNumber(step.on),
          channel,
          counts: true,
          conversation: false,
          text: false,
        });
      }
    });
  });

  it('keeps the plain limits, counted here by hand', () => {
    check((file, today, made) => {
      const calls = made.steps.filter(({ kind }) => kind === 'call').map(({ on }) => dayNumber(on));
      const all = made.steps.filter(isContactStep).map(({ on }) => on);
      expect(new Set(all).size).toBe(all.length);
      for (const on of all) {
        expect(weekday(on)).not.toBe(0);
        expect(placeLaw(law, file.answers.debtor?.place)?.holidays ?? []).not.toContain(on);
      }
      for (const day of calls) {
        expect(calls.filter((other) => other > day - 7 && other <= day).length).toBeLessThanOrEqual(
          LIMITS.callsPerWeek,
        );
        expect(
          calls.filter((other) => other > day - 30 && other <= day).length,
        ).toBeLessThanOrEqual(LIMITS.callsPerMonth);
      }
      expect(made.balance.asOf).toBe(later(today, file.openedOn));
    });
  });
});

describe('promise 5: only the final demand names the next step, and the true one', () => {
  it('gives a deadline to court only with a final demand', () => {
    check((_file, _today, made) => {
      for (const step of made.steps) {
        if (step.letter === 'final-demand') expect(step.deadline, step.id).toBeDefined();
        if (step.because.includes('final-demand-truthful'))
          expect(['final-demand', 'wait-final-demand', 'final-demand-lawyer']).toContain(step.id);
      }
    });
  });
});

describe('promise 6: a time-barred debt never goes to court', () => {
  it('opens no court, plans none, names no final demand, and warns of a part payment', () => {
    check((_file, today, made, { clock, life }) => {
      if (!isTimeBarred(clock) || made.stage.startsWith('closed')) return;
      // An invoice that falls due later has its own time to sue: what follows may be for it.
      const dueNext = life.debt.ledger.accounts
        .map(({ invoice }) => invoice.dueOn)
        .filter((day) => day > today)
        .sort()[0];
      expect(made.routes.filter(({ route, open }) => open && COSTLY_ROUTES.has(route))).toEqual([]);
      expect(
        made.steps.filter(
          ({ kind, letter, on }) =>
            (COSTLY_KINDS.has(kind) || letter === 'final-demand') && !(dueNext && on > dueNext),
        ),
      ).toEqual([]);
      expect(made.warnings).toContain('time-barred-part-payment');
    });
  });
});

describe('promise 7: the balance is exact and adds up', () => {
  it('is never below zero, and charges + interest − payments − credits = balance − overpaid', () => {
    check((_file, today, made, { life }) => {
      const totals = totalsOn(life.debt.ledger, later(today, life.file.openedOn));
      expect(totals.charges + totals.interestCharged - totals.payments - totals.credits).toBe(
        totals.total + totals.notYetDue - totals.overpaid,
      );
      expect(totals.principal + totals.interest + totals.fees).toBe(totals.total);
      expect(
        Math.min(totals.principal, totals.interest, totals.fees, totals.notYetDue, totals.overpaid),
      ).toBeGreaterThanOrEqual(0);
      expect(made.balance).toMatchObject({
        total: decimal(totals.total),
        notYetDue: decimal(totals.notYetDue),
        overpaid: decimal(totals.overpaid),
      });
    });
  });

  it('never rises by a payment', () => {
    fc.assert(
      fc.property(plausibleCase(6), fc.integer({ min: 1, max: 500_000 }), (file, amount) => {
        const paid: Case = {
          ...file,
          log: [
            ...file.log,
            {
              id: 'extra',
              at: `${CENTRE}T12:00:00Z`,
              type: 'payment',
              amount: (amount / 100).toFixed(2),
            },
          ],
        };
        const rest = (each: Case) => {
          const totals = totalsOn(replay(each, law, CENTRE).life.debt.ledger, CENTRE);
          return totals.total + totals.notYetDue;
        };
        expect(rest(paid)).toBeLessThanOrEqual(rest(file));
      }),
      { numRuns: RUNS / 10 },
    );
  });
});

describe('promise 8: any log replays, in any order, on any dates', () => {
  it('counts an entry with the same id once', () => {
    for (const { file, today, made } of samples.slice(0, RUNS / 20)) {
      expect(planAsItStands({ ...file, log: [...file.log, ...file.log] }, law, today)).toEqual(
        made,
      );
    }
  });

  it('leaves entries dated after today for their day', () => {
    check((file, today, made) => {
      const known = file.log.filter(
        (entry) => entry.type === 'correction' || entryDate(entry) <= later(today, file.openedOn),
      );
      // Where none is, it is the same case once more.
      if (known.length === file.log.length) return;
      expect(standingOf({ ...file, log: known }, law, today).stage).toBe(made.stage);
    });
  });
});

describe('promise 9: same case, same law, same day, same plan', () => {
  it('makes the same bytes twice, also of the case written to a file and read back', () => {
    for (const { file, today } of samples.slice(0, RUNS / 50)) {
      const reading = readCaseFile(writeCaseFile(file));
      expect(reading.ok).toBe(true);
      if (reading.ok)
        expect(JSON.stringify(plan(reading.case, law, today))).toBe(
          JSON.stringify(plan(file, law, today)),
        );
    }
  });
});

describe('promise 12: every reason has its rule, every rule its source', () => {
  it('has words and at least one source for each rule that a plan names, and words for each step', () => {
    const seen = new Set<string>();
    check((file, _today, made) => {
      const place = placeLaw(law, file.answers.debtor?.place);
      const named = [
        ...made.debtorType.because,
        ...made.paceBecause,
        ...made.contactBudget.because,
        ...made.warnings,
        ...made.steps.flatMap(({ because }) => because),
        ...made.routes.flatMap(({ because }) => because),
      ];
      for (const rule of named) {
        // Once for each rule and place: the sources depend on nothing else.
        const key = `${place?.id} ${file.answers.debtor?.kind} ${rule}`;
        if (seen.has(key) && made.reasons[rule]) continue;
        seen.add(key);
        const reason = made.reasons[rule];
        expect(reason, rule).toBeDefined();
        expect(reason?.sources.length, rule).toBeGreaterThan(0);
        expect(reason?.text, rule).not.toMatch(/\{\w+\}/);
        for (const id of reason?.sources ?? []) {
          const source = law.sources[id];
          expect(source?.checkedOn, `${rule}: ${id}`).toMatch(/^\d{4}-/);
          // Reasons name only law of the places of the case.
          if (source?.kind === 'law' && source.places)
            expect(
              source.places.some((each) => each === place?.id || each === place?.country),
              `${rule}: ${id}`,
            ).toBe(true);
        }
      }
      expect(made.steps.filter(({ id }) => !law.steps[id]?.title)).toEqual([]);
    });
  });
});

describe('the shape of every plan', () => {
  it('starts with the next step, keeps its steps in order, today or later, earliest ≤ on ≤ latest', () => {
    check((_file, today, made) => {
      expect(made.steps[0]).toEqual(made.next);
      for (const [index, step] of made.steps.entries()) {
        expect(step.on >= today, step.id).toBe(true);
        expect(step.earliest <= step.on && step.on <= step.latest, step.id).toBe(true);
        const before = made.steps[index - 1];
        if (before) expect(before.on <= step.on).toBe(true);
      }
    });
  });
});
