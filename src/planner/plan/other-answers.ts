/**
 * The other answers that are worth trying in a case: those that could be wrong, or could come to
 * be, and that matter here.
 */
import type { Answers, PlaceId, Proof } from '#domain/case.ts';
import { addDays, type PlainDate } from '#domain/dates.ts';
import type { Law } from '#domain/law.ts';
import { cents, decimal } from '#domain/money.ts';
import { proofOdds } from '#domain/odds.ts';
import { sumsOf } from '#domain/sums.ts';

/** A case with one other answer. */
export interface Variation {
  readonly answer: string;
  readonly to: string;
  readonly answers: Answers;
  /**
   * The replay reads this answer: it has to be told anew. Else only what is made of it is judged
   * again.
   */
  readonly told: boolean;
}

interface Asked {
  readonly answers: Answers;
  readonly law: Law;
  readonly openedOn: PlainDate;
}

/** All that was invoiced in the answers, in cents. */
const invoiced = ({ debt }: Answers): number =>
  debt.invoices.reduce((sum, { amount }) => sum + cents(amount), 0);

function ofDebtor({ answers }: Asked): readonly Variation[] {
  const { debtor } = answers;
  const vary = <Key extends 'kind' | 'history' | 'says' | 'reach'>(
    field: Key,
    values: readonly NonNullable<NonNullable<Answers['debtor']>[Key]>[],
  ): readonly Variation[] =>
    values
      .filter((to) => to !== debtor?.[field])
      .map((to) => ({
        answer: `debtor.${field}`,
        to,
        answers: { ...answers, debtor: { ...debtor, [field]: to } },
        told: true,
      }));
  return [
    ...vary('says', ['disputes', 'cannot-pay', 'refuses', 'will-pay']),
    ...vary('reach', debtor?.reach === 'talking' ? ['silent', 'gone'] : ['talking', 'gone']),
    ...vary('kind', ['business', 'consumer']),
    ...vary('history', ['always-on-time', 'often-late']),
  ];
}

/**
 * Signs that something else in the case already points to: nobody is told of bankruptcy out of the
 * blue.
 */
function ofSigns({ answers }: Asked): readonly Variation[] {
  const { debtor, debt } = answers;
  const signs = debtor?.signs ?? [];
  const poor = debtor?.says === 'cannot-pay' || signs.includes('hardship');
  const away = debtor?.reach === 'silent' || debtor?.reach === 'gone';
  const large = invoiced(answers) >= sumsOf(debt.currency).large;
  const near = [
    ...(away ? (['closed'] as const) : []),
    ...(poor || signs.includes('closed') ? (['bankruptcy'] as const) : []),
    ...(poor ? (['hardship'] as const) : []),
    ...(large && (away || debtor?.says === 'refuses') ? (['moving-assets'] as const) : []),
    ...(debtor?.says === 'disputes' ? (['lawyer'] as const) : []),
  ];
  return near
    .filter((sign) => !signs.includes(sign))
    .map((sign) => ({
      answer: 'debtor.signs',
      to: sign,
      answers: { ...answers, debtor: { ...debtor, signs: [...signs, sign] } },
      told: true,
    }));
}

/**
 * Places that show most: the creditor's own, and those with the lowest and the highest limit, where
 * none is known.
 */
function placesToTry({ answers, law }: Asked): readonly PlaceId[] {
  const own = answers.creditor?.place;
  const known = own !== undefined && Object.hasOwn(law.places, own) ? [own] : [];
  if (answers.debtor?.place !== undefined) return known;
  const limitOf = (id: string) => law.places[id]?.smallClaims.limit.naturalPerson ?? 0;
  const others = Object.values(law.places)
    .filter(({ currency }) => currency === answers.debt.currency)
    .filter(({ id }) => limitOf(id) > 0)
    .map(({ id }) => id)
    .sort((a, b) => limitOf(a) - limitOf(b) || (a < b ? -1 : 1));
  return [...new Set([...known, ...others.slice(0, 1), ...others.slice(-1)])];
}

const ofPlace = (asked: Asked): readonly Variation[] =>
  placesToTry(asked)
    .filter((to) => to !== asked.answers.debtor?.place)
    .map((to) => ({
      answer: 'debtor.place',
      to,
      answers: { ...asked.answers, debtor: { ...asked.answers.debtor, place: to } },
      told: true,
    }));

/** Proof of what was agreed, and that it was done: the half that is missing, or both. */
function ofProof({ answers }: Asked): readonly Variation[] {
  const { proof } = answers;
  const has = proof ?? [];
  if (proofOdds(has) === undefined) return [];
  const missing = (['contract', 'delivery'] as const).find(
    (kind) => proofOdds([...has, kind]) === undefined,
  );
  const add: readonly Proof[] = missing === undefined ? ['contract', 'delivery'] : [missing];
  return [
    {
      answer: 'proof',
      to: missing ?? 'agreed-and-done',
      answers: { ...answers, proof: [...has, ...add] },
      told: false,
    },
  ];
}

function ofDebt({ answers }: Asked): readonly Variation[] {
  const { debt } = answers;
  const clauses = debt.clauses ?? [];
  const { disputedAmount: disputed, ...undisputed } = debt;
  const half = decimal(Math.floor(invoiced(answers) / 2));
  const isDisputed = disputed !== undefined && cents(disputed) > 0;
  return [
    ...(['written', 'oral'] as const)
      .filter((to) => to !== debt.agreement)
      .map((to) => ({
        answer: 'debt.agreement',
        to,
        answers: { ...answers, debt: { ...debt, agreement: to } },
        told: true,
      })),
    {
      answer: 'debt.disputedAmount',
      to: isDisputed ? 'nothing-disputed' : 'half-disputed',
      answers: {
        ...answers,
        debt: isDisputed ? undisputed : { ...debt, disputedAmount: half },
      },
      told: true,
    },
    clauses.includes('arbitration')
      ? {
          answer: 'debt.clauses',
          to: 'no-arbitration',
          answers: {
            ...answers,
            debt: { ...debt, clauses: clauses.filter((clause) => clause !== 'arbitration') },
          },
          told: false,
        }
      : {
          answer: 'debt.clauses',
          to: 'arbitration',
          answers: { ...answers, debt: { ...debt, clauses: [...clauses, 'arbitration'] } },
          told: false,
        },
  ];
}

function ofOwner({ answers, openedOn }: Asked): readonly Variation[] {
  const { goal, creditor, before } = answers;
  const list: Variation[] = [];
  for (const to of ['yes', 'no'] as const) {
    const goals = [
      ['keepCustomer', goal?.keepCustomer],
      ['acceptLess', goal?.acceptLess],
    ] as const;
    for (const [name, now] of goals)
      if (to !== now)
        list.push({
          answer: `goal.${name}`,
          to,
          answers: { ...answers, goal: { ...goal, [name]: to } },
          told: false,
        });
  }
  for (const to of ['sole-proprietor', 'company'] as const)
    if (to !== creditor?.entity)
      list.push({
        answer: 'creditor.entity',
        to,
        answers: { ...answers, creditor: { ...creditor, entity: to } },
        told: false,
      });
  const demanded = addDays(openedOn, -LONG_AGO);
  const late = answers.debt.invoices.some(({ dueOn }) => dueOn < demanded);
  if (late && before?.finalDemandOn === undefined)
    list.push({
      answer: 'before.finalDemandOn',
      to: 'sent-long-ago',
      answers: { ...answers, before: { ...before, finalDemandOn: demanded } },
      told: true,
    });
  if (before?.reminders === undefined)
    list.push({
      answer: 'before.reminders',
      to: String(REMINDED),
      answers: { ...answers, before: { ...before, reminders: REMINDED } },
      told: true,
    });
  return list;
}

/** A final demand of so many days ago has run out wherever law gives most. */
const LONG_AGO = 45;
const REMINDED = 2;

/** The other answers to try, those that tell most of a case first. */
export const otherAnswers = (asked: Asked): readonly Variation[] => [
  ...ofDebtor(asked),
  ...ofOwner(asked),
  ...ofSigns(asked),
  ...ofDebt(asked),
  ...ofProof(asked),
  ...ofPlace(asked),
];
