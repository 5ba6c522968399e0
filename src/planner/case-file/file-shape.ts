/** The shape of a case file; `public/case.schema.json` is generated from it. */
import * as z from 'zod/mini';
import { ANSWERS } from '#domain/case/answers.ts';
import { ENTRY } from '#domain/case/entries.ts';
import { identifier, name, plainDate, strict } from '#domain/case/fields.ts';

export const FORMAT = 'firm-and-fair/case';
export const SCHEMA_VERSION = 2;
/** The most that is read, in characters; a case of this size is no case of a small business. */
export const MOST_TEXT = 2_000_000;
export const MOST_ENTRIES = 10_000;

/** The validator of the case file. */
export const CASE_FILE = strict({
  format: z.literal(FORMAT, { error: `must be "${FORMAT}"` }),
  schema: z.literal(SCHEMA_VERSION, { error: `must be ${SCHEMA_VERSION}` }),
  id: identifier,
  title: name,
  openedOn: plainDate,
  answers: ANSWERS,
  log: z
    .array(ENTRY, { error: 'must be a list of entries' })
    .check(z.maxLength(MOST_ENTRIES, { error: `must hold at most ${MOST_ENTRIES} entries` })),
});
