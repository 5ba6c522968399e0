/** What one stored value holds, and how it is read back: each carries the schema it was written in. */
import type { Answers, LogEntry } from '#domain/case.ts';
import { isPlainDate, type PlainDate } from '#domain/dates.ts';
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
  /** Further versions, where a third and a fourth save met: they are asked about one after the other. */
  readonly more?: readonly CaseVersion[];
}
export interface EntryRecord {
  readonly entry: LogEntry;
  readonly savedAt: string;
}
export interface Meta {
  readonly installId: string;
  readonly backups: Readonly<Record<string, string>>;
}

export type RecordReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'deleted'; readonly at: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'bad' };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const BAD = { kind: 'bad' } as const;

function open(
  raw: string,
):
  | { readonly kind: 'open'; readonly fields: Fields; readonly schema: number }
  | RecordReading<never> {
  let fields: unknown;
  try {
    fields = JSON.parse(raw);
  } catch {
    return BAD;
  }
  if (!isFields(fields)) return BAD;
  const schema = fields['schema'];
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return BAD;
  if (schema > SCHEMA_VERSION) return { kind: 'newer' };
  const deleted = fields['deletedAt'];
  return typeof deleted === 'string'
    ? { kind: 'deleted', at: deleted }
    : { kind: 'open', fields, schema };
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

function version(schema: number, fields: Fields): CaseVersion | undefined {
  const { title, updatedAt } = fields;
  const answers = answersOf(schema, fields['answers']);
  return typeof title === 'string' && answers
    ? {
        title: title.slice(0, 200),
        answers,
        updatedAt: typeof updatedAt === 'string' ? updatedAt : '',
      }
    : undefined;
}

/** The case record that a stored text holds. */
export function readCaseRecord(raw: string): RecordReading<CaseRecord> {
  const opened = open(raw);
  if (opened.kind !== 'open') return opened;
  const { fields, schema } = opened;
  const mine = version(schema, fields);
  const { openedOn, rev, other, more } = fields;
  if (!mine || typeof openedOn !== 'string' || !isPlainDate(openedOn) || typeof rev !== 'number')
    return BAD;
  const theirs = isFields(other) ? version(schema, other) : undefined;
  const others = Array.isArray(more)
    ? more.map((each: unknown) => (isFields(each) ? version(schema, each) : undefined))
    : [];
  const readable = others.filter((each) => each !== undefined);
  if ((other !== undefined && !theirs) || readable.length < others.length) return BAD;
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
  const { fields, schema } = opened;
  const savedAt = typeof fields['savedAt'] === 'string' ? fields['savedAt'] : '';
  const stored = fields['entry'];
  const whole = isFields(stored) && stored['id'] === undefined ? { ...stored, id } : stored;
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
  const { installId, backups } = opened.fields;
  if (typeof installId !== 'string') return BAD;
  const known = isFields(backups)
    ? Object.entries(backups).filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      )
    : [];
  return { kind: 'read', value: { installId, backups: Object.fromEntries(known) } };
}

/** How every text of this version begins. */
export const NOW_WRITTEN = `{"schema":${SCHEMA_VERSION},`;
const write = (fields: object): string => JSON.stringify({ schema: SCHEMA_VERSION, ...fields });
export const writeCaseRecord = (record: CaseRecord): string => write(record);
/** Without the id, which the key holds: storage is small. */
export const writeEntryRecord = ({ entry: { id: _id, ...entry }, savedAt }: EntryRecord): string =>
  write({ entry, savedAt });
export const writeMeta = (meta: Meta): string => write(meta);
/** A mark in place of what was deleted, so that another tab does not bring it back. */
export const writeTombstone = (at: string): string => write({ deletedAt: at });
