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
