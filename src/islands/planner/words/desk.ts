/** English words of the desk of a case: its five places, its rail, and what it came to. */
import type { Place } from '#islands/planner/screen-address.ts';
import type { InstalmentBox } from '#planner/pictures/instalments.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const AT_DESK = {
  places: {
    case: 'Next',
    days: 'Dates',
    log: 'Log',
    money: 'Money',
    papers: 'Papers',
  } satisfies Record<Place, string> as Readonly<Record<Place, string>>,
  /** Titles of the tab: history must not show whom a case is about. */
  tabs: {
    case: 'Your plan',
    days: 'Dates of a case',
    log: 'Log of a case',
    money: 'Money of a case',
    papers: 'Papers of a case',
  } satisfies Record<Place, string> as Readonly<Record<Place, string>>,
  nav: 'This case',
  toLog: 'Back to the log',
  toMoney: 'Back to the money',
  rail: 'This case at a glance',
  late: (count: number) => `${days(count)} late`,
  notDue: 'not due yet',
  rung: (number: number, of: number, name: string) => `Rung ${number} of ${of}: ${name}`,
  ladder: 'The ladder, from the top down',
  here: 'now',
  after: (count: number) => `${days(count)} later`,
  sumOn: (day: string, late: string) => (late === '' ? `on ${day}` : `on ${day}, ${late}`),
  less: (name: string, paid: string) => `${name}, less ${paid}`,
  lastEntries: 'Last entries',
  allEntries: (count: number) => (count === 1 ? 'The log' : `All ${count} entries`),
  instalments: (count: number) => `${count} payments`,
  instalment: { paid: 'paid', late: 'not here', next: 'next', ahead: 'to come' } satisfies Record<
    InstalmentBox['state'],
    string
  > as Readonly<Record<InstalmentBox['state'], string>>,
  open: 'Open the letter',
  openScript: 'What to say',
  rehearse: 'Rehearse this call',
  noAnswer: 'No answer',
  onHold: 'What to do on this hold',
  waited: (day: string, distance: string) => `Due since ${day} (${distance}). Nothing is lost.`,
  partOf: (amount: string, paid: number, of: number) => `${amount}, ${paid} of ${of} paid`,
  itCame: 'It came',
  reading: 'All reasons, and how the case reads',
  else: 'Did something else happen?',
  paidAny: 'They paid, all or part',
  something: 'Something else',
  worth: 'Before you spend money: is it worth it?',
  answers: 'Your answers',
  hold: 'Put it on hold',
  backup: 'Back it up',
  print: 'Print',
  leads: (stage: string) => `If you save this, the case goes to: ${stage}.`,
  came: 'What came of it',
  cameDays: 'From the first late day to the end',
  cameContacts: 'Times you asked',
  cameCollected: 'Collected',
  cameLetGo: 'Let go',
  days,
  thanks: 'It is over, and you stayed firm and fair. Thank you.',
  lesson: 'What will you do differently next time?',
  lessonHint: 'A deposit, shorter terms, an earlier first call: one line is enough.',
  lessonSave: 'Write it down',
  lessons: 'What you wrote down',
  rule: (number: number, titles: string) =>
    titles === '' ? `Rule ${number}` : `Source ${number}: ${titles}`,
} as const;
