/** The rehearsal of a call, walked through in every way it can go. */
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  REHEARSAL_ANSWERS,
  choicesOf,
  LINES,
  lineOf,
  OCCASIONS,
  rehearsalMachine,
  rehearse,
  startRehearsal,
  type LineId,
  type RehearsalState,
  type RehearsalEvent,
} from '#planner/contact/rehearsal.ts';
import { rehearsalSchema } from '#schemas/rehearsal.ts';

const nameOf = (now: RehearsalState): string => JSON.stringify(now.value);
const keyOf = (now: RehearsalState): string => `${nameOf(now)} ${JSON.stringify(now.context)}`;

interface Place {
  readonly now: RehearsalState;
  readonly next: readonly { readonly event: RehearsalEvent; readonly key: string }[];
}

/** Every situation that can be reached, capped so that a loop without end is a failure. */
function explore(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const open = [startRehearsal()];
  while (open.length > 0) {
    const now = open.pop()!;
    if (places.has(keyOf(now))) continue;
    if (places.size > 5000) throw new Error('Expected a rehearsal with fewer situations');
    const next = choicesOf(now).map((event) => ({ event, after: rehearse(now, event) }));
    places.set(keyOf(now), {
      now,
      next: next.map(({ event, after }) => ({ event, key: keyOf(after) })),
    });
    open.push(...next.map(({ after }) => after));
  }
  return places;
}
const places = explore();
const all = [...places.values()];

test('every state of the machine is reached', () => {
  const leaves: string[] = [];
  interface Node {
    readonly id: string;
    readonly states: Readonly<Record<string, Node>>;
  }
  const walk = (node: Node): void => {
    const children = Object.values(node.states);
    if (children.length === 0) leaves.push(node.id);
    children.forEach(walk);
  };
  walk(rehearsalMachine.root);
  const reached = new Set(
    all.flatMap(({ now }) =>
      now._nodes.filter((node) => Object.keys(node.states).length === 0).map(({ id }) => id),
    ),
  );
  expect([...reached].sort()).toEqual(leaves.sort());
});

test('the exit line and the look back are within reach from everywhere, and there is always something to do', () => {
  const ends = (wanted: (now: RehearsalState) => boolean): ReadonlySet<string> => {
    const good = new Set(all.filter(({ now }) => wanted(now)).map(({ now }) => keyOf(now)));
    for (let size = -1; size !== good.size;) {
      size = good.size;
      for (const { now, next } of all)
        if (next.some(({ key }) => good.has(key))) good.add(keyOf(now));
    }
    return good;
  };
  expect(ends((now) => now.matches('exit')).size).toBe(places.size);
  expect(ends((now) => now.matches('debrief')).size).toBe(places.size);
  expect(all.filter(({ next }) => next.length === 0)).toEqual([]);
});

test('between two asks there is always a silence', () => {
  const faults: string[] = [];
  for (const { now, next } of all) {
    if (!now.hasTag('ask')) continue;
    // From an ask, walk on until a silence: no other ask may come first.
    const open = next.map(({ key }) => key);
    const seen = new Set<string>();
    while (open.length > 0) {
      const place = places.get(open.pop()!)!;
      if (seen.has(keyOf(place.now)) || place.now.hasTag('silence') || place.now.matches('prepare'))
        continue;
      seen.add(keyOf(place.now));
      if (place.now.hasTag('ask')) faults.push(`${nameOf(now)} → ${nameOf(place.now)}`);
      open.push(...place.next.map(({ key }) => key));
    }
  }
  expect(faults).toEqual([]);
});

test('a silence follows each ask at once, and nothing but a hang-up comes between', () => {
  for (const { now, next } of all) {
    if (!now.hasTag('ask')) continue;
    for (const { event, key } of next)
      expect([event.type, places.get(key)!.now.hasTag('silence')]).toEqual([
        event.type,
        event.type !== 'END',
      ]);
  }
});

describe('money', () => {
  const MONEY = /\{(amountDue|promiseAmount|invoiceList)\}|\b(pay|paid|invoice|bill|debt|owed?)\b/i;
  const content = rehearsalSchema.parse(
    parse(readFileSync(join(process.cwd(), 'content/rehearsal/call.yaml'), 'utf8')),
  );

  test('is not mentioned to somebody else, nor to a machine', () => {
    for (const line of ['hello-person', 'reply-not-them', 'reply-voicemail', 'exit-short'] as const)
      expect(content.lines[line].say).not.toMatch(MONEY);
  });

  test('is named once in the opening, after it is known who speaks', () => {
    const hello = rehearse(startRehearsal(), { type: 'READY' });
    expect(lineOf(hello, { person: true, occasion: 'first' })).toBe('hello-person');
    const elsewhere = rehearse(hello, { type: 'ANSWERED', answer: 'not-them' });
    const after: string[] = [];
    for (let now = elsewhere; !now.matches('debrief'); now = rehearse(now, { type: 'SAID' }))
      after.push(lineOf(now, { person: true, occasion: 'first' })!);
    expect(after).toEqual(['reply-not-them', 'exit-short']);
    expect(after.every((line) => !MONEY.test(content.lines[line as LineId].say ?? ''))).toBe(true);
  });
});

test('every line is said somewhere, and every situation that is not a choice has one', () => {
  const said = new Set<LineId>();
  for (const { now } of all) {
    for (const person of [true, false])
      for (const occasion of OCCASIONS) {
        const line = lineOf(now, { person, occasion });
        if (line) said.add(line);
        else
          expect(
            ['prepare', 'debrief', '{"call":"theirAnswer"}'].some((name) =>
              nameOf(now).includes(name),
            ),
            nameOf(now),
          ).toBe(true);
      }
  }
  expect([...said].sort()).toEqual([...LINES].sort());
});

test('each answer leads to its own reply; the second shout ends the call', () => {
  const asked = [
    { type: 'READY' },
    { type: 'THEM' },
    { type: 'SAID' },
    { type: 'WAITED' },
  ] as const;
  const answered = (answer: (typeof REHEARSAL_ANSWERS)[number], from = startRehearsal()) =>
    rehearse(
      asked.reduce<RehearsalState>((now, event) => rehearse(now, event), from),
      { type: 'ANSWERED', answer },
    );
  for (const answer of REHEARSAL_ANSWERS) {
    if (answer !== 'not-them' && answer !== 'voicemail')
      expect(lineOf(answered(answer), { person: false, occasion: 'first' })).toBe(
        `reply-${answer}`,
      );
  }
  const calmed = rehearse(rehearse(answered('angry'), { type: 'SAID' }), { type: 'WAITED' });
  const again = rehearse(calmed, { type: 'ANSWERED', answer: 'angry' });
  expect(lineOf(again, { person: false, occasion: 'first' })).toBe('reply-angry-again');
  expect(rehearse(again, { type: 'SAID' }).matches('exit')).toBe(true);
  expect(
    rehearse(rehearse(rehearse(again, { type: 'SAID' }), { type: 'SAID' }), { type: 'AGAIN' })
      .context.shouts,
  ).toBe(0);
});

test('an event that has no place leaves it as it is', () => {
  const start = startRehearsal();
  for (const type of ['SAID', 'WAITED', 'THEM', 'DATED', 'UNDATED', 'END', 'AGAIN'] as const)
    expect(keyOf(rehearse(start, { type }))).toBe(keyOf(start));
});
