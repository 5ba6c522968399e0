import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case.ts';
import { entryInWords } from '#islands/planner/log/entry-words.ts';
import { DESK_WORDS } from '#islands/planner/words/holds.ts';
import {
  DESK_KINDS,
  deskEntry,
  deskKindOf,
  deskKinds,
  holdOf,
  noticeOf,
} from '#planner/cases/desk.ts';
import { readEntry } from '#planner/case-file/case-file.ts';
import { plan } from '#planner/plan/plan.ts';
import { aCountry, aLaw, aPlace, someAnswers } from '../../support/builders.ts';
import { ENTRY_TEXTS } from '../../support/log-words.ts';

const TODAY = '2026-03-10';
const DETAILS = {
  at: '2026-03-10T10:00:00Z',
  today: TODAY,
  reference: '26-104',
  contact: 'Court of Testland',
} as const;
const SUBJECT: Case = {
  id: 'c',
  title: 'C',
  openedOn: '2026-03-02',
  answers: someAnswers({}, { place: 'US-XX' }),
  log: [],
};

describe.each(DESK_KINDS)('one press for %s', (kind) => {
  const entry = deskEntry(kind, 'e1', DETAILS);
  const held: Case = { ...SUBJECT, log: [entry] };
  const made = plan(held, aLaw(aPlace()), TODAY);

  test('logs an entry that a case file can hold, and words for it', () => {
    expect(readEntry(entry)).toMatchObject({ ok: true });
    expect(entryInWords(entry, 'USD', ENTRY_TEXTS)).not.toBe('');
  });

  test('leads to the list of its own, and to a button that ends it', () => {
    expect(deskKindOf(made.stage, held, TODAY)).toBe(kind);
    const hold = holdOf(kind);
    expect(made.stage.startsWith('onHold.')).toBe(hold !== undefined);
    expect(DESK_WORDS[kind].over !== undefined).toBe(hold !== undefined);
    if (!hold) return;
    const over = plan(
      { ...held, log: [entry, { id: 'e2', at: '2026-03-10T11:00:00Z', type: 'hold-ended', hold }] },
      aLaw(aPlace()),
      TODAY,
    );
    expect(over.stage).toBe('chasing.reminder');
  });

  test('names a guide that exists', () => {
    const { guide } = DESK_WORDS[kind];
    if (guide) expect(existsSync(join('content', 'guides', `${guide}.mdx`))).toBe(true);
  });
});

test('the number and the address of a notice are kept', () => {
  const held: Case = { ...SUBJECT, log: [deskEntry('bankruptcy', 'e1', DETAILS)] };
  expect(noticeOf(held, 'bankruptcy', TODAY)).toMatchObject({
    reference: '26-104',
    contact: 'Court of Testland',
  });
});

test('a notice that was struck out stands at no list', () => {
  const closed = deskEntry('closed', 'e1', DETAILS);
  const struck: Case = {
    ...SUBJECT,
    log: [closed, { id: 'e2', at: '2026-03-10T11:00:00Z', type: 'correction', of: 'e1' }],
  };
  expect(noticeOf(struck, 'closed', TODAY)).toBeUndefined();
  expect(deskKindOf('chasing.reminder', struck, TODAY)).toBeUndefined();
});

test('a legal pause is offered for people only, and where the law of the country knows one', () => {
  const pausing = aCountry({
    holds: [
      {
        kind: 'pause',
        name: 'Pause',
        hold: 'breathing-space',
        debtors: ['consumer', 'sole-trader'],
        stopsContact: true,
        source: 'breathing-space',
      },
    ],
  });
  const of = (kind: 'business' | 'consumer') => ({
    ...SUBJECT,
    answers: someAnswers({}, { kind }),
  });
  expect(deskKinds(of('consumer'), pausing)).toContain('breathing-space');
  expect(deskKinds(of('business'), pausing)).not.toContain('breathing-space');
  expect(deskKinds(of('consumer'), aCountry())).not.toContain('breathing-space');
});
