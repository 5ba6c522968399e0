/**
 * Patterns of words for the tone check: words in order, with signs of their own.
 *
 * - `call|phone` one of these words; `the?` may be missing
 * - `call~` with its endings: calls, called, calling
 * - `crimin*` any word that starts so
 * - `hereby!` never written apart: "here by Friday" is another matter
 * - `...` up to three words between, none of them a denial, all in the same sentence
 *
 * Words of a pattern also match when the text writes them apart or with a hyphen ("law suit" for
 * `lawsuit`).
 */
import type { Token } from '#domain/tone-tokens.ts';

interface WordSlot {
  readonly kind: 'word';
  readonly words: ReadonlySet<string>;
  /** Words that may stand in the text as two. */
  readonly apart: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly optional: boolean;
}
export type Slot = WordSlot | { readonly kind: 'gap' };

const MOST_GAP = 3;
const DENIALS = new Set(['not', 'never', 'no', 'without']);
const VOWELS = 'aeiou';

/**
 * A word with its endings.
 * @example formsOf('stop') // => stop, stops, stoped, stopping, stopped …
 */
export function formsOf(word: string): readonly string[] {
  const forms = [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`, `${word}d`];
  if (word.endsWith('e')) forms.push(`${word.slice(0, -1)}ing`);
  if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  const last = word.at(-1)!;
  if (!VOWELS.includes(last) && VOWELS.includes(word.at(-2) ?? ''))
    forms.push(`${word}${last}ing`, `${word}${last}ed`);
  return forms;
}

function slotOf(part: string): Slot {
  if (part === '...') return { kind: 'gap' };
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|');
  const words = new Set<string>();
  const apart = new Set<string>();
  const beginnings: string[] = [];
  for (const choice of choices) {
    if (!/^[a-z0-9]+[~*!]?$/.test(choice))
      throw new Error(
        `Expected a word such as call, call~, hereby! or crimin*, got "${choice}" in "${part}"`,
      );
    const bare = choice.replace(/[~*!]$/, '');
    if (choice.endsWith('*')) beginnings.push(bare);
    else
      for (const form of choice.endsWith('~') ? formsOf(bare) : [bare]) {
        words.add(form);
        if (!choice.endsWith('!')) apart.add(form);
      }
  }
  return { kind: 'word', words, apart, beginnings, optional };
}

/**
 * A pattern ready to be looked for, and the words that it may start with ('' for the beginning of a
 * word).
 */
export function compilePattern(pattern: string): {
  readonly slots: readonly Slot[];
  readonly starts: readonly string[];
} {
  const slots = pattern.trim().split(/\s+/).map(slotOf);
  const first = slots[0];
  const last = slots.at(-1);
  if (first?.kind !== 'word' || first.optional || last?.kind !== 'word' || last.optional) {
    throw new Error(`Expected a pattern that starts and ends with a word, got "${pattern}"`);
  }
  return { slots, starts: [...first.words, ...(first.beginnings.length > 0 ? [''] : [])] };
}

const begins = ({ beginnings }: WordSlot, word: string): boolean =>
  beginnings.some((start) => word.startsWith(start));
const fits = (wanted: WordSlot, word: string): boolean =>
  wanted.words.has(word) || begins(wanted, word);
const fitsApart = (wanted: WordSlot, word: string): boolean =>
  wanted.apart.has(word) || begins(wanted, word);

/**
 * How many words of the text a wanted one takes: two where they are written apart, 0 where it does
 * not fit.
 */
function wordsThatFit(tokens: readonly Token[], at: number, wanted: WordSlot): 0 | 1 | 2 {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return 0;
  if (fits(wanted, token.word)) return 1;
  return next && !next.afterStop && fitsApart(wanted, token.word + next.word) ? 2 : 0;
}

/** The last word that a pattern takes from a first word on; undefined where it does not fit. */
export function matchAt(
  tokens: readonly Token[],
  at: number,
  slots: readonly Slot[],
  slot = 0,
): number | undefined {
  const wanted = slots[slot];
  if (!wanted) return at - 1;
  const token = tokens[at];
  if (!token || (slot > 0 && token.afterBreak)) return undefined;
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= MOST_GAP; skipped += 1) {
      const end = matchAt(tokens, at + skipped, slots, slot + 1);
      if (end !== undefined) return end;
      const passed = tokens[at + skipped];
      if (!passed || passed.afterBreak || DENIALS.has(passed.word)) return undefined;
    }
    return undefined;
  }
  const words = wordsThatFit(tokens, at, wanted);
  const end = words === 0 ? undefined : matchAt(tokens, at + words, slots, slot + 1);
  return end ?? (wanted.optional ? matchAt(tokens, at, slots, slot + 1) : undefined);
}
