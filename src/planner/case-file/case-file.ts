/**
 * The case file: the one format in which a case is backed up, exchanged and read by the command line.
 *
 * Reading rebuilds the case from known fields only; anything else is refused with one line that names the field.
 */
import * as z from 'zod/mini';
import {
  AGREEMENTS,
  CHANNELS,
  CLAUSES,
  CONTACT_OUTCOMES,
  COURTS,
  CREDITOR_ENTITIES,
  DEBTOR_HISTORIES,
  DEBTOR_KINDS,
  DEBTOR_REACHES,
  DEBTOR_SAYINGS,
  DEBTOR_SIGNS,
  DECISIONS,
  DIRECTIONS,
  HOLD_NOTICES,
  KEEP_CUSTOMER,
  LETTERS,
  NOTICES,
  OFFER_ANSWERS,
  OFFERS,
  PARTIES,
  PROOFS,
  SENT_BY,
  SPOKEN_TO,
  TYPE_OVERRIDES,
  WORKS,
  YES_NO,
  type Answers,
  type Case,
  type LogEntry,
} from '#domain/case.ts';
import { EARLIEST, isPlainDate, LATEST, type PlainDate } from '#domain/dates.ts';
import { CURRENCIES, isAmount } from '#domain/money.ts';
import { migrate } from '#planner/case-file/migrations.ts';

export const FORMAT = 'firm-and-fair/case';
export const SCHEMA_VERSION = 1;
/** The most that is read, in characters; a case of this size is no case of a small business. */
export const MOST_TEXT = 2_000_000;
export const MOST_ENTRIES = 10_000;

/** What is wrong with a text that was meant to be a case file: the field, and what to put there. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}
export type Reading<T> =
  ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: Problem };

const line = (max: number) =>
  z
    .string({ error: 'must be text' })
    .check(z.maxLength(max, { error: `must be at most ${max} characters` }));
const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, { error: `must be one of ${list.join(', ')}` });
const several = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .array(oneOf(list), { error: 'must be a list' })
    .check(z.maxLength(list.length * 4, { error: 'has too many values' }));
export const amount = z.string({ error: 'must be an amount in quotes, such as "290.00"' }).check(
  z.refine(isAmount, {
    error:
      'must be an amount such as "290.00": digits, a point, at most two decimals, no sign, below a thousand million',
  }),
);
const percent = z
  .string({ error: 'must be a percentage in quotes, such as "18" or "1.5"' })
  .check(z.regex(/^\d{1,3}(\.\d{1,4})?$/, { error: 'must be a percentage such as "18" or "1.5"' }));
/** A share of the whole: nought to a hundred percent. */
const share = z
  .string({ error: 'must be a percentage in quotes, from "0" to "100"' })
  .check(
    z.regex(/^(100|\d{1,2}(\.\d{1,2})?)$/, { error: 'must be a percentage from "0" to "100"' }),
  );
export const plainDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && isPlainDate(value),
  {
    error: `must be a calendar date such as "2026-03-05", from ${EARLIEST} to ${LATEST}`,
  },
);
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$/;
export const instant = z
  .string({ error: 'must be a date and time such as "2026-03-05T10:15:00-06:00"' })
  .check(
    z.refine((value) => isPlainDate(INSTANT.exec(value)?.[1] ?? ''), {
      error: 'must be a date and time such as "2026-03-05T10:15:00-06:00"',
    }),
  );
const identifier = z
  .string({ error: 'must be text' })
  .check(z.regex(/^[\w.:-]{1,64}$/, { error: 'must be 1 to 64 letters, digits or - _ . :' }));
const place = z.string({ error: 'must be a place code such as "US-TX"' }).check(
  z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, {
    error: 'must be a place code such as "US-TX" or "GB-ENG"',
  }),
);
export const count = z.number({ error: 'must be a whole number from 0 to 1000' }).check(
  z.refine((value) => Number.isInteger(value) && value >= 0 && value <= 1000, {
    error: 'must be a whole number from 0 to 1000',
  }),
);

const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: 'must be a set of fields in braces' });

const ANSWERS = strict({
  creditor: z.optional(
    strict({
      place: z.optional(place),
      entity: z.optional(oneOf(CREDITOR_ENTITIES)),
      name: z.optional(line(200)),
      signer: z.optional(line(200)),
      phone: z.optional(line(60)),
      email: z.optional(line(200)),
      howToPay: z.optional(line(600)),
    }),
  ),
  debtor: z.optional(
    strict({
      name: z.optional(line(200)),
      kind: z.optional(oneOf(DEBTOR_KINDS)),
      place: z.optional(place),
      timeZone: z.optional(
        z.string({ error: 'must be a time zone such as "America/Chicago"' }).check(
          z.regex(/^[A-Za-z_+\-0-9/]{1,64}$/, {
            error: 'must be a time zone such as "America/Chicago"',
          }),
        ),
      ),
      history: z.optional(oneOf(DEBTOR_HISTORIES)),
      reach: z.optional(oneOf(DEBTOR_REACHES)),
      says: z.optional(oneOf(DEBTOR_SAYINGS)),
      signs: z.optional(several(DEBTOR_SIGNS)),
      typeOverride: z.optional(oneOf(TYPE_OVERRIDES)),
    }),
  ),
  debt: strict({
    currency: oneOf(CURRENCIES),
    invoices: z
      .array(
        strict({
          number: z.optional(line(60)),
          amount,
          issuedOn: z.optional(plainDate),
          dueOn: plainDate,
        }),
        { error: 'must be a list of invoices' },
      )
      .check(
        z.minLength(1, { error: 'must hold at least one invoice' }),
        z.maxLength(500, { error: 'must hold at most 500 invoices' }),
      ),
    agreement: z.optional(oneOf(AGREEMENTS)),
    interestPctPerYear: z.optional(percent),
    lateFee: z.optional(amount),
    clauses: z.optional(several(CLAUSES)),
    disputedAmount: z.optional(amount),
    work: z.optional(oneOf(WORKS)),
    lastDayOn: z.optional(plainDate),
    holding: z.optional(oneOf(YES_NO)),
    rightsOnPayment: z.optional(oneOf(YES_NO)),
    privateDetails: z.optional(oneOf(YES_NO)),
  }),
  proof: z.optional(several(PROOFS)),
  goal: z.optional(
    strict({
      keepCustomer: z.optional(oneOf(KEEP_CUSTOMER)),
      acceptLess: z.optional(oneOf(YES_NO)),
    }),
  ),
  before: z.optional(
    strict({
      reminders: z.optional(count),
      calls: z.optional(count),
      demandLetters: z.optional(count),
      finalDemandOn: z.optional(plainDate),
      lastContactOn: z.optional(plainDate),
    }),
  ),
  assumed: z.optional(
    strict({
      chancePct: z.optional(share),
      agencyFeePct: z.optional(share),
      settlementPct: z.optional(share),
      courtFee: z.optional(amount),
      lawyerCost: z.optional(amount),
    }),
  ),
});

const base = { id: z.optional(identifier), at: z.optional(instant), note: z.optional(line(4000)) };
const entry = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  strict({ ...base, type: z.literal(type), ...shape });
const ENTRY = z.discriminatedUnion(
  'type',
  [
    entry('contact', {
      channel: oneOf(CHANNELS),
      direction: oneOf(DIRECTIONS),
      outcome: z.optional(oneOf(CONTACT_OUTCOMES)),
      said: z.optional(oneOf(DEBTOR_SAYINGS)),
      atTheirRequest: z.optional(z.boolean({ error: 'must be true or false' })),
      with: z.optional(line(200)),
      party: z.optional(oneOf(SPOKEN_TO)),
    }),
    entry('promise', { amount: z.optional(amount), by: plainDate }),
    entry('payment', { amount, on: z.optional(plainDate), method: z.optional(line(200)) }),
    entry('letter', {
      letter: oneOf(LETTERS),
      sentBy: z.optional(oneOf(SENT_BY)),
      deadline: z.optional(plainDate),
      to: z.optional(oneOf(['debtor', 'lawyer', 'representative'])),
    }),
    entry('dispute', { amount: z.optional(amount), about: z.optional(line(2000)) }),
    entry('dispute-answered', { upheld: z.optional(amount) }),
    entry('offer', {
      offer: oneOf(OFFERS),
      by: oneOf(PARTIES),
      amount: z.optional(amount),
      instalments: z.optional(
        z
          .array(strict({ on: plainDate, amount }), { error: 'must be a list of instalments' })
          .check(z.maxLength(120, { error: 'must hold at most 120 instalments' })),
      ),
      expiresOn: z.optional(plainDate),
    }),
    entry('offer-answered', { answer: oneOf(OFFER_ANSWERS) }),
    entry('notice', {
      notice: oneOf(NOTICES),
      contact: z.optional(line(400)),
      reference: z.optional(line(200)),
      until: z.optional(plainDate),
    }),
    entry('hold-ended', { hold: z.optional(oneOf([...HOLD_NOTICES, 'cooling-off'])) }),
    entry('cooling-off', { until: plainDate }),
    entry('decided', { route: oneOf(DECISIONS) }),
    entry('placed', { with: z.optional(oneOf(['agency'])) }),
    entry('filed', { in: oneOf(COURTS) }),
    entry('hearing', { on: plainDate }),
    entry('judgment', { amount }),
    entry('written-off', { reason: z.optional(line(2000)) }),
    entry('correction', { of: identifier }),
  ],
  { error: 'must name a kind of entry, such as "contact", "payment" or "promise"' },
);

/** The validator of the case file; `public/case.schema.json` is generated from it. */
export const CASE_FILE = strict({
  format: z.literal(FORMAT, { error: `must be "${FORMAT}"` }),
  schema: z.literal(SCHEMA_VERSION, { error: `must be ${SCHEMA_VERSION}` }),
  id: identifier,
  title: line(200),
  openedOn: plainDate,
  answers: ANSWERS,
  log: z
    .array(ENTRY, { error: 'must be a list of entries' })
    .check(z.maxLength(MOST_ENTRIES, { error: `must hold at most ${MOST_ENTRIES} entries` })),
});

/** A problem is told in one line, whatever a file calls its fields. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

function pathOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((key) =>
        typeof key === 'number' ? `[${key}]` : `.${oneLine(String(key)).slice(0, 60)}`,
      )
      .join('')
      .replace(/^\./, '') || 'file'
  );
}

function kindOf(input: unknown): string {
  switch (typeof input) {
    case 'string':
      return oneLine(JSON.stringify(input));
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(input);
    case 'object':
      return input === null ? 'null' : Array.isArray(input) ? 'a list' : 'a set of fields';
    default:
      return typeof input;
  }
}

function shown(input: unknown): string {
  if (input === undefined) return '; it is missing';
  const text = kindOf(input);
  return `; it is ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

function problemOf(error: z.core.$ZodError, input: unknown): Problem {
  const issue = error.issues[0];
  if (!issue) return { field: 'file', message: 'cannot be read' };
  if (issue.code === 'unrecognized_keys') {
    return {
      field: pathOf([...issue.path, issue.keys[0] ?? '']),
      message: 'is not a field of a case file; take it out or check its spelling',
    };
  }
  let value: unknown = input;
  for (const key of issue.path)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined;
  return { field: pathOf(issue.path), message: `${issue.message}${shown(value)}` };
}

type FileShape = z.infer<typeof CASE_FILE>;
type EntryShape = FileShape['log'][number];

/** The instant in full: noon where only the day is given, UTC where no zone is, or the order of a log would hang on the reader's own. */
const wholeInstant = (at: string) =>
  at.includes('T')
    ? at.replace(/([+-]\d{2})(\d{2})$/, '$1:$2').replace(/(T[\d:.]+)$/, '$1Z')
    : `${at}T12:00:00Z`;

/** Fills in what a hand-written entry may leave out, from its place in the file: an id, and the time it was recorded. */
function completeEntry(read: EntryShape, index: number, openedOn: PlainDate): LogEntry {
  const on = read.type === 'payment' ? read.on : undefined;
  const at = read.at ?? `${on ?? openedOn}T12:00:00Z`;
  const whole = { ...read, id: read.id ?? `entry-${index + 1}`, at: wholeInstant(at) };
  return whole as LogEntry;
}

function completeAnswers(read: FileShape['answers']): Answers {
  const invoices = read.debt.invoices.map((invoice, index) => ({
    ...invoice,
    number: invoice.number ?? String(index + 1),
  }));
  return { ...read, debt: { ...read.debt, invoices } } as Answers;
}

/**
 * The case that a text holds, or the first thing wrong with it. Never throws.
 * A file of an older schema is migrated; one of a newer schema is refused and left as it was.
 */
export function readCaseFile(text: string): Reading<{ readonly case: Case }> {
  const refuse = (field: string, message: string): Reading<{ case: Case }> => ({
    ok: false,
    problem: { field, message },
  });
  if (text.length > MOST_TEXT)
    return refuse(
      'file',
      `is larger than ${MOST_TEXT / 1_000_000} MB; a case file of this site never is`,
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('file', 'is not JSON; choose a case file that this site saved');
  }
  return readCaseValue(parsed);
}

/** As `readCaseFile`, of a value that was parsed already. */
export function readCaseValue(parsed: unknown): Reading<{ readonly case: Case }> {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return {
      ok: false,
      problem: { field: 'file', message: 'must be a case: a set of fields in braces' },
    };
  }
  const migrated = migrate(parsed as Record<string, unknown>, FORMAT, SCHEMA_VERSION);
  if (!migrated.ok) return migrated;
  const result = z.safeParse(CASE_FILE, migrated.file);
  if (!result.success) return { ok: false, problem: problemOf(result.error, migrated.file) };
  const { id, title, openedOn, answers, log } = result.data;
  return {
    ok: true,
    case: {
      id,
      title,
      openedOn,
      answers: completeAnswers(answers),
      log: log.map((e, i) => completeEntry(e, i, openedOn)),
    },
  };
}

/** One log entry read from storage or a form, whole: with its id and time. */
export function readEntry(value: unknown): Reading<{ readonly entry: LogEntry }> {
  const result = z.safeParse(ENTRY, value);
  if (!result.success) return { ok: false, problem: problemOf(result.error, value) };
  if (!result.data.id) return { ok: false, problem: { field: 'id', message: 'is missing' } };
  if (!result.data.at) return { ok: false, problem: { field: 'at', message: 'is missing' } };
  return { ok: true, entry: completeEntry(result.data, 0, EARLIEST) };
}

/** The answers of a case, read from storage. */
export function readAnswers(value: unknown): Reading<{ readonly answers: Answers }> {
  const result = z.safeParse(ANSWERS, value);
  return result.success
    ? { ok: true, answers: completeAnswers(result.data) }
    : { ok: false, problem: problemOf(result.error, value) };
}

/** The text of a case file: indented, in the order of the contract, ending in a line break. */
export function writeCaseFile({ id, title, openedOn, answers, log }: Case): string {
  return `${JSON.stringify({ format: FORMAT, schema: SCHEMA_VERSION, id, title, openedOn, answers, log }, null, 2)}\n`;
}
