/**
 * Promise 17 over generated cases, every letter of each: it asks for nothing that is paid, its
 * lines give its sum, and what it may not ask for does not go out.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { cents, decimal } from '#domain/money.ts';
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { TABLE } from '#islands/planner/words/letter.ts';
import { showMoney } from '#islands/shared/format.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { letterAccount, type LetterAccount } from '#planner/papers/letter-account.ts';
import { letterOf, stepOf } from '#planner/papers/letter-fit.ts';
import { offersToName, plannedIn } from '#planner/papers/offers.ts';
import { untruths, type Untrue } from '#planner/papers/truth.ts';
import type { PaperDocument } from '#planner/papers/document.ts';
import type { PlanNow } from '#planner/plan/plan-types.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import fc from '../../../support/fc.ts';
import { law } from '../../../support/law.ts';
import { letterFor, letterTexts } from '../../../support/letters.ts';

/** A day that has passed, whichever. */
const PAST: unknown = expect.objectContaining({ kind: 'past' });
/** What stops a letter before its offers are looked at. */
const STOPS: readonly Untrue['kind'][] = ['hold', 'closed', 'early', 'elsewhere'];
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
  readonly paper: PaperDocument;
  readonly open: readonly { readonly name: string }[];
  readonly found: readonly Untrue[];
}

function papersOf(file: Case, today: PlainDate): readonly Paper[] {
  const plan: PlanNow = planAsItStands(file, law, today);
  const account = letterAccount(file, law, today);
  const { deadline: _, ...undated } = plan.next;
  return Object.entries(letterTexts).flatMap(([id, letter]): readonly Paper[] => {
    if (letter.kind !== 'letter') return [];
    const step = stepOf(id, file, plan, law) ?? undated;
    const { text, paper, open } = letterFor(id, file, plan, step, today);
    const found = untruths({ ...letter, id }, file, plan, step, law, today);
    return [{ id, file, today, account, plan, text, paper, open, found }];
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
  it('adds up, row by row, to the sum that it asks for', () => {
    everyPaper(({ id, paper, text, account, plan, file }) => {
      const { currency } = file.answers.debt;
      const inCents = (cell: string) =>
        Math.round(Number(cell.replace(/[^\d.−]/g, '').replace('−', '-')) * 100);
      for (const block of paper.blocks) {
        if (block.kind !== 'table' || block.table.columns.at(-1)?.label !== TABLE.owed) continue;
        const { rows, total = [] } = block.table;
        const owed = rows.reduce((sum, row) => sum + inCents(row.at(-1) ?? ''), 0);
        const said = inCents(total.at(-1) ?? '');
        expect(said, id).toBe(Math.max(0, owed));
        for (const at of block.table.columns.keys()) {
          const { label } = block.table.columns[at]!;
          if (label !== TABLE.amount && label !== TABLE.interest) continue;
          const sum = rows.reduce((all, row) => all + inCents(row[at] || '0'), 0);
          expect(inCents(total[at] || '0'), `${id} ${label}`).toBe(sum);
        }
        const { principal, total: all } = account.sums;
        // Nothing is due: it tells what falls due next.
        if (principal === 0) continue;
        const disputed = cents(plan.balance.disputed);
        const sums = [principal, all].flatMap((sum) => [sum, Math.max(0, sum - disputed)]);
        expect(sums, id).toContain(said);
        if (id === 'demand') expect(text).toContain(showMoney(decimal(all), currency));
      }
    });
  });
  it('holds no raw blank and no mark of a condition', () => {
    everyPaper(({ id, text }) => expect(text, id).not.toMatch(/\{[?!]?\w+\}/));
  });
  it('goes out only while the case is open and off hold, and never for nothing', () => {
    everyPaper(({ id, plan, found, account }) => {
      const kinds = found.map(({ kind }) => kind);
      const isAfter = /^(settled|judgment-paid|thank-you|refund|receipt)$/.test(id);
      if (plan.stage.startsWith('closed.') && !isAfter)
        expect(kinds.includes('closed') || kinds.includes('elsewhere'), id).toBe(true);
      if (found.length > 0) return;
      if (/^(demand|overdue|reminder|final-demand|letter-of-claim|get-a-day)/.test(id))
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
      const isNext = letterOf(plan.next, law, file) === id && plan.next.kind !== 'offer';
      if (isNext) expect(found, `${file.id} ${today}`).not.toContainEqual(PAST);
    });
  });
});
