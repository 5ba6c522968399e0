/**
 * `npm run plan`: the contract's JSON on stdout, the same bytes every time; bad input is one line
 * on stderr and exit code 2.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { planCommand } from '#cli/plan-command.ts';
import { DEBTOR_TYPES, LETTERS, ROUTES } from '#domain/case.ts';
import { isPlainDate } from '#domain/dates.ts';
import { STAGES } from '#planner/ladder/stages.ts';
import { PACES, REPLIES, STEP_KINDS } from '#planner/plan/plan-types.ts';
import { law } from '../support/law.ts';
import { ROOT, runCli, type Ran } from '../support/run-cli.ts';

const money = z.string().regex(/^-?\d+\.\d{2}$/);
const date = z.string().refine(isPlainDate);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/);
const rules = z.array(z.string().regex(/^[a-z0-9-]+$/));
const because = rules.min(1);
const stage = z.enum(STAGES);
const step = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(STEP_KINDS),
  letter: z.enum(LETTERS).optional(),
  on: date,
  earliest: date,
  latest: date,
  since: z.strictObject({ on: date, entry: z.string().min(1).optional() }),
  overdueSince: date.optional(),
  tries: z.int().min(0),
  because,
  record: z.array(z.string().min(1)),
  then: z.array(z.strictObject({ if: z.enum(REPLIES), stage })),
  deadline: date.optional(),
  rests: z.array(z.enum(ROUTES)).min(1).optional(),
  route: z.enum(ROUTES).optional(),
});
/** The shape of the contract, with what was added to it since. */
const PLAN = z.strictObject({
  stage,
  pace: z.enum(PACES),
  paceBecause: because,
  debtorType: z.strictObject({
    type: z.enum(DEBTOR_TYPES),
    confidence: z.enum(['low', 'medium', 'high']),
    because,
    overridden: z.boolean().optional(),
  }),
  balance: z.strictObject({
    principal: money,
    interest: money,
    fees: money,
    total: money,
    notYetDue: money,
    disputed: money,
    overpaid: money,
    asOf: date,
  }),
  oldestDueOn: date.optional(),
  daysLate: z.int().min(0),
  contactBudget: z.strictObject({
    today: z.int().min(0),
    week: z.int().min(0),
    month: z.int().min(0),
    nextAllowedAt: instant.optional(),
    because,
  }),
  next: step,
  steps: z.array(step).min(1),
  routes: z.array(
    z.strictObject({
      route: z.enum(ROUTES),
      open: z.boolean(),
      opensAfter: stage.optional(),
      because,
      net: z.strictObject({ low: money, likely: money, high: money }),
      weeks: z.tuple([z.int(), z.int()]),
      floor: money.optional(),
    }),
  ),
  assumptions: z.array(
    z.strictObject({
      name: z.string(),
      unit: z.enum(['percent', 'money']),
      low: z.string(),
      likely: z.string(),
      high: z.string(),
      own: z.boolean(),
      source: z.string().optional(),
    }),
  ),
  deadlines: z.array(z.strictObject({ kind: z.string(), on: date, source: z.string().min(1) })),
  warnings: rules,
  missing: z.array(z.string()),
  wouldChange: z.array(z.strictObject({ answer: z.string(), to: z.string(), effect: z.string() })),
  unmoved: z.array(z.string()),
  reasons: z.record(
    z.string(),
    z.strictObject({ text: z.string().min(1), sources: z.array(z.string().min(1)).min(1) }),
  ),
});

/**
 * What the command answers, without starting Node anew each time; the tests of
 * the process show that it passes this on.
 */
function answerTo(args: readonly string[]): Ran {
  const answer = planCommand(args, { law: () => law, today: () => '2026-03-02' });
  if (answer === 'lines') throw new Error('Expected an answer, and it waits for lines');
  return answer;
}

const TODAY = ['--today', '2026-03-02'];
const folder = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function fileOf(text: string): string {
  const path = join(folder, 'case.json');
  writeFileSync(path, text);
  return path;
}

describe.each(['cafe', 'new-client'])('the case %s', (name) => {
  const path = `tests/cases/${name}.json`;
  const ran = answerTo([path, ...TODAY, '--json']);
  const printed = (): z.infer<typeof PLAN> => PLAN.parse(JSON.parse(ran.out));

  test('prints every field of the contract, each of its type, and nothing else', () => {
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(PLAN.safeParse(JSON.parse(ran.out)).error?.issues ?? []).toEqual([]);
  });

  test('repeats its next step as the first one; dates are in order and not before today', () => {
    const { next, steps } = printed();
    expect(steps[0]).toEqual(next);
    expect(steps.map(({ on }) => on)).toEqual(steps.map(({ on }) => on).sort());
    for (const { on, earliest, latest } of steps)
      expect([earliest >= '2026-03-02', earliest <= on, on <= latest]).toEqual([true, true, true]);
  });

  test('has words and a source for every rule it names', () => {
    const { reasons, debtorType, contactBudget, warnings, steps, routes, paceBecause } = printed();
    const named = [
      ...debtorType.because,
      ...contactBudget.because,
      ...warnings,
      ...paceBecause,
      ...[...steps, ...routes].flatMap((each) => each.because),
    ];
    expect([...new Set(named)].filter((rule) => !Object.hasOwn(reasons, rule))).toEqual([]);
    for (const { text } of Object.values(reasons)) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('compares every route once', () => {
    expect(
      printed()
        .routes.map(({ route }) => route)
        .sort(),
    ).toEqual([...ROUTES].sort());
  });

  test('prints the same bytes through the process, wherever it runs', () => {
    expect(
      runCli('plan', [...TODAY, '--json', path], {
        TZ: 'Pacific/Apia',
        LANG: 'de_DE.UTF-8',
        LC_ALL: 'de_DE.UTF-8',
      }),
    ).toEqual(ran);
  });

  test('prints words without --json', () => {
    const words = answerTo([path, ...TODAY]);
    expect([words.code, words.err]).toEqual([0, '']);
    expect(words.out).toContain('Next, on 2026-03-0');
    expect(words.out).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('without --today takes the date here', () => {
  const { code, out } = runCli('plan', ['tests/cases/cafe.json', '--json'], { TZ: 'UTC' });
  expect(code).toBe(0);
  expect(Math.abs(Date.parse(PLAN.parse(JSON.parse(out)).balance.asOf) - Date.now())).toBeLessThan(
    2 * 86_400_000,
  );
});

test('a bad case is refused through the process as well', () => {
  expect(runCli('plan', ['no-such-file.json'])).toEqual({
    code: 2,
    out: '',
    err: 'file: cannot be read: no-such-file.json\n',
  });
});

describe('bad input', () => {
  const cafe = readFileSync(join(ROOT, 'tests/cases/cafe.json'), 'utf8');
  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /^file: is not JSON/],
    ['nothing', '', /^file: is not JSON/],
    [
      'a wrong amount',
      cafe.replace('"290.00"', '"-290.00"'),
      /^answers\.debt\.invoices\[0\]\.amount: must be an amount .*it is "-290\.00"/,
    ],
    [
      'a wrong date',
      cafe.replace('2026-02-18', '2026-02-31'),
      /^answers\.debt\.invoices\[0\]\.dueOn: must be a calendar date/,
    ],
    ['a newer schema', cafe.replace('"schema": 2', '"schema": 3'), /^schema: is 3, newer/],
    ['a line break in a field', cafe.replace('"title"', '"ti\\ntle"'), /^title: |^ti tle: /],
    [
      'a hostile entry',
      cafe.replace('"log": []', '"log": [{"type": "payment", "amount": "1\\n2"}]'),
      /^log\[0\]\.amount: /,
    ],
  ])('%s: one line that names the field, exit code 2', (_what, text, line) => {
    const path = fileOf(text);
    const { code, out, err } = answerTo([path, ...TODAY, '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err).toMatch(/^[^\r\n\u2028\u2029]+\n$/);
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['case.json'], text]);
  });

  test.each<[string, string[], RegExp]>([
    ['no file', [], /^usage: /],
    [
      'a file that is not there',
      ['no-such-file.json'],
      /^file: cannot be read: no-such-file\.json/,
    ],
    ['a folder', ['tests'], /^file: cannot be read/],
    [
      'a day that is not',
      ['tests/cases/cafe.json', '--today', '2026-02-30'],
      /^--today: must be a calendar date/,
    ],
    ['no day', ['tests/cases/cafe.json', '--today'], /^--today: must be a calendar date/],
    ['a day and no file', ['--today', '2026-03-02'], /^usage: /],
  ])('%s: one line, exit code 2', (_what, args, line) => {
    const { code, out, err } = answerTo(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.match(/\n/g)).toHaveLength(1);
  });
});
