/** Ids in the names of what is stored: short there, whole everywhere else. */
import { expect, test } from 'vitest';
import { logKey, readKey } from '#islands/storage/keys.ts';
import { longId, shortId } from '#islands/storage/short-id.ts';
import fc from '../../support/fc.ts';

test('every UUID is read back from its short form', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const short = shortId(id) ?? '';
      expect(short).toHaveLength(23);
      expect(longId(short)).toBe(id);
    }),
  );
  expect(longId(shortId('ffffffff-ffff-ffff-ffff-ffffffffffff') ?? '')).toBe(
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  );
});

test('any other id stays as it is', () => {
  for (const id of ['', 'id-1', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', '~', `~${'A'.repeat(22)}x`])
    expect(shortId(id)).toBeUndefined();
});

test('a text that no UUID gave is no id', () => {
  for (const text of [
    '~',
    `~${'A'.repeat(21)}`,
    `~${'A'.repeat(21)}B`,
    `~${'!'.repeat(22)}`,
    'x'.repeat(23),
  ])
    expect(longId(text)).toBeUndefined();
});

test('a key of an entry names its case and itself, whatever their ids are', () => {
  const id = fc.oneof(
    fc.uuid(),
    fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '' && text.isWellFormed() && !text.startsWith('~')),
  );
  fc.assert(
    fc.property(id, id, (caseId, entryId) => {
      expect(readKey(logKey(caseId, entryId))).toEqual({ kind: 'log', caseId, entryId });
    }),
  );
});
