import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { bandOf, BLACKED, blackOut, secretsOf } from '#planner/papers/redact.ts';

describe('an amount as a range', () => {
  test.each([
    [0, { low: 0, high: 100 }],
    [1, { low: 0, high: 100 }],
    [10_000, { low: 0, high: 100 }],
    [10_001, { low: 100, high: 250 }],
    [29_000, { low: 250, high: 500 }],
    [99_999_999_999, { low: 1_000_000 }],
  ])('%d', (cents, band) => {
    expect(bandOf(cents)).toEqual(band);
  });
});

describe('blacking out', () => {
  test.each([
    ['Ann Lee said Friday', ['Ann Lee'], `${BLACKED} said Friday`],
    ['ann said so, Lee did not', ['Ann Lee'], `${BLACKED} said so, ${BLACKED} did not`],
    ['planned by Ann', ['Ann'], `planned by ${BLACKED}`],
    ['paid $200 on 5 March', [], `paid ${BLACKED} on ${BLACKED} March`],
    ['write to a.lee@example.com or www.example.com/x', [], `write to ${BLACKED} or ${BLACKED}`],
    ['call +44 20 7946 0000 now', [], `call ${BLACKED} now`],
    ['C++ (a.b*c) $& \\1', ['(a.b*c)', 'C++'], `${BLACKED} $& ${BLACKED}`],
    ['Zoë and e\u0301', ['Zoë'], `${BLACKED} and e\u0301`],
    ['', ['x'], ''],
  ])('%j without %j', (text, secrets, shown) => {
    expect(blackOut(text, secrets)).toBe(shown);
  });
});

describe('what tells who is meant', () => {
  const at = '2026-03-03T10:15:00-06:00';
  const file: Case = {
    id: 'a',
    title: 'Blue Door',
    openedOn: '2026-03-02',
    answers: {
      creditor: {
        name: 'Lee Printing',
        legalName: 'Lee Printing LLC',
        signer: 'Ann Lee',
        address: ['1 Mill Lane', 'Austin'],
        postcode: '78701',
        phone: '512 555 0100',
        email: 'ann@example.com',
        howToPay: 'By transfer',
        reference: 'LP-7',
      },
      debtor: {
        name: 'Blue Door Café',
        legalName: 'Blue Door Ltd',
        contact: 'Jo Park',
        address: ['2 High Street'],
        others: [{ role: 'guarantor', name: 'Kim Park', address: ['3 Low Road'] }],
      },
      debt: {
        currency: 'USD',
        invoices: [
          { number: 'N-1042', amount: '290.00', dueOn: '2026-02-09', what: 'Menus', order: 'PO-5' },
        ],
        agreedWith: 'Sam Roe',
      },
    },
    log: [
      {
        id: '1',
        at,
        type: 'contact',
        channel: 'call',
        direction: 'out',
        with: 'Max Vale',
        note: 'Kind',
      },
      { id: '2', at, type: 'payment', amount: '1.00', invoice: 'N-9', method: 'Cash' },
      { id: '3', at, type: 'letter', letter: 'demand', tracking: 'TR-3', text: 'Dear Jo' },
      {
        id: '4',
        at,
        type: 'notice',
        notice: 'lawyer',
        contact: 'B. Law',
        reference: 'R-8',
        of: 'Kim',
      },
      { id: '5', at, type: 'filed', in: 'small-claims', number: 'SC-77' },
      { id: '6', at, type: 'invoice', number: 'N-1050', amount: '5.00', dueOn: '2026-04-01' },
      { id: '7', at, type: 'exhibit', what: 'A photo', kept: 'In the office' },
    ],
  };

  test('is every name, number and address of the case and its log, and none of its other words', () => {
    expect([...secretsOf(file)].sort()).toEqual(
      [
        ...['Blue Door', 'Lee Printing', 'Lee Printing LLC', 'Ann Lee', '1 Mill Lane', 'Austin'],
        ...['78701', '512 555 0100', 'ann@example.com', 'LP-7', 'Blue Door Café', 'Blue Door Ltd'],
        ...['Jo Park', '2 High Street', 'Kim Park', '3 Low Road', 'N-1042', 'PO-5', 'Sam Roe'],
        ...['Max Vale', 'N-9', 'TR-3', 'B. Law', 'R-8', 'Kim', 'SC-77', 'N-1050'],
      ].sort(),
    );
  });
});
