/**
 * Sealed files: they open with their passphrase and with nothing else, and no changed file opens.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, fromBase64, digestOf, through, toBase64 } from '#islands/storage/bytes.ts';
import { ITERATIONS, isSealed, openSealed, seal } from '#islands/storage/sealed.ts';

const TEXT = JSON.stringify({ words: 'Blue Door Café owes 290.00 '.repeat(400) });
const PASSPHRASE = 'correct horse battery stäple';
type File = Record<string, unknown>;
let file: File;

beforeAll(async () => {
  file = JSON.parse((await seal(TEXT, PASSPHRASE)) ?? '') as File;
});

const opens = (value: File, passphrase = PASSPHRASE, most = 1_000_000) =>
  openSealed(value, passphrase, most);

/**
 * The file with a checksum that fits its changed content: what somebody does who knows the format.
 */
async function mended(value: File): Promise<File> {
  const { ciphertext, sha256: _old, ...head } = value;
  const { format, version, kdf, iterations, salt, cipher, iv, compression } = head;
  const bytes = bytesOf(
    JSON.stringify({ format, version, kdf, iterations, salt, cipher, iv, compression }),
  );
  const secret = fromBase64(String(ciphertext))!;
  return { ...value, sha256: await digestOf(Uint8Array.from([...bytes, ...secret])) };
}

/** The same bytes in base64 with one bit turned. */
function bent(text: unknown, at: number): string {
  const bytes = fromBase64(String(text))!;
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = bytes[index]! ^ 1;
  return toBase64(bytes);
}

describe('a sealed file', () => {
  test('opens with its passphrase, and gives back the text byte for byte', async () => {
    expect(await opens(file)).toEqual({ ok: true, text: TEXT });
  });

  test('says in its head how it was made, with enough rounds for a guesser to despair', () => {
    expect(isSealed(file)).toBe(true);
    expect(file).toMatchObject({
      format: 'firm-and-fair/sealed',
      version: 1,
      kdf: 'PBKDF2-SHA-256',
      cipher: 'AES-256-GCM',
      compression: 'gzip',
    });
    expect(file['iterations']).toBe(ITERATIONS);
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });

  test('is smaller than what it holds, and shows nothing of it', () => {
    expect(JSON.stringify(file).length).toBeLessThan(TEXT.length / 4);
    expect(JSON.stringify(file)).not.toContain('Blue Door');
  });

  test('never has the same salt, start or content twice', async () => {
    const again = JSON.parse((await seal(TEXT, PASSPHRASE)) ?? '') as File;
    for (const field of ['salt', 'iv', 'ciphertext']) expect(again[field]).not.toBe(file[field]);
  });

  test.each(['', 'correct horse battery staple', 'Correct horse battery stäple', `${PASSPHRASE}!`])(
    'stays shut for the passphrase "%s"',
    async (wrong) => {
      expect(await opens(file, wrong)).toEqual({ ok: false, why: 'passphrase' });
    },
  );

  test('opens where the keyboard writes the same letters another way, or adds a space', async () => {
    expect(await opens(file, ` ${PASSPHRASE.normalize('NFD')} `)).toMatchObject({ ok: true });
  });

  test('gives no more than was asked for, so that a small file cannot fill the memory', async () => {
    expect(await opens(file, PASSPHRASE, 1000)).toEqual({ ok: false, why: 'too-large' });
  });
});

describe('a file that was changed', () => {
  const changes: readonly (readonly [string, (of: File) => File])[] = [
    ['the first byte of the content', (of) => ({ ...of, ciphertext: bent(of['ciphertext'], 0) })],
    ['a byte in the middle', (of) => ({ ...of, ciphertext: bent(of['ciphertext'], 40) })],
    ['the tag at the end', (of) => ({ ...of, ciphertext: bent(of['ciphertext'], -1) })],
    ['the salt', (of) => ({ ...of, salt: bent(of['salt'], 3) })],
    ['the start of the cipher', (of) => ({ ...of, iv: bent(of['iv'], 3) })],
    ['the rounds', (of) => ({ ...of, iterations: ITERATIONS + 1 })],
    ['the compression', (of) => ({ ...of, compression: 'none' })],
    [
      'the end, cut off',
      (of) => ({ ...of, ciphertext: toBase64(fromBase64(String(of['ciphertext']))!.slice(0, -5)) }),
    ],
  ];
  test.each(changes)('is called damaged: %s', async (_what, change) => {
    expect(await opens(change(file))).toEqual({ ok: false, why: 'damaged' });
  });

  test.each(changes)('does not open, even with a checksum that fits: %s', async (_what, change) => {
    expect(await opens(await mended(change(file)))).toEqual({ ok: false, why: 'passphrase' });
  });

  test.each([
    ['another way to make the key', { kdf: 'PBKDF2-SHA-1' }],
    ['another cipher', { cipher: 'AES-256-CBC' }],
    ['few rounds', { iterations: 1000 }],
    ['rounds without end', { iterations: 1e12 }],
    ['rounds that are text', { iterations: '600000' }],
    ['a short salt', { salt: 'AAAA' }],
    ['no start', { iv: undefined }],
    ['content that is no base64', { ciphertext: '%%%' }],
    ['base64 in a second spelling', { iv: 'AAAAAAAAAAAAAAA=' }],
    ['no checksum', { sha256: undefined }],
    ['another checksum', { sha256: 'x' }],
    ['an unknown compression', { compression: 'zip' }],
    ['a version of nought', { version: 0 }],
    ['a version that is text', { version: '1' }],
  ])('is called damaged: %s', async (_what, fields) => {
    expect(await opens({ ...file, ...fields })).toEqual({ ok: false, why: 'damaged' });
  });

  test('of a later version asks for a later page', async () => {
    expect(await opens({ ...file, version: 2 })).toEqual({ ok: false, why: 'newer' });
  });
});

test('squeezing and its undoing give back the bytes; what is no squeezed text gives nothing', async () => {
  const bytes = bytesOf(TEXT);
  const packed = await through(bytes, new CompressionStream('gzip'), Infinity);
  expect(packed!.length).toBeLessThan(bytes.length);
  expect(await through(packed!, new DecompressionStream('gzip'), Infinity)).toEqual(bytes);
  expect(await through(bytes, new DecompressionStream('gzip'), Infinity)).toBeUndefined();
});
