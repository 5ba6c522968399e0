import { describe, expect, test } from 'vitest';
import { CLAIM_KINDS, completeness, PIECES, piecesFor } from '#islands/guides/evidence.ts';

describe.each(CLAIM_KINDS)('the proof of a claim about %s', (kind) => {
  test('is empty with nothing and whole with all', () => {
    expect(completeness(kind, new Set()).percent).toBe(0);
    expect(completeness(kind, new Set(PIECES.map(({ id }) => id)))).toEqual({
      percent: 100,
      missing: [],
    });
  });

  test('names the weightiest missing piece first', () => {
    const { missing } = completeness(kind, new Set(['log']));
    expect(missing.map(({ weight }) => weight)).toEqual(
      missing.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
    expect(missing).toHaveLength(piecesFor(kind).length - 1);
  });
});
