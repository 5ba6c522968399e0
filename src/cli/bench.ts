/**
 * `npm run bench`: how long `plan()` takes, for logs of 10 to 5,000 entries; with the replay alone,
 * what its buttons log, and "what would change".
 *
 * Medians of many runs, after warming up; the fastest run shows how much of that is a busy machine.
 * The logs are made up without chance: the same ones every time.
 */
import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readLaw } from '#cli/read-content.ts';
import type { Case, LogEntry } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { logsOfNext } from '#planner/plan/logs-of-next.ts';
import { changesOf, planAsItStands } from '#planner/plan/plan.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { replay } from '#planner/replay/replay.ts';

const SIZES = [10, 100, 200, 1_000, 5_000] as const;
/** What a plan may take, in milliseconds, by entries. */
const BUDGETS: ReadonlyMap<number, number> = new Map([
  [100, 1],
  [5_000, 15],
]);
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Kinds of entries in turn, as a long and quarrelsome case would hold them; payments are of a cent,
 * so that it stays open.
 */
function entryOf(index: number, opened: PlainDate, span: number, count: number): LogEntry {
  const on = addDays(opened, Math.floor((index * span) / count));
  const base = {
    id: `b${index}`,
    at: `${on}T${String(9 + (index % 9)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00-06:00`,
  };
  switch (index % 8) {
    case 0:
      return { ...base, type: 'contact', channel: 'email', direction: 'out', outcome: 'sent' };
    case 1:
      return { ...base, type: 'contact', channel: 'call', direction: 'out', outcome: 'no-answer' };
    case 2:
      return { ...base, type: 'promise', amount: '0.01', by: addDays(on, 5) };
    case 3:
      return { ...base, type: 'payment', amount: '0.01', on };
    case 4:
      return { ...base, type: 'letter', letter: 'statement', sentBy: 'email' };
    case 5:
      return {
        ...base,
        type: 'contact',
        channel: 'call',
        direction: 'in',
        outcome: 'spoke',
        said: 'will-pay',
      };
    case 6:
      return { ...base, type: 'dispute', amount: '1.00' };
    default:
      return { ...base, type: 'dispute-answered', upheld: '0.00' };
  }
}

/** The case with a log of so many entries over a year and a half. */
function longCase(file: Case, count: number): Case {
  return {
    ...file,
    log: Array.from({ length: count }, (_, index) => entryOf(index, file.openedOn, 540, count)),
  };
}

interface Timing {
  readonly median: number;
  readonly fastest: number;
}

/**
 * Milliseconds of a call: at least 15 runs and, where it is quick, as many as fit into a quarter of
 * a second.
 */
function timed(work: () => unknown): Timing {
  for (let warm = 0; warm < 5; warm++) work();
  const times: number[] = [];
  for (
    const start = performance.now();
    times.length < 15 || (performance.now() - start < 250 && times.length < 2_000);
  ) {
    const from = performance.now();
    work();
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, fastest: times[0] ?? 0 };
}

function measure(file: Case, law: Law, today: PlainDate) {
  const standing = standingOf(file, law, today);
  const now = planAsItStands(file, law, today, standing);
  return {
    whole: timed(() => planAsItStands(file, law, today)),
    replayed: timed(() => replay(file, law, today)),
    // Of the same replay, as the planner asks for them.
    logs: timed(() => logsOfNext(file, law, today, standing)),
    would: timed(() => changesOf(file, law, today, now, standing)),
  };
}

const reading = readCaseFile(readFileSync(`${root}/tests/cases/cafe.json`, 'utf8'));
if (!reading.ok)
  throw new Error(`tests/cases/cafe.json: ${reading.problem.field} ${reading.problem.message}`);
const law = readLaw(`${root}/content`);
const today = addDays(reading.case.openedOn, 545);

const columns = [
  'entries',
  'plan ms',
  'fastest ms',
  'µs/entry',
  'replay ms',
  'buttons ms',
  'what would change ms',
  'budget ms',
];
const row = (cells: readonly string[]) =>
  `${cells.map((cell, index) => cell.padStart(columns[index]?.length ?? 0)).join('  ')}\n`;
stdout.write(row(columns));
for (const count of SIZES) {
  const { whole, replayed, logs, would } = measure(longCase(reading.case, count), law, today);
  const budget = BUDGETS.get(count);
  stdout.write(
    row([
      String(count),
      whole.median.toFixed(2),
      whole.fastest.toFixed(2),
      ((whole.median * 1_000) / count).toFixed(1),
      replayed.median.toFixed(2),
      logs.median.toFixed(2),
      would.median.toFixed(2),
      budget === undefined ? '' : `${budget} ${whole.median <= budget ? 'kept' : 'missed'}`,
    ]),
  );
}
