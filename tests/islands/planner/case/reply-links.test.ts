// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { CAME, doneLink, linkOf, replyLink, wayLink } from '#islands/planner/case/reply-links.ts';
import { repliesOf } from '#islands/planner/case/replies-of.ts';
import { isOutFirst, waysOut } from '#islands/planner/case/ways-out.ts';
import { startOf } from '#islands/planner/log/start-of.ts';
import { logForm } from '#planner/interview/log/log-forms.ts';
import type { Expected, LogsOfNext } from '#planner/plan/logs-of-next.ts';
import { logsOfNext } from '#planner/plan/logs-of-next.ts';
import type { PlanNow, Step } from '#planner/plan/plan-types.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import { readPersonas } from '../../../personas/read-personas.ts';
import { LOG_WORDS } from '../../../support/log-words.ts';
import { law } from '../../../support/law.ts';

const situations = readPersonas().flatMap(({ name, situations: all }) =>
  all.map(({ file, today, ...rest }) => ({
    name,
    ...rest,
    today,
    plan: planAsItStands(file, law, today),
    logs: logsOfNext(file, law, today),
  })),
);

describe('of every persona', () => {
  test.each(situations)(
    '$name $label: each button opens a form that there is',
    ({ plan, logs }) => {
      const { next, stage } = plan;
      const links = [
        doneLink(next, logs),
        ...repliesOf(plan, logs).map(({ link }) => link),
        ...waysOut(plan, logs, LOG_WORDS).map(({ link }) => link),
      ];
      for (const link of links) {
        if (!link) continue;
        const form = logForm(link.kind);
        expect(form, link.kind).toBeDefined();
        // What is chosen beforehand is a choice of that form.
        const choices = (form?.fields ?? []).flatMap((field): readonly string[] =>
          field.kind === 'choice' && field.preset ? field.options : [],
        );
        if (link.preset && choices.length > 0) expect(choices).toContain(link.preset);
      }
      const isWait = next.kind === 'wait' || stage.startsWith('closed.');
      expect(isWait || links.some((link) => link !== undefined)).toBe(true);
    },
  );
});

describe('what they said', () => {
  test('asks how it came first, so that it uses up no call of the owner', () => {
    const said = {
      type: 'contact',
      channel: 'email',
      direction: 'in',
      said: 'cannot-pay',
    } as const;
    expect(linkOf(said)).toEqual({ kind: 'told', preset: 'cannot-pay' });
    expect(linkOf({ ...said, said: 'refuses' })).toEqual({ kind: 'told', preset: 'refuses' });
  });
});

const STEP: Step = {
  id: 'wait-instalment',
  kind: 'wait',
  on: '2026-03-20',
  earliest: '2026-03-20',
  latest: '2026-03-20',
  since: { on: '2026-03-06' },
  tries: 0,
  because: [],
  record: [],
  then: [
    { if: 'paid', stage: 'closed.paid' },
    { if: 'part-paid', stage: 'negotiating.paymentPlan.running' },
  ],
};
const PLAN = situations[0]!.plan;
const planOf = (next: Step, change: Partial<PlanNow> = {}): PlanNow => ({
  ...PLAN,
  balance: { ...PLAN.balance, total: '290.00' },
  next,
  steps: [next],
  ...change,
});
const part: Expected = { kind: 'instalment', amount: '72.50', on: '2026-03-20', number: 1, of: 4 };
const NOTHING: LogsOfNext = { done: [], replies: [] };

describe('money', () => {
  const paidForm = logForm('paid')!;
  const sum = (preset: string | undefined, expected?: Expected) =>
    startOf(paidForm, preset, planOf(STEP), '2026-03-20', expected)['amount'];

  test('of an agreement is offered with its own sum, and in full with the balance', () => {
    const replies = repliesOf(planOf(STEP), { ...NOTHING, expected: part });
    // That the part came is the button of the step itself.
    expect(replies.map(({ label }) => label)).toEqual(['They paid in full']);
    expect(
      [CAME, ...replies.map(({ link }) => link)].map((link) => sum(link.preset, part)),
    ).toEqual(['72.50', '290.00']);
    const asked = repliesOf(planOf({ ...STEP, kind: 'call' }), { ...NOTHING, expected: part });
    expect(asked.map(({ label }) => label)).toEqual([
      'They paid this instalment',
      'They paid in full',
    ]);
  });

  test('that is the whole balance is offered once', () => {
    const whole = { ...part, amount: '290.00' };
    expect(repliesOf(planOf(STEP), { ...NOTHING, expected: whole })).toEqual([]);
    expect(repliesOf(planOf({ ...STEP, kind: 'letter' }), NOTHING)).toMatchObject([
      { label: 'They paid, all or part', stage: 'closed.paid' },
    ]);
  });

  test('starts with no sum where only a part came', () => {
    expect(sum(undefined, part)).toBe('');
    expect(replyLink(STEP, 'paid', NOTHING)).toEqual({ kind: 'paid', preset: 'full' });
  });
});

describe('a step that rests', () => {
  const look: Step = {
    ...STEP,
    id: 'wait-court',
    kind: 'review',
    rests: ['settlement', 'write-off'],
  };
  const logs: LogsOfNext = { done: [{ type: 'done', step: 'wait-court' }], replies: [] };

  test('is looked at first, and from the third look on its way out is the main thing', () => {
    expect(isOutFirst(planOf(look), logs)).toBe(false);
    expect(isOutFirst(planOf({ ...look, tries: 2 }), logs)).toBe(true);
    expect(doneLink(look, logs)).toEqual({ kind: 'done', preset: 'wait-court' });
  });

  test('names each way with the form that takes it', () => {
    expect(waysOut(planOf(look), logs, LOG_WORDS).map(({ link }) => link)).toEqual([
      { kind: 'offer', preset: 'settlement' },
      { kind: 'written-off' },
    ]);
  });

  test('with an agency takes the debt back before anything else, and says so once', () => {
    const agency = planOf(
      { ...look, id: 'agency-decide', rests: ['small-claims', 'settlement', 'write-off'] },
      { stage: 'agency' },
    );
    expect(waysOut(agency, logs, LOG_WORDS).map(({ link }) => link.kind)).toEqual([
      'recalled',
      'written-off',
    ]);
    expect(wayLink('agency', look, 'deciding')).toEqual({ kind: 'decided', preset: 'agency' });
  });

  test('of their offer is accepted or refused', () => {
    const offer = planOf({ ...look, id: 'answer-offer', rests: ['settlement', 'paid-in-full'] });
    const answer: LogsOfNext = {
      done: [{ type: 'offer-answered', answer: 'accepted' }],
      replies: [],
    };
    expect(waysOut(offer, answer, LOG_WORDS).map(({ link }) => link)).toEqual([
      { kind: 'offer-answered', preset: 'accepted' },
      { kind: 'offer-answered', preset: 'refused' },
    ]);
  });
});
