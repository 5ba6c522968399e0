/**
 * UUIDs in fewer letters, for the names of what is stored: the same 128 bits in 22 letters of base
 * 64.
 */

/** Marks a shortened id; no id of another kind starts with it once it stands in a key. */
export const SHORT = '~';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(
  Array.from(LETTERS, (letter) => letter).map((letter, value) => [letter.charCodeAt(0), value]),
);
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A lower-case UUID in short; undefined for any other id. */
export function shortId(id: string): string | undefined {
  if (!UUID.test(id)) return undefined;
  const hex = `${id.replaceAll('-', '')}0`;
  let short = SHORT;
  // Three hex digits are two letters.
  for (let at = 0; at < 33; at += 3) {
    const bits = Number.parseInt(hex.slice(at, at + 3), 16);
    short += LETTERS.charAt(bits >> 6) + LETTERS.charAt(bits & 63);
  }
  return short;
}

/** The UUID of a short id; undefined where it is none. */
export function longId(short: string): string | undefined {
  if (short.length !== 23 || !short.startsWith(SHORT)) return undefined;
  let hex = '';
  for (let at = 1; at < 23; at += 2) {
    const [high, low] = [VALUES.get(short.charCodeAt(at)), VALUES.get(short.charCodeAt(at + 1))];
    if (high === undefined || low === undefined) return undefined;
    const bits = (high << 6) | low;
    hex += HEX[bits >> 4]! + (bits & 15).toString(16);
  }
  if (!hex.endsWith('0')) return undefined;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
