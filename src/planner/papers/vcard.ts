/**
 * A contact card (vCard 3.0, which phones and Outlook read): RFC 2426, with the escaping of RFC
 * 6350.
 */

export interface VCard {
  readonly name: string;
  /** The name is that of an organization. */
  readonly organization?: boolean;
  /** Where a person works, or whom they act for. */
  readonly of?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly note?: string;
}

const MOST_BYTES = 75;
const bytes = new TextEncoder();

/** A value with what has a meaning in a card escaped. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .trim()
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** A line broken so that none is longer than 75 bytes, and no character is cut. */
function folded(line: string): string {
  let out = '';
  let size = 0;
  for (const char of line) {
    const width = bytes.encode(char).length;
    if (size + width > MOST_BYTES) {
      out += '\r\n ';
      size = 1;
    }
    out += char;
    size += width;
  }
  return out;
}

/** First and last name of a person, as far as a space tells. */
function partsOf(name: string): readonly [last: string, first: string] {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? ['', name.trim()] : [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

/** The text of one card. */
export function vcardOf({ name, organization, of, phone, email, note }: VCard): string {
  const [last, first] = organization ? ['', ''] : partsOf(name);
  const line = (property: string, value: string | undefined) =>
    value?.trim() ? [`${property}:${escaped(value)}`] : [];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(name)}`,
    `N:${escaped(last)};${escaped(first)};;;`,
    ...line('ORG', organization ? name : of),
    ...(organization ? ['X-ABSHOWAS:COMPANY'] : []),
    ...line('TEL;TYPE=WORK,VOICE', phone),
    ...line('EMAIL;TYPE=INTERNET', email),
    ...line('NOTE', note),
    'END:VCARD',
  ]
    .map((text) => `${folded(text)}\r\n`)
    .join('');
}
