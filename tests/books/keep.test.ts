/** Next week's file beside what is here: what is kept, and that nothing logged by hand is lost. */
import { describe, expect, test } from 'vitest';
import { sheetIn } from '#books/delimited.ts';
import { keepBook, ownDetails, type Keeping } from '#books/keep.ts';
import { ledgerOf } from '#books/ledger.ts';
import { customersOf, knownInvoices, matchBook, type Matched } from '#books/match.ts';
import type { Case } from '#domain/case.ts';
import { readCaseFile, writeCaseFile } from '#planner/case-file/case-file.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { law } from '../support/law.ts';

const TODAY = '2026-11-27';
const HEAD = 'Customer,Number,Date,Due,Amount,Open,Address,Zip\n';
const FIRST = `${HEAD}Blue Door LLC,11,2026-08-01,2026-08-31,1000.00,400.00,"4 Elm St, Austin, TX",78701
Blue Door LLC,12,2026-09-01,2026-10-01,250.00,250.00,"4 Elm St, Austin, TX",78701
Otis Ray,13,2026-09-05,2026-10-05,90.00,90.00,,
`;
const keeping = (change: Partial<Keeping> = {}): Keeping => {
  let ids = 0;
  return {
    today: TODAY,
    newId: () => `id-${(ids += 1)}-${change.today ?? ''}`,
    dueOn: {},
    gone: {},
    notes: { fromBooks: 'From your books.', dayUnknown: 'The day is not in your books.' },
    ...change,
  };
};
const matched = (text: string, cases: readonly Case[], today = TODAY): readonly Matched[] => {
  const { invoices, credits } = ledgerOf(sheetIn(text), { currency: 'USD', pointed: {} });
  return matchBook(customersOf(invoices, credits), cases, {}, law, today as typeof TODAY);
};
const kept = () => keepBook(matched(FIRST, []), keeping());
/** The cases of the first file, as they are after a second one was kept. */
function after(text: string, change: Partial<Keeping> = {}, cases = kept().cases) {
  const { entries, cases: more } = keepBook(
    matched(text, cases),
    keeping({ today: TODAY, ...change }),
  );
  const grown = cases.map((file): Case => ({
    ...file,
    log: [...file.log, ...entries.flatMap((each) => (each.caseId === file.id ? each.entries : []))],
  }));
  return { grown, more, entries };
}
const leftOf = (file: Case) =>
  knownInvoices(file, law, TODAY).map(({ number, left }) => [number, left]);

describe('a first file', () => {
  test('makes one case a customer, which reads back as a case file and has a plan', () => {
    const { cases, entries } = kept();
    expect(entries).toEqual([]);
    expect(cases.map(({ title }) => title)).toEqual(['Blue Door LLC', 'Otis Ray']);
    for (const file of cases) {
      expect(readCaseFile(writeCaseFile(file))).toMatchObject({ ok: true });
      expect(planAsItStands(file, law, TODAY).next.id).not.toBe('');
    }
  });

  test('leaves open what the books have open', () => {
    expect(kept().cases.map(leftOf)).toEqual([
      [
        ['11', 40_000],
        ['12', 25_000],
      ],
      [['13', 9000]],
    ]);
  });

  test('a part paid on a day that nobody knows brings no interest, and says so', () => {
    const [payment] = kept().cases[0]!.log;
    expect(payment).toMatchObject({
      type: 'payment',
      amount: '600.00',
      on: '2026-08-31',
      invoice: '11',
      note: 'The day is not in your books.',
    });
    const { cases } = keepBook(matched(FIRST, []), keeping({ paidOn: '2026-09-09' }));
    expect(cases[0]!.log[0]).toMatchObject({ on: '2026-09-09', note: 'From your books.' });
  });

  test('takes what the file shows of who and where, and guesses nothing else', () => {
    const [blue, otis] = kept().cases;
    expect(blue!.answers.debtor).toMatchObject({
      kind: 'business',
      place: 'US-TX',
      address: ['4 Elm St, Austin, TX'],
      postcode: '78701',
    });
    expect(otis!.answers.debtor).toEqual({ name: 'Otis Ray' });
  });

  test('an invoice without a due day waits for one', () => {
    const text = 'Customer,Number,Amount,Open,Due\nOtis,1,5.00,5.00,\n';
    expect(keepBook(matched(text, []), keeping()).cases).toEqual([]);
    const { cases } = keepBook(matched(text, []), keeping({ dueOn: { '2 1': '2026-10-01' } }));
    expect(cases[0]!.answers.debt.invoices[0]).toMatchObject({ dueOn: '2026-10-01' });
  });

  test('details of the owner come from the case opened last', () => {
    const [first, second] = kept().cases;
    const named = (file: Case, name: string, openedOn: Case['openedOn']): Case => ({
      ...file,
      openedOn,
      answers: { ...file.answers, creditor: { name } },
    });
    expect(
      ownDetails([named(first!, 'Old', '2026-01-01'), named(second!, 'New', '2026-02-01')]),
    ).toEqual({ name: 'New' });
    const nameless = { ...second!, answers: { ...second!.answers, creditor: { place: 'US-TX' } } };
    expect(ownDetails([named(first!, 'Old', '2026-01-01'), nameless])).toEqual({ name: 'Old' });
  });
});

describe('the file of next week', () => {
  test('the same file changes nothing', () => {
    const { entries, more } = after(FIRST);
    expect(entries).toEqual([]);
    expect(more).toEqual([]);
  });

  test('what is smaller was paid, on the day it was seen', () => {
    const { grown } = after(FIRST.replace('1000.00,400.00', '1000.00,100.00'));
    expect(leftOf(grown[0]!)).toEqual([
      ['11', 10_000],
      ['12', 25_000],
    ]);
    expect(grown[0]!.log.at(-1)).toMatchObject({ type: 'payment', amount: '300.00', on: TODAY });
  });

  test('what is gone was paid, credited, or is left as it is: the owner says which', () => {
    const without12 = FIRST.split('\n')
      .filter((line) => !line.includes(',12,'))
      .join('\n');
    expect(leftOf(after(without12).grown[0]!)).toContainEqual(['12', 0]);
    const cases = kept().cases;
    const key = `${cases[0]!.id} 12`;
    expect(
      after(without12, { gone: { [key]: 'correction' } }, cases).entries[0]!.entries,
    ).toMatchObject([{ type: 'credit', amount: '250.00', invoice: '12', for: 'correction' }]);
    expect(after(without12, { gone: { [key]: 'leave' } }, cases).entries).toEqual([]);
  });

  test('a new invoice joins the case, a new customer is a case', () => {
    const { grown, more } = after(
      `${FIRST}Blue Door LLC,14,2026-10-01,2026-10-31,70.00,50.00,,\nElm Yoga,15,2026-10-01,2026-10-31,8.00,8.00,,\n`,
    );
    expect(leftOf(grown[0]!)).toContainEqual(['14', 5000]);
    expect(more.map(({ title }) => title)).toEqual(['Elm Yoga']);
    expect(readCaseFile(writeCaseFile(grown[0]!))).toMatchObject({ ok: true });
  });

  test('a payment logged by hand stays, and the books may lag behind', () => {
    const [blue, otis] = kept().cases;
    const paid: Case = {
      ...blue!,
      log: [
        ...blue!.log,
        {
          id: 'by-hand',
          at: '2026-11-20T12:00:00Z',
          type: 'payment',
          amount: '250.00',
          on: '2026-11-20',
          invoice: '12',
        },
      ],
    };
    const found = matched(FIRST, [paid, otis!]);
    expect(found[0]!.changes).toMatchObject([{ kind: 'more', open: 25_000, known: { left: 0 } }]);
    expect(keepBook(found, keeping()).entries).toEqual([]);
  });

  test('a credit is added once', () => {
    const text = `${FIRST}Otis Ray,C1,2026-10-09,2026-10-09,-30.00,-30.00,,\n`;
    const { grown } = after(text);
    expect(leftOf(grown[1]!)).toEqual([['13', 6000]]);
    const again = after(text, {}, grown);
    expect(
      again.entries.flatMap(({ entries }) => entries.filter(({ type }) => type === 'credit')),
    ).toEqual([]);
  });

  test('another sum of an invoice is shown and not touched', () => {
    const found = matched(FIRST.replace('250.00,250.00', '260.00,260.00'), kept().cases);
    expect(found[0]!.changes.map(({ kind }) => kind)).toEqual(['amount', 'more']);
  });
});

describe('names', () => {
  test('a close name is asked about and never merged', () => {
    const found = matched(FIRST.replaceAll('Blue Door LLC', 'Blue Door Inc'), kept().cases);
    expect(found[0]!.file).toBeUndefined();
    expect(found[0]!.close.map(({ name }) => name)).toEqual(['Blue Door LLC']);
  });
  test('the owner says that it is the same', () => {
    const cases = kept().cases;
    const { invoices, credits } = ledgerOf(sheetIn(FIRST.replaceAll('Blue Door LLC', 'BlueDoor')), {
      currency: 'USD',
      pointed: {},
    });
    const found = matchBook(
      customersOf(invoices, credits),
      cases,
      { 'USD bluedoor': cases[0]!.id },
      law,
      TODAY,
    );
    expect(found[0]!.file?.id).toBe(cases[0]!.id);
    expect(found[0]!.unchanged).toBe(2);
  });
});
