/** The arguments of `npm run plan`: what they ask for, or one line that names the option. */
import { describe, expect, test } from 'vitest';
import { readArgs, USAGE } from '#cli/plan-args.ts';

describe('arguments', () => {
  test('name a file, a day and a form, in any order', () => {
    const asked = { kind: 'file', path: 'a.json', json: true, today: '2026-03-05' };
    expect(readArgs(['a.json', '--today', '2026-03-05', '--json'])).toEqual(asked);
    expect(readArgs(['--json', '--today=2026-03-05', 'a.json'])).toEqual(asked);
    expect(readArgs(['a.json'])).toEqual({ ...asked, json: false, today: undefined });
  });

  test('may begin a file name with a hyphen, after two of them', () => {
    expect(readArgs(['--', '-a.json'])).toMatchObject({ kind: 'file', path: '-a.json' });
  });

  test('ask for lines, which are JSON anyway', () => {
    expect(readArgs(['--lines'])).toEqual({ kind: 'lines' });
    expect(readArgs(['--lines', '--json'])).toEqual({ kind: 'lines' });
  });

  test.each<[readonly string[], RegExp]>([
    [[], /^usage: /],
    [['--json'], /^usage: /],
    [['a.json', 'b.json'], /^file: one at a time, got 2/],
    [['a.json', '--jsn'], /^--jsn: is no option/],
    [['a.json', '-j'], /^-j: is no option/],
    [['a.json', '--json=yes'], /^--json: takes no value/],
    [['--lines=yes'], /^--lines: takes no value/],
    [['a.json', '--today'], /^--today: must be a calendar date/],
    [['a.json', '--today', '2026-02-30'], /^--today: must be a calendar date/],
    [['--lines', 'a.json'], /^--lines: reads cases and their days from standard input alone/],
    [['--lines', '--today', '2026-03-05'], /^--lines: reads cases and their days/],
  ])('%j are refused in one line that ends in the usage', (args, message) => {
    const asked = readArgs(args);
    expect(asked).toEqual({ kind: 'wrong', message: expect.stringMatching(message) as string });
    expect(asked).toMatchObject({ message: expect.stringContaining(USAGE) as string });
    expect(asked).toMatchObject({ message: expect.not.stringContaining('\n') as string });
  });
});
