/** Forms for news that stops the chase, and for its end. */
import { NOTICES } from '#domain/case.ts';
import { choice } from '#planner/interview/fields.ts';
import { logFormsOf, some } from '#planner/interview/log/log-form.ts';

const BANKRUPT = { notice: ['bankruptcy'] } as const;
const LINE = { kind: 'text', most: 200, optional: true, more: true } as const;

export const NOTICE_FORMS = [
  logFormsOf<'notice'>()({
    id: 'notice',
    topic: 'notice',
    fields: [
      { ...choice('notice', NOTICES), preset: true, folded: true },
      {
        name: 'pauseUntil',
        kind: 'date',
        optional: true,
        when: { notice: ['breathing-space'] },
      },
      { name: 'filedOn', kind: 'date', side: 'past', optional: true, when: BANKRUPT },
      { name: 'claimBy', kind: 'date', optional: true, when: BANKRUPT },
      { name: 'contact', ...LINE },
      { name: 'reference', ...LINE },
    ],
    make: ({ notice, pauseUntil, ...rest }) => ({
      type: 'notice',
      notice,
      ...some({ ...rest, until: pauseUntil }),
    }),
    shows: ({ notice, contact, reference, filedOn, claimBy, until }) => ({
      notice,
      ...some({ contact, reference, filedOn, claimBy, pauseUntil: until }),
    }),
  }),
];
export const HOLD_ENDED_FORMS = [
  logFormsOf<'hold-ended'>()({
    id: 'hold-ended',
    topic: 'notice',
    fields: [],
    make: () => ({ type: 'hold-ended' }),
    shows: () => ({}),
  }),
];
