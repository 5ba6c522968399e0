/** The parts of a zip, as its directory lists them: nothing is unpacked before it is asked for. */
import { asciiBytes, bytesAt, inflatedWithin } from '#books/bytes.ts';

export interface ZipPart {
  /** Its path, with slashes whichever way the writer leaned them. */
  readonly name: string;
  /** How many bytes it has unpacked, as the directory says. */
  readonly size: number;
  /** Its bytes; undefined where they are damaged, locked, or more than was said. */
  readonly unpacked: () => Uint8Array | undefined;
}

const END = asciiBytes('PK\u0005\u0006');
const ENTRY = asciiBytes('PK\u0001\u0002');
const LOCAL = asciiBytes('PK\u0003\u0004');
/** The record at the end, and the longest comment that may follow it. */
const END_SIZE = 22;
const MOST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a zip; undefined where it has no directory that can be read. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const end = endRecord(bytes);
  if (end === undefined) return undefined;
  const parts: ZipPart[] = [];
  let at = numberAt(bytes, end + 16, 4);
  for (let left = numberAt(bytes, end + 10, 2); left > 0; left -= 1) {
    if (!bytesAt(bytes, at, ENTRY)) return undefined;
    const [nameSize, extra, comment] = [28, 30, 32].map((offset) =>
      numberAt(bytes, at + offset, 2),
    ) as [number, number, number];
    parts.push(partAt(bytes, at, nameSize));
    at += 46 + nameSize + extra + comment;
  }
  return parts;
}

function endRecord(bytes: Uint8Array): number | undefined {
  const last = bytes.length - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (bytesAt(bytes, at, END)) return at;
  }
  return undefined;
}

function partAt(bytes: Uint8Array, at: number, nameSize: number): ZipPart {
  const method = numberAt(bytes, at + 10, 2);
  const packedSize = numberAt(bytes, at + 20, 4);
  const size = numberAt(bytes, at + 24, 4);
  const local = numberAt(bytes, at + 42, 4);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    size,
    unpacked: () => {
      if (!bytesAt(bytes, local, LOCAL)) return undefined;
      const start = local + 30 + numberAt(bytes, local + 26, 2) + numberAt(bytes, local + 28, 2);
      const packed = bytes.subarray(start, start + packedSize);
      if (method === STORED) return packed.length === size ? packed : undefined;
      return method === DEFLATED ? inflatedWithin(packed, size) : undefined;
    },
  };
}

/** A whole number of some bytes, the smallest first. */
function numberAt(bytes: Uint8Array, at: number, size: 2 | 4): number {
  let sum = 0;
  for (let index = size - 1; index >= 0; index -= 1) sum = sum * 256 + (bytes[at + index] ?? 0);
  return sum;
}
