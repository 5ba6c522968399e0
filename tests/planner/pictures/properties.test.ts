/** What must hold of every picture of every case. */
import { describe, expect, test } from 'vitest';
import { contactBroken } from '#domain/contact-budget.ts';
import type { Case } from '#domain/case.ts';
import { later } from '#domain/dates.ts';
import { DOORS, RUNGS } from '#components/ladder.ts';
import { cameOfIt } from '#planner/pictures/came-of-it.ts';
import { climbOf } from '#planner/pictures/climb.ts';
import { ASKED, contactCalendar } from '#planner/pictures/contact-calendar.ts';
import { limitationClock } from '#planner/pictures/limitation-clock.ts';
import { shareOf, timeline } from '#planner/pictures/timeline.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { standingOf } from '#planner/plan/standing.ts';
import { plausibleCase, CENTRE } from '#planner/explore/plausible.ts';
import { law } from '../../support/law.ts';
import fc from '../../support/fc.ts';

const RUNS = { numRuns: 150 };
const LADDER = { rungs: RUNGS, doors: DOORS };
/** The day a case is looked at: before its opening it stands as on that day. */
const lookedAt = ({ openedOn }: Case) => later(CENTRE, openedOn);

describe('of any case', () => {
  test('the ladder has one place where it stands, and no day ahead of what is late', () => {
    fc.assert(
      fc.property(plausibleCase(), (file) => {
        const today = lookedAt(file);
        const plan = planAsItStands(file, law, today);
        const { rungs, aside } = climbOf(plan, standingOf(file, law, today).life.way, LADDER);
        const all = [...rungs, ...aside];
        expect(all.filter(({ state }) => state === 'here')).toHaveLength(1);
        for (const { state, on, after } of all) {
          if (state === 'been') expect(on! <= today).toBe(true);
          if (state === 'ahead')
            expect(on === undefined).toBe(plan.next.overdueSince !== undefined);
          expect(after ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  test('what came of it adds up: what was charged was collected, let go, or is owed', () => {
    fc.assert(
      fc.property(plausibleCase(), (file) => {
        const today = lookedAt(file);
        const standing = standingOf(file, law, today);
        const { days, contacts, collected, letGo } = cameOfIt(standing, today);
        expect(Math.min(days, contacts, collected, letGo)).toBeGreaterThanOrEqual(0);
        expect(collected).toBe(standing.totals.payments);
        expect(letGo).toBeGreaterThanOrEqual(standing.totals.credits);
      }),
      RUNS,
    );
  });

  test('the calendar allows nothing that the contact budget refuses, and refuses nothing without a rule', () => {
    fc.assert(
      fc.property(plausibleCase(), (file) => {
        const today = lookedAt(file);
        const standing = standingOf(file, law, today);
        const { weeks } = contactCalendar(standing, planAsItStands(file, law, today).steps);
        const days = weeks.flat();
        expect(days).toHaveLength(42);
        for (const { on, allowed, refused } of days) {
          if (on < today) expect(allowed).toEqual([]);
          for (const channel of on < today ? [] : ASKED) {
            const broken = contactBroken(
              standing.life.contacts,
              channel,
              on,
              standing.judged.terms,
            );
            expect(allowed.includes(channel)).toBe(broken.length === 0);
            expect(refused[channel] ?? []).toEqual(broken);
          }
        }
      }),
      RUNS,
    );
  });

  test('the line of time holds today and loses nothing', () => {
    fc.assert(
      fc.property(plausibleCase(), (file) => {
        const { moves } = standingOf(file, law, CENTRE);
        const plan = planAsItStands(file, law, CENTRE);
        const entries = moves.map(({ entry }) => entry);
        const { marks, from, until, before, beyond } = timeline(entries, plan, CENTRE);
        expect(marks).toHaveLength(entries.length + plan.steps.length + plan.deadlines.length);
        expect(from <= CENTRE && CENTRE <= until).toBe(true);
        expect(marks.map(({ on }) => on)).toEqual(marks.map(({ on }) => on).toSorted());
        expect(
          marks.filter(({ on }) => on >= from && on <= until).length +
            before.length +
            beyond.length,
        ).toBe(marks.length);
        for (const { on } of marks)
          expect(shareOf(on, from, until)).toSatisfy((share: number) => share >= 0 && share <= 1);
      }),
      RUNS,
    );
  });

  test('the time to sue starts with the date the plan keeps, and never ends before it', () => {
    fc.assert(
      fc.property(plausibleCase(), (file) => {
        const standing = standingOf(file, law, CENTRE);
        const clock = limitationClock(standing);
        if (!clock) return;
        expect(clock.earliest).toBe(standing.limitationOn);
        expect(clock.latest >= clock.earliest).toBe(true);
        expect(clock.earliest === clock.latest || clock.edges.length > 0).toBe(true);
      }),
      RUNS,
    );
  });
});
