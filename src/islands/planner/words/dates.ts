/** English words of the calendar file. */
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

/** What an event is called: nobody's name, unless the owner wants it. */
export const EVENT = {
  calendar: 'Firm & Fair',
  /** The letter stands only where there are several cases. */
  lead: (letter: string) => (letter === '' ? 'Unpaid invoice' : `Unpaid invoice, case ${letter}`),
  named: (title: string, amount: string) => join(title, amount),
  next: (lead: string, step: string) => `${lead}: ${lower(step)}`,
  later: (lead: string, step: string) => `${lead}: perhaps ${lower(step)}`,
  deadline: (lead: string, name: string) => `${lead}: ${lower(name)}`,
  since: (day: string) => `Due since ${day}.`,
  latest: (day: string) => `No later than ${day}.`,
  laterHow: 'Only if nothing came of the step before it.',
  fresh: (address: string) =>
    `Open your plan before you act, since it may have changed: ${address}`,
} as const;

export const DATES = {
  title: 'Dates for your calendar',
  lead: 'Save your next steps and the dates to keep as a file that any calendar can open. Each rings at nine in the morning of its day.',
  ahead: 'Dates to keep ring some days ahead as well.',
  what: 'What goes in',
  parts: {
    next: 'The next step',
    deadline: 'Dates to keep, such as the last day to sue',
    later: 'Later steps, in case nothing comes of the next one',
  },
  laterHint: 'They change with every reply. Leave them out if you log often.',
  names: 'Names and amounts',
  addNames: 'Put names and amounts in',
  addNamesHint:
    'Leave this off if others see your calendar. A calendar at work or in the cloud is not private.',
  cases: 'Which cases',
  letter: (letter: string) => `case ${letter} in the calendar`,
  goesIn: (count: number) => (count === 1 ? 'One date goes in' : `${count} dates go in`),
  goesOut: (count: number) =>
    count === 1
      ? 'One date comes out: it is done or no longer needed.'
      : `${count} dates come out: they are done or no longer needed.`,
  nothing: 'There is no date to put in.',
  alarms: 'Rings',
  save: 'Save the calendar file',
  saved: 'Saved. Open the file to put the dates into your calendar.',
  failed: 'The file could not be made. Check your connection and try again.',
  notKept:
    'This browser could not remember what the file held. A later file may not take these dates out.',
  more: (count: number) => `and ${count} more`,
  again: 'When the plan changes',
  againHow: [
    'Save a new file and open it. Each date has a fixed number, so a calendar moves it and makes no second one.',
    'What is done or no longer needed is in the new file too, marked as canceled.',
    'Some calendars do not follow this. Put the dates into a calendar of their own: then you can empty it before you open a new file.',
  ],
  takeOut: 'Save a file that takes all these dates out',
  takeOutHow: 'Use it before you delete the case, or when you no longer want the dates.',
  takenOut: 'Saved. Open the file to take the dates out of your calendar.',
  open: 'How to open the file',
  openHow: [
    [
      'iPhone and iPad',
      'Tap the file in Downloads, then “Add all”. Choose a calendar, or make a new one.',
    ],
    [
      'Android',
      'Tap the file and choose your calendar app. Google Calendar takes files only on a computer: open its settings, then “Import & export”. Imported dates may not ring, so add a reminder to the ones that count.',
    ],
    ['Mac', 'Open the file. Choose “New calendar” when it asks where to put the dates.'],
    ['Outlook', 'Open the file, or choose “Add calendar”, then “Upload from file”.'],
  ] as readonly (readonly [string, string])[],
  openCheck: 'Apps change. If yours looks different, search its help for “import ics”.',
} as const;
