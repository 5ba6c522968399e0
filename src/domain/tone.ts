/**
 * The tone check: finds, in a text an owner wrote, the phrases that could cost the case, and the
 * better words for each. The phrases are content; this file only knows how to look for them. It
 * reads words, not letters, one after the other, so that its time grows with the length of the text
 * and with nothing else.
 */
import type { DebtorKind } from '#domain/case.ts';
import type { WrittenSourceId } from '#domain/ids/sources.ts';
import { compilePattern, matchAt, type Slot } from '#domain/tone-pattern.ts';
import { tokensOf, type Token } from '#domain/tone-tokens.ts';

/** How text is to be used; what is fine in a final demand is a threat in a reminder. */
export interface ToneContext {
  readonly debtorKind?: DebtorKind;
  /** The text is a final demand: it names the next step, and may. */
  readonly finalDemand?: boolean;
}
export interface TonePhrase {
  readonly id: string;
  readonly group: string;
  /** How it reads, for people. */
  readonly words: string;
  /** Word patterns; see `tone-pattern.ts`. */
  readonly patterns: readonly string[];
  /** What to look for that no pattern of words can say. */
  readonly look?: 'capitals' | 'marks' | 'starred';
  /** Words that are shouting when in capitals, even alone. */
  readonly shouted?: readonly string[];
  readonly risk: string;
  readonly better: string;
  /** Whether the better words take the place of the whole sentence or only of the phrase. */
  readonly replaces: 'sentence' | 'phrase';
  readonly sources: readonly WrittenSourceId[];
  /** The move of the clinic that it belongs to. */
  readonly clinic: string;
  /** "I will not …" is no threat; an insult stays one. */
  readonly alsoDenied?: boolean;
  /** It is fine in a final demand. */
  readonly fineInFinalDemand?: boolean;
  /** It only matters toward these. */
  readonly debtors?: readonly DebtorKind[];
}
/**
 * What the browser fetches for the check: the phrases, and what their sources are called and where
 * they stand.
 */
export interface ToneData {
  readonly phrases: readonly TonePhrase[];
  readonly sources: Readonly<
    Partial<Record<WrittenSourceId, { readonly title: string; readonly href: string }>>
  >;
}
export interface ToneFinding {
  readonly start: number;
  readonly end: number;
  /** Words of the text that were found. */
  readonly text: string;
  readonly phrase: TonePhrase;
  /** What the better words take the place of. */
  readonly from: number;
  readonly to: number;
}

interface Compiled {
  /** Patterns by their first word; those that start with the beginning of a word are under ''. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly looks: readonly TonePhrase[];
}
interface Entry {
  readonly phrase: TonePhrase;
  readonly slots: readonly Slot[];
}
const known = new WeakMap<readonly TonePhrase[], Compiled>();

function compile(phrases: readonly TonePhrase[]): Compiled {
  const made = known.get(phrases);
  if (made) return made;
  const byWord = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    for (const pattern of phrase.patterns) {
      const { slots, starts } = compilePattern(pattern);
      for (const start of starts)
        byWord.set(start, [...(byWord.get(start) ?? []), { phrase, slots }]);
    }
  }
  const compiled = { byWord, looks: phrases.filter(({ look }) => look) };
  known.set(phrases, compiled);
  return compiled;
}

const DENIALS = new Set(['not', 'never', 'no', 'nor', 'without', 'cannot', 'nobody']);
/** A denial before one of these belongs to another clause: "if you do not pay I will …". */
const NEW_CLAUSE = new Set([
  'i',
  'we',
  'pay',
  'paid',
  'make',
  'force',
  'want',
  'hesitate',
  'hear',
  'if',
  'then',
  'or',
  'only',
  'answer',
  'reply',
  'respond',
]);

/** Whether a denial stands shortly before, in the same clause. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const { word } = tokens[back]!;
    if (tokens[back + 1]!.afterStop) return false;
    if (DENIALS.has(word)) return true;
    if (NEW_CLAUSE.has(word)) return false;
  }
  return false;
}

const isOpen = (phrase: TonePhrase, { debtorKind, finalDemand }: ToneContext): boolean =>
  !(phrase.fineInFinalDemand && finalDemand) &&
  !(phrase.debtors && debtorKind && !phrase.debtors.includes(debtorKind));

/** A text without full stops must not make each finding read all of it. */
const MOST_SENTENCE = 600;
const MOST_FINDINGS = 200;

/** Start and end of the sentence around a place, without the space before it. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): readonly [number, number] {
  const ends = (index: number): boolean => {
    const mark = text[index]!;
    return (
      mark === '\n' ||
      (/[.!?]/.test(mark) && (index + 1 >= text.length || /\s/.test(text[index + 1]!)))
    );
  };
  let [from, to] = [start, end];
  while (from > 0 && start - from < MOST_SENTENCE && !ends(from - 1)) from -= 1;
  while (from < start && /\s/.test(text[from]!)) from += 1;
  while (to < text.length && to - end < MOST_SENTENCE && !ends(to) && !/[.!?]/.test(text[to]!))
    to += 1;
  // The mark that ends it, and a row of them, are part of it; a line break is not.
  while (to < text.length && to - end < MOST_SENTENCE && /[.!?]/.test(text[to]!)) to += 1;
  return [from, to];
}

/** Where a text has what no pattern of words can say, each from and to. */
function seen({ look, shouted = [] }: TonePhrase, tokens: readonly Token[], text: string) {
  if (look === 'capitals') return capitals(tokens, shouted);
  return look === 'marks' ? marks(text) : starred(text);
}

/**
 * What the check finds in a text, in order; of findings that overlap, the longest.
 * @example toneOf('Pay or I call the police.', phrases, {}) // => one finding, "call the police"
 */
export function toneOf(
  text: string,
  phrases: readonly TonePhrase[],
  context: ToneContext,
): readonly ToneFinding[] {
  const { byWord, looks } = compile(phrases);
  const tokens = tokensOf(text);
  const found: { start: number; end: number; phrase: TonePhrase }[] = [];
  tokens.forEach((token, at) => {
    const entries = [
      ...(byWord.get(token.word) ?? []),
      ...(tokens[at + 1] ? (byWord.get(token.word + tokens[at + 1]!.word) ?? []) : []),
      ...(byWord.get('') ?? []),
    ];
    for (const { phrase, slots } of entries) {
      if (!isOpen(phrase, context)) continue;
      const last = matchAt(tokens, at, slots);
      if (last === undefined || (!phrase.alsoDenied && isDenied(tokens, at))) continue;
      found.push({ start: token.start, end: tokens[last]!.end, phrase });
    }
  });
  for (const phrase of looks) {
    if (!isOpen(phrase, context)) continue;
    for (const [start, end] of seen(phrase, tokens, text)) {
      // What is said weighs more than how loud: words found inside a shout are told first, and the
      // shout after that.
      if (
        found.length < 10 * MOST_FINDINGS &&
        !found.some((said) => said.start < end && start < said.end)
      )
        found.push({ start, end, phrase });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof found = [];
  for (const each of found) {
    const before = kept.at(-1);
    if (!before || each.start >= before.end) kept.push(each);
    else if (each.end - each.start > before.end - before.start) kept[kept.length - 1] = each;
  }
  return kept.slice(0, MOST_FINDINGS).map(({ start, end, phrase }) => {
    const [from, to] =
      phrase.replaces === 'sentence' ? sentenceAround(text, start, end) : [start, end];
    return { start, end, text: text.slice(start, end), phrase, from, to };
  });
}

/** Three words or more in capitals in a row, or one that is only ever shouted. */
function capitals(
  tokens: readonly Token[],
  shouted: readonly string[],
): readonly (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at;
    while (end < tokens.length && tokens[end]!.capitals && (end === at || !tokens[end]!.afterBreak))
      end += 1;
    const row = tokens.slice(at, end);
    const loud = row.filter(({ word }) => word.length > 1);
    if (
      row.some(({ word }) => shouted.includes(word)) ||
      (loud.length >= 3 && loud.reduce((sum, { word }) => sum + word.length, 0) >= 12)
    ) {
      rows.push([row[0]!.start, row.at(-1)!.end]);
    }
    if (end > at) at = end - 1;
  }
  return rows;
}

/** Rows of exclamation and question marks. */
function marks(text: string): readonly (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let end = at;
    while (text[end] === '!' || text[end] === '?') end += 1;
    const row = text.slice(at, end);
    if (row.includes('!!') || row.includes('!?') || row.includes('?!') || row.length > 2)
      rows.push([at, end]);
    if (end > at) at = end - 1;
  }
  return rows;
}

const isLetter = (mark: string | undefined): boolean => mark !== undefined && /\p{L}/u.test(mark);

/** Words with letters hidden by stars: everybody can read them. */
function starred(text: string): readonly (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  for (let at = text.indexOf('**'); at !== -1; at = text.indexOf('**', at)) {
    let [start, end] = [at, at];
    while (isLetter(text[start - 1])) start -= 1;
    while (text[end] === '*' || isLetter(text[end])) end += 1;
    // Two stars around whole words are bold type, and a row of stars alone is a line.
    if (start < at && at - start <= 3) rows.push([start, end]);
    at = end;
  }
  return rows;
}

/** The text with the better words in the place of what was found. */
export function withBetter(text: string, finding: ToneFinding, better: string): string {
  return text.slice(0, finding.from) + better + text.slice(finding.to);
}

/**
 * The better words of a finding before blanks are filled: for shouting, the same words in a normal
 * voice.
 */
export function betterFor(finding: ToneFinding): string {
  const { look } = finding.phrase;
  if (look === 'marks') return finding.text.includes('?') ? '?' : '.';
  if (look === 'capitals') return finding.text.toLowerCase();
  return finding.phrase.better;
}
