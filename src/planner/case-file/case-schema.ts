/**
 * The JSON Schema of the case file, for people and tools that write one by hand; generated from the
 * validator.
 */
import * as z from 'zod/mini';
import { amount, count, instant, plainDate } from '#domain/case/fields.ts';
import { EARLIEST, LATEST } from '#domain/dates.ts';
import { CASE_FILE } from '#planner/case-file/file-shape.ts';

type Described = Readonly<Record<string, string | number>>;

const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const HOUR = String.raw`([01]\d|2[0-3])`;

/**
 * What JSON Schema can say of the checks that are code. It is weaker than the validator in one
 * point: a pattern knows no calendar, so it lets 30 February and dates outside the years of a case
 * pass.
 */
const DESCRIBED: readonly (readonly [z.core.$ZodType, Described])[] = [
  [
    amount,
    {
      pattern: String.raw`^\d{1,9}(\.\d{1,2})?$`,
      description: 'An amount of money such as "290.00": no sign, at most two decimals.',
    },
  ],
  [
    plainDate,
    {
      type: 'string',
      pattern: `^${DATE}$`,
      description: `A calendar date such as "2026-03-05", from ${EARLIEST} to ${LATEST}.`,
    },
  ],
  [
    instant,
    {
      pattern: String.raw`^${DATE}(T${HOUR}:[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]${HOUR}:?[0-5]\d)?)?$`,
      description: 'A date and time such as "2026-03-05T10:15:00-06:00".',
    },
  ],
  [count, { type: 'integer', minimum: 0, maximum: 1000 }],
];

/** The JSON Schema (draft 2020-12) that every case file of this schema fits. */
export function caseFileSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(CASE_FILE, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      for (const [shape, described] of DESCRIBED)
        if (zodSchema === shape) Object.assign(jsonSchema, described);
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: 'Firm & Fair case file', ...rest };
}
