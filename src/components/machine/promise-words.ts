/** The promises in plain words, and what proves each of them. */
import type { PromiseCheck, Findings } from '#planner/explore/promises.ts';
import type { Tried } from '#planner/explore/generated.ts';

export interface PromiseWords {
  readonly title: string;
  readonly text: string;
  /** What the exploration of the ladder looks for. */
  readonly explored: readonly PromiseCheck[];
  /** What the generated cases are tried for. */
  readonly generated: readonly (keyof Tried['looked'])[];
  /** What else proves it: tests that run before the site is published. */
  readonly tested?: string;
}

const LIVED =
  'Tests live hundreds of made-up lives with owners who do what the plan says and customers who do anything.';

export const PROMISES: readonly PromiseWords[] = [
  {
    title: 'No agency or court before a final demand has run out',
    text: 'First the final demand is sent, and its date passes. There are two exceptions, and the plan explains them: the time to sue is nearly over, or the debtor moves property away.',
    explored: ['costly-after-final-demand', 'out-of-turn-is-said'],
    generated: ['final-demand-first'],
  },
  {
    title: 'On hold, you are never asked to contact the debtor',
    text: 'In a bankruptcy the plan holds three kinds of steps only: stop, file your claim, and ask a lawyer.',
    explored: ['held-stays-held', 'bankruptcy-stays'],
    generated: ['no-contact-on-hold'],
  },
  {
    title: 'Every case can end',
    text: 'A payment in full closes a case from any stage. You can write a debt off at any time. A closed case stays closed, unless a payment comes back or more is owed after all.',
    explored: [
      'closes-by-payment',
      'can-be-written-off',
      'closed-stays-closed',
      'every-stage-reached',
    ],
    generated: [],
  },
  {
    title: 'The contact budget holds, always',
    text: 'The plan never names a day on which a contact would break a limit. The log warns you before you break one yourself. The limits are this site’s own, and a stricter rule of the place wins.',
    explored: [],
    generated: ['budget-kept'],
  },
  {
    title: 'No letter threatens',
    text: 'No criminal charge, no shaming, no harm to credit, no suit that is not meant. Only the final demand names the next step, and it names the true one.',
    explored: [],
    generated: ['only-final-demand'],
    tested: 'Tests read every letter and every call script for words that threaten.',
  },
  {
    title: 'Too late to sue means no court',
    text: 'Once the time to sue is over by the law of the place, the plan never goes to court and never threatens to. It warns that a part payment may restart the clock.',
    explored: ['costly-never-time-barred'],
    generated: ['too-late-no-court'],
  },
  {
    title: 'The balance is exact to the cent',
    text: 'What is charged, plus interest, less payments and credits, is the balance. It is never below zero, and a payment too many is said.',
    explored: [],
    generated: ['balance-adds-up'],
  },
  {
    title: 'Any log can be read',
    text: 'Entries may come in any order and bear any date. One that makes no sense at its stage is kept, and shown as one that did not change the plan.',
    explored: [],
    generated: ['any-order'],
  },
  {
    title: 'The same case gives the same plan',
    text: 'The same answers, log, law and day give the same plan, down to the last character. There is no chance in it, and no clock.',
    explored: [],
    generated: ['same-plan'],
  },
  {
    title: 'A case file is never lost',
    text: 'An older file is brought up to date. A newer one is refused and left as it was. A damaged one is set aside, and all that can be read is kept.',
    explored: [],
    generated: [],
    tested:
      'Tests read files that were cut, changed and mixed up, thousands of them, and old files of each version.',
  },
  {
    title: 'Nothing leaves your browser',
    text: 'No request goes to another site, and none carries what you typed. Your browser is told to refuse any that tried.',
    explored: [],
    generated: [],
    tested: 'Tests use the planner in a real browser and watch every request it makes.',
  },
  {
    title: 'Every reason has its rule, and every rule its source',
    text: 'Each source bears the day on which it was last checked. Every figure of law comes from the law pages, never from the code.',
    explored: [],
    generated: ['reasons-have-sources'],
  },
  {
    title: 'Dates stand still',
    text: 'While nothing happens, a step keeps its day, whichever day you look. Once that day has passed, the step says since when it is overdue.',
    explored: [],
    generated: ['dates-stand-still'],
  },
  {
    title: 'Doing counts',
    text: 'Log what the plan asks and the next thing comes. Nothing is asked for more than three times without a reply. An offer that was turned down is not made again.',
    explored: [],
    generated: [],
    tested: LIVED,
  },
  {
    title: 'Every life ends',
    text: 'Do each step on its day, and whatever your customer does, the case comes to an end, or to a review on a named day with a way out.',
    explored: [],
    generated: [],
    tested: LIVED,
  },
  {
    title: 'What the plan says comes after, comes after',
    text: 'Where the plan tells what a reply or a way would lead to, logging it leads there.',
    explored: [],
    generated: [],
    tested:
      'Tests log each of those replies and take each of those ways, and look where the plan is then.',
  },
  {
    title: 'Agreements are kept',
    text: 'While your customer keeps to what you agreed, the plan neither chases nor sues. It says so on the next working day after a payment is missed.',
    explored: [],
    generated: [],
    tested: LIVED,
  },
  {
    title: 'Nothing small is chased hard',
    text: 'Pennies, bare interest and bank fees are asked for by a reminder at most. You can let them go, and the case closes as paid.',
    explored: [],
    generated: [],
    tested: LIVED,
  },
  {
    title: 'One answer everywhere',
    text: 'The balance, the days late, what is struck out, and whether a contact is fair are worked out in one place each. The tools, the list of your cases, the plan and its papers give the same answer.',
    explored: [],
    generated: [],
    tested:
      'Tests put the same made-up histories to the planner and to the tools, and compare what they say.',
  },
];

const LOOKED: Readonly<Record<PromiseCheck, (count: string) => string>> = {
  'costly-after-final-demand': (count) => `${count} steps led to an agency or a court`,
  'out-of-turn-is-said': (count) => `${count} claims and placements were looked at for their turn`,
  'costly-never-time-barred': (count) => `${count} such steps were looked at`,
  'held-stays-held': (count) => `${count} steps were taken while a hold was in force`,
  'bankruptcy-stays': (count) => `${count} led out of a bankruptcy`,
  'closes-by-payment': (count) => `${count} situations were closed by a payment`,
  'can-be-written-off': (count) => `${count} were written off`,
  'closed-stays-closed': (count) => `${count} steps were tried on closed cases`,
  'every-stage-reached': (count) => `${count} stages were reached`,
};

const NUMBERS = new Intl.NumberFormat('en-US');
export const numeral = (value: number): string => NUMBERS.format(value);

/** What was tried for a promise in this build, in sentences. */
export function proofOf(
  { explored, generated, tested }: PromiseWords,
  found: Findings,
  tried: Tried,
): string {
  const looked = explored.map((check) => LOOKED[check](numeral(found.looked[check])));
  const ladder = looked.length > 0 ? [`In the ladder, ${looked.join('; ')}.`] : [];
  const plans = generated.map((name) => tried.looked[name]);
  const made =
    plans.length > 0
      ? [`${numeral(Math.max(...plans))} plans of made-up cases had to keep it.`]
      : [];
  const kept = looked.length + plans.length > 0 ? ['None broke it.'] : [];
  return [...ladder, ...made, ...kept, ...(tested ? [tested] : [])].join(' ');
}
