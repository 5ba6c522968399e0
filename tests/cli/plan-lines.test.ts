/** `npm run plan -- --lines`: a line in, a line out, in order, whatever the lines hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planCommand } from '#cli/plan-command.ts';
import { answersTo, linesOf } from '#cli/plan-lines.ts';
import type { PlainDate } from '#domain/dates.ts';
import { MOST_TEXT, readCaseValue } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';
import { law } from '../support/law.ts';
import { ROOT, runCli } from '../support/run-cli.ts';

const caseOf = (name: string): object =>
  JSON.parse(readFileSync(join(ROOT, `tests/cases/${name}.json`), 'utf8')) as object;
const CAFE = caseOf('cafe');
const line = (file: unknown, today: unknown): string => JSON.stringify({ case: file, today });

/** The plan of the planner itself, as it is printed. */
function planned(file: unknown, today: PlainDate): string {
  const reading = readCaseValue(file);
  if (!reading.ok) throw new Error(reading.problem.message);
  return JSON.stringify(plan(reading.case, law, today));
}

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size)
    yield await Promise.resolve(text.slice(at, at + size));
}

async function listOf<T>(found: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of found) list.push(each);
  return list;
}

/** What a text on standard input is answered with, come in pieces of a size. */
async function answers(text: string, size = 1_000): Promise<string[]> {
  const printed = (await listOf(answersTo(linesOf(inPieces(text, size)), law))).join('');
  expect(printed === '' || printed.endsWith('\n')).toBe(true);
  return printed.split('\n').slice(0, -1);
}

const AROUND = { law: () => law, today: (): PlainDate => '2026-03-02' };

describe('the command', () => {
  test('prints the very plan of each line, in order, and goes on after a bad one', () => {
    const input = [
      line(CAFE, '2026-03-02'),
      '{',
      line(caseOf('new-client'), '2026-04-20'),
      '',
      line(CAFE, '2027-03-02'),
    ].join('\n');
    const { code, out, err } = runCli('plan', ['--lines'], {}, `${input}\n`);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      planned(CAFE, '2026-03-02'),
      '{"error":"line: is not JSON"}',
      planned(caseOf('new-client'), '2026-04-20'),
      '{"error":"line: is empty"}',
      planned(CAFE, '2027-03-02'),
      '',
    ]);
  });

  test('prints the plan that --json prints of the same file', async () => {
    const one = planCommand(['tests/cases/cafe.json', '--today', '2026-03-02', '--json'], AROUND);
    if (one === 'lines') throw new Error('Expected a plan, and it waits for lines');
    expect(await answers(line(CAFE, '2026-03-02'))).toEqual([JSON.stringify(JSON.parse(one.out))]);
  });

  test('answers nothing with nothing', () => {
    expect(runCli('plan', ['--lines'])).toEqual({ code: 0, out: '', err: '' });
  });

  test('refuses a file beside it in one line, exit code 2', () => {
    expect(planCommand(['--lines', 'tests/cases/cafe.json'], AROUND)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^--lines: [^\n]+\n$/) as string,
    });
  });
});

describe('a line', () => {
  test.each<[string, string, RegExp]>([
    ['that is no object', '[]', /^line: must be an object/],
    ['that is a number', '7', /^line: must be an object/],
    ['without a case', JSON.stringify({ today: '2026-03-02' }), /^case: must be a case/],
    ['without a day', JSON.stringify({ case: CAFE }), /^today: must be a calendar date/],
    ['with a day that is not', line(CAFE, '2026-02-30'), /^today: must be a calendar date/],
    ['with a day that is a number', line(CAFE, 20260302), /^today: must be a calendar date/],
    ['with another format', line({ ...CAFE, format: 'x' }, '2026-03-02'), /^format: /],
    ['with a newer schema', line({ ...CAFE, schema: 99 }, '2026-03-02'), /^schema: is 99, newer/],
    ['with a wrong field', line({ ...CAFE, title: 5 }, '2026-03-02'), /^title: must be text/],
  ])('%s is answered with the field and what is wrong', async (_what, text, error) => {
    const [answer, ...more] = await answers(text);
    expect(more).toEqual([]);
    expect(JSON.parse(answer ?? '')).toEqual({ error: expect.stringMatching(error) as string });
  });

  test('may carry a name, end in a carriage return, and come in pieces of any size', async () => {
    const text = `${JSON.stringify({ name: 'one', case: CAFE, today: '2026-03-02' })}\r\n`;
    for (const size of [1, 7, 100_000])
      expect(await answers(text, size)).toEqual([planned(CAFE, '2026-03-02')]);
  });

  test('is not ended by a separator inside a text, and no answer holds one', async () => {
    const told = await answers(line({ ...CAFE, title: 'one\u2028two' }, '2026-03-02'));
    expect(told).toEqual([planned(CAFE, '2026-03-02')]);
    const [wrong = ''] = await answers(line({ ...CAFE, openedOn: 'a\u2028b' }, '2026-03-02'));
    expect(wrong).not.toMatch(/[\u2028\u2029]/);
    expect(JSON.parse(wrong)).toHaveProperty('error');
  });

  test('that is longer than any case file is let go, and the next one is read', async () => {
    const long = 'x'.repeat(MOST_TEXT + 2_000);
    const told = await answers(`${long}\n${line(CAFE, '2026-03-02')}\n${long}`, 50_000);
    expect(told).toEqual([
      '{"error":"line: is longer than 2 MB; no case file is"}',
      planned(CAFE, '2026-03-02'),
      '{"error":"line: is longer than 2 MB; no case file is"}',
    ]);
  });
});

test('lines are asked for one at a time, so that many lives need no more room than one', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      taken++;
      yield await Promise.resolve('{\n');
    }
  }
  const told = answersTo(linesOf(endless()), law);
  for (let index = 1; index <= 100; index++) {
    await told.next();
    expect(taken).toBe(index);
  }
  await told.return(undefined);
});
