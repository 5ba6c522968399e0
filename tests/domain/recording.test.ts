/** The stricter of two places decides, and doubt counts as strict. */
import { expect, test } from 'vitest';
import { stricterRule, type Consent, type RecordingRule } from '#domain/recording.ts';

test.each<[Consent | undefined, Consent | undefined, RecordingRule, string, boolean]>([
  ['one-party', 'one-party', 'one-party', 'both', false],
  ['one-party', 'notice', 'notice', 'theirs', false],
  ['all-party', 'notice', 'all-party', 'yours', false],
  ['one-party', 'all-party', 'all-party', 'theirs', false],
  ['mixed', 'one-party', 'all-party', 'yours', true],
  ['all-party', 'mixed', 'all-party', 'both', true],
  ['one-party', undefined, 'all-party', 'theirs', true],
  [undefined, undefined, 'all-party', 'both', true],
])('%s here and %s there: %s', (yours, theirs, rule, set, cautious) => {
  expect(stricterRule(yours, theirs)).toEqual({ rule, set, cautious });
});
