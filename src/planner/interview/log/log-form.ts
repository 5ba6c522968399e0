/**
 * What a form of the log is: the fields it asks, the entry it makes, and what it shows of one that
 * was made.
 */
import type { EntryType, LogEntry } from '#domain/case.ts';
import type { Field, Given, GivenOf } from '#planner/interview/fields.ts';

/**
 * What forms are about, in the order of the screen; the words of each topic are a file of
 * `content/log`.
 */
export const LOG_TOPICS = [
  'offer',
  'dispute',
  'notice',
  'court',
  'money',
  'contact',
  'own',
] as const;
export type LogTopic = (typeof LOG_TOPICS)[number];

type Made = 'id' | 'at' | 'note';
/** An entry without its id, its time and its note. */
export type DraftOf<T extends EntryType> = T extends EntryType
  ? Omit<Extract<LogEntry, { readonly type: T }>, Made>
  : never;
export type EntryDraft = DraftOf<EntryType>;

/** A form of the log, for entries of one type. */
export interface LogFormShape<T extends EntryType = EntryType> {
  readonly id: string;
  readonly topic: LogTopic;
  /** One that most days bring: it stands first. */
  readonly everyday?: boolean;
  /** Opened from a step, not from the list. */
  readonly unlisted?: boolean;
  readonly fields: readonly Field[];
  /** The entry that comes of what was given. */
  make(given: Given): DraftOf<T>;
  /**
   * What else the same form tells: a promise made in a call, a request to stop. An entry of its
   * own.
   */
  also?(given: Given): EntryDraft | undefined;
  /** What the form shows of an entry; undefined where another form is for it. */
  shows(entry: DraftOf<T>): Given | undefined;
}

interface Spec<T extends EntryType, F extends readonly Field[]> {
  readonly id: string;
  readonly topic: LogTopic;
  readonly everyday?: boolean;
  readonly unlisted?: boolean;
  readonly fields: F;
  readonly make: (given: GivenOf<F>) => DraftOf<T>;
  readonly also?: (given: GivenOf<F>) => EntryDraft | undefined;
  readonly shows: (entry: DraftOf<T>) => (Partial<GivenOf<F>> & Given) | undefined;
}

/** Forms for one type of entry: what each is given has the types of its own fields. */
export const logFormsOf =
  <T extends EntryType>() =>
  <const F extends readonly Field[]>(spec: Spec<T, F>): LogFormShape<T> =>
    spec;

type Some<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that have a value: an entry leaves out what is not known. */
export function some<T extends object>(fields: T): Some<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Some<T>;
}
