/** What a court and an agency do once the owner has gone to them. */
import { addDays } from '#domain/dates.ts';
import { decimal, percentOf } from '#domain/money.ts';
import { paysAll, paysHalf, type Coming } from '#planner/explore/lives/debtor.ts';
import { owed, type Scene } from '#planner/explore/lives/scene.ts';
import type { NewEntry } from '#planner/plan/entries.ts';

export const COURTS_DO = [
  'nothing',
  'dismisses',
  'finds against',
  'judges',
  'judges and they pay',
  'pays before',
] as const;
export type CourtDoes = (typeof COURTS_DO)[number];

const judgment =
  (outcome: 'won' | 'lost' | 'dismissed') =>
  (scene: Scene): readonly NewEntry[] => [
    outcome === 'won'
      ? {
          type: 'judgment',
          outcome,
          amount: decimal(owed(scene)),
          costs: decimal(percentOf(owed(scene), 5)),
        }
      : { type: 'judgment', outcome, amount: '0.00' },
  ];

/** What follows when a claim is filed. */
export function afterFiling(does: CourtDoes): readonly Coming[] {
  const served: Coming = { in: 15, does: ({ day }) => [{ type: 'served', on: day }] };
  const hearing: Coming = {
    in: 40,
    does: ({ day }) => [{ type: 'hearing', on: addDays(day, 45) }],
  };
  switch (does) {
    case 'nothing':
      return [];
    case 'pays before':
      return [{ in: 25, does: paysAll }];
    case 'dismisses':
      return [served, hearing, { in: 85, does: judgment('dismissed') }];
    case 'finds against':
      return [served, hearing, { in: 85, does: judgment('lost') }];
    case 'judges':
      return [served, hearing, { in: 85, does: judgment('won') }];
    case 'judges and they pay':
      return [served, hearing, { in: 85, does: judgment('won') }, { in: 140, does: paysAll }];
  }
}

export const AGENCIES_DO = ['nothing', 'half', 'all'] as const;
export type AgencyDoes = (typeof AGENCIES_DO)[number];

/** What follows when the debt is placed. */
export function afterPlacing(does: AgencyDoes): readonly Coming[] {
  switch (does) {
    case 'nothing':
      return [];
    case 'half':
      return [{ in: 50, does: paysHalf }];
    case 'all':
      return [{ in: 70, does: paysAll }];
  }
}

/** What follows an entry of the owner, by what court and agency do in this life. */
export function worldAnswers(
  entry: NewEntry,
  does: { readonly court: CourtDoes; readonly agency: AgencyDoes },
): readonly Coming[] {
  if (entry.type === 'filed') return afterFiling(does.court);
  return entry.type === 'placed' ? afterPlacing(does.agency) : [];
}
