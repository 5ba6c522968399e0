/**
 * English words of safe keeping: where the cases are, how long they stay, and how to keep a second
 * copy.
 */
import { severalWords } from '#islands/planner/words/several.ts';

const changes = severalWords('change', 'changes');
const cases = severalWords('case', 'cases');
const entries = severalWords('log entry', 'log entries');

export const KEEPING = {
  title: 'Safe keeping',
  empty: 'Nothing is saved here yet.',
  noBackup: 'There is no backup yet. If this browser loses your cases, they are gone.',
  some: (count: number) =>
    `${changes(count)} ${count === 1 ? 'is' : 'are'} in no backup. ${count === 1 ? 'It exists' : 'They exist'} only in this browser.`,
  allSafe: 'Everything here is in a backup.',
  save: 'Save a backup file',
  saveAgain: 'Save it again',
  saveHow:
    'One file with all cases. It opens here again, on this device or another. Keep it with your books, not only on this device.',
  saved: 'The file was handed to your browser. Look in your downloads.',
  facts: 'How things stand',
  where: 'Where your cases are',
  whereKept: (count: number, log: number) =>
    `${cases(count)} with ${entries(log)}, in this browser on this device. Nowhere else.`,
  whereMemory: 'Only in this open page. Your browser blocks storage for this site.',
  lastSaved: 'Last saved',
  lastBackup: 'Last backup',
  partly: (count: number) => `${cases(count)} not in any backup`,
  never: 'Never',
  since: 'Changes since then',
  room: 'Room taken',
  roomTaken: (percent: number) => (percent < 1 ? 'Less than 1%' : `About ${percent}%`),
  promise: 'Your browser’s promise',
  promises: {
    kept: 'It keeps this until you delete it.',
    'may-clear': 'None: it may clear this when the device runs short of room.',
    unknown: 'It does not say how long it keeps this.',
  },
  ask: 'Ask it to keep this',
  asked: {
    kept: 'Your browser promised to keep this.',
    'may-clear': 'Your browser made no promise. A backup is all the more worth it.',
    unknown: 'Your browser does not say. A backup is all the more worth it.',
  },
  each: 'Case by case',
  eachSaved: (when: string) => `Saved ${when}.`,
  eachBackup: (when: string) => `Backup ${when}`,
  eachNoBackup: 'No backup',
  eachChanges: (count: number) => `, ${changes(count)} since`,
  restore: 'Restore',
  restoreHow: 'Open a backup file. You see what it changes first, and you can undo it.',
  open: 'Open a backup file',
  undo: 'Undo the last restore',
  howLong: 'How long it stays',
  week: 'This looks like Safari, or a browser on an iPhone or iPad',
  weekHow:
    'Apple’s browsers may delete all that a site saved when you use them for seven days without a visit to it. Open this page each week, and save a backup after each day of work.',
  icon: 'Opened from the home screen',
  iconHow:
    'The seven days of Safari do not count for an icon on the home screen. The icon has a store of its own: cases from the browser are not in it. Take them over with a backup file.',
  otherWeek: 'Safari, iPhone and iPad',
  privateTitle: 'Private windows',
  privateHow:
    'A private window forgets everything when you close it, and no site can tell for sure that it is in one. If your browser marks this window as private or incognito, save a backup before you close it.',
  shared: 'A shared computer',
  sharedHow:
    'Whoever uses this browser can open your cases. Save a sealed backup to a drive of your own. Then delete everything here, and take the file out of the downloads.',
  device: 'A lost or broken device',
  deviceHow:
    'Cases are not copied to any account. A backup file on another device is the only second copy.',
  deleteAll: 'Delete everything',
} as const;

export const SEAL = {
  title: 'Seal it with a passphrase',
  how: 'A sealed file opens only with your passphrase. Use it for a drive, a mailbox or a cloud that others can see.',
  warn: 'Nobody can open the file without the passphrase, and nobody can reset it. Write it down, and keep it apart from the file.',
  passphrase: 'Passphrase',
  again: 'The same passphrase again',
  hint: 'Length is what counts. Four or more words picked by chance are strong and easy to type.',
  show: 'Show the passphrase',
  strength: {
    none: '',
    short: 'Too short to protect much.',
    fair: 'Fair. Another word or two makes it strong.',
    strong: 'Long enough, if nobody can guess it.',
  },
  tooShort: (least: number) => `Type at least ${least} characters`,
  differ: 'The two are not the same. Type the passphrase again',
  seal: 'Save a sealed backup',
  sealing: 'Sealing the file…',
  saved:
    'The sealed file was opened once with your passphrase to check it. Then it was handed to your browser. Look in your downloads.',
  failed: 'The file could not be sealed. Save a plain backup file instead',
  unsupported:
    'Sealing needs a secure address (https) and a current browser. You can save a plain backup file.',
  isSealed: 'This file is sealed',
  isSealedHow: 'Type the passphrase that you chose when you saved it.',
  open: 'Open the sealed file',
  why: {
    passphrase:
      'The passphrase does not fit this file. Check capital letters and spaces, and try again. Nothing was changed',
    damaged:
      'The sealed file is damaged: parts of it are missing or changed. Get it again from where you kept it. Nothing was changed',
    newer:
      'The file was sealed by a newer version of this site. Load the page again, then open the file again',
    unsupported:
      'This browser cannot open sealed files. It needs a secure address (https) and a current browser',
    'too-large': 'The file holds more than this site can take. Nothing was changed',
  },
} as const;

export const DAMAGED = {
  title: 'Damaged texts that were set aside',
  how: 'These parts could not be read. They are kept as they are. Save them, and somebody who knows such files may still read them.',
  what: {
    case: 'The answers of a case',
    log: 'A log entry',
    meta: 'The list of backups',
    other: 'A part of this site’s data',
  },
  of: (title: string) => `of ${title}`,
  on: (day: string) => `Set aside on ${day}`,
  inPlace: 'Found in place',
  size: (count: number) => severalWords('character', 'characters')(count),
  waiting: (count: number) =>
    `${entries(count)} of this case can be read and ${count === 1 ? 'waits' : 'wait'} for it. Restore a backup of the case, and ${count === 1 ? 'it joins' : 'they join'} it.`,
  save: 'Save the text',
  delete: 'Delete the text',
  sure: (count: number) => `Delete it for good${count > 0 ? `, with ${entries(count)}` : ''}?`,
  yes: 'Delete it for good',
  no: 'Keep it',
  deleted: 'The damaged text was deleted.',
} as const;

export const NUDGE = {
  label: 'Backup',
  due: (count: number, last: string | undefined) =>
    `${changes(count)} ${count === 1 ? 'is' : 'are'} in no backup${last === undefined ? '' : ` (the last one was ${last})`}.`,
  save: 'Save a backup',
  later: 'Not now',
  saved: 'The backup was handed to your browser',
  putOff: 'You are reminded again in three days',
} as const;
