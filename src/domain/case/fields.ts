/** The fields that answers and entries are made of: each says in one line what it must hold. */
import * as z from 'zod/mini';
import { EARLIEST, isPlainDate, LATEST, type PlainDate } from '#domain/dates.ts';
import { isAmount } from '#domain/money.ts';

/** A text of at most so many characters. */
export const line = (max: number) =>
  z
    .string({ error: 'must be text' })
    .check(z.maxLength(max, { error: `must be at most ${max} characters` }));

/** A few lines of text. */
export const lines = (most: number, each: ReturnType<typeof line>) =>
  z
    .array(each, { error: 'must be a list of lines' })
    .check(z.maxLength(most, { error: `must hold at most ${most} lines` }));

/** A person, a business or a case by name. */
export const name = line(200);
const addressLine = line(200);
export const address = lines(8, addressLine);
export const postcode = line(20);
export const phone = line(60);
export const email = line(200);
/** The number of an invoice or an order. */
export const number = line(60);
/** A number or a name that others gave: of a claim, a parcel, a notice. */
export const reference = line(200);
/** Whom to write to instead, as one text. */
export const contactLine = line(400);

/** The fields that tell who is meant. They are blacked out where names are hidden. */
export const TELLING: ReadonlySet<z.core.$ZodType> = new Set([
  name,
  addressLine,
  postcode,
  phone,
  email,
  number,
  reference,
  contactLine,
]);

/** One word of a list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, { error: `must be one of ${list.join(', ')}` });

/** Several words of a list. */
export const several = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .array(oneOf(list), { error: 'must be a list' })
    .check(z.maxLength(list.length * 4, { error: 'has too many values' }));

/** A decimal string of money, such as "290.00". */
export const amount = z.string({ error: 'must be an amount in quotes, such as "290.00"' }).check(
  z.refine(isAmount, {
    error:
      'must be an amount such as "290.00": digits, a point, at most two decimals, no sign, below a thousand million',
  }),
);

export const percent = z
  .string({ error: 'must be a percentage in quotes, such as "18" or "1.5"' })
  .check(z.regex(/^\d{1,3}(\.\d{1,4})?$/, { error: 'must be a percentage such as "18" or "1.5"' }));

/** A share of the whole: nought to a hundred percent. */
export const share = z
  .string({ error: 'must be a percentage in quotes, from "0" to "100"' })
  .check(
    z.regex(/^(100|\d{1,2}(\.\d{1,2})?)$/, { error: 'must be a percentage from "0" to "100"' }),
  );

/** A calendar date, `YYYY-MM-DD`. */
export const plainDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && isPlainDate(value),
  {
    error: `must be a calendar date such as "2026-03-05", from ${EARLIEST} to ${LATEST}`,
  },
);

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** A date and time, ISO 8601; a file may leave out the zone, or the time. */
export const instant = z
  .string({ error: 'must be a date and time such as "2026-03-05T10:15:00-06:00"' })
  .check(
    z.refine((value) => isPlainDate(INSTANT.exec(value)?.[1] ?? ''), {
      error: 'must be a date and time such as "2026-03-05T10:15:00-06:00"',
    }),
  );

/** The id of a case or of an entry. */
export const identifier = z
  .string({ error: 'must be text' })
  .check(z.regex(/^[\w.:-]{1,64}$/, { error: 'must be 1 to 64 letters, digits or - _ . :' }));

/** An id of this site's content, such as that of a step. */
export const contentId = z.string({ error: 'must be an id such as "collect-proof"' }).check(
  z.regex(/^[a-z][a-z0-9-]{0,63}$/, {
    error: 'must be an id such as "collect-proof": small letters, digits and hyphens',
  }),
);

/** An ISO 3166-2 code, or an ISO 3166-1 country. */
export const place = z.string({ error: 'must be a place code such as "US-TX"' }).check(
  z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, {
    error: 'must be a place code such as "US-TX" or "GB-ENG"',
  }),
);

export const timeZone = z.string({ error: 'must be a time zone such as "America/Chicago"' }).check(
  z.regex(/^[A-Za-z_+\-0-9/]{1,64}$/, {
    error: 'must be a time zone such as "America/Chicago"',
  }),
);

/** The fingerprint of a text or a file, in hexadecimal. */
export const sha256 = z
  .string({ error: 'must be a SHA-256 sum in quotes' })
  .check(z.regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 sum: 64 digits from 0 to f' }));

export const count = z.number({ error: 'must be a whole number from 0 to 1000' }).check(
  z.refine((value) => Number.isInteger(value) && value >= 0 && value <= 1000, {
    error: 'must be a whole number from 0 to 1000',
  }),
);

/** A set of fields in which no other field may stand. */
export const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: 'must be a set of fields in braces' });

/** A field that is absent where it is not known. It never holds `undefined`. */
export const maybe = z.exactOptional;

/** Payments on days of their own. */
export const instalments = z
  .array(strict({ on: plainDate, amount }), { error: 'must be a list of instalments' })
  .check(z.maxLength(120, { error: 'must hold at most 120 instalments' }));
