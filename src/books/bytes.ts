/** Small searches in the bytes of a file, without turning megabytes into text. */
import { Inflate } from 'fflate';

/** The bytes of an ASCII text. */
export const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Whether these bytes stand at a place of the file. */
export function bytesAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** Where bytes are found first, from a place on and before another; -1 where they are not. */
export function indexOfBytes(
  bytes: Uint8Array,
  wanted: Uint8Array,
  from = 0,
  before = bytes.length,
): number {
  const first = wanted[0] ?? 0;
  const within = bytes.subarray(0, before);
  for (let at = within.indexOf(first, from); at >= 0; at = within.indexOf(first, at + 1)) {
    if (bytesAt(within, at, wanted)) return at;
  }
  return -1;
}

/** Where bytes are found last; -1 where they are not. */
export function lastIndexOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (bytesAt(bytes, at, wanted)) return at;
    if (at === 0) break;
  }
  return -1;
}

/** Small enough that one piece never grows past some 17 MB, however well it was packed. */
const PIECE = 16_384;
class TooMuch extends Error {}

/**
 * What deflated bytes hold; undefined where they are damaged or hold more than `most` bytes. It
 * counts while it unpacks: what a file says of its own size is not believed.
 */
export function inflatedWithin(packed: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw new TooMuch();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
