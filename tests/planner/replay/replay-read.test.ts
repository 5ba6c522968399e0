/** A replay that is only read is made once a day, and nobody who reads it leaves a trace in it. */
import { expect, test } from 'vitest';
import { addDays } from '#domain/dates.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { letterAccount } from '#planner/papers/letter-account.ts';
import { letterTalks } from '#planner/papers/letter-talks.ts';
import { replay, replayRead } from '#planner/replay/replay.ts';
import fc from '../../support/fc.ts';
import { law } from '../../support/law.ts';

test('what letters read of a generated case is as if each had replayed it for itself', () => {
  fc.assert(
    fc.property(plausibleCase(), dateWithin(60, 200), (file, today) => {
      const payBy = addDays(today, 14);
      letterTalks(file, law, today);
      const account = letterAccount(file, law, today, payBy);
      expect(letterAccount(file, law, today, payBy)).toEqual(account);
      expect(replayRead(file, law, today)).toEqual(replay(file, law, today));
      expect(letterAccount({ ...file }, law, today, payBy)).toEqual(account);
      expect(letterTalks(file, law, today)).toEqual(letterTalks({ ...file }, law, today));
    }),
    { numRuns: 60 },
  );
});

test('another day, or another law, is replayed anew', () => {
  const [file] = fc.sample(plausibleCase(), { numRuns: 1, seed: 7 });
  const first = replayRead(file!, law, '2026-03-05');
  expect(replayRead(file!, law, '2026-03-05')).toBe(first);
  expect(replayRead(file!, law, '2026-03-06')).not.toBe(first);
  expect(replayRead(file!, { ...law }, '2026-03-06')).not.toBe(first);
});
