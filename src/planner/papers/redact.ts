/**
 * What is hidden from a page that others read: names and other words of a case, exact amounts,
 * exact days.
 */
import type { Case } from '#domain/case.ts';
import { TELLING } from '#domain/case/fields.ts';
import { textsIn } from '#domain/case/walk.ts';
import type { Cents } from '#domain/money.ts';
import { CASE_FILE } from '#planner/case-file/file-shape.ts';

/** Stands for what was blacked out, however long it was. */
export const BLACKED = '████';

/** Upper ends of the ranges, in whole units. */
const ENDS = [
  100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
] as const;

/** The range an amount lies in, in whole units; without `high` it is more than the last. */
export interface Band {
  readonly low: number;
  readonly high?: number;
}

/**
 * The range that stands for an amount.
 * @example bandOf(29_000) // => { low: 250, high: 500 }
 */
export function bandOf(amount: Cents): Band {
  const high = ENDS.find((end) => amount <= end * 100);
  const low = ENDS.findLast((end) => amount > end * 100) ?? 0;
  return high === undefined ? { low } : { low, high };
}

/** Names and numbers that the case itself holds: whatever tells who is meant. */
export const secretsOf = (file: Case): readonly string[] =>
  textsIn(CASE_FILE, file, TELLING).flatMap((text) => text.trim() || []);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/**
 * Words of a name that are blacked out wherever they stand; shorter ones would hide half of any
 * sentence.
 */
const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3);

/**
 * A text with these words blacked out, and with them all that has a digit or looks like an address
 * of email or web. It cannot know every name: whoever shares the text reads it first.
 * @example blackOut('Ann paid 200 on Friday', ['Ann Lee']) // => '████ paid ████ on Friday'
 */
export function blackOut(text: string, secrets: readonly string[]): string {
  const words = [...new Set(secrets.flatMap((secret) => [secret, ...wordsOf(secret)]))]
    .filter((word) => word.length >= 2)
    .sort((a, b) => b.length - a.length);
  const open = text.replace(/\S*@\S+|\S*(?:https?:|www\.)\S*/giu, BLACKED);
  const named =
    words.length === 0
      ? open
      : open.replace(
          new RegExp(
            `(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
            'giu',
          ),
          BLACKED,
        );
  return named
    .replace(/[^\s█]*\p{N}[^\s█]*/gu, BLACKED)
    .replace(new RegExp(`${BLACKED}(?:[\\s-]*${BLACKED})+`, 'g'), BLACKED);
}
