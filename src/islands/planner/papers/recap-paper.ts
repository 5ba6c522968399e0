/** Makes the recap of a case: what it says to whom, in order, seen through the veil. */
import type { Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { placeLaw } from '#domain/law.ts';
import type { SiteData } from '#islands/planner/data.ts';
import type { Paper, PaperPart } from '#islands/planner/papers/paper.ts';
import { HIDES, type Veil } from '#islands/planner/papers/veil.ts';
import {
  dateName,
  PACE_NAMES,
  PLAN,
  ROUTE_NAMES,
  STAGE_NAMES,
  TYPE_NAMES,
} from '#islands/planner/words/plan.ts';
import { RECAP, type Audience } from '#islands/planner/words/recap.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import { dateState } from '#planner/plan/date-state.ts';
import type { PlanNow, RoutePlan } from '#planner/plan/plan-types.ts';
import { recapOf } from '#planner/papers/recap.ts';
import { type Making, known } from '#islands/planner/papers/recap-parts.ts';
import { parties, invoices, sum, proof } from '#islands/planner/papers/recap-debt.ts';
import { done } from '#islands/planner/papers/recap-done.ts';

export type PaperRow = readonly [label: string, value: string | undefined];
function standing({ file, plan, recap, data, veil }: Making): PaperPart {
  const place = placeLaw(data.law, file.answers.debtor?.place);
  const routes = (which: (route: RoutePlan) => boolean) =>
    plan.routes
      .filter(which)
      .map(({ route }) => ROUTE_NAMES[route])
      .join(', ');
  return {
    id: 'standing',
    title: RECAP.standing,
    blocks: [
      {
        kind: 'sides',
        sides: [
          known([
            [RECAP.stage, RECAP.since(STAGE_NAMES[plan.stage], veil.day(recap.stageSince))],
            [
              RECAP.reading,
              `${TYPE_NAMES[plan.debtorType.type]} (${PLAN.typeSure[plan.debtorType.confidence]})`,
            ],
            [RECAP.pace, PACE_NAMES[plan.pace]],
          ]),
          known([
            [RECAP.openNow, routes((route) => route.open)],
            [RECAP.openLater, routes((route) => route.opensAfter !== undefined)],
            [RECAP.court, place?.smallClaims.court],
          ]),
        ],
      },
    ],
  };
}

function next(making: Making): readonly PaperPart[] {
  const {
    plan,
    data: { law },
    veil,
  } = making;
  if (plan.stage.startsWith('closed.')) return dates(making);
  const row = ({ id, on, latest }: PlanNow['steps'][number]) => {
    const title = law.steps[id]?.title ?? id;
    // Between months, the last day to act is no more than the month itself.
    return {
      day: veil.day(on),
      text:
        latest > on && veil.day(latest) !== veil.day(on)
          ? `${title}, ${RECAP.latest(veil.day(latest))}`
          : title,
    };
  };
  const [first, ...later] = plan.steps;
  return first
    ? [
        { id: 'next', title: RECAP.next, blocks: [{ kind: 'dated', rows: [row(first)] }] },
        ...dates(making),
        ...(later.length > 0
          ? [
              {
                id: 'later',
                title:
                  plan.stage.startsWith('onHold.') || !isContactStep(first)
                    ? RECAP.nextThen
                    : RECAP.nextIf,
                blocks: [{ kind: 'dated', rows: later.map(row) }],
              } satisfies PaperPart,
            ]
          : []),
      ]
    : dates(making);
}

function dates({ plan, veil, today }: Making): readonly PaperPart[] {
  const rows = plan.deadlines.map(({ kind, on }) => ({
    day: veil.day(on),
    text: dateName(kind, dateState({ kind, on }, plan, today)),
  }));
  return rows.length > 0
    ? [{ id: 'dates', title: RECAP.dates, blocks: [{ kind: 'dated', rows }] }]
    : [];
}

/**
 * The page of a case for one audience. A judge gets facts, figures and proof; the plan is for the
 * owner and an adviser.
 */
export function recapPaper(
  file: Case,
  plan: PlanNow,
  data: SiteData,
  today: PlainDate,
  veil: Veil,
  audience: Audience,
): Paper {
  const making: Making = {
    file,
    plan,
    recap: recapOf(file, data.law, today),
    data,
    today,
    veil,
    audience,
  };
  const hidden = HIDES.filter((hide) => veil.hidden.has(hide)).map(
    (hide) => RECAP.hiddenWhat[hide],
  );
  const facts = [parties(making), invoices(making), sum(making)];
  return {
    title: RECAP.paper,
    head: [
      veil.hidden.has('names') ? RECAP.oneCase : `${RECAP.caseOf}: ${file.title}`,
      RECAP.onDay(veil.day(today)),
      ...(hidden.length > 0 ? [RECAP.hidden(hidden.join(', '))] : []),
    ],
    parts:
      audience === 'judge'
        ? [...facts, done(making), proof(making)]
        : [...facts, standing(making), ...next(making), done(making), proof(making)],
    foot: RECAP.disclaimer,
  };
}
