/**
 * Which letters fit where a case stands, with the real plan: never one to the debtor on hold, never
 * a final demand too early.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#cli/read-content.ts';
import type { Case } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import { sentLink } from '#islands/planner/letter/sent-link.ts';
import { mailLink } from '#islands/planner/letter/mail-link.ts';
import { markOf } from '#islands/planner/letter/use-letter.ts';
import { untilChoices } from '#islands/planner/calm/until.ts';
import { logForm } from '#planner/interview/log/log-forms.ts';
import { readCaseFile } from '#planner/case-file/case-file.ts';
import { fitOf, isFinalDemand, letterOf } from '#planner/papers/letter-fit.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { law } from '../../support/law.ts';

const { letters } = readContent(join(process.cwd(), 'content'));
const folder = join(process.cwd(), 'tests/personas');
const personas: readonly Case[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const reading = readCaseFile(readFileSync(join(folder, name), 'utf8'));
    if (!reading.ok) throw new Error(reading.problem.message);
    return reading.case;
  });
/** Each persona on the day it was opened, and on days after. */
const situations = personas.flatMap((file) =>
  [0, 20, 90].map((days) => {
    const today = addDays(file.openedOn, days);
    return { file, today, plan: planAsItStands(file, law, today) };
  }),
);
const fits = ({ file, plan, today }: (typeof situations)[number]) =>
  Object.entries(letters).map(([id, { data }]) => ({
    id,
    fit: fitOf({ ...data, id }, file, plan, law, today),
  }));

test('there are situations of every kind', () => {
  expect(new Set(situations.flatMap((each) => fits(each).map(({ fit }) => fit.kind))).size).toBe(8);
});

/** To somebody else, to say that it stops, or to thank and put right. */
const ALLOWED: readonly (string | undefined)[] = [
  ...['final-demand-lawyer', 'estate-claim', 'proof-of-claim-cover'],
  ...['stop-acknowledged', 'wrong-person'],
  ...['settled', 'judgment-paid', 'thank-you', 'refund', 'receipt'],
];

test('on hold no letter to the debtor fits, and a closed case needs none', () => {
  for (const each of situations) {
    const { stage, next } = each.plan;
    if (!stage.startsWith('onHold.') && !stage.startsWith('closed.')) continue;
    for (const { id, fit } of fits(each)) {
      const allowed = [...ALLOWED, letterOf(next, law, each.file)].includes(id);
      const stop = stage.startsWith('closed.') ? 'closed' : 'hold';
      if (!allowed) expect(['elsewhere', stop], `${stage} ${id}`).toContain(fit.kind);
    }
  }
});

test('a final demand fits only where it is the next step of the plan, and its day has come', () => {
  for (const each of situations) {
    for (const { id, fit } of fits(each)) {
      if (!isFinalDemand(id) || id === 'final-demand-lawyer') continue;
      const { next, stage } = each.plan;
      const due = letterOf(next, law, each.file) === id && next.on <= each.today;
      expect(fit.kind === 'now' || fit.kind === 'fits').toBe(due && !stage.startsWith('closed.'));
    }
  }
});

test('the letter of a step for today comes first', () => {
  for (const each of situations) {
    const letter = letterOf(each.plan.next, law, each.file);
    if (letter && each.plan.next.on <= each.today && !each.plan.stage.startsWith('closed.'))
      expect(fits(each).find(({ id }) => id === letter)?.fit.kind).toBe('now');
  }
});

test('every letter leads to a log form that there is', () => {
  for (const { file, plan } of situations)
    for (const id of Object.keys(letters)) {
      const { kind, preset } = sentLink(id, file, plan, law);
      const form = logForm(kind);
      expect(form, `${id}: ${kind}`).toBeDefined();
      const choices = form!.fields.flatMap((field): readonly string[] =>
        field.kind === 'choice' && field.preset ? field.options : [],
      );
      if (preset && choices.length > 0) expect(choices).toContain(preset);
    }
});

describe('a mail link', () => {
  test('goes to an address that is one, carries line ends and any sign, and gives way to copying where it would be too long', () => {
    const link = new URL(
      mailLink('not an address', 'About invoice 1', 'Dear Zoë,\n\n100 % & more ✓ \ud800')!,
    );
    expect([link.protocol, link.pathname]).toEqual(['mailto:', '']);
    expect(link.searchParams.get('body')).toBe('Dear Zoë,\r\n\r\n100 % & more ✓ ');
    expect(mailLink(undefined, 'a', 'x'.repeat(1900))).toBeUndefined();
    expect(mailLink(' ana@example.com ', 'a', 'b')).toBe('mailto:ana@example.com?subject=a&body=b');
    expect(mailLink('a@b.c?bcc=x@y.z', 'a', 'b')).toBe('mailto:?subject=a&body=b');
  });
});

test('the mark of a text changes with the text', () => {
  expect(markOf('a')).toBe(markOf('a'));
  expect(new Set(['', 'a', 'b', 'ab', 'ba', '$290.00', '$190.00'].map(markOf)).size).toBe(7);
});

test.each([
  ['2026-11-23', ['2026-11-24', '2026-11-26']],
  ['2026-11-27', ['2026-11-28', '2026-11-30']],
  ['2026-11-28', ['2026-11-29', '2026-11-30', '2026-12-01']],
  ['2026-12-31', ['2027-01-01', '2027-01-03']],
  ['2028-02-28', ['2028-02-29', '2028-03-02']],
] as const)('on %s an owner may wait until %j', (today, days) => {
  expect(untilChoices(today as PlainDate).map(({ day }) => day)).toEqual(days);
});
