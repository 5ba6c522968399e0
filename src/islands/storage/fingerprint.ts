/** Fingerprints by Web Crypto, on this device. */
import { subtle } from '#islands/storage/bytes.ts';

/**
 * The SHA-256 of a text as UTF-8, 64 digits from 0 to f; undefined where the browser makes none, as
 * on a page that was not loaded securely.
 */
export async function fingerprintOf(text: string): Promise<string | undefined> {
  const digest = await subtle()?.digest('SHA-256', new TextEncoder().encode(text));
  if (!digest) return undefined;
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
