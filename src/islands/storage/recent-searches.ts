/**
 * What was searched for on this device, the last first: kept in this browser, never sent, and
 * cleared on a press.
 */
import { recentSearchesChoice } from '#islands/storage/choices.ts';

const MOST = 5;
/** A longer text is a letter, not a search. */
const LONGEST = 80;

/** The last searches, the newest first. */
export const recentSearches = (): readonly string[] =>
  recentSearchesChoice.read().split('\n').filter(Boolean).slice(0, MOST);

/** Remembers a search that led somewhere. */
export function rememberSearch(text: string): void {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LONGEST) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== words.toLowerCase());
  recentSearchesChoice.write([words, ...others].slice(0, MOST).join('\n'));
}

/** Forgets all searches of this device. */
export function forgetSearches(): void {
  recentSearchesChoice.write('');
}
