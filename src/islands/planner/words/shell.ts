/**
 * English words of the planner's frame, questions and home; a second language is a second file of
 * this shape.
 */
import type { Section } from '#planner/interview/interview.ts';

export const SHELL = {
  site: 'Firm & Fair',
  planner: 'Planner',
  opening: 'Opening your cases…',
  failed:
    'The planner could not load its data. Check your connection, then load the page again. What you saved is safe.',
  clock:
    'The clock of this device is wrong: by its date, no plan is right. Set the date and time of the device, then load the page again. What you saved is safe.',
  fault:
    'This part of the planner failed. What you saved is safe. Save a backup file, then load the page again.',
  reload: 'Load the page again',
  errorTitle: (title: string) => `Error: ${title}`,
  notKept:
    'Nothing is saved here. Your browser blocks storage for this site, so all of this is gone when you close the page. Save a backup file before you leave.',
  unsaved:
    'The last change could not be saved: the storage of this browser is full or blocked. It is still here while this page is open. Save a backup file now.',
  saveBackup: 'Save a backup file',
  updateReady: 'A newer version of this site is ready. What you typed stays.',
  updateLoad: 'Load it now',
  newer:
    'A newer version of this site saved something here. Load the page again before you change anything.',
  bad: (count: number) =>
    `${count === 1 ? 'One saved part' : `${count} saved parts`} could not be read. The text was set aside as it is, and nothing was lost. All that can be read is shown.`,
  big: 'Your cases take up much room in this browser. Save a backup, and delete cases that are closed.',
  saved: 'Saved',
  back: 'Back',
  continue: 'Continue',
  unsure: 'Not sure',
  none: 'None of these',
  skip: 'Skip this',
  whyWeAsk: 'Why this matters',
  allCases: 'All cases',
  toCase: 'Back to the plan',
  missingCase: 'This case is not in this browser',
  missingCaseHow:
    'It may have been deleted, or it is on another device. A backup file brings it back.',
} as const;

export const HOME = {
  title: 'Who still owes you money?',
  titleCases: 'Your cases',
  lead: 'Enter what they owe and since when. The plan is there at once: what to do next, what to say, and when.',
  searchedFor: (words: string) =>
    `You searched for “${words}”. The answers to the questions lead to what fits your case.`,
  kept: 'All of it stays in this browser. Nothing is sent anywhere.',
  start: 'Start a plan',
  startAnother: 'Start another plan',
  books: 'Bring your invoices',
  import: 'Open a case file',
  example: 'See an example first',
  examples: [
    {
      id: 'cafe',
      title: 'A café that always paid',
      blurb: 'A good customer is late with one invoice of $290.',
    },
    {
      id: 'new-client',
      title: 'A new client gone quiet',
      blurb: 'A first order of $5,000, and no answer.',
    },
  ],
  exampleFailed: 'The example did not load. Try again when you are online.',
  exportAll: 'Save a backup of all cases',
  deleteAll: 'Delete everything',
  yourData: 'Your data',
  lastBackup: (when: string) => `Last backup: ${when}`,
  noBackup: 'No backup yet',
  changes: (count: number) => (count === 1 ? '1 change since then' : `${count} changes since then`),
  safari:
    'Safari can delete what a site stores when you do not visit it for seven days. Save a backup file, and open this page each week.',
} as const;

export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  basics: 'The basics',
  them: 'Them',
  you: 'You',
  debt: 'The debt',
  proof: 'Your proof',
  goal: 'What you want',
};

/** A number of questions that are answered in one go. */
const inWords = (count: number): string =>
  ['one', 'two', 'three', 'four'][count - 1] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const QUESTION = {
  invoice: (index: number) => `Invoice ${index + 1}`,
  moreOnInvoice: 'Number and date of the invoice (for letters)',
  bringInvoices: 'In a list, a workbook or an e-invoice? Bring the file instead.',
  elsewhere: 'Another country: this site has no figures for it',
  choosePlace: 'Choose a place',
  chooseZone: 'Choose a time zone',
  issuedAfterDue: 'The invoice is dated after its due date. Check both dates',
  check: 'Check your answers',
  change: 'Change',
  notAnswered: 'Not answered',
  nothing: 'None',
  toPlan: 'Go to the plan',
  round: (left: number) =>
    left === 0
      ? 'The last one, then back to the plan'
      : `${capital(inWords(left + 1))} questions, then back to the plan`,
  halfDone: (left: number) =>
    left === 1
      ? 'One of the first questions is still open.'
      : `${left} of the first questions are still open.`,
  goOn: 'Go on with the questions',
  sharpenTitle: 'The first plan stands',
  sharpenLater: 'The plan can be sharper',
  sharpenHow: (count: number) =>
    `${capital(inWords(count))} more ${count === 1 ? 'answer' : 'answers'} would sharpen it.`,
  answerMore: (count: number) => (count === 1 ? 'Answer it' : `Answer ${inWords(count)} more`),
  allOpen: (count: number) => `All that is still open (${count})`,
} as const;
