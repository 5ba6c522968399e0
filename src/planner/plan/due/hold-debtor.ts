/** Holds for what became of the debtor: bankrupt, dead, or not the one who owes. */
import { workingDayFrom } from '#domain/calendar.ts';
import { countryOf, holdKinds } from '#domain/country.ts';
import { addDays } from '#domain/dates.ts';
import { hasSecondSigner } from '#planner/plan/due/guarantor.ts';
import { review } from '#planner/plan/due/reviews.ts';
import type { StepDue } from '#planner/plan/due/step-due.ts';
import type { Sight } from '#planner/plan/sight.ts';
import {
  SOON,
  ESTATE_DAYS,
  MONTH,
  open,
  sinceOf,
  claimByOf,
  stop,
  rulesOf,
} from '#planner/plan/due/hold-open.ts';

/**
 * Whether every kind of this hold that the law here knows shields those who signed beside the
 * debtor, too.
 */
function isSignerShielded({ answers, law, place }: Sight): boolean {
  const debtor = { place: place?.id, kind: answers.debtor?.kind };
  const kinds = holdKinds(countryOf(law, place), 'bankruptcy', debtor);
  return kinds.length > 0 && kinds.every(({ stopsGuarantor }) => stopsGuarantor === true);
}

export function bankruptcy(sight: Sight): readonly StepDue[] {
  const { answers, place } = sight;
  const since = sinceOf(sight, 'bankruptcy');
  const rules = rulesOf(sight, 'bankruptcy');
  const claimBy = claimByOf(sight);
  const guaranteed = hasSecondSigner(answers);
  const soon = workingDayFrom(addDays(since.on, SOON), place);
  const passed = claimBy !== undefined && sight.on > claimBy;
  return [
    ...open(sight, since, [
      stop('stop-bankruptcy', rules.stop),
      ...(passed
        ? []
        : [
            {
              id: 'proof-of-claim',
              kind: 'collect-proof',
              notBefore: claimBy && claimBy < soon ? claimBy : soon,
              ...(claimBy ? { latest: claimBy } : { within: 30 }),
              because: [
                rules.claim ?? 'bankruptcy-verify',
                claimBy === undefined && 'proof-of-claim-ask-the-court',
              ],
              replies: ['done'],
            } as const,
          ]),
      {
        id: 'ask-lawyer-bankruptcy',
        kind: 'ask-lawyer',
        notBefore: soon,
        within: 7,
        because: [
          'bankruptcy-verify',
          guaranteed && 'guarantor-may-still-owe',
          answers.debt.agreement === 'goods' ? rules.goods : undefined,
        ],
        replies: ['done'],
      },
      ...(guaranteed && !isSignerShielded(sight)
        ? [
            {
              id: 'ask-lawyer-co-signer',
              kind: 'ask-lawyer',
              notBefore: soon,
              within: 7,
              because: ['co-signer-stays-open', 'guarantor-may-still-owe'],
              replies: ['done'],
            } as const,
          ]
        : []),
    ]),
    review(sight, {
      id: 'review-bankruptcy',
      kind: 'ask-lawyer',
      since,
      first: 6 * MONTH,
      because: ['bankruptcy-verify', 'end-the-schedule'],
      ways: ['write-off'],
      replies: ['paid', 'done'],
    }),
  ];
}

export function deceased(sight: Sight): readonly StepDue[] {
  const { life } = sight;
  const since = sinceOf(sight, 'deceased');
  const letter = life.memory.elsewhere;
  const told = letter !== undefined && letter.on >= since.on;
  return [
    ...open(sight, since, [
      stop('stop-deceased', 'hold-deceased'),
      {
        id: 'ask-lawyer-estate',
        kind: 'ask-lawyer',
        wait: SOON,
        workingDay: true,
        because: ['estate-claim-window'],
        replies: ['done'],
      },
      ...(told
        ? []
        : [
            {
              id: 'estate-claim',
              kind: 'letter',
              letter: 'other',
              to: 'representative',
              wait: ESTATE_DAYS,
              within: 14,
              because: ['estate-claim-window', 'family-does-not-owe'],
              replies: ['done'],
            } as const,
          ]),
    ]),
    review(sight, {
      id: 'review-estate',
      since,
      first: 3 * MONTH,
      because: ['estate-claim-window', 'end-the-schedule'],
      ways: ['write-off'],
      replies: ['paid', 'done'],
    }),
  ];
}

export function wrongPerson(sight: Sight): readonly StepDue[] {
  const since = sinceOf(sight, 'wrong-person');
  const { filed } = sight.life.situation.context;
  return [
    ...open(sight, since, [
      stop('stop-wrong-person', 'hold-wrong-person'),
      ...(filed
        ? [
            {
              id: 'ask-lawyer-wrong-defendant',
              kind: 'ask-lawyer',
              within: SOON,
              because: ['court-right-defendant'],
              replies: ['done'],
            } as const,
          ]
        : []),
      {
        id: 'find-right-debtor',
        kind: 'collect-proof',
        wait: SOON,
        workingDay: true,
        within: 7,
        because: ['wrong-person-find-right'],
        replies: ['done'],
      },
      {
        id: 'write-off',
        kind: 'write-off',
        wait: 60,
        workingDay: true,
        because: ['write-off-when-not-worth-it', 'write-off-tax'],
        replies: ['done'],
        route: 'write-off',
      },
    ]),
  ];
}
