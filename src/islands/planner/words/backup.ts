/** English words for files, restoring and deletion. */
import { severalWords, someNames } from '#islands/planner/words/several.ts';

const entries = severalWords('log entry', 'log entries');

export const BACKUP = {
  title: 'Backup and delete',
  how: 'A backup file holds the whole case. Keep it in a place you trust. It opens here again, on this device or another.',
  save: 'Save the case file',
  saved: 'The file was handed to your browser. Look in your downloads.',
  delete: 'Delete this case',
  keeping: 'Safe keeping of all cases',
  import: 'Open a case file',
  importHow:
    'Choose a file that this site saved: one case, a backup of all, or a sealed one. You see what it changes before anything is saved.',
  choose: 'Case file',
  opening: 'Opening the file…',
  tooLarge: (mb: number) => `The file is larger than ${mb} MB. A file of this site never is`,
  unreadable: 'The file could not be read. Choose it again',
  wrong: (field: string, message: string) => `The file was not opened: ${field} ${message}`,
  notJson: 'is not JSON; choose a case file that this site saved',
  cutOff:
    'is cut off: its end is missing. Get it again from where you kept it, or choose an older one',
  newerFile: 'is newer than this site understands: load the page again, then open the file again',
  tooMany: (most: number) => `must be a list of at most ${most} cases`,
  preview: 'This file holds',
  savedOn: (day: string) => `It was saved on ${day}.`,
  torn: 'This file is not as this site saved it. It was changed or damaged since then. What can be read is below: look at it with care, or use another backup.',
  which: 'Which of them do you want to restore?',
  all: 'Choose all',
  none: 'Choose none',
  newCase: (title: string, count: number) =>
    `A new case, ${title}, with ${count === 0 ? 'no log entries' : entries(count)}.`,
  deletedHere: (day: string) => `You deleted it here on ${day}.`,
  known: (title: string, added: number, same: number) =>
    `${title}, which is here already: ${added === 1 ? '1 new log entry' : `${added} new log entries`}, ${same} that you have.`,
  differ:
    'Its answers differ from those saved here. Both are kept, and you choose on the case page.',
  differNewer: 'The file is newer than your answers here.',
  differOlder: 'The file is older than your answers here.',
  entriesDiffer: (count: number) =>
    `${count === 1 ? 'One log entry reads' : `${count} log entries read`} differently in the file. Yours stay as they are.`,
  lastEntries: (there: string, here: string) => `Last entry in the file: ${there}; here: ${here}.`,
  noEntry: 'none',
  same: (count: number) =>
    count === 1 ? 'One case is the same here' : `${count} cases are the same here`,
  nothing: 'Nothing in this file is new. Your cases stay as they are.',
  add: 'Add to my cases',
  chooseOne: 'Choose at least one case',
  backupFirst: 'Save a backup of what is here first',
  undoable: 'You can undo this as long as the page stays open.',
  noRoom:
    'This is more than the browser has room for. Choose fewer cases, or delete cases that are closed',
  readOnly:
    'A newer version of this site saved something here. Load the page again before you restore.',
  restored: (cases: number, added: number) =>
    `Added from the file: ${[cases > 0 ? severalWords('case', 'cases')(cases) : '', entries(added)].filter(Boolean).join(', ')}.`,
  restoredAnswers: 'Answers that differ are kept beside yours.',
  didNotFit: (titles: readonly string[]) =>
    `There was no room for ${someNames(titles)}. Nothing of ${titles.length === 1 ? 'it' : 'them'} was added. Delete cases that are closed, in another tab, then try again here`,
  undo: 'Undo this restore',
  undone: 'The restore was undone. Your cases are as they were before.',
  undonePartly: (count: number) =>
    `The restore was undone, but for ${count === 1 ? 'one part' : `${count} parts`} that you changed since then.`,
  close: 'Close this message',
} as const;

export const DELETE = {
  one: 'Delete this case?',
  all: 'Delete everything?',
  oneHow: (title: string) =>
    `${title} is deleted from this browser. This cannot be undone. Without a backup file, it is gone.`,
  allHow:
    'All that this site saved in this browser is deleted. This cannot be undone. Without a backup file, it is gone.',
  goes: 'This is deleted',
  record: 'If there may be a court case, keep the log: it is your proof.',
  confirmOne: 'Delete the case',
  confirmAll: 'Delete everything',
  cancel: 'Keep it',
  saved: BACKUP.saved,
  answers: 'The answers of the case',
  cases: severalWords('case', 'cases'),
  entries,
  setAside: severalWords('damaged text that was set aside', 'damaged texts that were set aside'),
  others: severalWords(
    'draft, tick or setting of this site',
    'drafts, ticks and settings of this site',
  ),
  empty: 'There is nothing to delete: this site saved nothing in this browser.',
  done: 'Deleted',
  doneOne: (title: string, what: string) => `Deleted: ${title}, with ${what}.`,
  doneAll: 'Everything is deleted',
  was: 'This was deleted:',
  nothingLeft: 'This browser now holds nothing of yours from this site.',
  files:
    'Files that you saved stay where you put them. On a shared computer, look in the downloads too, and clear the history.',
  left: (count: number) =>
    `${count === 1 ? 'One part' : `${count} parts`} could not be deleted. Clear the data of this site in the settings of your browser.`,
  readOnly:
    'A newer version of this site saved something here. Load the page again before you delete one case.',
  home: 'Go to the start',
} as const;
