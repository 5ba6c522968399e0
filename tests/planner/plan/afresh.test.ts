/**
 * Generated lives: any case, whose owner does what the plan says while nobody answers.
 *
 * At each step the case is planned afresh from its log: what comes is the line that was played
 * before, to its last step (promise 16), and on the days in between nothing moves (promise 13).
 */
import { describe, expect, it, vi } from 'vitest';
import { readLaw } from '#cli/read-content.ts';
import { entryDate, type Case, type LogEntry } from '#domain/case.ts';
import { addDays, daysBetween, later, type PlainDate } from '#domain/dates.ts';
import { dateWithin, plausibleCase } from '#planner/explore/plausible.ts';
import { entriesOfStep } from '#planner/plan/entries.ts';
import { planLine } from '#planner/plan/line.ts';
import { playOn, type Played } from '#planner/plan/play.ts';
import type { Step } from '#planner/plan/plan-types.ts';
import { standingOf, type Standing } from '#planner/plan/standing.ts';
import { fork } from '#planner/replay/life.ts';
import { passTo } from '#planner/replay/tell.ts';
import fc from '../../support/fc.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const law = readLaw('content');
/** Lives in the gate; npm run prove lives 20,000 a round. */
const RUNS = Number(process.env['LIVES'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 20_261_127);

/** Steps by name and day. */
const line = (steps: readonly Step[]): string =>
  steps.map(({ id, on }) => `${id} ${on}`).join(', ');
/** The line as it stands still: the later steps only while the next one is in time. */
const still = ([next, ...rest]: readonly Step[], withRest: boolean): string =>
  `${next?.id} ${next?.overdueSince ?? next?.on}${withRest ? `, ${line(rest)}` : ''}`;

interface Scene {
  readonly file: Case;
  readonly day: PlainDate;
  readonly standing: Standing;
  /** The steps of the plan of that day. */
  readonly steps: readonly [Step, ...Step[]];
}

/** The case planned afresh from its log on a day. */
function sceneOf(file: Case, day: PlainDate): Scene {
  const standing = standingOf(file, law, day);
  return { file, day, standing, steps: planLine(standing) };
}

/** The first step that the line plays: what doing it leaves in the log, and on which day. */
function firstPlayed({ standing, day }: Scene): Played | undefined {
  let first: Played | undefined;
  playOn(fork(standing.life), day, 'choice', (played) => {
    first ??= { ...played, sight: { ...played.sight, life: fork(played.sight.life) } };
  });
  return first;
}

/** The case after its next step was done, on the day on which the one that follows is due. */
function afterNext(scene: Scene): { readonly file: Case; readonly day: PlainDate } | undefined {
  const played = firstPlayed(scene);
  const following = scene.steps[1];
  if (!played || !following) return undefined;
  const { step, on, sight } = played;
  if (step.leaves.kind === 'time') return { file: scene.file, day: following.on };
  passTo(sight.life, on);
  const { log } = scene.file;
  const entries = entriesOfStep(step, on, sight.life).map((entry, index): LogEntry => {
    const number = String(log.length + index).padStart(4, '0');
    // After all that was logged on that day, as it is played.
    return { ...entry, id: `z${number}`, at: `${on}T23:59:59Z` };
  });
  return { file: { ...scene.file, log: [...log, ...entries] }, day: on };
}

const seen = { lives: 0, steps: 0, days: 0 };

/** On a day before the next step, and on the one after it, the plan says what it said. */
function standsStill({ file, day, standing, steps }: Scene, share: number): void {
  const [next] = steps;
  const { changedOn } = standing.life;
  const gap = Math.max(1, daysBetween(day, next.on));
  const looks = new Set([addDays(day, 1 + Math.floor(share * gap)), addDays(next.on, 1)]);
  for (const look of looks) {
    const then = standingOf(file, law, look);
    // A wait whose own day has passed asks for nothing more: what it waits for is next.
    const isOver = next.kind === 'wait' && look > next.on;
    if (look <= day || isOver || then.life.changedOn !== changedOn) continue;
    seen.days += 1;
    const later = planLine(then);
    const inTime = later[0].overdueSince === undefined && next.overdueSince === undefined;
    expect(still(later, inTime), `on ${look}, after ${day}`).toBe(still(steps, inTime));
  }
}

/** Lives a case to the end of its line, planned afresh at each step. */
function livesAsPlayed(file: Case, today: PlainDate, share: number): void {
  const from = later(today, file.openedOn);
  const log = file.log.filter((entry) => entryDate(entry) <= from);
  let scene = sceneOf({ ...file, log }, from);
  seen.lives += 1;
  standsStill(scene, share);
  while (scene.steps.length > 1) {
    const after = afterNext(scene);
    if (!after) return;
    const rest = scene.steps.slice(1);
    scene = sceneOf(after.file, after.day);
    seen.steps += 1;
    // A wait that acts on its own day is over on that day: what it waited for is next.
    const [first] = rest;
    const isOver =
      first?.kind === 'wait' && first.on <= after.day && first.id !== scene.steps[0].id;
    const planned = isOver ? rest.slice(1) : rest;
    expect(line(scene.steps), `planned afresh on ${after.day}`).toBe(line(planned));
    standsStill(scene, share);
  }
}

describe('generated lives', () => {
  it('plan afresh at each step what was played, and move no day in between', () => {
    fc.assert(
      fc.property(
        plausibleCase(),
        dateWithin(30, 60),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        livesAsPlayed,
      ),
      { numRuns: RUNS, seed: SEED },
    );
    console.log(
      `lived ${seen.lives} generated lives: ${seen.steps} steps planned afresh, ${seen.days} quiet days looked at`,
    );
    expect(seen.steps).toBeGreaterThan(RUNS);
    expect(seen.days).toBeGreaterThan(RUNS);
  });
});
