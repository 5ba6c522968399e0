/** Longer addresses are cut off by some mail programs, in the middle of a sentence. */
const MOST = 1900;

/** Half of a pair of code units, as a cut-off emoji leaves it, cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

/**
 * An address that opens the owner's mail program with a text and without a recipient; undefined
 * where it would be too long.
 */
export function mailLink(subject: string, text: string): string | undefined {
  const link = `mailto:?subject=${encoded(subject)}&body=${encoded(text.replace(/\r?\n/g, '\r\n'))}`;
  return link.length > MOST ? undefined : link;
}
