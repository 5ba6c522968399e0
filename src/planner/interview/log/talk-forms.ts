/** Forms for a bill that is questioned and for agreements. */
import { DISPUTE_KINDS, OFFER_ANSWERS, OFFERS, PARTIES, type Instalment } from '#domain/case.ts';
import { addDays, addMonths, type PlainDate } from '#domain/dates.ts';
import { choice, type GivenOf } from '#planner/interview/fields.ts';
import { logFormsOf, some } from '#planner/interview/log/log-form.ts';

/** What most disputes are about has no kind in the file: it is the rule, and the others are not. */
const ABOUT_WORK = 'work';
const KIND = { ...choice('kind', [ABOUT_WORK, ...DISPUTE_KINDS]), optional: true } as const;

export const DISPUTE_FORMS = [
  logFormsOf<'dispute'>()({
    id: 'dispute',
    topic: 'dispute',
    fields: [
      KIND,
      { name: 'about', kind: 'lines', most: 2000, optional: true },
      { name: 'amount', kind: 'money', optional: true },
      { name: 'invoice', kind: 'invoice', optional: true },
    ],
    make: ({ kind, ...told }) => ({
      type: 'dispute',
      ...some({ ...told, kind: kind === ABOUT_WORK ? undefined : kind }),
    }),
    shows: ({ kind, about, amount, invoice }) => some({ kind, about, amount, invoice }),
  }),
];
export const ANSWER_FORMS = [
  logFormsOf<'dispute-answered'>()({
    id: 'dispute-answered',
    topic: 'dispute',
    fields: [{ name: 'upheld', kind: 'money', zero: true }],
    make: ({ upheld }) => ({ type: 'dispute-answered', upheld }),
    shows: ({ upheld }) => some({ upheld }),
  }),
];

/** The parts of an agreement: their days and sums. */
export const PARTS = {
  name: 'parts',
  kind: 'rows',
  least: 1,
  most: 120,
  fields: [
    { name: 'partOn', kind: 'date' },
    { name: 'partAmount', kind: 'money' },
  ],
} as const;
type Part = GivenOf<typeof PARTS.fields>;
export const instalmentsOf = (parts: readonly Part[]): readonly Instalment[] =>
  parts.map(({ partOn, partAmount }) => ({ on: partOn, amount: partAmount }));
export const talkParts = (instalments: readonly Instalment[]): readonly Part[] =>
  instalments.map(({ on, amount }) => ({ partOn: on, partAmount: amount }));

const RHYTHMS = ['week', 'two-weeks', 'month'] as const;
interface Even {
  readonly every: (typeof RHYTHMS)[number] | 'own' | undefined;
  readonly firstOn: PlainDate | undefined;
  readonly each: string | undefined;
  readonly count: number | undefined;
}
/** Instalments of one size, from a first day on. */
function evenParts({ every, firstOn, each, count }: Even): readonly Instalment[] {
  if (firstOn === undefined || each === undefined) return [];
  const next = (index: number) =>
    every === 'month'
      ? addMonths(firstOn, index)
      : addDays(firstOn, index * (every === 'week' ? 7 : 14));
  return Array.from({ length: count ?? 0 }, (_, index) => ({ on: next(index), amount: each }));
}

const plan = { offer: ['payment-plan'] } as const;
const even = { ...plan, every: RHYTHMS } as const;

export const OFFER_FORMS = [
  logFormsOf<'offer'>()({
    id: 'offer',
    topic: 'offer',
    fields: [
      { ...choice('offer', OFFERS), preset: true },
      choice('made', PARTIES),
      {
        name: 'amount',
        kind: 'money',
        optional: true,
        when: { offer: ['settlement', 'discount'] },
      },
      { ...choice('every', [...RHYTHMS, 'own']), when: plan },
      { name: 'firstOn', kind: 'date', quick: true, when: even },
      { name: 'each', kind: 'money', when: even },
      { name: 'count', kind: 'count', least: 1, most: 120, when: even },
      { ...PARTS, when: { ...plan, every: ['own'] } },
      { name: 'expiresOn', kind: 'date', quick: true, optional: true },
    ],
    make: (given) => ({
      type: 'offer',
      offer: given.offer,
      by: given.made,
      ...(given.offer === 'payment-plan'
        ? { instalments: given.parts ? instalmentsOf(given.parts) : evenParts(given) }
        : some({ amount: given.amount })),
      ...some({ expiresOn: given.expiresOn }),
    }),
    shows: ({ offer, by, amount, instalments, expiresOn }) => ({
      offer,
      made: by,
      ...some({ amount, expiresOn }),
      ...(instalments ? { every: 'own' as const, parts: talkParts(instalments) } : {}),
    }),
  }),
];
export const OFFER_ANSWER_FORMS = [
  logFormsOf<'offer-answered'>()({
    id: 'offer-answered',
    topic: 'offer',
    fields: [{ ...choice('answer', OFFER_ANSWERS), preset: true }],
    make: ({ answer }) => ({ type: 'offer-answered', answer }),
    shows: ({ answer }) => ({ answer }),
  }),
];
