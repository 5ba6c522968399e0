/** English words for files, import and deletion. */
export const BACKUP = {
  title: 'Backup and delete',
  how: 'A backup file holds the whole case. Keep it in a place you trust. It opens here again, on this device or another.',
  save: 'Save the case file',
  saved: 'The file was handed to your browser. Look in your downloads.',
  delete: 'Delete this case',
  import: 'Open a case file',
  importHow: 'Choose a file that this site saved. You see what it adds before anything is saved.',
  choose: 'Case file',
  tooLarge: 'The file is larger than 2 MB. A case file of this site never is',
  unreadable: 'The file could not be read. Choose it again',
  wrong: (field: string, message: string) => `The file was not opened: ${field} ${message}`,
  preview: 'This file holds',
  newCase: (title: string, count: number) => `A new case, ${title}, with ${count === 1 ? '1 log entry' : `${count} log entries`}.`,
  known: (title: string, added: number, same: number) =>
    `${title}, which is here already: ${added === 1 ? '1 new log entry' : `${added} new log entries`}, ${same} that you have.`,
  differ: 'Its answers differ from those saved here. Both are kept, and you choose on the case page.',
  nothing: 'Nothing in this file is new. Your cases stay as they are.',
  add: 'Add to my cases',
  backupFirst: 'Save a backup of what is here first',
} as const;

export const DELETE = {
  one: 'Delete this case?',
  all: 'Delete everything?',
  oneHow: (title: string) => `${title}, its answers and its log are deleted from this browser. This cannot be undone. Without a backup file, they are gone.`,
  allHow: (count: number) => `${count === 1 ? 'Your case is' : `All ${count} cases are`} deleted from this browser, with all that this site saved. This cannot be undone.`,
  record: 'If there may be a court case, keep the log: it is your proof.',
  confirmOne: 'Delete the case',
  confirmAll: 'Delete everything',
  cancel: 'Keep it',
  done: 'Deleted',
} as const;
