/** Bytes as text and back, squeezed and whole, and their checksum. */

/** The browser's cryptography; undefined where the address is not secure, which takes it away. */
export const subtle = (): SubtleCrypto | undefined =>
  (globalThis.crypto as { readonly subtle?: SubtleCrypto } | undefined)?.subtle;

export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

/** Bytes in base64. */
export function toBase64(bytes: Bytes): string {
  const parts: string[] = [];
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

/**
 * The bytes that a text in base64 stands for; undefined where it is none, or is written in another
 * way than `toBase64` writes.
 */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The SHA-256 of bytes, in base64; undefined where the browser cannot make it. */
export async function digestOf(bytes: Bytes): Promise<string | undefined> {
  const digest = await subtle()?.digest('SHA-256', bytes);
  return digest && toBase64(new Uint8Array(digest));
}

/**
 * What comes out of a stream when the bytes go in; undefined where it fails, or gives more than
 * `most` bytes.
 */
export async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Bytes | undefined> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  // A fault of the stream is told by the reader below.
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(part.value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
