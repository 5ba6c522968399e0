/**
 * Promise 17 over generated cases, every letter of each: it asks for nothing that is paid, its
 * lines give its sum, and what it may not ask for does not go out.
 */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import { cents, decimal } from '#domain/money.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { fillLetter, letterFacts } from '#islands/planner/letter/letter-text.ts';
import { LETTER } from '#islands/planner/words/letter.ts';
import { showDate, showMoney } from '#islands/shared/format.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { letterAccount, type LetterAccount } from '#planner/papers/letter-account.ts';
import { letterOf, stepOf } from '#planner/papers/letter-fit.ts';
import { offersToName, plannedIn, untruths, type Untrue } from '#planner/papers/truth.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import fc from '../../../support/fc.ts';
import { law } from '../../../support/law.ts';

const { letters } = readContent(join(process.cwd(), 'content'));
/** A day that has passed, whichever. */
const PAST: unknown = expect.objectContaining({ kind: 'past' });
/** What stops a letter before its offers are looked at. */
const STOPS: readonly Untrue['kind'][] = ['hold', 'closed', 'early'];
const isNoStop = ({ kind }: Untrue): boolean => !STOPS.includes(kind);

/** Cases in the gate, each with all its letters; RUNS looks longer. */
const RUNS = Number(process.env['RUNS'] ?? 250);

interface Paper {
  readonly id: string;
  readonly file: Case;
  readonly today: PlainDate;
  readonly account: LetterAccount;
  readonly plan: PlanNow;
  readonly text: string;
  readonly found: readonly Untrue[];
}

function papersOf(file: Case, today: PlainDate): readonly Paper[] {
  const plan: PlanNow = planAsItStands(file, law, today);
  const account = letterAccount(file, law, today);
  const { deadline: _, ...undated } = plan.next;
  return Object.entries(letters).flatMap(([id, { data, body }]): readonly Paper[] => {
    if (data.kind !== 'letter') return [];
    const step = stepOf(id, plan, law) ?? undated;
    const facts = letterFacts(file, plan, step, law, today);
    const text = fillLetter({ ...data, body }, facts).paragraphs.join('\n\n');
    const found = untruths({ id, stage: data.stage }, file, plan, step, law, today);
    return [{ id, file, today, account, plan, text, found }];
  });
}

const papers: Paper[] = [];

beforeAll(() => {
  const cases = fc.sample(fc.tuple(plausibleCase(), dateWithin(30, 60)), {
    numRuns: RUNS,
    seed: Number(process.env['SEED'] ?? 20_261_121),
  });
  for (const [file, today] of cases) papers.push(...papersOf(file, today));
});

/** Runs a check over every letter; the first that fails is told with its case. */
function everyPaper(check: (paper: Paper) => void): void {
  for (const paper of papers) {
    try {
      check(paper);
    } catch (error) {
      const { id, today, file } = paper;
      throw new Error(`${id} on ${today} of ${JSON.stringify(file)}`, { cause: error });
    }
  }
}

describe('every letter of a generated case', () => {
  it('asks for invoices of which something is unpaid, and for no more of each than is left', () => {
    everyPaper(({ account: { asked, sums } }) => {
      for (const { left, amount } of asked) expect(left).toBeLessThanOrEqual(amount);
      const { principal, interest, fees, costs, total } = sums;
      expect(principal + interest + fees + costs).toBe(total);
      const left = asked.reduce((sum, invoice) => sum + invoice.left, 0);
      if (principal > 0) expect(left).toBe(principal);
    });
  });
  it('asks for no more than is due', () => {
    everyPaper(({ account: { sums }, plan: { balance } }) => {
      expect(sums.total).toBeLessThanOrEqual(cents(balance.total));
      expect(sums.total).toBeGreaterThanOrEqual(0);
    });
  });
  it('adds up, line by line, to the sum that it asks for', () => {
    everyPaper(({ id, text, account, plan, file }) => {
      const { currency } = file.answers.debt;
      const total = `${LETTER.total(showDate(plan.balance.asOf))}: `;
      const at = text.indexOf(total);
      if (at < 0) return;
      const said = text.slice(at + total.length).split('\n')[0];
      expect(said, id).toBe(showMoney(decimal(account.sums.total), currency));
    });
  });
  it('holds no raw blank and no mark of a condition', () => {
    everyPaper(({ id, text }) => expect(text, id).not.toMatch(/\{[?!]?\w+\}/));
  });
  it('goes out only while the case is open and off hold, and never for nothing', () => {
    everyPaper(({ id, plan, found, account }) => {
      const kinds = found.map(({ kind }) => kind);
      if (plan.stage.startsWith('closed.')) expect(kinds, id).toContain('closed');
      if (found.length > 0) return;
      if (id === 'demand' || id.startsWith('reminder') || id.startsWith('final-demand'))
        expect(account.sums.total, id).toBeGreaterThan(0);
    });
  });
  it('names as the creditor’s offer only what the creditor offered, or both agreed', () => {
    const kinds: Readonly<Record<string, 'settlement' | 'plan'>> = {
      settlement: 'settlement',
      'payment-plan': 'plan',
    };
    everyPaper(({ id, file, today, found, account, text }) => {
      const kind = kinds[id];
      if (!kind) return;
      const offers = offersToName(file, today);
      const isPlan = offers.theirs?.offer === 'payment-plan';
      if (offers.theirs && isPlan === (kind === 'plan') && found.every((each) => isNoStop(each)))
        expect(found.map((each) => each.kind)).toContain('their-offer');
      const blank = kind === 'plan' ? 'dates and amounts' : 'amount that settles it';
      if (!offers[kind]) expect(text).toContain(`[${blank}]`);
      if (found.length === 0)
        expect(plannedIn(offers.plan)).toBeLessThanOrEqual(
          kind === 'plan' ? account.sums.total : Infinity,
        );
    });
  });
  it('leaves no owner who is late without the next letter of the plan', () => {
    everyPaper(({ id, plan, found, file, today }) => {
      const isNext = letterOf(plan.next, law) === id && plan.next.kind !== 'offer';
      if (isNext) expect(found, `${file.id} ${today}`).not.toContainEqual(PAST);
    });
  });
});
