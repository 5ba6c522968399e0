/** English words of the home of the cases; a second language is a second file of this shape. */
import type { Bucket } from '#planner/cases/overview.ts';
import type { WantedWhen } from '#planner/cases/wanting.ts';

export type Filter = 'all' | Bucket;
export const SORTS = ['first', 'date', 'most', 'late', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const CASES = {
  working: (done: number, all: number) => `Working out the plans: ${done} of ${all}`,
  first: 'Do this one first',
  firstWhy: 'Why this one',
  goTo: 'Open this case',
  nothingToday: 'Nothing to do today',
  nothingHow: (title: string, step: string, when: string) => `Next up: ${title}. ${step}, ${when}.`,
  allQuiet: 'No case waits for you. All are closed or on hold.',
  order: 'How the order is made',
  orderHow:
    'What can be done today comes first. Among these cases, points decide: a near deadline brings up to 60, a broken promise up to 28, and the money that pressing is likely to bring up to 25. Cases on hold and closed cases are never first. At equal points, the oldest debt wins.',
  points: (parts: readonly string[], sum: number) =>
    `This case: ${parts.join(' + ')} = ${sum} ${sum === 1 ? 'point' : 'points'}.`,
  inAll: (day: string, count: number) => `${day}: ${count === 1 ? '1 case' : `${count} cases`}`,
  stillOwed: (sums: string) => `${sums} still owed`,
  wanted: {
    today: 'Today',
    week: 'The next seven days',
    later: 'Later',
    held: 'On hold',
  } satisfies Record<Exclude<WantedWhen, 'closed'>, string>,
  past: 'and what is past its day',
  now: 'today',
  andMore: (count: number) => `and ${count} more`,
  more: (count: number) => `Show ${count} more`,
  totals: 'In all',
  totalsOf: (currency: string) => `In all, ${currency}`,
  owed: 'Still owed',
  late: 'Of this, late',
  disputed: 'Of this, in dispute',
  promised: 'Promised this week',
  collected: 'Collected so far',
  list: 'All cases',
  filter: 'Show',
  filters: {
    all: 'All',
    today: 'Do today',
    waiting: 'Waiting',
    held: 'On hold',
    closed: 'Closed',
  } satisfies Record<Filter, string>,
  search: 'Find a case by name',
  sort: 'In order of',
  sorts: {
    first: 'What comes first',
    date: 'Next date',
    most: 'Most owed',
    late: 'Longest late',
    name: 'Name',
  } satisfies Record<Sort, string>,
  found: (count: number) => ['No case matches', '1 case'][count] ?? `${count} cases`,
  closed: (count: number) => `Closed cases (${count})`,
  since: (day: string) => `since ${day}`,
  late1: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  conflict: 'Changed in two places: choose the answers',
  failed: 'The plan of this case could not be worked out. Open it, and save a backup file.',
  keeping: 'Safe keeping',
  accounts: 'All accounts, by how late they are',
  dates: 'All dates for your calendar',
  print: 'Print this page',
} as const;

export const EXAMPLE = {
  title: 'This is an example.',
  how: 'Try all you like: it is in no list and no backup, and it starts anew each time.',
  own: 'Make a plan of your own',
} as const;

export const WHY_FIRST = {
  deadline: (name: string, when: string) => `${name}: ${when}.`,
  movingAssets: 'They may be moving what they own out of reach.',
  promiseBroken: (when: string) => `They promised to pay ${when}, and did not.`,
  planBroken: 'They missed an instalment of the payment plan.',
  theyWait: 'They wait for an answer from you.',
  money: {
    largest: {
      good: 'It is the largest sum, and the odds are good.',
      fair: 'It is the largest sum, and the odds are fair.',
      poor: 'It is the largest sum, though the odds are poor.',
    },
    other: {
      good: 'The odds of being paid are good.',
      fair: 'The odds of being paid are fair.',
      poor: 'The odds of being paid are poor.',
    },
  },
  fading: (days: number) => `It is ${days} days late, and the odds fall with each month.`,
  oldest: 'It is the oldest debt that can be worked on today.',
} as const;

export const CLEARED = {
  title: 'The storage of this browser was cleared',
  how: 'Somebody, or the browser itself, cleared what this site stores while this page was open. Your cases are still here while you keep this page open.',
  putBack: 'Put my cases back',
  save: 'Save a backup file',
  letGo: 'Let them go',
} as const;
