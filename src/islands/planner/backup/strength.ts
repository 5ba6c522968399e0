/**
 * What a passphrase is worth, by its length alone: rules about signs and digits make it harder to
 * keep, not to guess.
 */
export const LEAST_LENGTH = 8;
const FAIR = 12;
const STRONG = 20;

/** Letters of a passphrase as it counts: without spaces around it. */
export const lengthOf = (passphrase: string): number => Array.from(passphrase.trim()).length;

/** How a passphrase of that length is judged. */
export function strengthOf(passphrase: string): 'none' | 'short' | 'fair' | 'strong' {
  const length = lengthOf(passphrase);
  if (length === 0) return 'none';
  if (length < FAIR) return 'short';
  return length < STRONG ? 'fair' : 'strong';
}
