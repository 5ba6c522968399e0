/** Fingerprints by Web Crypto, on this device. */

/** The SHA-256 of a text (as UTF-8) or of bytes, 64 digits from 0 to f. */
export async function fingerprintOf(of: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
