/** Makes the recap of a case: what it says to whom, in order, seen through the veil. */
import { entryDate, PROOFS, type Case } from '#domain/case.ts';
import type { PlainDate } from '#domain/dates.ts';
import { decimal } from '#domain/money.ts';
import { placeLaw } from '#domain/law.ts';
import type { SiteData } from '#islands/planner/data.ts';
import { placeName } from '#islands/planner/interview/places.ts';
import { entryLine } from '#islands/planner/papers/entry-line.ts';
import type { Block, Paper, PaperPart } from '#islands/planner/papers/paper.ts';
import { HIDES, type Veil } from '#islands/planner/papers/veil.ts';
import {
  DEADLINE_NAMES,
  PACE_NAMES,
  PLAN,
  ROUTE_NAMES,
  STAGE_NAMES,
  TYPE_NAMES,
} from '#islands/planner/words/plan.ts';
import { RECAP, type Audience } from '#islands/planner/words/recap.ts';
import { AGREEMENT_NAMES, ENTITY_NAMES, DEBTOR_KIND_NAMES } from '#islands/planner/words/share.ts';
import { isContactStep } from '#planner/plan/contact-steps.ts';
import type { PlanNow, RoutePlan } from '#planner/plan/plan-types.ts';
import { recapOf, type Recap } from '#planner/papers/recap.ts';

interface Making {
  readonly file: Case;
  readonly plan: PlanNow;
  readonly recap: Recap;
  readonly data: SiteData;
  readonly today: PlainDate;
  readonly veil: Veil;
  readonly audience: Audience;
}

type Row = readonly [label: string, value: string | undefined];
const known = (rows: readonly Row[]) =>
  rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
const facts = (rows: readonly Row[]): Block => ({ kind: 'facts', rows: known(rows) });
const labelsOf = (
  { questions }: SiteData,
  question: string,
  ids: readonly string[],
): readonly string[] => ids.map((id) => questions[question]?.options?.[id]?.label ?? id);

function parties({ file: { answers, openedOn }, data, veil }: Making): PaperPart {
  const { creditor, debtor, debt } = answers;
  const placeOf = (id: string | undefined) => id && placeName(data.law, id);
  return {
    id: 'parties',
    title: RECAP.parties,
    blocks: [
      {
        kind: 'sides',
        sides: [
          known([
            [RECAP.creditor, veil.name(creditor?.name, RECAP.nameHidden, RECAP.noName)],
            [RECAP.signer, veil.mark(creditor?.signer)],
            [RECAP.phone, veil.mark(creditor?.phone)],
            [RECAP.email, veil.mark(creditor?.email)],
            [RECAP.entity, creditor?.entity && ENTITY_NAMES[creditor.entity]],
            [RECAP.creditorPlace, placeOf(creditor?.place)],
          ]),
          known([
            [RECAP.debtor, veil.name(debtor?.name, RECAP.nameHidden, RECAP.noName)],
            [RECAP.kind, debtor?.kind && DEBTOR_KIND_NAMES[debtor.kind]],
            [RECAP.debtorPlace, placeOf(debtor?.place)],
            [RECAP.agreement, debt.agreement && AGREEMENT_NAMES[debt.agreement]],
            [RECAP.clauses, debt.clauses && labelsOf(data, 'clauses', debt.clauses).join('; ')],
            [RECAP.opened, veil.day(openedOn)],
          ]),
        ],
      },
    ],
  };
}

function invoices({
  file: {
    answers: { debt },
  },
  veil,
}: Making): PaperPart {
  const dated = debt.invoices.some(({ issuedOn }) => issuedOn);
  const rows = debt.invoices.map(({ number, issuedOn, dueOn, amount }, index) => [
    veil.name(number, RECAP.number(index)),
    ...(dated ? [issuedOn ? veil.day(issuedOn) : ''] : []),
    veil.day(dueOn),
    veil.money(amount),
  ]);
  return {
    id: 'invoices',
    title: RECAP.invoices,
    blocks: [
      {
        kind: 'table',
        head: [RECAP.invoice, ...(dated ? [RECAP.issued] : []), RECAP.due, RECAP.amount],
        rows,
      },
    ],
  };
}

function sum({ recap: { sum: total, basis, rates }, veil, today }: Making): PaperPart {
  const money = (amount: number) => veil.money(decimal(amount));
  const off = (amount: number) => RECAP.minus(money(amount));
  const rows = [
    { label: RECAP.lines.invoices, value: money(total.invoices) },
    ...(total.fees > 0 ? [{ label: RECAP.lines.fees, value: money(total.fees) }] : []),
    ...(total.interest > 0 ? [{ label: RECAP.lines.interest, value: money(total.interest) }] : []),
    ...(total.paid > 0 ? [{ label: RECAP.lines.paid, value: off(total.paid) }] : []),
    ...(total.credited > 0 ? [{ label: RECAP.lines.credited, value: off(total.credited) }] : []),
    ...(total.overpaid > 0 ? [{ label: RECAP.lines.overpaid, value: money(total.overpaid) }] : []),
    { label: RECAP.lines.balance, value: money(total.balance), total: true },
    ...(total.notYetDue > 0
      ? [{ label: RECAP.lines.notYetDue, value: money(total.notYetDue) }]
      : []),
    ...(total.disputed > 0 ? [{ label: RECAP.lines.disputed, value: money(total.disputed) }] : []),
  ];
  const percent = rates.map((rate) => `${rate}%`).join(', ');
  const used = basis !== 'none' && rates.length === 0 ? 'none' : basis;
  return {
    id: 'sum',
    title: RECAP.sum(veil.day(today)),
    blocks: [
      { kind: 'sum', rows },
      {
        kind: 'text',
        text: [
          veil.hidden.has('amounts') ? RECAP.addsRanges : RECAP.adds,
          RECAP.interest[used](percent),
          RECAP.rule,
        ].join(' '),
      },
    ],
  };
}

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

/** Offers to end it for less that were not accepted, with their answers: talk between the parties, not for a judge. */
function talksOf(entries: Recap['entries']): ReadonlySet<string> {
  const left = new Set<string>();
  let open: string | undefined;
  for (const { entry } of entries) {
    if (entry.type === 'offer') {
      open = entry.offer === 'payment-plan' ? undefined : entry.id;
      if (open) left.add(open);
    }
    if (entry.type === 'offer-answered' && open) {
      if (entry.answer === 'accepted') left.delete(open);
      else left.add(entry.id);
      open = undefined;
    }
  }
  return left;
}

const PRIVATE: readonly string[] = ['cooling-off', 'decided'];

function done({
  file: {
    answers: { before },
  },
  recap,
  veil,
  audience,
  data,
}: Making): PaperPart {
  const earlier =
    before &&
    [
      before.reminders !== undefined ||
      before.calls !== undefined ||
      before.demandLetters !== undefined
        ? RECAP.beforeCounts(before.reminders ?? 0, before.calls ?? 0, before.demandLetters ?? 0)
        : '',
      before.finalDemandOn ? RECAP.finalBefore(veil.day(before.finalDemandOn)) : '',
      before.lastContactOn ? RECAP.lastBefore(veil.day(before.lastContactOn)) : '',
    ]
      .filter(Boolean)
      .join(' ');
  const talks = talksOf(recap.entries);
  // What the creditor decided alone, or offered to end it, is for an adviser, not for a judge.
  const shown = recap.entries.filter(({ entry, struck }) =>
    audience === 'judge'
      ? !PRIVATE.includes(entry.type) && !talks.has(entry.id)
      : audience === 'own' || !struck,
  );
  const rows = shown.map(({ entry, struck }) => {
    const note = veil.words(entry.note);
    return {
      day: veil.day(entryDate(entry)),
      text: entryLine(entry, veil, data.logWords),
      ...(note ? { note } : {}),
      ...(struck ? { struck: RECAP.struck } : {}),
    };
  });
  return {
    id: 'done',
    title: RECAP.done,
    blocks: [
      ...(earlier ? [facts([[RECAP.before, earlier]])] : []),
      rows.length > 0 ? { kind: 'dated', rows } : { kind: 'text', text: RECAP.nothingDone },
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

function dates({ plan, veil }: Making): readonly PaperPart[] {
  const rows = plan.deadlines.map(({ kind, on }) => ({
    day: veil.day(on),
    text: DEADLINE_NAMES[kind],
  }));
  return rows.length > 0
    ? [{ id: 'dates', title: RECAP.dates, blocks: [{ kind: 'dated', rows }] }]
    : [];
}

function proof({ file: { answers }, data, audience }: Making): PaperPart {
  const have = answers.proof;
  if (!have)
    return { id: 'proof', title: RECAP.proof, blocks: [{ kind: 'text', text: RECAP.proofOpen }] };
  const list = (ids: readonly string[]): string => labelsOf(data, 'proof', ids).join('; ');
  // What is lacking is for the creditor and an adviser to know.
  const lacking = audience === 'judge' ? '' : list(PROOFS.filter((each) => !have.includes(each)));
  return {
    id: 'proof',
    title: RECAP.proof,
    blocks: [
      facts([
        [RECAP.have, list(PROOFS.filter((each) => have.includes(each))) || RECAP.zero],
        [RECAP.lack, lacking],
      ]),
    ],
  };
}

/** The page of a case for one audience. A judge gets facts, figures and proof; the plan is for the owner and an adviser. */
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
