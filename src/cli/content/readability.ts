/** Flesch–Kincaid reading grade of plain prose, with a small syllable counter. */

const SILENT_ED = /[^td]ed$/;
const SILENT_ES = /[^sxzcgh]es$|[^scz]hes$/;
/** A silent e inside a word: statement, careful, someone, immediately. */
const SILENT_INSIDE = /([^aeiouy])e(?=(ments?|ful|fully|less|ly|times|one|thing|body|where)$)/;
/**
 * Two vowels that are spoken apart: period, radio, client, area, being, actual, serious, employer.
 */
const APART =
  /(?<![tscg])i[ao]|(?<=[tscg])iat|(?<![tc])ie(?=t|n[ct])|(?<=[^qg])ea$|[aeiouy]ing$|ua(?=l|t)|oye/g;
const BY_HEART: Readonly<Record<string, number>> = {
  business: 2,
  businesses: 3,
  every: 2,
  everyone: 3,
  people: 2,
  created: 3,
  create: 2,
  science: 2,
  theory: 3,
  video: 3,
};

/**
 * The syllables of an English word, near enough for an average over a page.
 * @example syllables('invoice') // => 2
 */
export function syllables(word: string): number {
  let rest = word.toLowerCase().replace(/[^a-z]/g, '');
  const known = BY_HEART[rest];
  if (known !== undefined) return known;
  if (rest.length <= 3) return 1;
  if (SILENT_ED.test(rest) || SILENT_ES.test(rest)) rest = rest.slice(0, -2);
  else if (rest.endsWith('e') && !/[^aeiouy]le$/.test(rest)) rest = rest.slice(0, -1);
  rest = rest.replace(SILENT_INSIDE, '$1');
  return Math.max(1, (rest.match(/[aeiouy]+/g) ?? []).length + (rest.match(APART) ?? []).length);
}

/** A blank such as [the debtor's name] stands for one word. */
const wordsOf = (text: string): string[] =>
  text.replace(/\[[^\]]*\]/g, 'blank').match(/[A-Za-z][A-Za-z'’-]*|\d[\d.,:/]*/g) ?? [];

/**
 * The sentences of a block of prose; a list item or heading without a full stop is one sentence.
 */
export function sentencesOf(block: string): string[] {
  return block
    .replace(/\b(e\.g|i\.e|etc|vs|No|Inc|Ltd|Mr|Ms|Mrs|Dr|U\.S|a\.m|p\.m)\./g, (short) =>
      short.replaceAll('.', ''),
    )
    .split(/(?<=[.!?]["”’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The number of words of a sentence. */
export const wordCount = (sentence: string): number => wordsOf(sentence).length;

/** The reading grade of blocks of prose: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
export function readingGrade(blocks: readonly string[]): number {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
