/**
 * Sealed files: a backup that only opens with a passphrase.
 *
 * PBKDF2 (SHA-256) makes a key of the passphrase, AES-GCM (256 bits) encrypts with it. Everything
 * needed to open the file later, but the passphrase, is in its head, and the head is authenticated
 * with the content: a changed file does not open. The checksum is no lock: it tells a damaged file
 * from a wrong passphrase, which GCM cannot.
 */
import {
  bytesOf,
  fromBase64,
  digestOf,
  subtle,
  through,
  toBase64,
  type Bytes,
} from '#islands/storage/bytes.ts';

export const SEALED_FORMAT = 'firm-and-fair/sealed';
const VERSION = 1;
const KDF = 'PBKDF2-SHA-256';
const CIPHER = 'AES-256-GCM';
/** What OWASP asks of PBKDF2 with SHA-256; fewer are not opened, many more would freeze a phone. */
export const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

interface Head {
  readonly format: typeof SEALED_FORMAT;
  readonly version: typeof VERSION;
  readonly kdf: typeof KDF;
  readonly iterations: number;
  readonly salt: string;
  readonly cipher: typeof CIPHER;
  readonly iv: string;
  readonly compression: 'gzip' | 'none';
}
interface SealedFile extends Head {
  readonly ciphertext: string;
  readonly sha256: string;
}

export type Unsealed =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly why: 'unsupported' | 'damaged' | 'newer' | 'passphrase' | 'too-large';
    };

/**
 * Keyboards write letters in different ways, and add a space after a word: neither may lock an
 * owner out.
 */
const settled = (passphrase: string): string => passphrase.normalize('NFKC').trim();

async function keyOf(
  passphrase: string,
  salt: Bytes,
  iterations: number,
  crypto: SubtleCrypto,
): Promise<CryptoKey> {
  const typed = await crypto.importKey('raw', bytesOf(settled(passphrase)), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * The head as bytes, with its fields in one order: what is authenticated along with the content.
 */
function headBytes({
  format,
  version,
  kdf,
  iterations,
  salt,
  cipher,
  iv,
  compression,
}: Head): Bytes {
  return bytesOf(
    JSON.stringify({ format, version, kdf, iterations, salt, cipher, iv, compression }),
  );
}

function joined(one: Bytes, two: Bytes): Bytes {
  const all = new Uint8Array(one.length + two.length);
  all.set(one);
  all.set(two, one.length);
  return all;
}

/** The text of a sealed file that holds `text`; undefined where the browser cannot seal. */
export async function seal(text: string, passphrase: string): Promise<string | undefined> {
  const crypto = subtle();
  if (!crypto) return undefined;
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const plain = bytesOf(text);
  const squeezed =
    'CompressionStream' in globalThis
      ? await through(plain, new CompressionStream('gzip'), Infinity)
      : undefined;
  const head: Head = {
    format: SEALED_FORMAT,
    version: VERSION,
    kdf: KDF,
    iterations: ITERATIONS,
    salt: toBase64(salt),
    cipher: CIPHER,
    iv: toBase64(iv),
    compression: squeezed ? 'gzip' : 'none',
  };
  const key = await keyOf(passphrase, salt, ITERATIONS, crypto);
  const additionalData = headBytes(head);
  const secret = new Uint8Array(
    await crypto.encrypt({ name: 'AES-GCM', iv, additionalData }, key, squeezed ?? plain),
  );
  const file: SealedFile = {
    ...head,
    ciphertext: toBase64(secret),
    sha256: (await digestOf(joined(additionalData, secret))) ?? '',
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Whether a parsed file calls itself sealed. */
export const isSealed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === SEALED_FORMAT;

/**
 * The file rebuilt from its known fields; undefined where one is missing or is what no version of
 * this site wrote.
 */
function readFile(value: Readonly<Record<string, unknown>>):
  | {
      readonly head: Head;
      readonly salt: Bytes;
      readonly iv: Bytes;
      readonly secret: Bytes;
      readonly sum: string;
    }
  | undefined {
  const { kdf, iterations, cipher, compression } = value;
  const bytes = (field: string) =>
    typeof value[field] === 'string' ? fromBase64(value[field]) : undefined;
  const [salt, iv, secret, sum] = [
    bytes('salt'),
    bytes('iv'),
    bytes('ciphertext'),
    value['sha256'],
  ];
  if (kdf !== KDF || cipher !== CIPHER || (compression !== 'gzip' && compression !== 'none'))
    return undefined;
  if (
    typeof iterations !== 'number' ||
    !Number.isInteger(iterations) ||
    iterations < ITERATIONS ||
    iterations > MOST_ITERATIONS
  )
    return undefined;
  if (salt?.length !== SALT_BYTES || iv?.length !== IV_BYTES || !secret || typeof sum !== 'string')
    return undefined;
  const head: Head = {
    format: SEALED_FORMAT,
    version: VERSION,
    kdf,
    iterations,
    salt: toBase64(salt),
    cipher,
    iv: toBase64(iv),
    compression,
  };
  return { head, salt, iv, secret, sum };
}

/** What a sealed file holds, or why it does not open; `most` bytes at the most. Never throws. */
export async function openSealed(
  value: Readonly<Record<string, unknown>>,
  passphrase: string,
  most: number,
): Promise<Unsealed> {
  const crypto = subtle();
  if (!crypto) return { ok: false, why: 'unsupported' };
  if (typeof value['version'] === 'number' && value['version'] > VERSION)
    return { ok: false, why: 'newer' };
  const file = value['version'] === VERSION ? readFile(value) : undefined;
  if (!file) return { ok: false, why: 'damaged' };
  const additionalData = headBytes(file.head);
  if ((await digestOf(joined(additionalData, file.secret))) !== file.sum)
    return { ok: false, why: 'damaged' };
  const key = await keyOf(passphrase, file.salt, file.head.iterations, crypto);
  const opened = await crypto
    .decrypt({ name: 'AES-GCM', iv: file.iv, additionalData }, key, file.secret)
    .catch(() => undefined);
  if (!opened) return { ok: false, why: 'passphrase' };
  const packed = new Uint8Array(opened);
  if (file.head.compression === 'gzip' && !('DecompressionStream' in globalThis))
    return { ok: false, why: 'unsupported' };
  const plain =
    file.head.compression === 'gzip'
      ? await through(packed, new DecompressionStream('gzip'), most)
      : packed;
  if (!plain || plain.length > most) return { ok: false, why: 'too-large' };
  return { ok: true, text: new TextDecoder().decode(plain) };
}
