/** The letters and scripts of a case that may go out on a day, as text. */
import type { Case, SentBy } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import type { LetterForms } from '#islands/planner/letter/letter-paper.ts';
import { letterView } from '#islands/planner/letter/letter-view.ts';
import { usualWay } from '#islands/planner/letter/usual-way.ts';
import { fitOf, stepOf } from '#planner/papers/letter-fit.ts';
import { untruths } from '#planner/papers/truth.ts';
import { planAsItStands } from '#planner/plan/plan.ts';
import type { Stage } from '#planner/ladder/stages.ts';
import { combined, inSituation, NOT_DUE, type Combination } from './letter-cases.ts';
import { law } from './law.ts';
import { letterFor, letterTexts } from './letters.ts';

export interface Going {
  readonly id: string;
  readonly stage: Stage;
  readonly file: Case;
  /** How it goes out. */
  readonly sentBy: SentBy;
  /** The day that its plan step gives, or the usual one. */
  readonly payBy: PlainDate | undefined;
  readonly forms: LetterForms;
  readonly text: string;
}

const READ: ReadonlySet<string> = new Set(['now', 'fits', 'later']);

/** What may go out as a case stands. */
export function lettersThatGo(
  file: Case,
  happened: Parameters<typeof inSituation>[1],
  today: PlainDate,
  way?: SentBy,
): readonly Going[] {
  const now = inSituation(file, happened);
  const plan = planAsItStands(now, law, today);
  const { deadline: _, ...undated } = plan.next;
  return Object.entries(letterTexts).flatMap(([id, letter]): readonly Going[] => {
    const step = stepOf(id, now, plan, law) ?? undated;
    const about = { ...letter, id };
    if (letter.kind === 'letter' && untruths(about, now, plan, step, law, today).length > 0)
      return [];
    if (!READ.has(fitOf(about, now, plan, law, today).kind)) return [];
    const sentBy = way ?? usualWay(step, id, now);
    const forms = letterFor(id, now, plan, step, today, sentBy);
    const { payBy } = letterView(now, plan, step, law, today, id);
    return [{ id, stage: plan.stage, file: now, sentBy, payBy, forms, text: forms.text }];
  });
}

const PLACES = ['US-TX', 'US-CA', 'GB-ENG', 'GB-SCT'] as const;
const KINDS = ['business', 'consumer'] as const;
const COUNTS = [1, 2, 7] as const;

const BASE: readonly (readonly [string, Combination])[] = PLACES.flatMap((place) =>
  KINDS.flatMap((kind) =>
    COUNTS.map((count) => [`${place} ${kind} ${count}`, { place, kind, count }] as const),
  ),
);
const MORE: readonly (readonly [string, Combination])[] = PLACES.flatMap((place) =>
  KINDS.flatMap((kind) => [
    [`${place} ${kind} 2 interest`, { place, kind, count: 2, interest: true }] as const,
    [`${place} ${kind} 1 no number`, { place, kind, count: 1, numbered: false }] as const,
    [`${place} ${kind} 2 no number`, { place, kind, count: 2, numbered: false }] as const,
    [`${place} ${kind} 1 bare`, { place, kind, count: 1, details: false }] as const,
  ]),
);
const ODD: readonly (readonly [string, Combination])[] = [
  ['US-MA consumer 2', { place: 'US-MA', kind: 'consumer', count: 2 }],
  ['US-TX business 1 not due', { place: 'US-TX', kind: 'business', count: 1, dueOn: NOT_DUE }],
  ['GB-ENG consumer 2 not due', { place: 'GB-ENG', kind: 'consumer', count: 2, dueOn: NOT_DUE }],
  ['GB-ENG sole trader 2', { place: 'GB-ENG', kind: 'sole-trader', count: 2 }],
  ...(['guarantor', 'co-debtor'] as const).map(
    (role) =>
      [
        `US-TX business 2 ${role}`,
        {
          place: 'US-TX',
          kind: 'business',
          count: 2,
          answers: (all) => ({
            ...all,
            debtor: { ...all.debtor, others: [{ role, name: 'Abe Reed', kind: 'consumer' }] },
          }),
        },
      ] as readonly [string, Combination],
  ),
  [
    'US-TX business 1 goods',
    {
      place: 'US-TX',
      kind: 'business',
      count: 1,
      answers: (all) => ({
        ...all,
        debtor: { ...all.debtor, signs: ['moving-assets'] },
        debt: { ...all.debt, agreement: 'goods', work: 'goods', lastDayOn: '2026-09-08' },
      }),
    },
  ],
];

/** Each kind of case that is read, by name, with its log still empty. */
export const COMBINATIONS: ReadonlyMap<string, Case> = new Map(
  [...BASE, ...MORE, ...ODD].map(([name, combination]) => [name, combined(combination)]),
);
