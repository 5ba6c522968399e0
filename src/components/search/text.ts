/** How the search reads words: the same for what a page says and for what a reader typed. */

/** The words of a text, lower case, without punctuation. */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  paid: 'pay',
  sent: 'send',
  owed: 'owe',
  owes: 'owe',
  owing: 'owe',
  died: 'die',
  dead: 'die',
  dies: 'die',
  sued: 'sue',
  suing: 'sue',
  said: 'say',
  told: 'tell',
  went: 'go',
  gone: 'go',
  wrote: 'write',
  written: 'write',
  stole: 'steal',
  stolen: 'steal',
  found: 'find',
  won: 'win',
  lost: 'lose',
  kept: 'keep',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  left: 'leave',
  sold: 'sell',
  rang: 'ring',
  companies: 'company',
};

/** The part of a word that its forms share: good enough for "paying", "pays" and "payment". */
export function stem(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known) return known;
  if (word.length <= 3) return word;
  if (word.length === 4) return word.replace(/([^s])s$/, '$1');
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
    .replace(/([^aeiou])e$/, '$1');
}

/** Reads words for the ranking: one form of each, and which of them say nothing. */
export interface Reader {
  /** The one form that stands for all forms of a word. */
  readonly formOf: (word: string) => string;
  /** The words of a text in order, each in that form. */
  readonly wordsOf: (text: string) => readonly string[];
  readonly isFiller: (form: string) => boolean;
}

/** All years of this time are one word: an invoice "from 2017" is an old one. */
const YEAR = /^20[0-3]\d$/;

/**
 * A reader that takes some words for others (cheque for check, attorney for lawyer) and knows
 * fillers.
 */
export function wordReader(
  alike: Readonly<Record<string, string>>,
  fillers: readonly string[],
): Reader {
  // The same few thousand words come again and again.
  const forms = new Map<string, string>();
  const formOf = (word: string): string => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const form = newForm(word);
    forms.set(word, form);
    return form;
  };
  const newForm = (word: string): string => {
    if (YEAR.test(word)) return '2019';
    return stem(Object.hasOwn(alike, word) ? (alike[word] ?? word) : word);
  };
  const empty = new Set(fillers.map(formOf));
  return {
    formOf,
    wordsOf: (text) => plainWords(text).map(formOf),
    isFiller: (form) => empty.has(form),
  };
}
