/**
 * `npm run lives -- --seed 7`: one life as a timeline, with what is wrong with it.
 * `npm run lives -- --from 0 --count 300`: so many lives judged, the faults by kind with an example
 * each.
 *
 * `--days 400` is how long they are lived; `--case` prints the case file of each fault as well.
 */
import { parseArgs } from 'node:util';
import type { LivedLife, Moment } from '#planner/explore/lives/live.ts';
import { dueOn, type Ask, type LivedStep } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';
import { startOfLife } from '#planner/explore/lives/starts.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { grouped } from './faults.ts';
import { judge } from './judge.ts';
import { law } from '../law.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '100' },
    days: { type: 'string', default: '400' },
    case: { type: 'boolean', default: false },
  },
});
const days = Number(values.days);
const ask: Ask = (file, today) => planAsItStands(file, law, today);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const inShort = (entry: NewEntry): string => {
  const fields = Object.entries(entry).filter(([name]) => name !== 'type');
  return [entry.type, ...fields.map(([name, value]) => `${name} ${JSON.stringify(value)}`)].join(
    ' ',
  );
};

function momentInShort({ day, plan, did, entries }: Moment): string {
  const next: LivedStep = plan.next;
  const since = next.overdueSince ? ` (overdue since ${next.overdueSince})` : '';
  const rests = next.rests ? ` (rests: ${next.rests.join(', ')})` : '';
  const waits = entries.length > 0 ? 'comes' : `next ${next.id} ${next.on}${since}${rests}`;
  const what = did ? `does ${did.id}` : waits;
  return `${day}  ${plan.stage.padEnd(30)} ${what.padEnd(34)} ${entries.map(inShort).join('; ')}`;
}

function print(life: LivedLife): void {
  const { start, moments, ended, last } = life;
  say(`life ${start.seed}: ${start.debtor}; court ${start.court}, agency ${start.agency}`);
  say(`owner ${JSON.stringify(start.owner)}\n${JSON.stringify(start.file.answers)}`);
  for (const entry of start.file.log) say(`before: ${entry.at.slice(0, 10)} ${inShort(entry)}`);
  for (const moment of moments) say(momentInShort(moment));
  say(`${ended}: ${last.plan.stage}, next ${last.plan.next.id} ${dueOn(last.plan.next)}`);
}

if (values.seed !== undefined) {
  const { life, faults } = judge(startOfLife(Number(values.seed)), ask, law, days);
  if (life) print(life);
  const all = [...faults.values()].flat();
  for (const { promise, kind, day, step, says, file } of all) {
    say(`! promise ${promise} ${kind} on ${day} at ${step}: ${says}`);
    if (values.case) say(JSON.stringify(file));
  }
} else {
  const ends = new Map<string, number>();
  const faults = Array.from({ length: Number(values.count) }, (_, index) => {
    const judged = judge(startOfLife(Number(values.from) + index), ask, law, days);
    const ended = judged.life?.ended ?? 'not lived';
    ends.set(ended, (ends.get(ended) ?? 0) + 1);
    return [...judged.faults.values()].flat();
  }).flat();
  say(JSON.stringify(Object.fromEntries(ends)));
  for (const { count, lives, example } of grouped(faults)) {
    const { promise, kind, step, seed, day, says, file } = example;
    say(`${promise} ${kind} @${step}: ${count} in ${lives} lives; life ${seed} ${day}: ${says}`);
    if (values.case) say(`    ${JSON.stringify(file)}`);
  }
}
