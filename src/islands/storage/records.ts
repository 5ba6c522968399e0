/**
 * What one stored value holds, and how it is read back: each carries the schema it was written in.
 */
import * as z from 'zod/mini';
import type { Answers, LogEntry } from '#domain/case.ts';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
import { cutAt, readText, textOrEmpty } from '#islands/storage/read-text.ts';
import { MOST_TITLE } from '#islands/storage/same.ts';
import {
  FORMAT,
  readAnswers,
  readCaseValue,
  readEntry,
  SCHEMA_VERSION,
} from '#planner/case-file/case-file.ts';

/** Title and answers of a case as one tab last saved them. */
export interface CaseVersion {
  readonly title: string;
  readonly answers: Answers;
  readonly updatedAt: string;
}
export interface CaseRecord extends CaseVersion {
  readonly openedOn: PlainDate;
  /** Counts saves: a save on top of an older `rev` is a conflict. */
  readonly rev: number;
  /** The other version, where two tabs saved at once: both are kept until the owner chooses. */
  readonly other?: CaseVersion;
  /**
   * Further versions, where a third and a fourth save met: they are asked about one after the
   * other.
   */
  readonly more?: readonly CaseVersion[];
}
export interface EntryRecord {
  readonly entry: LogEntry;
  readonly savedAt: string;
}
export interface Meta {
  readonly installId: string;
  readonly backups: Readonly<Record<string, string>>;
  /**
   * The newest part that a backup holds, where that is later than the backup: it was saved while
   * the clock was ahead.
   */
  readonly upTo?: Readonly<Record<string, string>>;
}

export type RecordReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'deleted'; readonly at: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'bad' };

const BAD = { kind: 'bad' } as const;

/** What every record carries; what was deleted has a mark in place of all else. */
const FRAME = z.looseObject({
  schema: z.number().check(z.refine(Number.isInteger), z.gte(1)),
  deletedAt: z.catch(z.optional(z.string()), undefined),
});
type Frame = z.infer<typeof FRAME>;

function open(
  raw: string,
): { readonly kind: 'open'; readonly frame: Frame } | RecordReading<never> {
  const frame = readText(raw, FRAME);
  if (!frame) return BAD;
  if (frame.schema > SCHEMA_VERSION) return { kind: 'newer' };
  return frame.deletedAt === undefined
    ? { kind: 'open', frame }
    : { kind: 'deleted', at: frame.deletedAt };
}

/** The answers of a record, upgraded by the migrations of the case file where it is older. */
function answersOf(schema: number, value: unknown): Answers | undefined {
  if (schema === SCHEMA_VERSION) {
    const read = readAnswers(value);
    return read.ok ? read.answers : undefined;
  }
  const file = readCaseValue({
    format: FORMAT,
    schema,
    id: 'record',
    title: '',
    openedOn: '2000-01-01',
    answers: value,
    log: [],
  });
  return file.ok ? file.case.answers : undefined;
}

const VERSION = z.object({
  title: cutAt(MOST_TITLE),
  answers: z.unknown(),
  updatedAt: textOrEmpty,
});
const listOrNone = z.transform((value) => (Array.isArray(value) ? (value as unknown[]) : []));
const CASE = z.extend(VERSION, {
  openedOn: z.custom<PlainDate>((value) => typeof value === 'string' && isPlainDate(value)),
  rev: z.number(),
  other: z.optional(VERSION),
  more: z.pipe(listOrNone, z.array(VERSION)),
});
const ENTRY = z.object({ savedAt: textOrEmpty, entry: z.unknown() });
const FIELDS = z.looseObject({});
const INSTANTS = z.record(z.string(), z.catch(z.nullable(z.string()), null));
const META = z.object({
  installId: z.string(),
  backups: z.catch(INSTANTS, {}),
  upTo: z.catch(INSTANTS, {}),
});
/** Instants by the ids of cases, without those that are none. */
const known = (instants: z.infer<typeof INSTANTS>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(instants).flatMap(([id, at]) => (at === null ? [] : [[id, at] as const])),
  );

function versionOf(
  schema: number,
  { title, answers, updatedAt }: z.infer<typeof VERSION>,
): CaseVersion | undefined {
  const read = answersOf(schema, answers);
  return read && { title, answers: read, updatedAt };
}

/** The case record that a stored text holds. */
export function readCaseRecord(raw: string): RecordReading<CaseRecord> {
  const opened = open(raw);
  if (opened.kind !== 'open') return opened;
  const { schema } = opened.frame;
  const shaped = CASE.safeParse(opened.frame);
  if (!shaped.success) return BAD;
  const { openedOn, rev, other, more } = shaped.data;
  const mine = versionOf(schema, shaped.data);
  const theirs = other && versionOf(schema, other);
  const readable = more.flatMap((each) => versionOf(schema, each) ?? []);
  // All or nothing: a version that cannot be read must not be lost by the next save.
  if (!mine || (other && !theirs) || readable.length < more.length) return BAD;
  return {
    kind: 'read',
    value: {
      ...mine,
      openedOn,
      rev,
      ...(theirs ? { other: theirs } : {}),
      ...(readable.length > 0 ? { more: readable } : {}),
    },
  };
}

/** The log entry that a stored text holds; its id is in its key. */
export function readEntryRecord(raw: string, id: string): RecordReading<EntryRecord> {
  const opened = open(raw);
  if (opened.kind !== 'open') return opened;
  const { schema } = opened.frame;
  const shaped = ENTRY.safeParse(opened.frame);
  if (!shaped.success) return BAD;
  const { savedAt, entry: stored } = shaped.data;
  const fields = FIELDS.safeParse(stored);
  const whole = fields.success ? { id, ...fields.data } : stored;
  if (schema === SCHEMA_VERSION) {
    const read = readEntry(whole);
    return read.ok ? { kind: 'read', value: { entry: read.entry, savedAt } } : BAD;
  }
  const answers = {
    debt: { currency: 'USD', invoices: [{ number: '1', amount: '0', dueOn: '2000-01-01' }] },
  };
  const file = readCaseValue({
    format: FORMAT,
    schema,
    id: 'record',
    title: '',
    openedOn: '2000-01-01',
    answers,
    log: [whole],
  });
  const entry = file.ok ? file.case.log[0] : undefined;
  return entry ? { kind: 'read', value: { entry, savedAt } } : BAD;
}

/** What is known of this browser: its id and the days of its backups. */
export function readMeta(raw: string): RecordReading<Meta> {
  const opened = open(raw);
  if (opened.kind !== 'open') return opened;
  const shaped = META.safeParse(opened.frame);
  if (!shaped.success) return BAD;
  const { installId, backups, upTo } = shaped.data;
  return { kind: 'read', value: { installId, backups: known(backups), upTo: known(upTo) } };
}

/**
 * Whether a text begins as this version, or one before it, writes: it can wait until it is asked
 * for, as it is none of a newer one.
 */
export function isOfKnownSchema(raw: string): boolean {
  const [, schema] = /^\{"schema":(\d{1,6}),/.exec(raw) ?? [];
  return schema !== undefined && Number(schema) <= SCHEMA_VERSION;
}
const write = (fields: object): string => JSON.stringify({ schema: SCHEMA_VERSION, ...fields });
export const writeCaseRecord = (record: CaseRecord): string => write(record);
/** Without the id, which the key holds: storage is small. */
export const writeEntryRecord = ({ entry: { id: _id, ...entry }, savedAt }: EntryRecord): string =>
  write({ entry, savedAt });
export const writeMeta = ({ upTo = {}, ...meta }: Meta): string =>
  write({ ...meta, ...(Object.keys(upTo).length > 0 ? { upTo } : {}) });

/** Up to when the parts of a case are in a backup; undefined where there is none. */
export function backedUpTo(meta: Meta | undefined, id: string): string | undefined {
  const [at, upTo] = [meta?.backups[id], meta?.upTo?.[id]];
  return at !== undefined && upTo !== undefined && upTo > at ? upTo : at;
}
/** A mark in place of what was deleted, so that another tab does not bring it back. */
export const writeTombstone = (at: string): string => write({ deletedAt: at });
/** Whether a text is such a mark, without reading all of it. */
export const isTombstone = (raw: string): boolean => /^\{"schema":\d+,"deletedAt":/.test(raw);
