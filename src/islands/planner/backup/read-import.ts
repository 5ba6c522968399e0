/**
 * Reading a file that the owner chose: one case, several, or a sealed file of either; and whether
 * it is whole.
 */
import type { Case } from '#domain/case.ts';
import { CASES_FORMAT } from '#islands/planner/backup/files.ts';
import { BACKUP } from '#islands/planner/words/backup.ts';
import { bytesOf, digestOf } from '#islands/storage/bytes.ts';
import { isSealed } from '#islands/storage/sealed.ts';
import { readCaseValue, SCHEMA_VERSION, type Problem } from '#planner/case-file/case-file.ts';

/** What a file told about itself: the checksum, and what it is of. */
interface Claim {
  readonly sha256: string;
  readonly content: string;
}
export interface FoundInFile {
  readonly cases: readonly Case[];
  readonly savedAt?: string;
  readonly claim?: Claim;
}
export type ImportReading =
  | ({ readonly ok: true; readonly sealed?: never } & FoundInFile)
  | { readonly ok: false; readonly problem: Problem; readonly sealed?: never }
  | { readonly ok: true; readonly sealed: Readonly<Record<string, unknown>> };

/** Most cases that one file may hold. */
const MOST_CASES = 500;
/**
 * The most that is read of a file, in bytes, and asked before it is read. A browser holds some five
 * million characters of this site; written with line breaks, and in letters that take two or three
 * bytes, all of that still fits.
 */
export const MOST_BYTES = 16_000_000;

const refuse = (field: string, message: string): ImportReading => ({
  ok: false,
  problem: { field, message },
});

/**
 * Whether a text that is no JSON began as one and only lacks its end: a text or a brace is still
 * open there.
 */
function isCutOff(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '{' || letter === '[')) depth++;
    else if (!quoted && (letter === '}' || letter === ']')) depth--;
  }
  return text.startsWith('{') && (quoted || depth > 0);
}

/** The cases of a text, all or none; or the sealed file that it is. Never throws. */
export function readImport(text: string): ImportReading {
  if (text.length > MOST_BYTES)
    return refuse('file', `is larger than ${MOST_BYTES / 1_000_000} MB`);
  const bare = text.replace(/^\uFEFF/, '').trim();
  let parsed: unknown;
  try {
    parsed = JSON.parse(bare);
  } catch {
    return refuse('file', isCutOff(bare) ? BACKUP.cutOff : BACKUP.notJson);
  }
  if (isSealed(parsed)) return { ok: true, sealed: parsed };
  const several =
    typeof parsed === 'object' &&
    parsed !== null &&
    'format' in parsed &&
    parsed.format === CASES_FORMAT
      ? (parsed as Record<string, unknown>)
      : undefined;
  if (!several) {
    const read = readCaseValue(parsed);
    return read.ok ? { ok: true, cases: [read.case] } : read;
  }
  return readSeveral(several);
}

function readSeveral(file: Readonly<Record<string, unknown>>): ImportReading {
  const { schema, savedAt, sha256: sum, cases: list } = file;
  if (typeof schema === 'number' && schema > SCHEMA_VERSION)
    return refuse('schema', BACKUP.newerFile);
  if (!Array.isArray(list) || list.length > MOST_CASES)
    return refuse('cases', BACKUP.tooMany(MOST_CASES));
  const cases: Case[] = [];
  for (const [index, value] of list.entries()) {
    const read = readCaseValue(value);
    if (!read.ok) return refuse(`cases[${index}].${read.problem.field}`, read.problem.message);
    cases.push(read.case);
  }
  return {
    ok: true,
    cases,
    ...(typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? { savedAt } : {}),
    ...(sum === undefined
      ? {}
      : { claim: { sha256: typeof sum === 'string' ? sum : '', content: JSON.stringify(list) } }),
  };
}

/**
 * Whether the file is as it was saved; true where it makes no claim, or the browser cannot check
 * it.
 */
export async function isWhole({ claim }: FoundInFile): Promise<boolean> {
  if (!claim) return true;
  const sum = await digestOf(bytesOf(claim.content)).catch(() => undefined);
  return sum === undefined || sum === claim.sha256;
}
