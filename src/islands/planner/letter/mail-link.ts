/** Longer addresses are cut off by some mail programs, in the middle of a sentence. */
const MOST = 1900;

/** Half of a pair of code units, as a cut-off emoji leaves it, cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));

/** An address that a mail program takes as one; undefined where a text is none. */
const ADDRESS = /^[^\s<>,;:()"?&]+@[^\s<>,;:()"?&]+$/;

/**
 * An address that opens the owner's mail program with a text, to `to` where that is an email
 * address; undefined where it would be too long.
 */
export function mailLink(
  to: string | undefined,
  subject: string,
  text: string,
): string | undefined {
  const address = to?.trim() ?? '';
  const whom = ADDRESS.test(address) ? encoded(address).replace('%40', '@') : '';
  const body = encoded(text.replace(/\r?\n/g, '\r\n'));
  const link = `mailto:${whom}?subject=${encoded(subject)}&body=${body}`;
  return link.length > MOST ? undefined : link;
}
