/** Several files in one. Fetched, with the library that packs it, when it is asked for. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The name in the archive, with its folders, and what is in it. */
export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * The bytes of an archive. Packed at once and not in a worker: the policy of the page allows no
 * worker made from text.
 * @param savedAt milliseconds since 1970: what the files in it are dated
 */
export function zipFile(files: readonly Packed[], savedAt: number): Uint8Array<ArrayBuffer> {
  const packed: Zippable = {};
  for (const { name, content } of files)
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  return new Uint8Array(zipSync(packed, { mtime: savedAt, level: 6 }));
}
