/** What leaves the list of accounts: a table, contacts, and statements of account. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { AGE_BANDS } from '#domain/aging.ts';
import type { Case } from '#domain/case.ts';
import { cents, decimal } from '#domain/money.ts';
import { cardsOf } from '#islands/planner/accounts/contact-file.ts';
import { accountsCsv } from '#islands/planner/accounts/list-csv.ts';
import { statementArchive } from '#islands/planner/accounts/statement-files.ts';
import {
  fileNameOf,
  openIn,
  statementSheet,
  oneStatementOf,
  type OneStatement,
} from '#islands/planner/accounts/statements.ts';
import { LIST_FILE } from '#islands/planner/words/accounts.ts';
import { accountOfCase, type AgedAccount } from '#planner/cases/accounts.ts';
import { summaryOf } from '#planner/cases/overview.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { HOSTILE } from '../../../support/any-case.ts';
import { logged, someAnswers } from '../../../support/builders.ts';
import fc from '../../../support/fc.ts';
import { LETTER_TEXTS, SITE_DATA } from '../../../support/in-planner.tsx';

const TODAY = '2026-03-20';
const { law } = SITE_DATA;
const OWNER = {
  name: 'Ana Joinery',
  signer: 'Ana Pole',
  howToPay: 'Transfer to 12-34-56',
  place: 'US-TX',
  entity: 'company',
} as const;

const owes = (id: string, name: string, more: Partial<Case['answers']['debtor']> = {}): Case => ({
  id,
  title: name,
  openedOn: '2026-03-02',
  log: [],
  answers: {
    creditor: OWNER,
    ...someAnswers(
      { invoices: [{ number: '7', amount: '1290.50', dueOn: '2026-01-20' }] },
      { name, kind: 'business', place: 'US-TX', ...more },
    ),
  },
});
const planOf = (file: Case) => planAsItStands(file, law, TODAY);
const accountFor = (file: Case): AgedAccount =>
  accountOfCase(file, summaryOf(file, planOf(file), TODAY));
const rowsOf = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('the list for a spreadsheet', () => {
  test('reads back as it was: a row for each account, whose parts add up', () => {
    const [heads, ...rows] = rowsOf(accountsCsv([owes('a', 'Oak, "Iron"')].map(accountFor), law));
    expect(heads).toEqual(LIST_FILE.columns);
    expect(rows).toHaveLength(1);
    const [row = []] = rows;
    expect(row[0]).toBe('Oak, "Iron"');
    expect(row.slice(2, 10)).toEqual([
      'USD',
      '0.00',
      '0.00',
      '1290.50',
      '0.00',
      '0.00',
      '1290.50',
      '59',
    ]);
    expect(row[10]).toBe('2026-01-20');
  });

  test('lets no formula through, and shifts no column, whatever a customer is called', () => {
    const names = [
      ...HOSTILE,
      '=HYPERLINK("http://x")',
      '+1',
      '-1+2',
      '@SUM(A1)',
      '\t=1',
      'a\n=b',
      '|x',
      '＝1',
    ];
    const account = accountFor(owes('a', 'Plain'));
    const text = accountsCsv(
      names.map((name) => ({ ...account, title: name, customer: name })),
      law,
    );
    const rows = rowsOf(text).slice(1);
    expect(rows).toHaveLength(names.length);
    for (const row of rows) {
      expect(row).toHaveLength(LIST_FILE.columns.length);
      for (const cell of row)
        expect(cell).not.toMatch(/^\s*[=+@|%＝＋－＠]|^\s*-(?!\d+(\.\d+)?$)/u);
    }
  });

  test('holds every sum to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...AGE_BANDS.map(() => fc.nat(99_999_999_999))), { maxLength: 20 }),
        (all) => {
          const account = accountFor(owes('a', 'Plain'));
          const accounts = all.map((parts): AgedAccount => {
            const [notDue, to30, to60, to90, over90] = parts as [
              number,
              number,
              number,
              number,
              number,
            ];
            const aging = { notDue, to30, to60, to90, over90 };
            return { ...account, aging, total: parts.reduce((sum, part) => sum + part, 0) };
          });
          const rows = rowsOf(accountsCsv(accounts, law)).slice(1);
          expect(rows.map((row) => row.slice(3, 9).map(cents))).toEqual(
            accounts.map(({ aging, total }) => [...AGE_BANDS.map((band) => aging[band]), total]),
          );
        },
      ),
    );
  });
});

describe('the contacts of all cases', () => {
  test('are one card for everybody on the other side, each once, and none of the owner', () => {
    const cafe = owes('a', 'Blue Door', {
      email: 'pay@bluedoor.example',
      phone: '+1 512 555 0100',
    });
    const inEuros = { ...cafe, id: 'b' };
    const oak = logged(owes('c', 'Oak and Iron', { contact: 'Dana Lee' }), '2026-03-05', {
      type: 'notice',
      notice: 'lawyer',
      contact: 'A. Voss, voss@example.com',
    });
    const text = cardsOf([cafe, inEuros, oak], TODAY);
    expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(4);
    expect(text.match(/^END:VCARD\r$/gm)).toHaveLength(4);
    expect([...text.matchAll(/^FN:(.*)\r$/gm)].map(([, name]) => name)).toEqual([
      'Blue Door',
      'Oak and Iron',
      'Dana Lee',
      'A. Voss',
    ]);
    expect(text).toContain('EMAIL;TYPE=INTERNET:pay@bluedoor.example');
    expect(text).toContain('TEL;TYPE=WORK,VOICE:+1 512 555 0100');
    expect(text).toContain('ORG:Oak and Iron');
  });
});

describe('statements of account', () => {
  const letter = LETTER_TEXTS['statement'] ?? expect.unreachable();
  const setting = { law, today: TODAY, letter } as const;
  const made = (file: Case): OneStatement =>
    oneStatementOf(file, planOf(file), setting) ?? expect.unreachable();

  test('go to nobody on hold, closed, with an agency or before anything is due', () => {
    const file = owes('a', 'Blue Door');
    const none = [
      logged(file, '2026-03-05', { type: 'notice', notice: 'bankruptcy' }),
      logged(file, '2026-03-05', { type: 'payment', amount: '1290.50' }),
      logged(file, '2026-03-05', { type: 'placed' }),
    ];
    for (const each of none) expect(oneStatementOf(each, planOf(each), setting)).toBeUndefined();
    expect(oneStatementOf(file, planOf(file), setting)).toBeDefined();
  });

  test('ask once for what no case says, and are ready when it is filled in', () => {
    const file = owes('a', 'Blue Door');
    const { creditor: _, ...answers } = file.answers;
    const one = made({ ...file, answers: { ...answers, creditor: { place: 'US-TX' } } });
    expect([...openIn(one, {})].sort()).toEqual(['creditorName', 'howToPay', 'signerName']);
    const filled = { creditorName: 'Ana Joinery', howToPay: 'By card', signerName: 'Ana' };
    expect(openIn(one, filled)).toEqual([]);
    expect(JSON.stringify(statementSheet(one, filled))).toContain('How to pay: By card');
  });

  test('stand on a sheet with both names, all invoices and the balance, and no way of sending', () => {
    const sheet = statementSheet(made(owes('a', 'Blue Door')), {});
    expect(sheet.sender[0]).toBe('Ana Joinery');
    expect(sheet.recipient).toContain('Blue Door');
    expect(sheet.sentBy).toBeUndefined();
    const table = sheet.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.table.total?.at(-1)).toBe('$1,290.50');
  });

  test('come in one archive, two files for each, whose sums are those of the plans', async () => {
    const files = ['Blue Door Café', '../../etc/passwd', 'CON', '=1+1', ''].map((name, at) =>
      owes(String(at), name === '' ? 'x' : name),
    );
    const statements = files.map(made);
    const packed = unzipSync(await statementArchive(statements, {}, law, TODAY));
    const names = Object.keys(packed);
    expect(names).toEqual([
      '1-blue-door-cafe.txt',
      '1-blue-door-cafe.csv',
      '2-etc-passwd.txt',
      '2-etc-passwd.csv',
      '3-con.txt',
      '3-con.csv',
      '4-1-1.txt',
      '4-1-1.csv',
      '5-x.txt',
      '5-x.csv',
    ]);
    for (const [at, file] of files.entries()) {
      const text = strFromU8(packed[names[at * 2]!]!);
      expect(text).toContain('$1,290.50');
      expect(text).not.toContain('[');
      const rows = rowsOf(strFromU8(packed[names[at * 2 + 1]!]!));
      const { total } = planOf(file).balance;
      expect(rows.find(([, what]) => what === 'Balance')?.at(-1)).toBe(total);
      const aging = planOf(file).aging;
      expect(rows.slice(-5).map(([, sum]) => sum)).toEqual(
        AGE_BANDS.map((band) => decimal(aging[band])),
      );
    }
  });

  test('are in files whose names every system takes, and no two are the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), {
          minLength: 1,
          maxLength: 30,
        }),
        (titles) => {
          const names = titles.map((title, at) => fileNameOf(title, at, titles.length));
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) {
            expect(name).toMatch(/^\d+(-[\p{L}\p{N}]+)*-?$/u);
            expect(name.length).toBeLessThan(50);
            expect(name.isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });
});
